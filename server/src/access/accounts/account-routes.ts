import { GatehouseError } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { changeReason } from "../../http/reason.ts";
import type { Routes } from "../../http/wire.ts";
import { sendMessage } from "../../messages/index.ts";
import { holdsOn, loadMemberships } from "../membership-store.ts";
import {
	type AccountItem,
	accountMade,
	accountPage,
	accountsQuery,
	firstAdministrator,
	newAccount,
} from "./account-shape.ts";
import { insertAccount, loadPersons, type Person } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { makeFirstAdministrator } from "./first-administrator.ts";
import { byOrganisation } from "./held-roles.ts";
import { INVITED_MS } from "./lifetimes.ts";
import { makeLink } from "./link-store.ts";
import { done } from "./sign-in-shape.ts";

const tags = ["accounts"];
const administer = { access: "access.administer" } as const;

const listing: Listing<AccountItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, email }) => [id, name, email],
	sorts: {
		name: ({ name }) => name,
		email: ({ email }) => email,
		createdAt: ({ createdAt }) => createdAt,
		lockedAt: ({ lockedAt }) => lockedAt,
	},
	defaultSort: "name",
};

/** Accounts of people: who has one, and making one. */
export const accountRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house } = accounts;
		app.get(
			"/accounts",
			{
				config: { access: "access.read" },
				schema: {
					operationId: "listAccounts",
					tags,
					summary: "Accounts, and the roles they hold today",
					querystring: accountsQuery,
					response: { 200: accountPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const items = await loadItems(house);
				if (!wantsCsv(request, query)) return pageThrough(items, query, listing);
				const all = everyMatch(items, query, listing);
				return sendCsv(
					reply,
					"accounts",
					all.map(({ memberships, ...item }) => ({
						...item,
						roles: memberships.flatMap(({ organisation, roles }) => roles.map((role) => `${role}@${organisation}`)),
					})),
				);
			},
		);
		app.post(
			"/accounts",
			{
				config: administer,
				schema: {
					operationId: "createAccount",
					tags,
					summary: "Make an account; its owner sets a password by the link, or signs in at the provider named",
					body: newAccount,
					response: { 201: accountMade },
				},
			},
			// Not remembered for an `Idempotency-Key`: the link would lie in the store for a day.
			async (request, reply) => {
				const { body, principal } = request;
				const reason = changeReason(request);
				const made = await house.record.write(async ({ trx, now, note }) => {
					const { name, email, provider } = body;
					if (provider !== undefined) await requireKnownProvider(trx, provider);
					const invitedProvider = provider ?? null;
					const id = await insertAccount(trx, { name, email, passwordHash: null, invitedProvider });
					await note({ actor: principal.name, action: "account.created", target: id, reason, after: { id, provider } });
					if (provider !== undefined) return { id, link: null, linkExpiresAt: null };
					const by = principal.name;
					const token = await makeLink(trx, { purpose: "password", account: id, by, lastsMs: INVITED_MS }, now);
					const link = `/reset#${token}`;
					const endsAt = new Date(now.getTime() + INVITED_MS);
					await sendMessage(trx, {
						to: email,
						subject: "Your account at Gatehouse",
						text: `${name}, an account was made for you. Open this link within seven days to set your password.`,
						link: { path: link, endsAt },
					});
					return { id, link, linkExpiresAt: endsAt.toISOString() };
				});
				const item = (await loadItems(house)).find(({ id }) => id === made.id);
				if (item === undefined) throw new Error("the account was not stored");
				return reply.code(201).send({ ...item, ...made });
			},
		);
		app.post(
			"/first-administrator",
			{
				config: { access: "sign-in", perMinute: 20 },
				schema: {
					operationId: "makeFirstAdministrator",
					tags,
					summary: "Make the first administrator, by the link that is printed when the server starts",
					body: firstAdministrator,
					response: { 201: done },
				},
			},
			async (request, reply) => {
				await makeFirstAdministrator(accounts, request.body);
				return reply.code(201).send({ ok: true as const });
			},
		);
	};

async function requireKnownProvider(db: House["store"]["db"], id: string): Promise<void> {
	const found = await db.selectFrom("auth.provider").select("id").where("id", "=", id).executeTakeFirst();
	if (found !== undefined) return;
	const message = `there is no sign-in provider \`${id}\``;
	throw new GatehouseError("GH-HTTP-002", message, { issues: [{ code: "GH-HTTP-002", path: ["provider"], message }] });
}

async function loadItems({ store, clock }: House): Promise<AccountItem[]> {
	const today = dayOf(clock());
	const held = (await loadMemberships(store.db)).filter((one) => holdsOn(one, today));
	return (await loadPersons(store.db)).map((person) => ({
		...itemOf(person),
		memberships: byOrganisation(held.filter(({ account }) => account === person.id)).map((one) => ({
			organisation: one.organisation,
			roles: [...one.roles],
		})),
	}));
}

const itemOf = ({ erasedAt: _, ...person }: Person) => person;
