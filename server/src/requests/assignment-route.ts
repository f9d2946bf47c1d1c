import { declarationsOf } from "../assurance/index.ts";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { type MyAssignment, myAssignmentPage, myAssignmentsQuery } from "./assignment-shape.ts";
import { myAssignmentOf } from "./independence-routes.ts";
import { readAsParty } from "./party.ts";

const listing: Listing<MyAssignment> = {
	keyOf: ({ id }) => id,
	textOf: ({ subject, note }) => [subject.id, subject.name, note ?? undefined],
	sorts: {
		subject: ({ subject }) => subject.name,
		state: ({ state }) => state,
		from: ({ from }) => from,
		until: ({ until }) => until,
	},
	defaultSort: "until",
};

/** A line of a table: names for things, and nothing nested. */
const rowOf = ({ id, subject, parties, from, until, note, grade, state, declaration }: MyAssignment) => ({
	...{ id, subject: subject.name, parties: parties.map(({ name }) => name), from, until, note, grade, state },
	signedAt: declaration?.signedAt ?? null,
});

/** What an assessor looks at, until when it sees it, and what it has to sign before. */
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
					summary:
						"What is assigned to the own organisation and not over, and what it has to sign first; empty for a supplier",
					querystring: myAssignmentsQuery,
					response: { 200: myAssignmentPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const items = await readAsParty(house, request.principal, async (trx, view) => {
					const rows = await trx.selectFrom("assignment").selectAll().orderBy("uid").execute();
					const signed = await declarationsOf(trx);
					return rows.map((row) => myAssignmentOf(house, view, row, signed.get(row.uid)));
				});
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "assignments", everyMatch(items, query, listing).map(rowOf));
				}
				return pageThrough(items, query, listing);
			},
		);
	};
