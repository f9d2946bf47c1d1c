import { z } from "zod";
import { asParty, withinParty } from "../db/party.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireAccountToGive, requireDays } from "./membership-fit.ts";
import { membership, membershipParam, team, teamInput } from "./membership-shape.ts";
import {
	holdsFrom,
	insertMembership,
	loadMemberships,
	requireMembership,
	requireOneLeft,
	revokeMembership,
} from "./membership-store.ts";
import { partyOf } from "./party.ts";
import { accessChanged } from "./recall.ts";

const tags = ["my"];

/** A supplier's own team: who acts for it. Read and written as the party, so that the store keeps others out. */
export const teamRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/team",
			{
				config: { access: "my.team" },
				schema: {
					operationId: "listMyTeam",
					tags,
					summary: "Who acts for the own organisation, today or later",
					response: { 200: team },
				},
			},
			async (request) => {
				const today = dayOf(house.clock());
				const all = await asParty(house.store.db, partyOf(request.principal), today, loadMemberships);
				return { items: all.filter((one) => holdsFrom(one, today)) };
			},
		);
		app.post(
			"/my/team",
			{
				config: { access: "my.team" },
				schema: {
					operationId: "addToMyTeam",
					tags,
					summary: "Let somebody act for the own organisation",
					body: teamInput,
					response: { 201: membership },
				},
			},
			async (request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const party = partyOf(principal);
				const reason = changeReason(request);
				const given = await once(house, request, reply, async ({ trx, now, note }) => {
					const today = dayOf(now);
					const { account, role, until = null } = body;
					requireDays(today, until, today);
					await requireAccountToGive(trx, account);
					const added = {
						account,
						organisation: party.organisation,
						role,
						from: today,
						until,
						grantedBy: principal.name,
						grantedAt: now.toISOString(),
						delegatedFrom: null,
					};
					const kept = await withinParty(trx, party, today, () => insertMembership(trx, added));
					await note({ actor: principal.name, reason, action: "membership.given", target: kept.id, after: kept });
					return { status: 201, body: kept };
				});
				accessChanged(house.store);
				return given;
			},
		);
		app.delete(
			"/my/team/:id",
			{
				config: { access: "my.team" },
				schema: {
					operationId: "removeFromMyTeam",
					tags,
					summary: "Let somebody act for the own organisation no longer",
					params: membershipParam,
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { principal } = request;
				const party = partyOf(principal);
				const reason = changeReason(request);
				await house.record.write(async ({ trx, now, note }) => {
					const today = dayOf(now);
					const before = await withinParty(trx, party, today, async () => {
						await trx.selectFrom("membership").select("uid").orderBy("uid").forUpdate().execute();
						const found = await requireMembership(trx, request.params.id);
						requireOneLeft(found, await loadMemberships(trx), today);
						await revokeMembership(trx, found.id, now);
						return found;
					});
					await note({ actor: principal.name, reason, action: "membership.revoked", target: before.id, before });
				});
				accessChanged(house.store);
				return reply.code(204).send(null);
			},
		);
	};
