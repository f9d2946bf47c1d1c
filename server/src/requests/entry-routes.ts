import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { writtenCookie } from "../access/accounts/cookies.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { memberOf, requireCity } from "../record/model.ts";
import { type CreateAccount, claim, noInvitation } from "./claim.ts";
import { mayEnter, organisationTier, visitCookie } from "./entry.ts";
import { claimAnswer, claimBody, invitationEntered, invitationGreeting } from "./invitation-shape.ts";
import { beginVisit, openInvitation } from "./invitation-store.ts";

const tags = ["requests"];

/** Requests a minute of one client: nobody needs many, and whoever guesses tokens gets nowhere. */
const GREETINGS = 30;
const ENTRIES = 10;

/** The door for somebody with an invitation's link. The token comes in a header, never in the address, so no log has it. */
export const entryRoutes =
	(house: House, createAccount: CreateAccount): Routes =>
	async (app) => {
		/** The invitation of the request. @throws GatehouseError GH-REQ-001 for any that lets nobody in, all alike. */
		const invited = async (request: FastifyRequest) => {
			const model = requireCity(await house.record.current());
			const invitation = await openInvitation(house.store.db, tokenIn(request), house.clock());
			if (invitation === undefined) throw noInvitation();
			const organisation = memberOf(model.city.actors, invitation.organisation);
			if (organisation === undefined) throw noInvitation();
			const tier = organisationTier(house, model, organisation.id, dayOf(house.clock()));
			return { model, invitation, organisation: { id: organisation.id, name: organisation.name }, tier };
		};

		app.get(
			"/invitation",
			{
				config: { access: "invitation.answer", perMinute: GREETINGS },
				schema: {
					operationId: "readInvitation",
					tags,
					summary: "Who is invited, by whom and until when; the token comes in the header `Invitation`",
					response: { 200: invitationGreeting },
				},
			},
			async (request) => {
				const { model, invitation, organisation, tier } = await invited(request);
				const { expires_at: expiresAt } = invitation;
				return { city: model.city.city.name, organisation, expiresAt, tier, mayEnter: mayEnter(tier) };
			},
		);
		app.post(
			"/invitation/enter",
			{
				config: { access: "invitation.answer", perMinute: ENTRIES },
				schema: {
					operationId: "enterByInvitation",
					tags,
					summary: "Enter without an account, at tiers 1 and 2: the token is exchanged for a cookie that ends with it",
					response: { 200: invitationEntered },
				},
			},
			async (request, reply) => {
				const { invitation, organisation, tier } = await invited(request);
				if (!mayEnter(tier)) {
					throw new GatehouseError("GH-REQ-002", `what \`${organisation.id}\` brings has tier ${tier}`);
				}
				const { expires_at: expiresAt, uid } = invitation;
				const cookie = await house.record.write(async ({ trx, now, note }) => {
					const made = await beginVisit(trx, invitation, now);
					const entered = { actor: `invitation:${uid}`, action: "invitation.entered", target: uid };
					await note({ ...entered, reason: null, after: { organisation: organisation.id } });
					return made;
				});
				const seconds = Math.floor((Date.parse(expiresAt) - house.clock().getTime()) / 1000);
				const isSecure = request.protocol === "https";
				reply.header("set-cookie", writtenCookie(visitCookie(request), cookie, seconds, isSecure));
				return { organisation, expiresAt };
			},
		);
		app.post(
			"/invitation/leave",
			{
				config: { access: "invitation.answer" },
				schema: {
					operationId: "leaveInvitation",
					tags,
					summary: "Take the cookie away again, on a machine that others use",
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				reply.header("set-cookie", writtenCookie(visitCookie(request), "", 0, request.protocol === "https"));
				return reply.code(204).send(null);
			},
		);
		app.post(
			"/invitation/claim",
			{
				config: { access: "sign-in", perMinute: ENTRIES },
				schema: {
					operationId: "claimInvitation",
					tags,
					summary: "Become the owner of the organisation, with the account signed in or a new one; the link ends",
					body: claimBody,
					response: { 201: claimAnswer },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { organisation } = await invited(request);
				const token = tokenIn(request);
				const { account } = await house.record.write((writing) =>
					claim(house, writing, token, request.body, request.principal, createAccount),
				);
				reply.header("set-cookie", writtenCookie(visitCookie(request), "", 0, request.protocol === "https"));
				return reply.code(201).send({ account, organisation, role: "supplier-owner" });
			},
		);
	};

/** @throws GatehouseError GH-REQ-001 for what can be no token, as for one that is none. */
function tokenIn({ headers }: FastifyRequest): string {
	const given = headers.invitation;
	if (typeof given === "string" && /^[A-Za-z0-9_-]{43}$/.test(given)) return given;
	throw noInvitation();
}
