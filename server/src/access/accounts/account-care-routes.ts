import { GatehouseError } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { changeReason } from "../../http/reason.ts";
import type { Routes } from "../../http/wire.ts";
import { sendMessage } from "../../messages/index.ts";
import { loadMemberships, requireOneLeft } from "../membership-store.ts";
import { accessChanged } from "../recall.ts";
import { accountParam, resetLink } from "./account-shape.ts";
import { endSessions, type Person, requirePerson } from "./account-store.ts";
import { eraseAccount } from "./erase.ts";
import { RESET_MS } from "./lifetimes.ts";
import { makeLink } from "./link-store.ts";
import { done } from "./sign-in-shape.ts";

const tags = ["accounts"];
const administer = { access: "access.administer" } as const;

/** Locking accounts, letting them in again, and forgetting them. */
export const accountCareRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/accounts/:id/lock",
			{
				config: administer,
				schema: {
					operationId: "lockAccount",
					tags,
					summary: "Let an account in no longer: its sessions end, its keys stop",
					params: accountParam,
					response: { 200: done },
				},
			},
			async (request) => {
				const { principal, params } = request;
				const reason = changeReason(request);
				if (params.id === principal.account) throw refused("nobody locks their own account");
				await house.record.write(async ({ trx, now, note }) => {
					const person = await requirePerson(trx, params.id);
					await requireOthers(trx, person, dayOf(now));
					await trx
						.updateTable("auth.user")
						.set({ locked_at: now.toISOString() })
						.where("id", "=", person.id)
						.execute();
					await endSessions(trx, person.id);
					await note({ actor: principal.name, action: "account.locked", target: person.id, reason });
				});
				accessChanged(house.store);
				return { ok: true as const };
			},
		);
		app.post(
			"/accounts/:id/unlock",
			{
				config: administer,
				schema: {
					operationId: "unlockAccount",
					tags,
					summary: "Let a locked account in again",
					params: accountParam,
					response: { 200: done },
				},
			},
			async (request) => {
				const actor = request.principal.name;
				const reason = changeReason(request);
				await house.record.write(async ({ trx, note }) => {
					const { id } = await requirePerson(trx, request.params.id);
					await trx.updateTable("auth.user").set({ locked_at: null }).where("id", "=", id).execute();
					await note({ actor, action: "account.unlocked", target: id, reason });
				});
				accessChanged(house.store);
				return { ok: true as const };
			},
		);
		app.post(
			"/accounts/:id/reset-link",
			{
				config: administer,
				schema: {
					operationId: "makeResetLink",
					tags,
					summary: "A link to set a new password by, for a day; to be handed over, and written to the account",
					params: accountParam,
					response: { 200: resetLink },
				},
			},
			async (request) => {
				const by = request.principal.name;
				const reason = changeReason(request);
				return house.record.write(async ({ trx, now, note }) => {
					const person = await requirePerson(trx, request.params.id);
					if (person.breakGlass) throw refused("its link is made on the machine itself: `gatehouse break-glass`");
					const made = { purpose: "password", account: person.id, by, lastsMs: RESET_MS } as const;
					const link = `/reset#${await makeLink(trx, made, now)}`;
					const endsAt = new Date(now.getTime() + RESET_MS);
					await sendMessage(trx, {
						to: person.email,
						subject: "A new password for Gatehouse",
						text: `${person.name}, an administrator made a link for you to set a new password. It works for a day. If you asked for none, say so to the administrator.`,
						link: { path: link, endsAt },
					});
					await note({ actor: by, action: "account.reset-link-made", target: person.id, reason });
					return { link, expiresAt: endsAt.toISOString() };
				});
			},
		);
		app.post(
			"/accounts/:id/reset-second-factor",
			{
				config: administer,
				schema: {
					operationId: "resetSecondFactor",
					tags,
					summary: "Take away codes and passkeys of somebody who lost the device; they set up new ones",
					params: accountParam,
					response: { 200: done },
				},
			},
			async (request) => {
				const actor = request.principal.name;
				const reason = changeReason(request);
				await house.record.write(async ({ trx, note }) => {
					const person = await requirePerson(trx, request.params.id);
					await trx.deleteFrom("auth.two_factor").where("user_id", "=", person.id).execute();
					await trx.deleteFrom("auth.passkey").where("user_id", "=", person.id).execute();
					await trx.updateTable("auth.user").set({ two_factor_enabled: false }).where("id", "=", person.id).execute();
					await endSessions(trx, person.id);
					await sendMessage(trx, {
						to: person.email,
						subject: "Your second factor at Gatehouse was taken away",
						text: `${person.name}, an administrator took away the codes and passkeys of your account. If you asked for no such thing, say so at once.`,
					});
					await note({ actor, action: "account.second-factor-reset", target: person.id, reason });
				});
				accessChanged(house.store);
				return { ok: true as const };
			},
		);
		app.post(
			"/accounts/:id/erase",
			{
				config: { access: "access.erase" },
				schema: {
					operationId: "eraseAccount",
					tags,
					summary: "Forget a person: name, address and ways to sign in; what they did stays under the account's id",
					params: accountParam,
					response: { 200: done },
				},
			},
			async (request) => {
				const { principal, params } = request;
				const reason = changeReason(request);
				if (params.id === principal.account) throw refused("nobody erases their own account");
				await house.record.write(async ({ trx, now, note }) => {
					const person = await requirePerson(trx, params.id);
					await requireOthers(trx, person, dayOf(now));
					await eraseAccount(trx, person, principal.name, now);
					await note({ actor: principal.name, action: "account.erased", target: person.id, reason });
				});
				accessChanged(house.store);
				return { ok: true as const };
			},
		);
	};

const refused = (why: string) => new GatehouseError("GH-ACC-011", why);

/**
 * Keeps the last administrator and the last owner of a supplier able to sign in; who came in past single sign-on will be
 * gone by tomorrow and does not count. @throws GatehouseError GH-HTTP-020
 */
async function requireOthers(trx: House["store"]["db"], person: Person, day: string): Promise<void> {
	const all = await loadMemberships(trx);
	const able = await trx
		.selectFrom("auth.user")
		.select("id")
		.where("locked_at", "is", null)
		.where("break_glass", "=", false)
		.execute();
	const ids = new Set(able.map(({ id }) => id));
	const others = all.filter(({ account }) => account !== person.id && ids.has(account));
	for (const own of all.filter(({ account }) => account === person.id)) requireOneLeft(own, others, day);
}
