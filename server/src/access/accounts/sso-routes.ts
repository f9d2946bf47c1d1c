import { z } from "zod";
import { named } from "../../http/names.ts";
import type { Routes } from "../../http/wire.ts";
import type { Accounts } from "./accounts.ts";
import { requireProvider } from "./discovery.ts";
import { callLibrary, requireGood, sendCookies, textIn } from "./library-call.ts";
import { loadProviderNames, openProvider } from "./provider-store.ts";
import { callbackQuery, ssoAnswer, ssoBody } from "./sign-in-shape.ts";
import { completeSignIn } from "./signed-in.ts";

const tags = ["accounts"];
const open = { access: "sign-in", perMinute: 60 } as const;

const methods = named(
	"SignInMethods",
	z.strictObject({
		passwords: z.boolean(),
		providers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
	}),
);

const providerParam = z.strictObject({ id: z.string().min(1).max(80) });

/** Single sign-on: the browser goes to the provider and comes back signed in (OpenID Connect, code flow with PKCE). */
export const ssoRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house, secret, libraries } = accounts;
		app.get(
			"/sign-in-methods",
			{
				config: { access: "sign-in" },
				schema: {
					operationId: "getSignInMethods",
					tags,
					summary: "How one may sign in here",
					response: { 200: methods },
				},
			},
			async () => ({ passwords: true, providers: await loadProviderNames(house.store.db) }),
		);
		app.post(
			"/auth/sign-in/sso",
			{
				config: open,
				schema: {
					operationId: "beginSingleSignOn",
					tags,
					summary: "Where the browser is to go to sign in at a provider",
					body: ssoBody,
					response: { 200: ssoAnswer },
				},
			},
			async (request, reply) => {
				const { providerId, callbackURL, errorCallbackURL } = request.body;
				const provider = await openProvider(house.store.db, secret, providerId);
				await requireProvider(accounts, provider.issuer);
				const body = { provider: providerId, callbackURL, errorCallbackURL, disableRedirect: true };
				const answer = await callLibrary(accounts, request, { path: "/sign-in/social", body, provider });
				// Made while the provider was down: it is asked again the next time.
				if (answer.status >= 400) libraries.forget(accounts.originOf(request), provider);
				return { url: textIn(requireGood(reply, answer), "url") };
			},
		);
		app.get(
			"/auth/callback/:id",
			{
				config: open,
				schema: {
					operationId: "endSingleSignOn",
					tags,
					summary: "Where a provider sends the browser back to; goes on to the page asked for",
					params: providerParam,
					querystring: callbackQuery,
					response: { 302: z.null().describe("to the page asked for, or to the sign-in page with `error`") },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const provider = await openProvider(house.store.db, secret, id);
				const call = { path: `/callback/${encodeURIComponent(id)}`, query: request.query, provider };
				const answer = await callLibrary(accounts, request, call);
				sendCookies(reply, answer);
				const location = answer.headers.get("location");
				const failed = location === null || new URL(location, accounts.originOf(request)).searchParams.has("error");
				if (failed) request.log.warn({ event: "sign-in.failed", provider: id }, "a single sign-on failed");
				else await completeSignIn(accounts, request, reply, { answer, way: "single sign-on" });
				return reply.redirect(location ?? "/sign-in?error=refused", 302);
			},
		);
	};
