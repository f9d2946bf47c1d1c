import { AsyncLocalStorage } from "node:async_hooks";
import { passkey } from "@better-auth/passkey";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import type { House } from "../../house.ts";
import { cookieName, sessionCookie } from "./cookies.ts";
import { libraryStore } from "./library-store.ts";
import { FRESH_MS, IDLE_MS, SESSION_MS } from "./lifetimes.ts";
import { type HashingCost, hashPassword, isPassword } from "./password.ts";
import { type ProviderTokens, providerClaims } from "./provider-claims.ts";

/** Header by which the library learns the address of the client, which is ours to know (`trustProxy`). */
export const CLIENT_HEADER = "x-gatehouse-client";

/** A provider of single sign-on, with its secret open. */
export interface OpenProvider {
	readonly id: string;
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

export interface LibraryParts {
	readonly house: House;
	readonly secret: string;
	readonly cost: HashingCost;
}

/** The library that signs people in: requests in, answers out. */
export interface Library {
	handler(request: Request): Promise<Response>;
}

/** What went wrong inside the library while it answered one request. */
export const libraryFaults = new AsyncLocalStorage<{ error?: unknown }>();

/** The library for one address, with one provider of single sign-on or none: a provider that is down holds up no other. */
export function makeLibrary(parts: LibraryParts, origin: string, provider: OpenProvider | null): Library {
	const { secret, cost, house } = parts;
	return betterAuth({
		appName: "Gatehouse",
		baseURL: origin,
		basePath: "/api/auth",
		secret,
		database: { db: libraryStore(house.store.db), type: "postgres", transaction: false },
		telemetry: { enabled: false },
		logger: { disabled: true },
		// Counted and slowed down by `throttle.ts` and `http/rate-limit.ts`.
		rateLimit: { enabled: false },
		onAPIError: {
			errorURL: `${origin}/sign-in`,
			onError: (error) => {
				const faults = libraryFaults.getStore();
				if (faults !== undefined) faults.error = error;
			},
		},
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			// Ours are stricter; these only keep the library from being so.
			minPasswordLength: 1,
			maxPasswordLength: 1024,
			password: {
				hash: (password) => hashPassword(password, cost),
				verify: ({ password, hash }) => isPassword(password, hash),
			},
		},
		session: {
			expiresIn: SESSION_MS / 1000,
			// How long it lasts is ours to say (`session-store.ts`).
			disableSessionRefresh: true,
			freshAge: FRESH_MS / 1000,
			additionalFields: { organisation: { type: "string", required: false, input: false } },
		},
		account: {
			updateAccountOnSignIn: false,
			accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false },
		},
		databaseHooks: hooksOf(house),
		advanced: advancedOf(origin),
		plugins: [
			// Its own lock would let whoever learnt a password keep the owner out (`throttle.ts` does not).
			twoFactor({ issuer: "Gatehouse", accountLockout: { enabled: false } }),
			passkeys(origin),
			genericOAuth({ config: provider === null ? [] : [providerConfig(provider)] }),
		],
	});
}

function advancedOf(origin: string): NonNullable<BetterAuthOptions["advanced"]> {
	const isSecure = origin.startsWith("https://");
	const named = (name: string, sameSite: "strict" | "lax" = "strict") => ({
		name: cookieName(name, isSecure),
		attributes: { sameSite },
	});
	return {
		ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
		// The door of every route looks at where a request comes from (`guard.ts`); this one is the library's own.
		disableCSRFCheck: true,
		disableOriginCheck: false,
		useSecureCookies: false,
		defaultCookieAttributes: { sameSite: "strict", secure: isSecure, httpOnly: true, path: "/" },
		cookies: {
			session_token: { name: sessionCookie(isSecure), attributes: { sameSite: "strict" } },
			session_data: named("session_data"),
			account_data: named("account_data"),
			dont_remember: named("dont_remember"),
			two_factor: named("two_factor"),
			trust_device: named("trust_device"),
			passkey: named("passkey"),
			// Comes back on a request that the provider's page sends.
			state: named("state", "lax"),
			oauth_state: named("oauth_state", "lax"),
		},
	};
}

function passkeys(origin: string) {
	return passkey({
		rpID: new URL(origin).hostname,
		rpName: "Gatehouse",
		origin,
		advanced: { webAuthnChallengeCookie: "passkey" },
		// A passkey is both factors only where the device asks who holds it.
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
		authentication: {
			afterVerification: async ({ verification }) => {
				if (!verification.authenticationInfo.userVerified) throw new Error("the device did not ask who holds it");
			},
		},
		schema: { passkey: { fields: { credentialID: "credentialId" } } },
	});
}

function providerConfig({ id, issuer, clientId, clientSecret }: OpenProvider) {
	return {
		providerId: id,
		discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
		clientId,
		clientSecret,
		scopes: ["openid", "email", "profile"],
		pkce: true,
		requireIdTokenVerification: true,
		// The library takes an answer without an ID token, and verifies only one that is there.
		getUserInfo: (tokens: ProviderTokens) => providerClaims(issuer, tokens),
		disableSignUp: true,
		disableImplicitSignUp: true,
	};
}

/** What the library may store: no account of its own making, no session for who is locked, no tokens of providers. */
function hooksOf({ store }: House): NonNullable<BetterAuthOptions["databaseHooks"]> {
	const withoutTokens = { accessToken: null, refreshToken: null, idToken: null };
	return {
		user: { create: { before: async () => false } },
		session: {
			create: {
				before: async (session) => {
					const person = await store.db
						.selectFrom("auth.user")
						.select(["locked_at", "erased_at"])
						.where("id", "=", session.userId)
						.executeTakeFirst();
					if (person === undefined || person.locked_at !== null || person.erased_at !== null) return false;
					return { data: { ...session, expiresAt: new Date(Date.now() + IDLE_MS) } };
				},
			},
		},
		account: {
			create: {
				// An identity at a provider is taken for an account only where an administrator invited it.
				before: async (account) => {
					const taken = await store.db
						.updateTable("auth.user")
						.set({ invited_provider: null })
						.where("id", "=", account.userId)
						.where("invited_provider", "=", account.providerId)
						.returning("id")
						.executeTakeFirst();
					return taken === undefined ? false : { data: { ...account, ...withoutTokens } };
				},
			},
			update: { before: async (account) => ({ data: { ...account, ...withoutTokens } }) },
		},
	};
}
