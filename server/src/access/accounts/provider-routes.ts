import { GatehouseError, slug } from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../../house.ts";
import { named } from "../../http/names.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import type { Accounts } from "./accounts.ts";
import { requireProvider } from "./discovery.ts";
import { aboutProvider } from "./provider-store.ts";
import { seal } from "./sealed.ts";

const tags = ["accounts"];
const config = { access: "access.administer" } as const;

const providerInput = named(
	"NewSignInProvider",
	z.strictObject({
		id: slug,
		/** As it stands on the button. */
		name: z.string().trim().min(1).max(80),
		/** The issuer as it names itself, `https://sso.city.example/realms/staff`. */
		issuer: z.url({ protocol: /^https?$/ }).max(500),
		clientId: z.string().min(1).max(200),
		clientSecret: z.string().min(1).max(500),
	}),
);
const provider = named(
	"SignInProvider",
	z.strictObject({
		id: z.string(),
		name: z.string(),
		issuer: z.string(),
		clientId: z.string(),
		/** The address to register at the provider as redirect URI. */
		redirectUri: z.string(),
		madeBy: z.string(),
		madeAt: z.iso.datetime(),
	}),
);
const providers = named("SignInProviders", z.strictObject({ items: z.array(provider) }));

/** Providers of single sign-on, which only administrators name. */
export const providerRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house, secret } = accounts;
		app.get(
			"/sign-in-providers",
			{
				config,
				schema: {
					operationId: "listSignInProviders",
					tags,
					summary: "Providers of single sign-on, without their secrets",
					response: { 200: providers },
				},
			},
			async (request) => ({ items: await load(house, accounts.originOf(request)) }),
		);
		app.post(
			"/sign-in-providers",
			{
				config,
				schema: {
					operationId: "addSignInProvider",
					tags,
					summary: "Let people sign in at a provider (OpenID Connect); it must answer",
					body: providerInput,
					response: { 201: provider },
				},
			},
			async (request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const reason = changeReason(request);
				await requireProvider(accounts, body.issuer);
				await house.record.write(async ({ trx, now, note }) => {
					const { id, name, issuer, clientId } = body;
					const kept = await trx
						.insertInto("auth.provider")
						.values({
							id,
							name,
							issuer,
							client_id: clientId,
							client_secret: seal(secret, aboutProvider(id, issuer), body.clientSecret),
							made_by: principal.name,
							made_at: now.toISOString(),
						})
						.onConflict((conflict) => conflict.column("id").doNothing())
						.returning("id")
						.executeTakeFirst();
					if (kept === undefined) throw new GatehouseError("GH-HTTP-011", `the id \`${id}\` is taken`);
					const after = { id, issuer, clientId };
					await note({ actor: principal.name, action: "sign-in-provider.added", target: id, reason, after });
				});
				const made = (await load(house, accounts.originOf(request))).find(({ id }) => id === body.id);
				if (made === undefined) throw new Error("the provider was not stored");
				return reply.code(201).send(made);
			},
		);
		app.delete(
			"/sign-in-providers/:id",
			{
				config,
				schema: {
					operationId: "removeSignInProvider",
					tags,
					summary: "Let nobody in by this provider any more",
					params: z.strictObject({ id: z.string().min(1).max(80) }),
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const actor = request.principal.name;
				const reason = changeReason(request);
				await house.record.write(async ({ trx, note }) => {
					const gone = await trx
						.deleteFrom("auth.provider")
						.where("id", "=", id)
						.returning("issuer")
						.executeTakeFirst();
					if (gone === undefined) throw new GatehouseError("GH-HTTP-001", `there is no sign-in provider \`${id}\``);
					// Who comes again under the same id is another provider, whose subjects mean other people.
					await trx.deleteFrom("auth.account").where("provider_id", "=", id).execute();
					await trx
						.updateTable("auth.user")
						.set({ invited_provider: null })
						.where("invited_provider", "=", id)
						.execute();
					await note({ actor, action: "sign-in-provider.removed", target: id, reason, before: { id, ...gone } });
				});
				return reply.code(204).send(null);
			},
		);
	};

async function load({ store }: House, origin: string): Promise<z.output<typeof provider>[]> {
	const rows = await store.db.selectFrom("auth.provider").selectAll().orderBy("name").orderBy("id").execute();
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		issuer: row.issuer,
		clientId: row.client_id,
		redirectUri: `${origin}/api/auth/callback/${row.id}`,
		madeBy: row.made_by,
		madeAt: row.made_at,
	}));
}
