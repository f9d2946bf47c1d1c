import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Routes } from "../../http/wire.ts";
import type { Accounts } from "./accounts.ts";
import { cookieName, cookieOf, signedValue } from "./cookies.ts";
import { callLibrary, requireGood } from "./library-call.ts";
import { noteAccess } from "./note.ts";
import { ownAccount } from "./own-account.ts";
import { codeBody, done, enrolment, passwordBody, recoveryCodes } from "./sign-in-shape.ts";
import { UsedCodes } from "./used-codes.ts";

const tags = ["accounts"];
const own = { access: "account.self", perMinute: 20 } as const;

/** Codes of an authenticator app as second factor, and recovery codes for when it is lost. */
export const secondFactorRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house } = accounts;
		const usedCodes = new UsedCodes();
		app.post(
			"/auth/two-factor/enable",
			{
				config: own,
				schema: {
					operationId: "beginSecondFactor",
					tags,
					summary: "Begin to set up an authenticator app; the first right code completes it",
					body: passwordBody,
					response: { 200: enrolment },
				},
			},
			async (request, reply) => {
				ownAccount(request.principal);
				const { body } = request;
				const answer = requireGood(reply, await callLibrary(accounts, request, { path: "/two-factor/enable", body }));
				return enrolmentOf.parse(answer.body);
			},
		);
		app.post(
			"/auth/two-factor/verify-totp",
			{
				config: { access: "sign-in", perMinute: 30 },
				schema: {
					operationId: "verifySecondFactor",
					tags,
					summary: "Give the code: to complete a sign-in, or setting it up",
					body: codeBody,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const { code } = request.body;
				const account = await whoseCode(accounts, request);
				if (account !== null && !usedCodes.take(account, code)) {
					throw new GatehouseError("GH-ACC-006", "the code was used before; wait for the next");
				}
				const path = "/two-factor/verify-totp";
				requireGood(reply, await callLibrary(accounts, request, { path, body: { code } }));
				const { principal } = request;
				if (principal.account !== null)
					await noteAccess(house, request, "account.second-factor-added", principal.account);
				return { ok: true as const };
			},
		);
		app.post(
			"/auth/two-factor/verify-backup-code",
			{
				config: { access: "sign-in", perMinute: 30 },
				schema: {
					operationId: "useRecoveryCode",
					tags,
					summary: "Complete a sign-in with a recovery code, which is used up by it",
					body: codeBody,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const { code } = request.body;
				const path = "/two-factor/verify-backup-code";
				requireGood(reply, await callLibrary(accounts, request, { path, body: { code } }));
				return { ok: true as const };
			},
		);
		app.post(
			"/auth/two-factor/generate-backup-codes",
			{
				config: own,
				schema: {
					operationId: "renewRecoveryCodes",
					tags,
					summary: "New recovery codes; the old ones let in no longer",
					body: passwordBody,
					response: { 200: recoveryCodes },
				},
			},
			async (request, reply) => {
				const account = ownAccount(request.principal);
				const call = { path: "/two-factor/generate-backup-codes", body: request.body };
				const { body } = requireGood(reply, await callLibrary(accounts, request, call));
				await noteAccess(house, request, "account.recovery-codes-renewed", account);
				return codesOf.parse(body);
			},
		);
		app.post(
			"/auth/two-factor/disable",
			{
				config: own,
				schema: {
					operationId: "removeSecondFactor",
					tags,
					summary: "Ask for no code any more",
					body: passwordBody,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const account = ownAccount(request.principal);
				const call = { path: "/two-factor/disable", body: request.body };
				requireGood(reply, await callLibrary(accounts, request, call));
				await noteAccess(house, request, "account.second-factor-removed", account);
				return { ok: true as const };
			},
		);
	};

const codesOf = z.object({ backupCodes: z.array(z.string()) });
const enrolmentOf = codesOf.extend({ totpURI: z.string() });

/** Whose code it is: of who is signed in, or of who gave the right password just before. */
async function whoseCode(accounts: Accounts, request: FastifyRequest): Promise<string | null> {
	if (request.principal.account !== null) return request.principal.account;
	const cookie = cookieOf(request, cookieName("two_factor", accounts.isSecure(request)));
	const identifier = cookie === null ? null : signedValue(cookie, accounts.secret);
	if (identifier === null) return null;
	const found = await accounts.house.store.db
		.selectFrom("auth.verification")
		.select("value")
		.where("identifier", "=", identifier)
		.executeTakeFirst();
	return found?.value ?? null;
}
