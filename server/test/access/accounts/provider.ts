import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type KoaContextWithOIDC } from "oidc-provider";

/** A real provider of single sign-on (OpenID Connect), on a port of its own. */
export interface TestProvider {
	readonly issuer: string;
	/** What it says of whoever signs in next. */
	claims: { sub: string; email: string; email_verified: boolean; name: string };
	/** Requests for authorization it got, as addresses. */
	readonly asked: URL[];
	close(): Promise<void>;
}

export const CLIENT = { id: "gatehouse", secret: "a secret between two servers" };

/** @param redirect where it may send people back to. */
export async function startProvider(redirect: string): Promise<TestProvider> {
	const server: Server = createServer();
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const state: TestProvider = {
		issuer,
		claims: { sub: "subject-1", email: "sso@city.example", email_verified: true, name: "Sam Sign-on" },
		asked: [],
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				redirect_uris: [redirect],
				response_types: ["code"],
				grant_types: ["authorization_code"],
			},
		],
		claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
		cookies: { keys: ["only for tests"] },
		features: { devInteractions: { enabled: false } },
		findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ ...state.claims, sub: id }) }),
		interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
		pkce: { required: () => true },
		ttl: { Session: 60, Interaction: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
	});
	// Whoever comes is taken for who is to sign in next, and agrees to everything.
	provider.use(async (context: KoaContextWithOIDC, next: () => Promise<void>) => {
		if (context.path === "/auth") state.asked.push(new URL(context.href));
		if (!context.path.startsWith("/interaction/")) return next();
		const { params } = await provider.interactionDetails(context.req, context.res);
		const grant = new provider.Grant({ accountId: state.claims.sub, clientId: String(params.client_id) });
		grant.addOIDCScope("openid email profile");
		const grantId = await grant.save();
		const result = { login: { accountId: state.claims.sub }, consent: { grantId } };
		context.redirect(await provider.interactionResult(context.req, context.res, result));
	});
	server.on("request", provider.callback());
	return state;
}

/** Goes through the provider as a browser does. @returns where it sends the browser back to. */
export async function throughProvider(start: string, issuer: string): Promise<URL> {
	const cookies = new Map<string, string>();
	let url = new URL(start);
	for (let step = 0; step < 10; step += 1) {
		if (url.origin !== issuer) return url;
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			cookies.set(name, value);
		}
		const location = answer.headers.get("location");
		if (location === null) throw new Error(`the provider stops at ${url.pathname}: ${await answer.text()}`);
		url = new URL(location, url);
	}
	throw new Error("the provider sends round and round");
}
