import { talkOf } from "../assurance/index.ts";
import type { House } from "../house.ts";
import { dayQuery } from "../http/day.ts";
import type { Routes } from "../http/wire.ts";
import { draftKeys } from "./draft-store.ts";
import { awaitedOf } from "./evidence-view.ts";
import { readerOf } from "./notice-routes.ts";
import { countNotices } from "./notice-store.ts";
import { overviewOf } from "./overview.ts";
import { readAsParty } from "./party.ts";
import { overviewAnswer } from "./shape.ts";

/** The first page of a supplier or an assessor. */
export const overviewRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/overview",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyOverview",
					tags: ["requests"],
					summary: "The highest tier and why, how much is asked, the shortest way to yes, what ends soon",
					querystring: dayQuery,
					response: { 200: overviewAnswer },
				},
			},
			async (request) => {
				const { view, ...counted } = await readAsParty(house, request.principal, async (trx, seen) => {
					const isSupplier = seen.party.side === "supplier";
					const talk = isSupplier ? await talkOf(trx) : new Map();
					const own = seen.facts.city.evidence.filter(({ providedBy }) => providedBy === seen.party.organisation);
					const inState = (state: string) => own.filter(({ review }) => review.state === state).length;
					return {
						view: seen,
						drafts: isSupplier ? (await draftKeys(trx)).size : 0,
						...(await countNotices(trx, readerOf(request.principal))),
						evidence: {
							submitted: inState("submitted"),
							accepted: inState("accepted"),
							rejected: inState("rejected"),
							asked: own.filter(
								(one) => one.review.state === "submitted" && awaitedOf(one, talk.get(one.id)) === "supplier",
							).length,
						},
					};
				});
				return { ...overviewOf(house, view, request.query.at ?? view.today), ...counted };
			},
		);
	};
