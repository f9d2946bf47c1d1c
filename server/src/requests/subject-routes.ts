import {
	cutDecision,
	cutStanding,
	decide,
	type EvidenceRequest,
	type IsoDate,
	judgedIds,
	shortestWay,
	standings,
	tierChain,
	tiersOn,
	versionOn,
} from "@gatehouse/framework";
import type { z } from "zod";
import { posturesOn } from "../gate/index.ts";
import type { House } from "../house.ts";
import { dayQuery } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { slugParam } from "../http/shapes.ts";
import type { Frozen, Routes } from "../http/wire.ts";
import { ownSubjects, requestsOf } from "./asked.ts";
import { type PartyView, subjectNamed, unseen, viewOf } from "./party.ts";
import { mySubjectDetail, type mySubjectItem, mySubjectPage, mySubjectsQuery } from "./shape.ts";

const tags = ["requests"];
const config = { access: "my.read" } as const;

type Item = Frozen<z.output<typeof mySubjectItem>>;

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, kind }) => [id, name, kind],
	sorts: {
		name: ({ name }) => name,
		id: ({ id }) => id,
		kind: ({ kind }) => kind,
		tier: ({ tier }) => tier,
		outcome: ({ outcome }) => outcome,
		open: ({ open }) => open,
	},
	defaultSort: "name",
};

/** The subjects a supplier or an assessor sees, and what the gate says of them as far as they may know. */
export const mySubjectRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/subjects",
			{
				config,
				schema: {
					operationId: "listMySubjects",
					tags,
					summary: "The own subjects, or those assigned, with tier and outcome on the day",
					querystring: mySubjectsQuery,
					response: { 200: mySubjectPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const view = await viewOf(house, request.principal);
				const at = query.at ?? view.today;
				const items = itemsOf(house, view, at).filter(
					({ kind, outcome, own }) =>
						(query.kind === undefined || query.kind === kind) &&
						(query.outcome === undefined || query.outcome === outcome) &&
						(query.own === undefined || query.own === own),
				);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "subjects", everyMatch(items, query, listing));
				}
				return { ...pageThrough(items, query, listing), at };
			},
		);
		app.get(
			"/my/subjects/:id",
			{
				config,
				schema: {
					operationId: "getMySubject",
					tags,
					summary: "One of them: its tier and why, the gate's reasons as far as they are its own, the way to yes",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: mySubjectDetail },
				},
			},
			async (request) => {
				const view = await viewOf(house, request.principal);
				const { id } = request.params;
				if (!view.sight.subject(id)) throw unseen("subjects", id);
				return detailOf(view, id, request.query.at ?? view.today);
			},
		);
	};

function itemsOf(house: House, view: PartyView, at: IsoDate): Item[] {
	const { facts, model, subjects } = view;
	const own = new Set(ownSubjects(view, at));
	const open = Map.groupBy(requestsOf(view, at).filter(isOpenMust), ({ subject }) => subject.id);
	const posture = posturesOn(model, house.content, at);
	return subjects.map((id) => {
		const { tier, outcome } = posture(id);
		const sector = facts.subjects.get(id)?.sector ?? null;
		const isOwn = own.has(id);
		return { ...subjectNamed(view, id), sector, tier, outcome, own: isOwn, open: open.get(id)?.length ?? 0 };
	});
}

const isOpenMust = ({ state, strength }: EvidenceRequest) => state === "open" && strength === "M";

function detailOf(view: PartyView, id: string, at: IsoDate) {
	const { facts, sight } = view;
	const own = ownSubjects(view, at);
	const kind = facts.engagements.has(id) ? ("engagement" as const) : ("subject" as const);
	const { outcome, reasons, validUntil, subjects } = cutDecision(facts, decide(facts, { kind, id }, at), sight);
	const judged = new Set(judgedIds(facts, id, at));
	return {
		at,
		subject: subjectNamed(view, id),
		own: own.includes(id),
		tier: tiersOn(facts, at).get(id)?.tier ?? 1,
		why: tierChain(facts, id, at, sight),
		decision: {
			outcome,
			reasons: reasons.map(({ waiver: _, ...reason }) => reason),
			validUntil,
			subjects: subjects.map(({ id: subject, tier, outcome: its }) => ({
				...subjectNamed(view, subject),
				tier,
				outcome: its,
			})),
		},
		standings: standingsOf(view, id, at),
		way: shortestWay(
			facts,
			requestsOf(view, at).filter(({ subject }) => judged.has(subject.id) && own.includes(subject.id)),
			at,
		),
	};
}

/** Where it stands against all that applies to it, cut as the reasons are. */
function standingsOf({ facts, sight }: PartyView, id: string, at: IsoDate) {
	const requirements = new Map(versionOn(facts, at)?.document.requirements.map((one) => [one.id, one]));
	return standings(facts, id, at).flatMap((standing) => {
		const requirement = requirements.get(standing.requirement);
		if (requirement === undefined || standing.status === "not-applicable") return [];
		return [cutStanding(facts, id, requirement, standing, sight)];
	});
}
