import { GatehouseError, sha256Hex } from "@gatehouse/framework";
import { v7 } from "uuid";
import { z } from "zod";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { KEY_DAYS } from "../accounts/lifetimes.ts";
import { ownAccount } from "../accounts/own-account.ts";
import { isPermission, mayDo, type Permission, POLICY } from "../policy.ts";
import type { Principal } from "../principal.ts";
import { accessChanged } from "../recall.ts";
import { apiKeys, keyMade, newKeyBody } from "./key-shape.ts";
import { KEY_START, newKey } from "./key-store.ts";

const tags = ["accounts"];
const config = { access: "account.self" } as const;

/** Keys for programs that act in one's name. */
export const keyRoutes =
	(house: House): Routes =>
	async (app) => {
		const { db } = house.store;
		app.get(
			"/me/keys",
			{
				config,
				schema: {
					operationId: "listKeys",
					tags,
					summary: "The own keys that were not revoked, without their secrets",
					response: { 200: apiKeys },
				},
			},
			async (request) => {
				const rows = await db
					.selectFrom("auth.api_key")
					.selectAll()
					.where("account", "=", ownAccount(request.principal))
					.where("revoked_at", "is", null)
					.orderBy("uid", "desc")
					.execute();
				return {
					items: rows.map((row) => ({
						id: row.uid,
						name: row.name,
						start: row.start,
						organisation: row.organisation,
						scopes: row.scopes.filter(isPermission),
						madeAt: row.made_at,
						expiresOn: row.expires_on,
						lastUsedAt: row.last_used_at,
					})),
				};
			},
		);
		app.post(
			"/me/keys",
			{
				config,
				schema: {
					operationId: "makeKey",
					tags,
					summary: "Make a key for the organisation acted for; its secret is in this answer and nowhere else",
					body: newKeyBody,
					response: { 201: keyMade },
				},
			},
			// Not remembered for an `Idempotency-Key`: the secret would lie in the store for a day.
			async (request, reply) => {
				const { body, principal } = request;
				const account = ownAccount(principal);
				const organisation = requireScopes(principal, body.scopes);
				requireLastDay(house, body.expiresOn);
				const secret = newKey();
				const made = await house.record.write(async ({ trx, now, note }) => {
					const id = v7();
					const madeAt = now.toISOString();
					const { name, scopes, expiresOn } = body;
					await trx
						.insertInto("auth.api_key")
						.values({
							uid: id,
							sha256: sha256Hex(secret),
							name,
							start: secret.slice(0, KEY_START),
							account,
							organisation,
							scopes: [...scopes],
							made_at: madeAt,
							expires_on: expiresOn,
							last_used_at: null,
							revoked_at: null,
						})
						.execute();
					const after = { id, organisation, scopes, expiresOn };
					await note({ actor: principal.name, action: "key.created", target: id, reason: null, after });
					const start = secret.slice(0, KEY_START);
					return { id, name, start, organisation, scopes, madeAt, expiresOn, lastUsedAt: null };
				});
				return reply.code(201).send({ ...made, secret });
			},
		);
		app.delete(
			"/me/keys/:id",
			{
				config,
				schema: {
					operationId: "revokeKey",
					tags,
					summary: "Revoke one of the own keys; it stops at once",
					params: z.strictObject({ id: z.string().min(1).max(80) }),
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const account = ownAccount(request.principal);
				const { id } = request.params;
				if (!z.uuid().safeParse(id).success) throw noKey(id);
				await house.record.write(async ({ trx, now, note }) => {
					const gone = await trx
						.updateTable("auth.api_key")
						.set({ revoked_at: now.toISOString() })
						.where("uid", "=", id)
						.where("account", "=", account)
						.where("revoked_at", "is", null)
						.returning("uid")
						.executeTakeFirst();
					if (gone === undefined) throw noKey(id);
					await note({ actor: request.principal.name, action: "key.revoked", target: id, reason: null });
				});
				accessChanged(house.store);
				return reply.code(204).send(null);
			},
		);
	};

const noKey = (id: string) => new GatehouseError("GH-HTTP-001", `there is no key \`${id}\` of yours`);

/**
 * The organisation the key is to act for, when its maker holds all that the key is to hold.
 * @throws GatehouseError GH-ACC-010 otherwise, GH-HTTP-008 when the maker acts for nobody.
 */
function requireScopes(principal: Principal, scopes: readonly Permission[]): string {
	if (principal.organisation === null) {
		throw new GatehouseError("GH-HTTP-008", "you act for no organisation, so a key could do nothing");
	}
	const beyond = scopes.find((scope) => !mayDo(principal, scope) || POLICY[scope].roles === "signed-in");
	if (beyond === undefined) return principal.organisation;
	throw new GatehouseError("GH-ACC-010", `a key of yours cannot hold \`${beyond}\``);
}

function requireLastDay(house: House, last: string): void {
	const now = house.clock();
	const latest = dayOf(new Date(now.getTime() + KEY_DAYS * 86_400_000));
	if (last >= dayOf(now) && last <= latest) return;
	const message = `the last day of a key lies between today and \`${latest}\`, given \`${last}\``;
	throw new GatehouseError("GH-HTTP-002", message, {
		issues: [{ code: "GH-HTTP-002", path: ["expiresOn"], message }],
	});
}
