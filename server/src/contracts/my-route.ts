import { contractOn, coverOf, termChecks, tiersOn } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayQuery } from "../http/day.ts";
import { slugParam } from "../http/shapes.ts";
import type { Routes } from "../http/wire.ts";
import { readAsParty, unseen } from "../requests/index.ts";
import { myContract } from "./shape.ts";
import { contractStore } from "./store.ts";

/** What a supplier sees of its own contract: what is demanded, what stands, what was agreed; nothing of another's. */
export const myContractRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/engagements/:id/contract",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyContract",
					tags: ["contracts"],
					summary: "The clauses that an own engagement needs, and which of them stand",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: myContract },
				},
			},
			async (request) => {
				const { id } = request.params;
				return readAsParty(house, request.principal, async (trx, { facts, sight, today }) => {
					const engagement = facts.engagements.get(id);
					if (engagement === undefined || !sight.subject(id)) throw unseen("engagements", id);
					const at = request.query.at ?? today;
					// As the party, the store shows the texts of own engagements only.
					const texts = (await contractStore.load(trx)).map(({ value }) => value);
					const contract = contractOn(
						texts.filter((text) => text.engagement === id),
						at,
					);
					const clauses = coverOf(facts, id, contract, at);
					const counted = (state: string) => clauses.filter((one) => one.state === state).length;
					const { name, from, until } = engagement;
					return {
						at,
						engagement: { id, name, from, until },
						tier: tiersOn(facts, at).get(id)?.tier ?? 1,
						reference: contract?.reference ?? null,
						signedOn: contract?.signedOn ?? null,
						clauses: clauses.map(({ clause, state, said }) => ({
							clause: {
								...{ id: clause.id, name: clause.name, fromTier: clause.fromTier, when: clause.when },
								...{ source: clause.source, requirements: clause.requirements },
							},
							state,
							text: clause.text,
							place: said?.place ?? null,
							instead: said?.instead ?? null,
						})),
						terms: termChecks(facts, id, contract, at).map(({ accepted: _, ...check }) => check),
						counts: {
							needed: clauses.length,
							stands: counted("stands"),
							accepted: counted("accepted"),
							deviates: counted("deviates"),
							missing: counted("missing"),
						},
					};
				});
			},
		);
	};
