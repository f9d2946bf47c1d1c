import { declaredAndSeen, PAIR_STATES } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { deciderOf } from "./declaration-routes.ts";
import {
	becauseOf,
	byUuid,
	pairPage,
	pairsQuery,
	questionBody,
	questionItem,
	questionPage,
	questionsQuery,
} from "./declaration-shape.ts";
import { loadDeclarations } from "./declaration-store.ts";
import { type PairItem, pairView, type QuestionItem, questionView } from "./declaration-view.ts";
import { loadQuestions, type SupplyQuestion } from "./question-store.ts";
import { supplyAnswers } from "./supply-answers.ts";
import { askAboutSupply, decideDenial } from "./supply-question.ts";

const tags = ["ecosystem"];

const pairListing: Listing<PairItem> = {
	keyOf: ({ from, to }) => `${to.id} ${from.id}`,
	textOf: ({ from, to, text, supplies, sightings }) => [
		from.id,
		from.name,
		to.id,
		to.name,
		text,
		...supplies.map(({ what }) => what),
		...sightings.flatMap(({ what, source }) => [what, source]),
	],
	sorts: {
		to: ({ to }) => to.name,
		from: ({ from }) => from.name,
		// What asks for something comes first.
		state: ({ state }) => WEIGHT[state],
		seenOn: ({ sightings }) => sightings[0]?.on,
	},
	defaultSort: "state",
};

const WEIGHT: Readonly<Record<PairItem["state"], number>> = {
	"seen-only": 0,
	denied: 1,
	waiting: 2,
	refused: 3,
	"declared-and-seen": 4,
	"declared-only": 5,
};

const questionListing: Listing<QuestionItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ from, to, note, answer }) => [from.name, to.name, note ?? undefined, answer ?? undefined],
	sorts: {
		askedAt: ({ askedAt }) => askedAt,
		to: ({ to }) => to.name,
		from: ({ from }) => from.name,
		state: ({ state }) => state,
	},
	defaultSort: "-askedAt",
};

/** What was declared beside what was seen, what is asked about the difference, and denials (DECL-01 to DECL-04). */
export const declaredAndSeenRoutes =
	(house: House): Routes =>
	async (app) => {
		const viewed = async (writing: Writing, question: SupplyQuestion) =>
			questionView(factsOf(requireCity(await writing.city()), house.content), question);

		app.get(
			"/declared-and-seen",
			{
				config: { access: "ecosystem.read" },
				schema: {
					operationId: "listDeclaredAndSeen",
					tags,
					summary: "Who supplies whom behind the contracts: what was declared, and what was seen",
					querystring: pairsQuery,
					response: { 200: pairPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				const questions = await loadQuestions(house.store.db);
				const answers = supplyAnswers(await loadDeclarations(house.store.db), questions, facts.city.actors);
				const pairs = declaredAndSeen(facts.city, house.content.actorKinds, at, answers);
				const asked = new Map(questions.map((one) => [`${one.supplier} ${one.organisation}`, one]));
				const wanted = pairs.filter(
					({ state, from, to }) =>
						(query.state === undefined || state === query.state) &&
						(query.from === undefined || from === query.from) &&
						(query.to === undefined || to === query.to),
				);
				const items = wanted.map((pair) => pairView(facts, pair, asked.get(`${pair.from} ${pair.to}`), at));
				if (wantsCsv(request, query)) {
					const all = everyMatch(items, query, pairListing);
					return sendCsv(reply, "declared-and-seen", all.map(pairRow));
				}
				const count = (state: PairItem["state"]) => pairs.filter((pair) => pair.state === state).length;
				return {
					...pageThrough(items, query, pairListing),
					at,
					counts: Object.fromEntries(PAIR_STATES.map((state) => [state, count(state)])) as Record<
						PairItem["state"],
						number
					>,
				};
			},
		);
		app.get(
			"/supply-questions",
			{
				config: { access: "ecosystem.read" },
				schema: {
					operationId: "listSupplyQuestions",
					tags,
					summary: "What suppliers were asked about others that were seen to supply them, and their answers",
					querystring: questionsQuery,
					response: { 200: questionPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				const items = (await loadQuestions(house.store.db))
					.filter(
						({ state, organisation }) =>
							(query.state === undefined || query.state === state) &&
							(query.to === undefined || query.to === organisation),
					)
					.map((question) => questionView(facts, question));
				if (!wantsCsv(request, query)) return pageThrough(items, query, questionListing);
				const all = everyMatch(items, query, questionListing);
				return sendCsv(
					reply,
					"supply-questions",
					all.map(({ from, to, seen, ...rest }) => ({ ...rest, from: from.id, to: to.id, seen: seen.length })),
				);
			},
		);
		app.post(
			"/supply-questions",
			{
				config: { access: "ecosystem.change" },
				schema: {
					operationId: "askAboutSupply",
					tags,
					summary: "Ask an organisation about one that was seen to supply it; it is told what, not by whom",
					body: questionBody,
					response: { 201: questionItem },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = deciderOf(request);
				return once(house, request, reply, async (writing) => {
					const asked = await askAboutSupply(writing, house.content, request.body, by);
					return { status: 201, body: await viewed(writing, asked) };
				});
			},
		);
		app.post(
			"/supply-questions/:id/accept",
			{
				config: { access: "ecosystem.change" },
				schema: {
					operationId: "acceptDenial",
					tags,
					summary: "Agree to a denial: what was seen up to it is settled",
					params: byUuid,
					response: { 200: questionItem },
				},
			},
			(request, reply) => {
				const by = deciderOf(request);
				return once(house, request, reply, async (writing) => {
					const done = await decideDenial(writing, request.params.id, null, by);
					return { status: 200, body: await viewed(writing, done) };
				});
			},
		);
		app.post(
			"/supply-questions/:id/reject",
			{
				config: { access: "ecosystem.change" },
				schema: {
					operationId: "rejectDenial",
					tags,
					summary: "Do not agree to a denial, and say why: it can be asked about again",
					params: byUuid,
					body: becauseOf,
					response: { 200: questionItem },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = deciderOf(request);
				return once(house, request, reply, async (writing) => {
					const done = await decideDenial(writing, request.params.id, request.body.reason, by);
					return { status: 200, body: await viewed(writing, done) };
				});
			},
		);
	};

/** A row for two organisations: how many supplies and sightings, and the latest of the sightings. */
function pairRow({ from, to, state, text, supplies, sightings, question }: PairItem) {
	const [latest] = sightings;
	return {
		from: from.id,
		fromName: from.name,
		to: to.id,
		toName: to.name,
		state,
		text,
		supplies: supplies.map(({ id }) => id).join(" "),
		consent: supplies.map(({ consent }) => consent).join(" "),
		sightings: sightings.length,
		seenIn: latest?.seenIn ?? null,
		source: latest?.source ?? null,
		seenOn: latest?.on ?? null,
		asked: question?.state ?? null,
	};
}
