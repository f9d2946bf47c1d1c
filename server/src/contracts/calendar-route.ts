import { CALENDAR_TYPE, writeCalendar } from "@gatehouse/formats";
import { type CalendarEntry, STAGES } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { sendFile } from "../http/send-file.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { calendarOfDay } from "./pictures.ts";
import { calendarPage, calendarQuery } from "./shape.ts";

const listing: Listing<CalendarEntry> = {
	keyOf: ({ engagement, key }) => `${engagement} ${key}`,
	textOf: ({ engagement, name, text, owner, key }) => [engagement, name, text, owner ?? undefined, key],
	sorts: {
		day: ({ day }) => day,
		name: ({ name }) => name,
		kind: ({ kind }) => kind,
		stage: ({ stage }) => -STAGES.indexOf(stage),
		owner: ({ owner }) => owner ?? undefined,
	},
	defaultSort: "day",
};

/** What is due about contracts, and who is told (CONTR-09 to CONTR-12). */
export const calendarRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/contracts/calendar",
			{
				config: { access: "contracts.read" },
				schema: {
					operationId: "listContractCalendar",
					tags: ["contracts"],
					summary: "What is due about contracts: notice, ends, renewals; overdue until somebody deals with it",
					querystring: calendarQuery,
					response: { 200: calendarPage },
				},
			},
			async (request, reply) => {
				const { stage, kind, engagement, owner, owned, mine, format, at: asked, ...list } = request.query;
				const at = asked ?? dayOf(house.clock());
				const all = calendarOfDay(factsOf(requireCity(await house.record.current()), house.content), at);
				const { organisation } = request.principal;
				const items = all.filter(
					(entry) =>
						(stage === undefined || entry.stage === stage) &&
						(kind === undefined || entry.kind === kind) &&
						(engagement === undefined || entry.engagement === engagement) &&
						(owner === undefined || entry.owner === owner) &&
						(owned === undefined || owned === (entry.owner !== null)) &&
						(mine === undefined || mine === entry.told.some(({ actor }) => actor === organisation)),
				);
				if (format === "ics") {
					return sendFile(reply, { type: CALENDAR_TYPE, name: "contracts.ics", content: writeCalendar(items, at) });
				}
				if (wantsCsv(request, { format })) {
					const rows = everyMatch(items, list, listing);
					return sendCsv(
						reply,
						"contract-calendar",
						rows.map(({ told, ...row }) => ({ ...row, told: told.map(({ actor }) => actor).join(" ") })),
					);
				}
				const stages = Object.fromEntries(
					STAGES.map((one) => [one, all.filter((entry) => entry.stage === one).length]),
				) as Record<(typeof STAGES)[number], number>;
				return { ...pageThrough(items, list, listing), at, stages };
			},
		);
	};
