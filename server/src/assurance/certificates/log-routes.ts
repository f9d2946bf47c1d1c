import { logProof, STATUS_PURPOSES } from "@gatehouse/formats/credentials";
import { GatehouseError } from "@gatehouse/framework";
import { readTilePath, TILE_WIDTH, writeBase64, writeEntryBundle } from "@gatehouse/framework/log";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { House } from "../../house.ts";
import { named } from "../../http/names.ts";
import type { Routes } from "../../http/wire.ts";
import { readyToSign, requireIssuer } from "./issuer.ts";
import { checkpointOf, entriesOf, keptCheckpoint, proofOfConsistency, proofOfInclusion, tileOf } from "./log-store.ts";
import { StatusLists } from "./status.ts";

const tags = ["register"];
const config = { access: "register.read" } as const;

const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const proof = named("LogProof", logProof);

const part = z.string().max(40);
const TILE = "/register/log/tile/:level";
/** Paths of tiles: an index has a part for every three digits, the width one more; enough for 256 million entries. */
const TILE_PATHS = [
	{ path: `${TILE}/:one`, operationId: "getLogTile", params: z.strictObject({ level: part, one: part }) },
	{
		path: `${TILE}/:one/:two`,
		operationId: "getLogTileOfTwoParts",
		params: z.strictObject({ level: part, one: part, two: part }),
	},
	{
		path: `${TILE}/:one/:two/:three`,
		operationId: "getLogTileOfThreeParts",
		params: z.strictObject({ level: part, one: part, two: part, three: part }),
	},
] as const;

/** The lists of states and the transparency log, for programs that check certificates. */
export const logRoutes =
	(house: House): Routes =>
	async (app) => {
		const lists = new StatusLists(house);
		const { db } = house.store;
		app.get(
			"/register/status/:list",
			{
				config,
				schema: {
					operationId: "getStatusList",
					tags,
					summary: "Which certificates are withdrawn (`revocation`) or suspended (`suspension`): a signed bit string",
					produces: ["application/vc+jwt"],
					params: z.strictObject({ list: z.string().max(80) }),
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const purpose = STATUS_PURPOSES.find((known) => known === request.params.list);
				if (purpose === undefined)
					throw new GatehouseError("GH-HTTP-001", `there is no list \`${request.params.list}\``);
				const token = await lists.list(purpose, await requireIssuer(db));
				return reply.type("application/vc+jwt").serializer(String).send(token);
			},
		);
		app.get(
			"/register/log/checkpoint",
			{
				config,
				schema: {
					operationId: "getLogCheckpoint",
					tags,
					summary: "The signed state of the log (C2SP tlog-checkpoint)",
					produces: ["text/plain"],
					response: { 200: z.string() },
				},
			},
			async (_request, reply) => {
				const issuer = await requireIssuer(db);
				await readyToSign(house.files);
				const kept =
					(await keptCheckpoint(db)) ??
					(await house.record.write(({ trx, now }) => checkpointOf(trx, house.files, issuer, now)));
				return reply.type("text/plain; charset=utf-8").serializer(String).send(kept);
			},
		);
		for (const { path, operationId, params } of TILE_PATHS) {
			app.get(
				path,
				{
					config,
					schema: {
						operationId,
						tags,
						summary:
							"Hashes (`<level>/<index>[.p/<width>]`) or entries (`entries/<index>[.p/<width>]`), as C2SP tlog-tiles",
						produces: ["application/octet-stream"],
						params,
						response: { 200: z.string() },
					},
				},
				async (request, reply) => {
					const { level, ...rest }: Record<string, string> = { ...request.params };
					const { index, width } = requireTile(level, Object.values(rest).join("/"));
					const bytes =
						level === "entries"
							? writeEntryBundle(await entriesOf(db, index, width))
							: await tileOf(db, { level: Number(level), index }, width);
					return sendTile(reply, bytes, width);
				},
			);
		}
		app.get(
			"/register/log/inclusion",
			{
				config,
				schema: {
					operationId: "getInclusionProof",
					tags,
					summary: "Proves that an entry is in the log of a size (RFC 9162); hashes in base 64",
					querystring: z.strictObject({ index: count, size: count }),
					response: { 200: proof },
				},
			},
			async ({ query: { index, size } }) => ({ hashes: (await proofOfInclusion(db, index, size)).map(writeBase64) }),
		);
		app.get(
			"/register/log/consistency",
			{
				config,
				schema: {
					operationId: "getConsistencyProof",
					tags,
					summary: "Proves that the log of the second size continues that of the first (RFC 9162); hashes in base 64",
					querystring: z.strictObject({ first: count, second: count }),
					response: { 200: proof },
				},
			},
			async ({ query: { first, second } }) => ({
				hashes: (await proofOfConsistency(db, first, second)).map(writeBase64),
			}),
		);
	};

/** @throws GatehouseError GH-LOG-004 when the address is none of a tile. */
function requireTile(level: string | undefined, path: string): { index: number; width: number } {
	const tile = readTilePath(path);
	if (tile !== undefined && /^(entries|\d|[1-5]\d|6[0-3])$/.test(level ?? "")) return tile;
	throw new GatehouseError("GH-LOG-004", `\`${level}/${path}\` is no tile`);
}

/** A full tile never changes; one that is filled so far may grow under another address. */
function sendTile(reply: FastifyReply, bytes: Uint8Array, width: number): FastifyReply {
	const seconds = width === TILE_WIDTH ? 31_536_000 : 3600;
	return reply
		.type("application/octet-stream")
		.header("cache-control", `public, max-age=${seconds}, immutable`)
		.send(Buffer.from(bytes));
}
