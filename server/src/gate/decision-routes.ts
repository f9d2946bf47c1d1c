import { canonicalJson, decide, GatehouseError } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";
import { dayOf } from "../http/day.ts";
import { sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { findDecision, insertDecision, type KeptDecision, listDecisions } from "./decision-store.ts";
import { nextReference } from "./reference.ts";
import { decisionPage, decisionsQuery, question, questionTarget, replayAnswer, storedDecision } from "./shape.ts";

const tags = ["gate"];
const config = { access: "gate.read" } as const;

/** Most decisions a table holds; whoever needs more reads pages. */
const TABLE_LIMIT = 100_000;

/** Decisions: given, kept for good, and replayed. */
export const decisionRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/gate/decisions",
			{
				config: { access: "gate.decide" },
				schema: {
					operationId: "decide",
					tags,
					summary: "Decide, and keep the decision",
					body: question,
					response: { 201: storedDecision },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const reason = changeReason(request);
				const model = requireCity(await house.record.current());
				const asked = questionTarget(request.body);
				return once(house, request, reply, async (writing) => {
					const at = request.body.at ?? dayOf(writing.now);
					const decision = decide(factsOf(model, house.content), asked, at);
					const id = await nextReference(writing.trx, "DEC", writing.now.getUTCFullYear());
					const actor = request.principal.name;
					const kept = { id, decidedAt: writing.now.toISOString(), decidedBy: actor, asked, decision };
					await insertDecision(writing.trx, kept);
					await writing.note({ actor, action: "decision.given", target: id, reason, after: decision });
					return { status: 201, headers: { location: `/api/gate/decisions/${id}` }, body: shown(kept) };
				});
			},
		);
		app.get(
			"/gate/decisions",
			{
				config,
				schema: {
					operationId: "listDecisions",
					tags,
					summary: "Decisions kept, latest first",
					querystring: decisionsQuery,
					response: { 200: decisionPage },
				},
			},
			async (request, reply) => {
				const { cursor, limit, sort = "-decidedAt", ...filter } = request.query;
				const csv = wantsCsv(request, request.query);
				const after = cursor === undefined || csv ? null : readCursor(cursor, sort)[1];
				const page = { limit: csv ? TABLE_LIMIT : limit + 1, after, oldestFirst: sort === "decidedAt" };
				const { decisions, total } = await listDecisions(house.store.db, filter, page);
				if (csv) return sendCsv(reply, "decisions", decisions.map(lineOf));
				const items = decisions.slice(0, limit).map(lineOf);
				const last = items.at(-1);
				const more = decisions.length > limit && last !== undefined;
				return { items, nextCursor: more ? writeCursor(sort, [null, last.id]) : null, total };
			},
		);
		app.get(
			"/gate/decisions/:id",
			{
				config,
				schema: {
					operationId: "getDecision",
					tags,
					summary: "One decision with reasons and remedies",
					params: slugParam,
					response: { 200: storedDecision },
				},
			},
			async (request) => shown(await requireDecision(house, request.params.id)),
		);
		app.post(
			"/gate/decisions/:id/replay",
			{
				config,
				schema: {
					operationId: "replayDecision",
					tags,
					summary: "Decide the same question for the same day from the city as recorded now, and compare",
					params: slugParam,
					response: { 200: replayAnswer },
				},
			},
			async (request) => {
				const { asked, decision: stored } = await requireDecision(house, request.params.id);
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				const replayed = decide(facts, asked, stored.at);
				return { same: canonicalJson(replayed) === canonicalJson(stored), stored, replayed };
			},
		);
	};

async function requireDecision(house: House, id: string): Promise<KeptDecision> {
	const kept = await findDecision(house.store.db, id);
	if (kept === undefined) throw new GatehouseError("GH-HTTP-001", `there is no decision \`${id}\``);
	return kept;
}

const shown = ({ id, decidedAt, decidedBy, decision }: KeptDecision) => ({ id, decidedAt, decidedBy, ...decision });

function lineOf({ id, decidedAt, decidedBy, decision }: KeptDecision) {
	const { target, at, outcome, baseline, reasons, validUntil, inputsDigest } = decision;
	const blocking = reasons.filter(({ weight }) => weight === "blocks").length;
	return {
		id,
		decidedAt,
		decidedBy,
		target,
		at,
		outcome,
		baseline: baseline?.version ?? null,
		blocking,
		validUntil,
		inputsDigest,
	};
}
