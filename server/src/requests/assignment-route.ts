import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { type MyAssignment, myAssignmentPage, myAssignmentsQuery } from "./assignment-shape.ts";
import { type PartyView, readAsParty, subjectNamed } from "./party.ts";

const listing: Listing<MyAssignment> = {
	keyOf: ({ id }) => id,
	textOf: ({ subject, note }) => [subject.id, subject.name, note ?? undefined],
	sorts: { subject: ({ subject }) => subject.name, from: ({ from }) => from, until: ({ until }) => until },
	defaultSort: "until",
};

/** What an assessor looks at today, and until when it sees it. */
export const myAssignmentRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/assignments",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyAssignments",
					tags: ["requests"],
					summary: "What is assigned to the own organisation today, and until when; empty for a supplier",
					querystring: myAssignmentsQuery,
					response: { 200: myAssignmentPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const items = await readAsParty(house, request.principal, async (trx, view) => {
					const rows = await trx.selectFrom("assignment").selectAll().orderBy("uid").execute();
					return rows.map((row) => assignmentOf(view, row));
				});
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "assignments", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
	};

function assignmentOf(
	view: PartyView,
	row: { uid: string; subject: string; first_day: string; last_day: string; note: string | null },
): MyAssignment {
	const { uid: id, subject, first_day: from, last_day: until, note } = row;
	return { id, subject: subjectNamed(view, subject), from, until, note };
}
