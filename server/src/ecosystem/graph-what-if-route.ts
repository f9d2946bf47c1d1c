import { partyChange, partyWhatIf } from "@gatehouse/framework";
import { z } from "zod";
import { outcomeChanges } from "../baseline/index.ts";
import type { House } from "../house.ts";
import { dayOf, dayQuestion } from "../http/day.ts";
import { named } from "../http/names.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { tierChange } from "./graph-shape.ts";

const question = named(
	"PartyWhatIfQuestion",
	z.strictObject({ changes: z.array(partyChange).min(1).max(50), ...dayQuestion }),
);
const answer = named("PartyWhatIf", z.strictObject({ ...outcomeChanges, tiers: z.array(tierChange) }));

/** What the gate would answer if somebody were suspended, gone, replaced or trusted less (GRAPH-10). */
export const graphWhatIfRoute =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/graph/what-if",
			{
				config: { access: "ecosystem.read" },
				schema: {
					operationId: "partyWhatIf",
					tags: ["ecosystem"],
					summary: "Which answers and tiers would change if this happened; stores nothing",
					body: question,
					response: { 200: answer },
				},
			},
			async ({ body }) => {
				const model = requireCity(await house.record.current());
				return partyWhatIf(factsOf(model, house.content), body.changes, body.at ?? dayOf(house.clock()));
			},
		);
	};
