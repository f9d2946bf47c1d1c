import { GatehouseError } from "@gatehouse/framework";
import type { Routes } from "../../http/wire.ts";
import { accessChanged } from "../recall.ts";
import { endOtherWays, requirePerson, setPassword } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { useBreakGlass } from "./break-glass.ts";
import { deviceCookie } from "./device.ts";
import { passwordAgain, slowly } from "./guessing.ts";
import { callLibrary, requireGood } from "./library-call.ts";
import { useLink } from "./link-store.ts";
import { noteAccess } from "./note.ts";
import { ownAccount } from "./own-account.ts";
import { hashPassword, requireGoodPassword } from "./password.ts";
import { changePasswordBody, done, resetBody, signInAnswer, signInBody } from "./sign-in-shape.ts";
import { completeSignIn, takeUpSession } from "./signed-in.ts";

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
				const guess = { throttle, email, request, reply };
				const call = { path: "/sign-in/email", body: { email, password } };
				const answer = await slowly(accounts, guess, () => callLibrary(accounts, request, call));
				const { body } = requireGood(reply, answer);
				const isHalf = typeof body === "object" && body !== null && "twoFactorRedirect" in body;
				await completeSignIn(accounts, request, reply, { answer, way: "password" });
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
				const person = await requirePerson(house.store.db, account);
				const { currentPassword, newPassword, revokeOtherSessions = true } = request.body;
				await requireGoodPassword(newPassword, person, "newPassword");
				const call = { path: "/change-password", body: { currentPassword, newPassword, revokeOtherSessions } };
				const answer = await passwordAgain(accounts, request, reply, call);
				await takeUpSession(accounts, request, reply, answer);
				await house.record.write(({ trx }) => endOtherWays(trx, account));
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
			async (request, reply) => {
				const { token, newPassword } = request.body;
				await requireGoodPassword(newPassword, {}, "newPassword");
				const hash = await hashPassword(newPassword, accounts.cost);
				const email = await house.record.write(async ({ trx, now, note }) => {
					const { account, purpose } = await useLink(trx, token, ["password", "break-glass"], now);
					if (account === null) throw new GatehouseError("GH-ACC-004", "the link is for no account");
					await setPassword(trx, account, hash);
					if (purpose === "break-glass") await useBreakGlass(trx, account, now);
					const name = `account:${account}`;
					await note({ actor: name, action: "account.password-set", target: account, reason: null });
					return (await requirePerson(trx, account)).email;
				});
				accessChanged(house.store);
				// Whoever has the link is who it was given to: nobody's guesses stand in the way of the sign-in that follows.
				reply.header("set-cookie", deviceCookie(accounts, request, email));
				return { ok: true as const };
			},
		);
	};
