import { GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Routes } from "../../http/wire.ts";
import type { Accounts } from "./accounts.ts";
import { cookieName, cookieOf, signedValue } from "./cookies.ts";
import { passwordAgain, slowly } from "./guessing.ts";
import { callLibrary, type LibraryAnswer, requireGood } from "./library-call.ts";
import { noteAccess } from "./note.ts";
import { accountToStrengthen, ownAccount } from "./own-account.ts";
import { codeBody, done, enrolment, passwordBody, recoveryCodes } from "./sign-in-shape.ts";
import { completeSignIn, takeUpSession } from "./signed-in.ts";
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
				await accountToStrengthen(house, request.principal);
				const call = { path: "/two-factor/enable", body: request.body };
				return enrolmentOf.parse((await passwordAgain(accounts, request, reply, call)).body);
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
				const person = await whoseCode(accounts, request);
				const path = "/two-factor/verify-totp";
				const answer = await lookAtCode(accounts, request, reply, { person, path, usedCodes });
				if (!person.isSignedIn) await completeSignIn(accounts, request, reply, { answer, way: "code" });
				else {
					await takeUpSession(accounts, request, reply, answer, "code");
					if (!person.secondFactor) await noteAccess(house, request, "account.second-factor-added", person.id);
				}
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
				const person = await whoseCode(accounts, request);
				const path = "/two-factor/verify-backup-code";
				const answer = await lookAtCode(accounts, request, reply, { person, path });
				await completeSignIn(accounts, request, reply, { answer, way: "recovery code" });
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
				const { body } = await passwordAgain(accounts, request, reply, call);
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
				await takeUpSession(accounts, request, reply, await passwordAgain(accounts, request, reply, call), "password");
				await noteAccess(house, request, "account.second-factor-removed", account);
				return { ok: true as const };
			},
		);
	};

const codesOf = z.object({ backupCodes: z.array(z.string()) });
const enrolmentOf = codesOf.extend({ totpURI: z.string() });

/** Whose code is looked at. */
interface WhoseCode {
	readonly id: string;
	readonly email: string;
	/** Whether codes are asked of them already. */
	readonly secondFactor: boolean;
	/** They set the app up, rather than sign in. */
	readonly isSignedIn: boolean;
}

/**
 * Whose code it is: of who is signed in, or of who gave the right password just before.
 * @throws GatehouseError GH-ACC-006 when nobody did, GH-HTTP-008 for a key.
 */
async function whoseCode(accounts: Accounts, request: FastifyRequest): Promise<WhoseCode> {
	const { principal } = request;
	if (principal.kind === "key") ownAccount(principal);
	const isSignedIn = principal.kind === "account" && principal.account !== null;
	const id = isSignedIn ? principal.account : await halfSignedIn(accounts, request);
	const found =
		id === null
			? undefined
			: await accounts.house.store.db
					.selectFrom("auth.user")
					.select(["id", "email", "two_factor_enabled"])
					.where("id", "=", id)
					.executeTakeFirst();
	if (found === undefined) {
		throw new GatehouseError("GH-ACC-006", "the sign-in took too long; begin again with the password");
	}
	return { id: found.id, email: found.email, secondFactor: found.two_factor_enabled === true, isSignedIn };
}

async function halfSignedIn(accounts: Accounts, request: FastifyRequest): Promise<string | null> {
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

async function lookAtCode(
	accounts: Accounts,
	request: FastifyRequest<{ Body: { code: string } }>,
	reply: FastifyReply,
	{ person, path, usedCodes }: { readonly person: WhoseCode; readonly path: string; readonly usedCodes?: UsedCodes },
): Promise<LibraryAnswer> {
	const { code } = request.body;
	const look = () => {
		if (usedCodes?.take(person.id, code) === false) {
			throw new GatehouseError("GH-ACC-006", "the code was used before; wait for the next");
		}
		return callLibrary(accounts, request, { path, body: { code } });
	};
	const guess = { throttle: accounts.codeThrottle, email: person.email, request, reply };
	return requireGood(reply, await slowly(accounts, guess, look));
}
