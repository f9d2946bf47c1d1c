import { assuranceCalendar } from "@gatehouse/framework";
import { answerDues, duePage, loadOpenRequests, myDueQuery } from "../assurance/index.ts";
import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { readAsParty } from "./party.ts";

/** What is due about assurance for a holder or an assessor (ASCAL-04): of the side it stands on, and what it may see. */
export const myCalendarRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/calendar",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyCalendar",
					tags: ["requests"],
					summary: "What is due for the own organisation about certificates, findings and evidence; or as ICS",
					querystring: myDueQuery,
					response: { 200: duePage },
				},
			},
			async (request, reply) => {
				const { at: asked, ...question } = request.query;
				const { items, at } = await readAsParty(house, request.principal, async (trx, view) => {
					const { party, sight, model } = view;
					const day = asked ?? view.today;
					// Who is drawn to be examined again is not told ahead.
					const all = assuranceCalendar(model.city, [], day, await loadOpenRequests(trx, day));
					const own = all.filter(
						({ kind, subject, holder, assessor }) =>
							(party.side === "supplier" ? holder : assessor) === party.organisation &&
							// A finding is seen by who sees what it is about.
							(kind !== "finding" || sight.subject(subject)),
					);
					return { items: own, at: day };
				});
				return answerDues(items, question, { request, reply, at, name: "my-calendar" });
			},
		);
	};
