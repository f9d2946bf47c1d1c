import { z } from "zod";
import type { House } from "../house.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import type { Routes } from "../http/wire.ts";
import { checkEvidenceRows, EVIDENCE_COLUMNS, handInAll } from "./bulk.ts";
import { dryRunQuery, evidenceBulkAnswer } from "./evidence-shape.ts";
import { viewOf } from "./party.ts";
import { MOST_ROWS, requireSound, rowsOfCsv, rowsOfJson } from "./table.ts";

/** Largest table, in bytes. */
const TABLE_LIMIT = 4 * 1024 * 1024;

/** Much evidence at once, as a table or as JSON; a dry run names every bad row and column. */
export const bulkRoutes =
	(house: House): Routes =>
	async (app) => {
		app.addContentTypeParser("text/csv", { parseAs: "string" }, async (_request: unknown, body: string) => body);
		app.post(
			"/my/evidence/bulk",
			{
				config: { access: "my.answer" },
				bodyLimit: TABLE_LIMIT,
				schema: {
					operationId: "handInMuchEvidence",
					tags: ["requests"],
					summary: "Hand in much evidence at once: CSV, or a JSON array of what one is handed in with; all or nothing",
					consumes: ["text/csv", "application/json"],
					querystring: dryRunQuery,
					body: z.union([z.string(), z.array(z.unknown()).min(1).max(MOST_ROWS)]),
					response: { 200: evidenceBulkAnswer, 201: evidenceBulkAnswer },
				},
			},
			async (request, reply) => {
				const { dryRun } = request.query;
				const view = await viewOf(house, request.principal);
				const reason = changeReason(request);
				const read =
					typeof request.body === "string"
						? rowsOfCsv(request.body, EVIDENCE_COLUMNS)
						: { rows: rowsOfJson(request.body), faults: [] };
				const { rows } = read;
				const checked = checkEvidenceRows(rows, view, house.content);
				const faults = [...read.faults, ...checked.faults];
				if (dryRun) return { dryRun, rows: rows.length, faults, created: [] };
				requireSound(faults);
				return once(house, request, reply, async (writing) => {
					const by = { principal: request.principal, reason, now: writing.now };
					await handInAll(writing, view, checked.rows, by);
					const created = checked.rows.map(({ value }) => value.id);
					return { status: 201, body: { dryRun, rows: rows.length, faults: [], created } };
				});
			},
		);
	};
