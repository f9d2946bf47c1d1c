import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { dryRunQuery } from "./evidence-shape.ts";
import {
	invitationBody,
	invitationMade,
	invitationPage,
	invitationsBulkAnswer,
	invitationsQuery,
} from "./invitation-shape.ts";
import { loadInvitations, revokeInvitation } from "./invitation-store.ts";
import {
	checkInvitationRows,
	INVITATION_COLUMNS,
	type InvitationItem,
	invitationItemOf,
	invite,
	requireInvitable,
} from "./invite.ts";
import { requireSound, rowsOfCsv } from "./table.ts";

const tags = ["requests"];
const config = { access: "access.invite" } as const;

const listing: Listing<InvitationItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ organisation, email }) => [organisation.id, organisation.name, email ?? ""],
	sorts: {
		createdAt: ({ createdAt }) => createdAt,
		expiresAt: ({ expiresAt }) => expiresAt,
		organisation: ({ organisation }) => organisation.name,
		state: ({ state }) => state,
	},
	defaultSort: "-createdAt",
};

/** Inviting suppliers by a link, one by one or by a table. */
export const invitationRoutes =
	(house: House): Routes =>
	async (app) => {
		app.addContentTypeParser("text/csv", { parseAs: "string" }, async (_request: unknown, body: string) => body);
		app.get(
			"/invitations",
			{
				config: { access: "invitations.read" },
				schema: {
					operationId: "listInvitations",
					tags,
					summary: "Who was invited, and what became of it",
					querystring: invitationsQuery,
					response: { 200: invitationPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { city } = requireCity(await house.record.current());
				const all = await loadInvitations(house.store.db);
				const items = all
					.map((one) => invitationItemOf(one, city, house.clock()))
					.filter(
						({ state, organisation }) =>
							(query.state === undefined || query.state === state) &&
							(query.organisation === undefined || query.organisation === organisation.id),
					);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "invitations", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/invitations",
			{
				config,
				schema: {
					operationId: "invite",
					tags,
					summary: "Invite an organisation; the link is shown this once",
					body: invitationBody,
					response: { 201: invitationMade },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const by = { name: request.principal.name, reason: changeReason(request) };
				// Without `once`: an answer with a link in it is kept nowhere.
				const [made] = await house.record.write(async (writing) => {
					requireInvitable(requireCity(await writing.city()), house.content, request.body.organisation);
					return invite(writing, [request.body], by);
				});
				if (made === undefined) throw new Error("no invitation was made");
				return reply.code(201).send(made);
			},
		);
		app.delete(
			"/invitations/:id",
			{
				config,
				schema: {
					operationId: "revokeInvitation",
					tags,
					summary: "End an open invitation at once, and with it whoever entered by it",
					params: z.strictObject({ id: z.uuid() }),
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const actor = request.principal.name;
				const reason = changeReason(request);
				await house.record.write(async ({ trx, now, note }) => {
					const revoked = await revokeInvitation(trx, id, { name: actor, now });
					if (revoked === undefined) throw new GatehouseError("GH-HTTP-001", `there is no open invitation \`${id}\``);
					await note({ actor, reason, action: "invitation.revoked", target: id, before: revoked.organisation });
				});
				return reply.code(204).send(null);
			},
		);
		app.post(
			"/invitations/bulk",
			{
				config,
				schema: {
					operationId: "inviteMany",
					tags,
					summary: "Invite by a table with the columns organisation, email and days; all or nothing",
					consumes: ["text/csv"],
					querystring: dryRunQuery,
					body: z.string(),
					response: { 200: invitationsBulkAnswer, 201: invitationsBulkAnswer },
				},
			},
			async (request, reply) => {
				const { dryRun } = request.query;
				const by = { name: request.principal.name, reason: changeReason(request) };
				const read = rowsOfCsv(request.body, INVITATION_COLUMNS);
				const model = requireCity(await house.record.current());
				const checked = checkInvitationRows(read.rows, model, house.content);
				const faults = [...read.faults, ...checked.faults];
				if (dryRun) return { dryRun, rows: read.rows.length, faults, created: [] };
				requireSound(faults);
				const created = await house.record.write((writing) => invite(writing, checked.rows, by));
				return reply.code(201).send({ dryRun, rows: read.rows.length, faults: [], created });
			},
		);
	};
