import {
	answerOn,
	GatehouseError,
	holdsOn,
	type IsoDate,
	type SubjectFacts,
	standings,
	subjectOn,
	tiersOn,
} from "@gatehouse/framework";
import type { z } from "zod";
import { posturesOn } from "../gate/index.ts";
import type { House } from "../house.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { slugParam } from "../http/shapes.ts";
import type { Frozen, Routes } from "../http/wire.ts";
import { factsOf, type LivingCity, requireCity } from "../record/model.ts";
import { linksOf } from "./links.ts";
import { matchesPosture, postureSorts } from "./lists/posture-columns.ts";
import { groupByPrinciple } from "./principle-groups.ts";
import { subjectDetail, type subjectItem, subjectPage, subjectStanding, subjectsQuery } from "./shape.ts";

const tags = ["ecosystem"];
const config = { access: "ecosystem.read" } as const;

type Item = Frozen<z.output<typeof subjectItem>>;

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, kind }) => [id, name, kind],
	sorts: {
		...postureSorts,
		id: ({ id }) => id,
		name: ({ name }) => name,
		kind: ({ kind }) => kind,
		sector: ({ sector }) => sector,
		blocking: ({ blocking }) => blocking,
	},
	defaultSort: "name",
};

/** Everything a requirement can bind, and where it stands on a day. */
export const subjectRoutes =
	(house: House): Routes =>
	async (app) => {
		const factsNow = async () => factsOf(requireCity(await house.record.current()), house.content);

		app.get(
			"/subjects",
			{
				config,
				schema: {
					operationId: "listSubjects",
					tags,
					summary: "Everything a requirement can bind, with tier and outcome on the day",
					querystring: subjectsQuery,
					response: { 200: subjectPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const model = await house.record.current();
				const items = model.city === null ? [] : subjectItems(house, requireCity(model), query, at);
				const kept = items.filter((item) => matchesPosture(item, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "subjects", everyMatch(kept, query, listing));
				}
				return { ...pageThrough(kept, query, listing), at };
			},
		);
		app.get(
			"/subjects/:id",
			{
				config,
				schema: {
					operationId: "getSubject",
					tags,
					summary: "One subject: tier with its steps, verdict, neighbours",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: subjectDetail },
				},
			},
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				const { id } = request.params;
				const facts = await factsNow();
				const subject = subjectOn(facts, id, at);
				const tier = tiersOn(facts, at).get(id);
				const verdict = answerOn(facts, id, at).verdicts.find((one) => one.id === id);
				if (tier === undefined || verdict === undefined) {
					throw new GatehouseError("GH-HTTP-001", `there is no subject \`${id}\``);
				}
				return { at, subject, tier, verdict, links: linksOf(facts, id, at) };
			},
		);
		app.get(
			"/subjects/:id/standing",
			{
				config,
				schema: {
					operationId: "getSubjectStanding",
					tags,
					summary: "Where the subject stands against every requirement on the day",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: subjectStanding },
				},
			},
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				const facts = await factsNow();
				const subject = subjectOn(facts, request.params.id, at);
				const principles = groupByPrinciple(facts, standings(facts, subject.id, at), at);
				return { at, subject, principles };
			},
		);
	};

type Query = z.output<typeof subjectsQuery>;

/** Subjects of the kind, sector and service asked for, with tier and outcome on the day. */
function subjectItems(house: House, model: LivingCity, query: Query, at: IsoDate): Item[] {
	const posture = posturesOn(model, house.content, at);
	const subjects = [...factsOf(model, house.content).subjects.values()];
	return subjects
		.filter((subject) => isAskedFor(subject, query, at))
		.map(({ id, kind, name, sector }) => {
			const { tier, outcome, blocking } = posture(id);
			return { id, kind, name, sector, tier, outcome, blocking };
		});
}

function isAskedFor({ kind, sector, inService }: SubjectFacts, query: Query, at: IsoDate): boolean {
	if (query.kind !== undefined && kind !== query.kind) return false;
	if (query.sector !== undefined && (sector ?? "none") !== query.sector) return false;
	if (query.engagements !== "include" && (kind === "engagement") !== (query.engagements === "only")) return false;
	return query.inService === undefined || query.inService === holdsOn(at, inService.from, inService.until);
}
