import { assuranceCalendar } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { loadOpenRequests } from "../assessments/open-requests.ts";
import { answerDues } from "./dues.ts";
import { loadSamples, openSamples } from "./sample-store.ts";
import { duePage, dueQuery } from "./shape.ts";

/** What is due about assurance (ASCAL-04). */
export const assuranceCalendarRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/assurance/calendar",
			{
				config: { access: "certificates.read" },
				schema: {
					operationId: "listAssuranceCalendar",
					tags: ["assurance"],
					summary:
						"What is due about assurance: surveillance, ends, findings, suspensions, sanctions, examinations; or as ICS",
					querystring: dueQuery,
					response: { 200: duePage },
				},
			},
			async (request, reply) => {
				const { holder, assessor, at: asked, ...question } = request.query;
				const at = asked ?? dayOf(house.clock());
				const { city } = requireCity(await house.record.current());
				const { db } = house.store;
				const requests = await loadOpenRequests(db, at);
				const all = assuranceCalendar(city, openSamples(await loadSamples(db)), at, requests);
				const items = all.filter(
					(entry) =>
						(holder === undefined || entry.holder === holder) &&
						(assessor === undefined || entry.assessor === assessor),
				);
				return answerDues(items, question, { request, reply, at, name: "assurance-calendar" });
			},
		);
	};
