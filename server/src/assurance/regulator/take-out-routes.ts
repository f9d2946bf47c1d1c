import { ZIP_TYPE } from "@gatehouse/formats";
import { PDF_TYPE } from "@gatehouse/formats/pdf";
import { z } from "zod";
import { printed } from "../../files/index.ts";
import type { House } from "../../house.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import { sendFile } from "../../http/send-file.ts";
import type { Routes } from "../../http/wire.ts";
import { oversightOn } from "./overview.ts";
import { evidencePackage } from "./package.ts";
import { assuranceStatement } from "./statement.ts";

const tags = ["assurance"];
const config = { access: "oversight.read" } as const;

/** What the regulator takes along: the statement, and the evidence it rests on. */
export const takeOutRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/assurance/statement",
			{
				config,
				schema: {
					operationId: "getAssuranceStatement",
					tags,
					summary: "What can be said of the city's assurance on the day, as PDF",
					produces: [PDF_TYPE],
					querystring: dayQuery,
					response: { 200: z.string() },
				},
			},
			async ({ query }, reply) => {
				const at = query.at ?? dayOf(house.clock());
				const content = Buffer.from(await printed(assuranceStatement(await oversightOn(house, at))));
				return sendFile(reply, { type: PDF_TYPE, name: `assurance-${at}.pdf`, content });
			},
		);
		app.get(
			"/assurance/package",
			{
				config,
				schema: {
					operationId: "getAssurancePackage",
					tags,
					summary:
						"Certificates, log proofs, findings, decisions and baseline as of the day: a ZIP with a manifest of hashes",
					produces: [ZIP_TYPE],
					querystring: dayQuery,
					response: { 200: z.string() },
				},
			},
			async ({ query }, reply) => {
				const at = query.at ?? dayOf(house.clock());
				const content = Buffer.from(await evidencePackage(house, at));
				return sendFile(reply, { type: ZIP_TYPE, name: `evidence-${at}.zip`, content });
			},
		);
	};
