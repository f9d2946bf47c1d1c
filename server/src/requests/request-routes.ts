import type { EvidenceRequest } from "@gatehouse/framework";
import type { z } from "zod";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { countRequests, requestsOf } from "./asked.ts";
import { draftKeys } from "./draft-store.ts";
import { readAsParty } from "./party.ts";
import { requestPage, requestsQuery } from "./shape.ts";

type Item = EvidenceRequest & { readonly draft: boolean };

const STATES: readonly EvidenceRequest["state"][] = ["open", "waiting", "met"];

const listing: Listing<Item> = {
	keyOf: ({ subject, requirement }) => `${subject.id} ${requirement.id}`,
	textOf: ({ subject, requirement }) => [subject.id, subject.name, requirement.id, requirement.text],
	sorts: {
		// Musts before shoulds, what is open first: what is to be done comes first.
		urgency: ({ strength, state }) => `${strength === "M" ? 0 : 1}${STATES.indexOf(state)}`,
		requirement: ({ requirement }) => requirement.id,
		subject: ({ subject }) => subject.name,
		tier: ({ tier }) => tier,
		days: ({ days }) => days,
		state: ({ state }) => STATES.indexOf(state),
	},
	defaultSort: "urgency",
};

/** What is asked of the organisation: a plain list (ASK-02). */
export const requestListRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/requests",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyRequests",
					tags: ["requests"],
					summary: "What is asked of the own subjects, with where each stands",
					querystring: requestsQuery,
					response: { 200: requestPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { view, drafts } = await readAsParty(house, request.principal, async (trx, seen) => ({
					view: seen,
					drafts: seen.party.side === "supplier" ? await draftKeys(trx) : new Set<string>(),
				}));
				const at = query.at ?? view.today;
				const asked = requestsOf(view, at);
				const items = asked
					.filter((one) => matches(one, query))
					.map((one) => ({ ...one, draft: drafts.has(`${one.subject.id} ${one.requirement.id}`) }));
				if (wantsCsv(request, query)) {
					const rows = everyMatch(items, query, listing);
					return sendCsv(reply, "requests", rows.map(rowOf));
				}
				return { ...pageThrough(items, query, listing), at, counts: countRequests(asked) };
			},
		);
	};

function matches(one: EvidenceRequest, query: z.output<typeof requestsQuery>): boolean {
	const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
	return (
		same(query.subject, one.subject.id) &&
		same(query.state, one.state) &&
		same(query.strength, one.strength) &&
		same(query.principle, one.requirement.principle) &&
		same(query.requirement, one.requirement.id)
	);
}

/** A request in one row of a table. */
function rowOf({ subject, requirement, strength, tier, state, minimumGrade, evidenceTypes, days, papers }: Item) {
	return {
		subject: subject.id,
		subjectName: subject.name,
		requirement: requirement.id,
		text: requirement.text,
		strength: strength === "M" ? "must" : "should",
		tier,
		state,
		minimumGrade,
		evidenceTypes,
		days,
		evidence: papers.map(({ id }) => id),
	};
}
