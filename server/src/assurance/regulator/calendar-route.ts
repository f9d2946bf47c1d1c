import { CALENDAR_TYPE, writeIcs } from "@gatehouse/formats";
import { type AssuranceDue, assuranceCalendar } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { sendFile } from "../../http/send-file.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { loadSamples, openSamples } from "./sample-store.ts";
import { duePage, dueQuery } from "./shape.ts";

const listing: Listing<AssuranceDue> = {
	keyOf: ({ key }) => key,
	textOf: ({ key, name, certificate, holder, assessor, text }) => [
		...[key, name, text],
		...[certificate ?? undefined, holder ?? undefined, assessor ?? undefined],
	],
	sorts: { day: ({ day }) => day, kind: ({ kind }) => kind, name: ({ name }) => name },
	defaultSort: "day",
};

const KIND: Readonly<Record<AssuranceDue["kind"], string>> = {
	surveillance: "Surveillance",
	renewal: "Certificate ends",
	finding: "Finding due",
	suspension: "Suspension to be decided on",
	sanction: "Suspension or sanction ends",
	accreditation: "Accreditation ends",
	sampling: "Examination by sample",
};

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
				const { kind, within, holder, assessor, format, at: asked, ...list } = request.query;
				const at = asked ?? dayOf(house.clock());
				const { city } = requireCity(await house.record.current());
				const all = assuranceCalendar(city, openSamples(await loadSamples(house.store.db)), at);
				const items = all.filter(
					(entry) =>
						(kind === undefined || entry.kind === kind) &&
						(within === undefined || entry.daysLeft <= within) &&
						(holder === undefined || entry.holder === holder) &&
						(assessor === undefined || entry.assessor === assessor),
				);
				if (format === "ics") {
					const content = writeIcs(
						"Assurance",
						items.map(({ key, kind: one, name, day, certificate, text }) => {
							const summary = `${KIND[one]}: ${name}`;
							return { uid: `assurance.${key}`, day, summary, text: [certificate ?? [], text].flat().join(": ") };
						}),
						at,
					);
					return sendFile(reply, { type: CALENDAR_TYPE, name: "assurance.ics", content });
				}
				if (wantsCsv(request, { format })) {
					return sendCsv(reply, "assurance-calendar", everyMatch(items, list, listing));
				}
				return { ...pageThrough(items, list, listing), at };
			},
		);
	};
