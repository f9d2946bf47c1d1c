import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { ALL_PERMISSIONS, mayDo } from "../policy.ts";
import type { Principal } from "../principal.ts";
import { accessChanged } from "../recall.ts";
import { type Person, personOf } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { lastBreakGlass } from "./break-glass.ts";
import { organisationName } from "./city-itself.ts";
import { heldRoles } from "./held-roles.ts";
import { type Me, me, sessions, switchBody } from "./me-shape.ts";
import { noteAccess } from "./note.ts";
import { ownAccount } from "./own-account.ts";
import { sessionTokenOf } from "./session-token.ts";
import { done, nameBody } from "./sign-in-shape.ts";

const tags = ["accounts"];
const own = { access: "account.self" } as const;

/** Whoever asks: who they are, for whom they act, and where they are signed in. */
export const meRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house } = accounts;
		const { db } = house.store;
		app.get(
			"/me",
			{
				config: { access: "sign-in" },
				schema: {
					operationId: "getMe",
					tags,
					summary: "Who asks, for which organisation, and what they may",
					response: { 200: me },
				},
			},
			(request) => meOf(house, request.principal),
		);
		app.put(
			"/me/organisation",
			{
				config: own,
				schema: {
					operationId: "chooseOrganisation",
					tags,
					summary: "Act for another of the own organisations, in this session",
					body: switchBody,
					response: { 200: me },
				},
			},
			async (request) => {
				const account = ownAccount(request.principal);
				const { organisation } = request.body;
				const token = sessionTokenOf(accounts, request);
				const held = await heldRoles(db, account, dayOf(house.clock()));
				const chosen = held.find((one) => one.organisation === organisation);
				if (request.principal.lacks !== undefined) {
					throw new GatehouseError("GH-ACC-014", "you act for no organisation without a second factor");
				}
				if (chosen === undefined) {
					throw new GatehouseError("GH-HTTP-008", `you hold no role for the organisation \`${organisation}\``);
				}
				if (token === null) throw new GatehouseError("GH-HTTP-008", "there is no session that could remember it");
				await db.updateTable("auth.session").set({ organisation }).where("token", "=", token).execute();
				accessChanged(house.store);
				return meOf(house, { ...request.principal, organisation, roles: chosen.roles });
			},
		);
		app.post(
			"/auth/update-user",
			{
				config: own,
				schema: {
					operationId: "changeOwnName",
					tags,
					summary: "Change the own name",
					body: nameBody,
					response: { 200: done },
				},
			},
			async (request) => {
				const account = ownAccount(request.principal);
				await db.updateTable("auth.user").set({ name: request.body.name }).where("id", "=", account).execute();
				await noteAccess(house, request, "account.renamed", account);
				return { ok: true as const };
			},
		);
		app.get(
			"/me/sessions",
			{
				config: own,
				schema: {
					operationId: "listSessions",
					tags,
					summary: "Where one is signed in",
					response: { 200: sessions },
				},
			},
			async (request) => {
				const account = ownAccount(request.principal);
				const token = sessionTokenOf(accounts, request);
				const rows = await db
					.selectFrom("auth.session")
					.selectAll()
					.where("user_id", "=", account)
					.where("expires_at", ">", new Date().toISOString())
					.orderBy("updated_at", "desc")
					.execute();
				return {
					items: rows.map((row) => ({
						id: row.id,
						createdAt: row.created_at,
						expiresAt: row.expires_at,
						lastUsedAt: row.updated_at,
						userAgent: row.user_agent === "" ? null : row.user_agent,
						ipAddress: row.ip_address === "" ? null : row.ip_address,
						current: row.token === token,
					})),
				};
			},
		);
		app.delete(
			"/me/sessions/:id",
			{
				config: own,
				schema: {
					operationId: "endSession",
					tags,
					summary: "End one of the own sessions",
					params: z.strictObject({ id: z.string().min(1).max(80) }),
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const account = ownAccount(request.principal);
				const { id } = request.params;
				const gone = await db
					.deleteFrom("auth.session")
					.where("id", "=", id)
					.where("user_id", "=", account)
					.returning("id")
					.executeTakeFirst();
				if (gone === undefined) throw new GatehouseError("GH-HTTP-001", `there is no session \`${id}\` of yours`);
				accessChanged(house.store);
				return reply.code(204).send(null);
			},
		);
	};

async function meOf(house: House, principal: Principal): Promise<Me> {
	const { kind, account, organisation, roles } = principal;
	const { db } = house.store;
	const today = dayOf(house.clock());
	const model = await house.record.current();
	const named = (id: string) => ({ id, name: organisationName(model, id) });
	const person = account === null ? null : await personOf(db, account);
	// A key acts for one organisation; who else its maker acts for is none of its business.
	const held =
		account === null || kind === "key" || principal.lacks !== undefined ? [] : await heldRoles(db, account, today);
	return {
		kind,
		account:
			person === null
				? null
				: { id: person.id, name: person.name, email: person.email, secondFactor: person.secondFactor },
		organisation: organisation === null ? null : named(organisation),
		organisations: held.map(({ organisation: id, roles: heldThere }) => ({ ...named(id), roles: [...heldThere] })),
		roles: [...roles],
		permissions: ALL_PERMISSIONS.filter((permission) => mayDo(principal, permission)),
		today,
		breakGlass: person?.breakGlass ?? false,
		warnings: await warningsFor(house, principal, person),
	};
}

async function warningsFor(
	house: House,
	{ kind, roles, lacks }: Principal,
	person: Person | null,
): Promise<Me["warnings"]> {
	const warnings: Me["warnings"] = [];
	const broken = roles.includes("administrator") ? await lastBreakGlass(house) : null;
	if (broken !== null) {
		const use = broken.usedAt === null ? "not used so far" : `used at ${broken.usedAt}`;
		const text = `a way in past single sign-on was opened on the machine at ${broken.openedAt} (${use})`;
		warnings.push({ code: "break-glass", text });
	}
	if (lacks !== undefined) {
		const text = person?.secondFactor
			? "this Gatehouse demands a second factor: sign in again with your passkey or a code"
			: "this Gatehouse demands a second factor: set one up under your account to go on";
		warnings.push({ code: "second-factor-demanded", text });
	} else if (kind === "account" && person !== null && !person.secondFactor && roles.length > 0) {
		warnings.push({
			code: "no-second-factor",
			text: "your account has no second factor; set one up under your account",
		});
	}
	return warnings;
}
