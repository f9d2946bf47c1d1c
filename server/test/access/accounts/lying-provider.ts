import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CLIENT } from "./provider.ts";

/** A provider whose ID tokens are whatever a test says. */
export interface LyingProvider {
	readonly issuer: string;
	/** The ID token it gives next; null: none. Made when it is asked for, with the nonce of the request. */
	token: (nonce: string) => string | null;
	/** As the authorization request of the browser said. */
	nonce: string;
	/** What it says of whoever signed in. */
	about: Readonly<Record<string, unknown>>;
	/** A sound token, with members changed (undefined: left out). */
	sound(nonce: string, changes?: Readonly<Record<string, unknown>>): string;
	/** The same claims, signed otherwise. */
	signedBy(how: "another key" | "nothing" | "the client's secret", nonce: string): string;
	close(): Promise<void>;
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const CLAIMS = { sub: "sam-1", email: "sam@tokens.example", email_verified: true, name: "Sam" };

export async function startLyingProvider(): Promise<LyingProvider> {
	const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const server: Server = createServer();
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const claims = (nonce: string, changes = {}) => {
		const now = Math.floor(Date.now() / 1000);
		return { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 60, nonce, ...CLAIMS, ...changes };
	};
	const signed = (key: KeyObject, payload: unknown) => {
		const text = `${base64({ alg: "RS256", kid: "one", typ: "JWT" })}.${base64(payload)}`;
		return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
	};
	const provider: LyingProvider = {
		issuer,
		nonce: "",
		about: CLAIMS,
		token: (nonce) => provider.sound(nonce),
		sound: (nonce, changes) => signed(own.privateKey, claims(nonce, changes)),
		signedBy: (how, nonce) => {
			if (how === "another key") return signed(other.privateKey, claims(nonce));
			if (how === "nothing") return `${base64({ alg: "none" })}.${base64(claims(nonce))}.`;
			const text = `${base64({ alg: "HS256" })}.${base64(claims(nonce))}`;
			return `${text}.${createHmac("sha256", CLIENT.secret).update(text).digest("base64url")}`;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	const answers: Readonly<Record<string, () => unknown>> = {
		"/.well-known/openid-configuration": () => ({
			issuer,
			authorization_endpoint: `${issuer}/auth`,
			token_endpoint: `${issuer}/token`,
			jwks_uri: `${issuer}/jwks`,
			userinfo_endpoint: `${issuer}/userinfo`,
			id_token_signing_alg_values_supported: ["RS256"],
		}),
		"/jwks": () => ({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] }),
		"/userinfo": () => provider.about,
		"/token": () => {
			const token = provider.token(provider.nonce);
			const answer = { access_token: "access", token_type: "Bearer", expires_in: 60 };
			return token === null ? answer : { ...answer, id_token: token };
		},
	};
	server.on("request", ({ url = "" }, response) => {
		const answer = answers[url.split("?")[0] ?? ""];
		response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
		response.end(JSON.stringify(answer?.() ?? {}));
	});
	return provider;
}
