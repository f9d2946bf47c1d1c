import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { networkOf } from "../../http/rate-limit.ts";
import type { Routes } from "../../http/wire.ts";
import { accessChanged } from "../recall.ts";
import { personOf, setPassword } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { useBreakGlass } from "./break-glass.ts";
import { deviceCookie, knownDevice } from "./device.ts";
import { callLibrary, requireGood } from "./library-call.ts";
import { useLink } from "./link-store.ts";
import { noteAccess } from "./note.ts";
import { ownAccount } from "./own-account.ts";
import { hashPassword, requireGoodPassword } from "./password.ts";
import { changePasswordBody, done, resetBody, signInAnswer, signInBody } from "./sign-in-shape.ts";

const tags = ["accounts"];
const open = { access: "sign-in" } as const;

/** Signing in with a password, changing it, and setting one by a link. */
export const passwordRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house, throttle } = accounts;
		app.post(
			"/auth/sign-in/email",
			{
				config: open,
				schema: {
					operationId: "signIn",
					tags,
					summary: "Sign in with e-mail address and password",
					body: signInBody,
					response: { 200: signInAnswer },
				},
			},
			async (request, reply) => {
				const { password } = request.body;
				const email = request.body.email.trim().toLowerCase();
				const attempt = { email, network: networkOf(request.ip), device: knownDevice(accounts, request, email) };
				const wait = throttle.begin(attempt);
				if (wait > 0) {
					request.log.warn({ event: "sign-in.slowed", network: attempt.network, wait }, "too many sign-ins failed");
					reply.header("retry-after", String(wait));
					throw new GatehouseError("GH-ACC-002", `too many sign-ins failed; the next is looked at in ${wait} s`);
				}
				const answer = await callLibrary(accounts, request, { path: "/sign-in/email", body: { email, password } });
				if (answer.status >= 400) logFailure(request, attempt.network);
				const { body } = requireGood(reply, answer);
				throttle.succeeded(attempt);
				reply.header("set-cookie", deviceCookie(accounts, request, email));
				const isHalf = typeof body === "object" && body !== null && "twoFactorRedirect" in body;
				if (!isHalf) await noteBreakGlassSignIn(accounts, email);
				return { twoFactorRedirect: isHalf };
			},
		);
		app.post(
			"/auth/sign-out",
			{
				config: open,
				schema: { operationId: "signOut", tags, summary: "End the session", response: { 200: done } },
			},
			async (request, reply) => {
				requireGood(reply, await callLibrary(accounts, request, { path: "/sign-out", body: {} }));
				accessChanged(house.store);
				return { ok: true as const };
			},
		);
		app.post(
			"/auth/change-password",
			{
				config: { access: "account.self", perMinute: 20 },
				schema: {
					operationId: "changePassword",
					tags,
					summary: "Change the own password; the other sessions end with it",
					body: changePasswordBody,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const account = ownAccount(request.principal);
				const person = await personOf(house.store.db, account);
				const { currentPassword, newPassword, revokeOtherSessions = true } = request.body;
				await requireGoodPassword(newPassword, person ?? {}, "newPassword");
				const body = { currentPassword, newPassword, revokeOtherSessions };
				requireGood(reply, await callLibrary(accounts, request, { path: "/change-password", body }));
				await noteAccess(house, request, "account.password-changed", account);
				return { ok: true as const };
			},
		);
		app.post(
			"/auth/reset-password",
			{
				config: { ...open, perMinute: 20 },
				schema: {
					operationId: "setPasswordByLink",
					tags,
					summary: "Set a password by a link: for a new account, a forgotten password, or past single sign-on",
					body: resetBody,
					response: { 200: done },
				},
			},
			async (request) => {
				const { token, newPassword } = request.body;
				await requireGoodPassword(newPassword, {}, "newPassword");
				const hash = await hashPassword(newPassword, accounts.cost);
				await house.record.write(async ({ trx, now, note }) => {
					const { account, purpose } = await useLink(trx, token, ["password", "break-glass"], now);
					if (account === null) throw new GatehouseError("GH-ACC-004", "the link is for no account");
					await setPassword(trx, account, hash);
					if (purpose === "break-glass") await useBreakGlass(trx, account, now);
					const name = `account:${account}`;
					await note({ actor: name, action: "account.password-set", target: account, reason: null });
				});
				accessChanged(house.store);
				return { ok: true as const };
			},
		);
	};

function logFailure(request: FastifyRequest, network: string): void {
	request.log.warn({ event: "sign-in.failed", network }, "a sign-in failed");
}

/** Every sign-in past single sign-on is for the journal. */
async function noteBreakGlassSignIn({ house }: Accounts, email: string): Promise<void> {
	const found = await house.store.db
		.selectFrom("auth.user")
		.select("id")
		.where("email", "=", email)
		.where("break_glass", "=", true)
		.executeTakeFirst();
	if (found === undefined) return;
	await house.record.write(({ note }) =>
		note({
			actor: `account:${found.id}`,
			action: "access.break-glass.signed-in",
			target: found.id,
			reason: "signed in past single sign-on",
		}),
	);
}
