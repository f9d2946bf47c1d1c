import { z } from "zod";
import type { Db } from "../db/open.ts";
import { asParty, withinParty } from "../db/party.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireAccountToGive, requireDays, requireTeamMate } from "./membership-fit.ts";
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
				const held = all.filter((one) => holdsFrom(one, today));
				const people = await namesOf(house.store.db, [...new Set(held.map(({ account }) => account))]);
				return { items: held.map((one) => ({ ...one, ...(people.get(one.account) ?? NAMELESS) })) };
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
					requireTeamMate(await loadMemberships(trx), account, today);
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

/** An account that is erased has no name any more. */
const NAMELESS = { name: null, email: null } as const;

/** Names and addresses of accounts; a party's own role does not enter the schema they lie in. */
async function namesOf(db: Db, accounts: readonly string[]) {
	if (accounts.length === 0) return new Map<string, { name: string; email: string }>();
	const rows = await db
		.selectFrom("auth.user")
		.select(["id", "name", "email"])
		.where("id", "in", accounts)
		.where("erased_at", "is", null)
		.execute();
	return new Map(rows.map(({ id, name, email }) => [id, { name, email }] as const));
}
