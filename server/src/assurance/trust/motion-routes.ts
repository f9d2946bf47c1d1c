import { GatehouseError } from "@gatehouse/framework";
import { delegatesOf, requireAccount, requireOrganisation, requireOther } from "../../access/duties.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { creation, replacement } from "../../record/entity-change.ts";
import { memberOf, requireCity } from "../../record/model.ts";
import {
	decideTrustMotion,
	holdTrustMotion,
	insertTrustMotion,
	loadTrustMotions,
	type TrustMotion,
} from "./motion-store.ts";
import { trustAsked, trustMotion, trustMotionPage, trustMotionParam, trustMotionQuery } from "./shape.ts";

const tags = ["assurance"];

const listing: Listing<TrustMotion> = {
	keyOf: ({ id }) => id,
	textOf: ({ asked }) => [asked.trust.id, asked.trust.name, asked.trust.did, asked.reason],
	sorts: { proposedAt: ({ proposedAt }) => proposedAt, state: ({ state }) => state },
	defaultSort: "-proposedAt",
};

/** Whom the city trusts: one person proposes, another agrees (TRUST-01). */
export const trustMotionRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/trust-motions",
			{
				config: { access: "trust.read" },
				schema: {
					operationId: "listTrustMotions",
					tags,
					summary: "What was proposed about trusting other cities, and what became of it",
					querystring: trustMotionQuery,
					response: { 200: trustMotionPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const items = (await loadTrustMotions(house.store.db)).filter(
					({ state }) => query.state === undefined || query.state === state,
				);
				if (wantsCsv(request, query)) return sendCsv(reply, "trust-motions", everyMatch(items, query, listing));
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/trust-motions",
			{
				config: { access: "trust.decide" },
				schema: {
					operationId: "proposeTrust",
					tags,
					summary: "Propose to trust another city's issuer, or to change what it is trusted for; another person agrees",
					body: trustAsked,
					response: { 201: trustMotion },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const { principal, body: asked } = request;
				const proposedBy = requireAccount(principal);
				const proposedFor = requireOrganisation(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					requireCity(await writing.city());
					const proposedAt = writing.now.toISOString();
					const kept = await insertTrustMotion(writing.trx, { asked, proposedBy, proposedFor, proposedAt });
					await writing.note({
						actor: principal.name,
						reason,
						action: "trusts.proposed",
						target: kept.id,
						after: kept,
					});
					return { status: 201, headers: { location: `/api/trust-motions/${kept.id}` }, body: kept };
				});
			},
		);
		app.post(
			"/trust-motions/:id/agree",
			{
				config: { access: "trust.decide" },
				schema: {
					operationId: "agreeToTrust",
					tags,
					summary: "Agree to what another person proposed: the issuer is trusted, and heard with the next fetch",
					params: trustMotionParam,
					response: { 200: trustMotion },
				},
			},
			(request, reply) => {
				const { principal } = request;
				const by = requireAccount(principal);
				const organisation = requireOrganisation(principal);
				const change = { actor: principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					const held = requireOpen(await holdTrustMotion(writing.trx, request.params.id), request.params.id);
					const delegates = await delegatesOf(writing.trx, held.proposedBy, dayOf(writing.now));
					requireOther(principal, { account: held.proposedBy, organisation: null, delegates });
					const { trust } = held.asked;
					const deciders = [
						{ person: held.proposedBy, organisation: held.proposedFor },
						{ person: by, organisation },
					];
					await writing.change((model, revision) => {
						const before = memberOf(requireCity(model).city.trusts, trust.id);
						// What was heard of another issuer says nothing about this one.
						const feed = before?.did === trust.did && before.feed !== undefined ? { feed: before.feed } : {};
						const value = { ...trust, deciders, ...feed };
						const made = before === undefined ? creation : replacement;
						const done = made(model, revision, "trusts", value, change);
						return { ...done, note: { ...done.note, action: "trusts.decided" } };
					});
					const at = writing.now.toISOString();
					return {
						status: 200,
						body: await decideTrustMotion(writing.trx, held.id, { state: "agreed", by, organisation, at }),
					};
				});
			},
		);
		app.post(
			"/trust-motions/:id/withdraw",
			{
				config: { access: "trust.decide" },
				schema: {
					operationId: "withdrawTrustMotion",
					tags,
					summary: "Withdraw one's own proposal while it is open",
					params: trustMotionParam,
					response: { 200: trustMotion },
				},
			},
			(request, reply) => {
				const { principal } = request;
				const by = requireAccount(principal);
				const organisation = requireOrganisation(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const held = requireOpen(await holdTrustMotion(writing.trx, request.params.id), request.params.id);
					if (held.proposedBy !== by) {
						throw new GatehouseError("GH-DUTY-001", "a proposal is withdrawn by who made it, and by nobody else");
					}
					const at = writing.now.toISOString();
					const after = await decideTrustMotion(writing.trx, held.id, { state: "withdrawn", by, organisation, at });
					const note = { actor: principal.name, reason, action: "trusts.proposal-withdrawn", target: held.id };
					await writing.note({ ...note, before: held, after });
					return { status: 200, body: after };
				});
			},
		);
	};

function requireOpen(held: TrustMotion | undefined, id: string): TrustMotion {
	if (held === undefined) throw new GatehouseError("GH-HTTP-001", `there is no proposal \`${id}\``);
	if (held.state === "open") return held;
	throw new GatehouseError("GH-TRUST-005", `the proposal was ${held.state} at ${held.decidedAt ?? "some time"}`);
}
