import { canonicalJson, decide, GatehouseError } from "@gatehouse/framework";
import type { FastifyReply } from "fastify";
import type { House } from "../house.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";
import { sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { findDecision, type KeptDecision, listDecisions } from "./decision-store.ts";
import { DecisionGiving, type GivenDecision } from "./giving.ts";
import { decisionPage, decisionsQuery, question, questionTarget, replayAnswer, storedDecision } from "./shape.ts";

const tags = ["gate"];
const config = { access: "gate.read" } as const;

const JSON_TYPE = "application/json; charset=utf-8";

/** Most decisions a table holds; whoever needs more reads pages. */
const TABLE_LIMIT = 100_000;

/** Decisions: given, kept for good, and replayed. */
export const decisionRoutes =
	(house: House): Routes =>
	async (app) => {
		const giving = new DecisionGiving(house);
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
				const { at } = request.body;
				const reason = changeReason(request);
				const asked = questionTarget(request.body);
				const gateRequest = { asked, at, actor: request.principal.name, reason };
				if (request.headers["idempotency-key"] === undefined) return send(reply, await giving.give(gateRequest));
				return once(house, request, reply, async (writing) => {
					const given = await giving.giveIn(writing, gateRequest);
					return { status: 201, headers: { location: addressOf(given) }, body: shown({ ...given, ...given.answer }) };
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

type Shown = Pick<KeptDecision, "id" | "decidedAt" | "decidedBy" | "decision">;
const shown = ({ id, decidedAt, decidedBy, decision }: Shown) => ({ id, decidedAt, decidedBy, ...decision });
const addressOf = ({ id }: GivenDecision) => `/api/gate/decisions/${id}`;

/** Sends what {@link shown} shows, with the answer as the text it is kept in: most of the work of a decision is done. */
function send(reply: FastifyReply, given: GivenDecision): FastifyReply {
	const { id, decidedAt, decidedBy, answer } = given;
	// One text goes out in one piece with the head before it; two buffers do not.
	const body = `${JSON.stringify({ id, decidedAt, decidedBy }).slice(0, -1)},${answer.json.slice(1)}`;
	return reply
		.code(201)
		.headers({ location: addressOf(given), "content-type": JSON_TYPE })
		.send(body);
}

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
