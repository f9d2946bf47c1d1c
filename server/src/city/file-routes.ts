import { writeCityFile } from "@gatehouse/formats";
import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../house.ts";
import { setEtag } from "../http/etag.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { countCity } from "./counts.ts";
import { importOf, readSoundCity } from "./import.ts";
import { importAnswer, importQuery } from "./shape.ts";

const tags = ["city"];

/** Largest city file, in bytes. */
const FILE_LIMIT = 32 * 1024 * 1024;

/** YAML (RFC 9512) and the names it had before; JSON is YAML as well. */
const MEDIA_TYPES = ["application/yaml", "text/yaml", "application/x-yaml", "text/x-yaml", "application/json"];

/** The whole city as one readable file: out, and in again byte for byte. */
export const cityFileRoutes =
	(house: House): Routes =>
	async (app) => {
		app.removeAllContentTypeParsers();
		app.addContentTypeParser(MEDIA_TYPES, { parseAs: "buffer" }, async (_request: unknown, body: Buffer) => text(body));

		app.get(
			"/city-file",
			{
				config: { access: "city.read" },
				schema: {
					operationId: "exportCity",
					tags,
					summary: "The whole city as one readable file",
					produces: ["application/yaml"],
					response: { 200: z.string() },
				},
			},
			async (_request, reply) => {
				const { city, revision } = requireCity(await house.record.current());
				setEtag(reply, revision);
				return reply
					.type("application/yaml; charset=utf-8")
					.header("content-disposition", `inline; filename="${city.city.id}.yaml"`)
					.serializer(String)
					.send(writeCityFile(city));
			},
		);
		app.post(
			"/city-file",
			{
				config: { access: "city.import" },
				bodyLimit: FILE_LIMIT,
				schema: {
					operationId: "importCity",
					tags,
					summary: "Import a city file into an empty store, or in place of the city there",
					consumes: ["application/yaml"],
					querystring: importQuery,
					body: z.string(),
					response: { 200: importAnswer, 201: importAnswer },
				},
			},
			async (request, reply) => {
				const { dryRun = false, replace = false } = request.query;
				const sound = readSoundCity(request.body, house.content);
				const counts = countCity(sound.city);
				if (dryRun) return { stored: false, counts };
				const by = { actor: request.principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					await writing.change((model, revision) => importOf(model, revision, sound, replace, by));
					return { status: 201, headers: { location: "/api/city-file" }, body: { stored: true, counts } };
				});
			},
		);
	};

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @throws GatehouseError GH-FILE-002 when the bytes are no UTF-8. */
function text(body: Buffer): string {
	try {
		return decoder.decode(body);
	} catch (cause) {
		throw new GatehouseError("GH-FILE-002", "the city file is not UTF-8 text", { cause });
	}
}
