import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { delegate } from "./delegation.ts";
import { requireAccountToGive, requireDays, requireFit } from "./membership-fit.ts";
import {
	delegationInput,
	type Membership,
	membership,
	membershipInput,
	membershipPage,
	membershipParam,
	membershipsQuery,
} from "./membership-shape.ts";
import {
	holdsOn,
	insertMembership,
	loadMemberships,
	requireMembership,
	requireOneLeft,
	revokeMembership,
} from "./membership-store.ts";
import { mayDo } from "./policy.ts";
import { accessChanged } from "./recall.ts";

const tags = ["access"];

const listing: Listing<Membership> = {
	keyOf: ({ id }) => id,
	textOf: ({ account, organisation, role }) => [account, organisation, role],
	sorts: {
		grantedAt: ({ grantedAt }) => grantedAt,
		account: ({ account }) => account,
		organisation: ({ organisation }) => organisation,
		role: ({ role }) => role,
		until: ({ until }) => until,
	},
	defaultSort: "-grantedAt",
};

/** Who acts for which organisation in which role, and for how long; given, handed on, taken back. */
export const membershipRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/memberships",
			{
				config: { access: "access.read" },
				schema: {
					operationId: "listMemberships",
					tags,
					summary: "Who holds which role for which organisation",
					querystring: membershipsQuery,
					response: { 200: membershipPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { account, organisation, role, on } = query;
				const same = (wanted: string | undefined, held: string) => wanted === undefined || wanted === held;
				const items = (await loadMemberships(house.store.db)).filter(
					(one) =>
						same(account, one.account) &&
						same(organisation, one.organisation) &&
						same(role, one.role) &&
						(on === undefined || holdsOn(one, on)),
				);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "memberships", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/memberships",
			{
				config: { access: "access.administer" },
				schema: {
					operationId: "giveMembership",
					tags,
					summary: "Give somebody a role for an organisation",
					body: membershipInput,
					response: { 201: membership },
				},
			},
			async (request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const reason = changeReason(request);
				const given = await once(house, request, reply, async (writing) => {
					const today = dayOf(writing.now);
					const { account, organisation, role, from = today, until = null } = body;
					requireDays(from, until, today);
					const model = requireCity(await writing.city());
					await requireAccountToGive(writing.trx, account);
					const held = await loadMemberships(writing.trx);
					requireFit(model, house.content, held, { organisation, role, day: today });
					const kept = await insertMembership(writing.trx, {
						account,
						organisation,
						role,
						from,
						until,
						grantedBy: principal.name,
						grantedAt: writing.now.toISOString(),
						delegatedFrom: null,
					});
					const note = { actor: principal.name, reason, action: "membership.given", target: kept.id, after: kept };
					await writing.note(note);
					return { status: 201, body: kept };
				});
				accessChanged(house.store);
				return given;
			},
		);
		app.post(
			"/memberships/:id/delegate",
			{
				config: { access: "access.delegate" },
				schema: {
					operationId: "delegateMembership",
					tags,
					summary: "Hand the own role to somebody until a day; it cannot be handed on further",
					params: membershipParam,
					body: delegationInput,
					response: { 201: membership },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const by = { principal: request.principal, reason: changeReason(request) };
				const handedOn = await once(house, request, reply, async (writing) => ({
					status: 201,
					body: await delegate(writing, request.params.id, request.body, by),
				}));
				accessChanged(house.store);
				return handedOn;
			},
		);
		app.delete(
			"/memberships/:id",
			{
				config: { access: "access.delegate" },
				schema: {
					operationId: "revokeMembership",
					tags,
					summary: "Take a role back, and what was handed on from it; who handed it on may do so too",
					params: membershipParam,
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { principal } = request;
				const reason = changeReason(request);
				await house.record.write(async ({ trx, now, note }) => {
					// One after the other: two who go at once must not both find the other still there.
					await trx.selectFrom("membership").select("uid").orderBy("uid").forUpdate().execute();
					const before = await requireMembership(trx, request.params.id);
					const ofOwn = before.delegatedFrom === null ? null : await requireMembership(trx, before.delegatedFrom);
					if (!mayDo(principal, "access.administer") && (ofOwn === null || ofOwn.account !== principal.account)) {
						throw new GatehouseError("GH-HTTP-008", "you may take back only what you handed on yourself");
					}
					requireOneLeft(before, await loadMemberships(trx), dayOf(now));
					await revokeMembership(trx, before.id, now);
					await note({ actor: principal.name, reason, action: "membership.revoked", target: before.id, before });
				});
				accessChanged(house.store);
				return reply.code(204).send(null);
			},
		);
	};
