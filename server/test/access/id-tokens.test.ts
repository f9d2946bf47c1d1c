import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedPlace } from "../support/stores.ts";
import { type LyingProvider, startLyingProvider } from "./accounts/lying-provider.ts";
import { CLIENT } from "./accounts/provider.ts";
import { type AccountsServer, Browser, openAccountsServer } from "./accounts/server.ts";

let server: AccountsServer;
let provider: LyingProvider;
beforeAll(async () => {
	server = await openAccountsServer(embeddedPlace);
	provider = await startLyingProvider();
	server.outgoingAllowed.push(provider.issuer);
	const admin = new Browser(server, "192.0.2.1");
	await server.person("admin@tokens.example", ["administrator", "standards-office"]);
	await admin.signIn("admin@tokens.example");
	const { issuer } = provider;
	const given = { id: "sso", name: "Sign-on", issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret };
	expect((await admin.post("/api/sign-in-providers", given)).statusCode).toBe(201);
	const sam = { name: "Sam", email: "sam@tokens.example", provider: "sso" };
	expect((await admin.post("/api/accounts", sam)).statusCode).toBe(201);
});
afterAll(async () => {
	await provider.close();
	await server.close();
});

/** Goes to the provider and comes back with a code. @returns where it leads, and who one is then. */
async function signIn(token: (nonce: string) => string | null) {
	const browser = new Browser(server, "192.0.2.2");
	const begun = await browser.post("/api/auth/sign-in/sso", { providerId: "sso", callbackURL: "/gate" });
	const { searchParams } = new URL(begun.json().url);
	provider.nonce = searchParams.get("nonce") ?? "";
	provider.token = token;
	const back = `/api/auth/callback/sso?code=a-code&state=${encodeURIComponent(searchParams.get("state") ?? "")}`;
	const answer = await browser.get(back);
	return { location: String(answer.headers.location), kind: (await browser.me()).kind };
}
const now = () => Math.floor(Date.now() / 1000);

test("a sound ID token lets in", async () => {
	expect(await signIn((nonce) => provider.sound(nonce))).toEqual({ location: "/gate", kind: "account" });
});

test.each<readonly [string, (nonce: string) => string | null]>([
	["that is not there", () => null],
	["of another key", (nonce) => provider.signedBy("another key", nonce)],
	["that nobody signed", (nonce) => provider.signedBy("nothing", nonce)],
	["signed with what the client knows", (nonce) => provider.signedBy("the client's secret", nonce)],
	[
		"changed after it was signed",
		(nonce) => provider.sound(nonce).replace(/\.[^.]+\./, `.${Buffer.from("{}").toString("base64url")}.`),
	],
	["for another client", (nonce) => provider.sound(nonce, { aud: "somebody-else" })],
	["for nobody", (nonce) => provider.sound(nonce, { aud: undefined })],
	["of another issuer", (nonce) => provider.sound(nonce, { iss: "https://other.example" })],
	["that ran out", (nonce) => provider.sound(nonce, { iat: now() - 9000, exp: now() - 8000 })],
	["that is not good yet", (nonce) => provider.sound(nonce, { nbf: now() + 8000 })],
	["of another sign-in", () => provider.sound("another nonce")],
	["of no sign-in", (nonce) => provider.sound(nonce, { nonce: undefined })],
	["about nobody", (nonce) => provider.sound(nonce, { sub: undefined })],
])("an ID token %s lets nobody in", async (_name, token) => {
	const { location, kind } = await signIn(token);
	expect(location).toMatch(/\/sign-in\?error=/);
	expect(kind).toBe("public");
});

test("an ID token without an address is filled up by what the provider says of the same subject, and of no other", async () => {
	const bare = (nonce: string) => provider.sound(nonce, { email: undefined, email_verified: undefined });
	expect(await signIn(bare)).toEqual({ location: "/gate", kind: "account" });
	provider.about = { ...provider.about, sub: "somebody-else" };
	expect((await signIn(bare)).kind).toBe("public");
});

test("and a sound one lets in afterwards", async () => {
	expect(await signIn((nonce) => provider.sound(nonce))).toEqual({ location: "/gate", kind: "account" });
});
