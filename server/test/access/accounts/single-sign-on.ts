import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLIENT, startProvider, type TestProvider, throughProvider } from "./provider.ts";
import { type AccountsServer, Browser, journalOf, ORIGIN } from "./server.ts";

/** Single sign-on against a real provider. */
export function testSingleSignOn(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);
	/** Allowed, but nobody answers there. */
	const NOBODY = "http://127.0.0.1:9";
	const REDIRECT = `${ORIGIN}/api/auth/callback/city-sso`;

	describe("single sign-on", () => {
		let provider: TestProvider;
		let admin: Browser;
		beforeAll(async () => {
			provider = await startProvider(REDIRECT);
			server().outgoingAllowed.push(provider.issuer, NOBODY);
			admin = at("192.0.2.100");
			await server().person("sso-admin@city.example", ["administrator", "standards-office"]);
			await admin.signIn("sso-admin@city.example");
		});
		afterAll(() => provider.close());

		const given = () => ({
			id: "city-sso",
			name: "City sign-on",
			issuer: provider.issuer,
			clientId: CLIENT.id,
			clientSecret: CLIENT.secret,
		});
		const begin = (browser: Browser) =>
			browser.post("/api/auth/sign-in/sso", { providerId: "city-sso", callbackURL: "/gate" });
		const signIn = async (browser: Browser) => {
			const begun = await begin(browser);
			expect(begun.statusCode, begun.body).toBe(200);
			const back = await throughProvider(begun.json().url, provider.issuer);
			expect(back.href.startsWith(REDIRECT)).toBe(true);
			const answer = await browser.get(back.pathname + back.search);
			expect(answer.statusCode).toBe(302);
			return { location: String(answer.headers.location), back };
		};

		test("is set up by an administrator, who must name a provider that answers; its secret is not stored open", async () => {
			const add = (more: object) => admin.post("/api/sign-in-providers", { ...given(), ...more });
			for (const issuer of [
				"http://sso.example",
				"https://127.0.0.1",
				"http://127.0.0.1:8",
				"https://169.254.169.254",
			]) {
				expect((await add({ issuer })).json()).toMatchObject({ status: 422, code: "GH-HTTP-033" });
			}
			expect((await add({ issuer: `${provider.issuer}/realm` })).json()).toMatchObject({ code: "GH-ACC-009" });
			expect((await add({ issuer: NOBODY })).json()).toMatchObject({ code: "GH-ACC-009" });
			const added = await add({});
			expect(added.statusCode, added.body).toBe(201);
			expect(added.json()).toMatchObject({ id: "city-sso", redirectUri: REDIRECT });
			expect(added.body).not.toContain(CLIENT.secret);
			expect((await add({})).json()).toMatchObject({ code: "GH-HTTP-011" });
			const rows = await server().house.store.db.selectFrom("auth.provider").selectAll().execute();
			expect(JSON.stringify(rows)).not.toContain(CLIENT.secret);
			expect((await at("192.0.2.101").get("/api/sign-in-methods")).json()).toEqual({
				passwords: true,
				providers: [{ id: "city-sso", name: "City sign-on" }],
			});
			expect((await journalOf(server(), "city-sso")).at(0)).toMatch(/^sign-in-provider\.added by account:/);
		});

		test("asks with PKCE, a nonce and a state, for the code flow", async () => {
			const begun = await begin(at("192.0.2.102"));
			const { searchParams } = new URL(begun.json().url);
			expect(searchParams.get("response_type")).toBe("code");
			expect(searchParams.get("code_challenge_method")).toBe("S256");
			for (const name of ["code_challenge", "nonce", "state"]) {
				expect([name, (searchParams.get(name) ?? "").length > 20]).toEqual([name, true]);
			}
			expect(searchParams.get("redirect_uri")).toBe(REDIRECT);
		});

		test("is called by the outgoing client only: taken off the list, it is refused and nothing reaches it", async () => {
			const asked = provider.asked.length;
			const listed = server().outgoingAllowed.splice(0);
			expect((await begin(at("192.0.2.116"))).json()).toMatchObject({ status: 422, code: "GH-HTTP-033" });
			server().outgoingAllowed.push(...listed);
			expect(provider.asked.length).toBe(asked);
		});

		test("lets in nobody whom no administrator invited, though an account has the address", async () => {
			await server().person("sso@city.example", ["soc", "standards-office"]);
			for (const email of ["sso@city.example", "unknown@city.example"]) {
				provider.claims = { ...provider.claims, sub: `uninvited-${email}`, email };
				const browser = at("192.0.2.103");
				expect((await signIn(browser)).location).toMatch(/\/sign-in\?error=/);
				expect(await browser.me()).toMatchObject({ kind: "public" });
			}
		});

		test("takes an invited account over by the verified address, once, and knows it by its subject from then on", async () => {
			const invited = await admin.post("/api/accounts", {
				name: "Sam",
				email: "sam@city.example",
				provider: "city-sso",
			});
			expect(invited.json()).toMatchObject({ link: null });
			const { id } = invited.json();
			const unverified = at("192.0.2.104");
			provider.claims = { sub: "sam-1", email: "sam@city.example", email_verified: false, name: "Sam" };
			expect((await signIn(unverified)).location).toMatch(/error=/);
			provider.claims = { ...provider.claims, email_verified: true };
			const sam = at("192.0.2.105");
			const { location, back } = await signIn(sam);
			expect(location).toBe("/gate");
			expect(await sam.me()).toMatchObject({ kind: "account", account: { id } });
			// The code and the state are used up.
			const thief = at("192.0.2.106");
			expect((await thief.get(back.pathname + back.search)).headers.location).toMatch(/error=/);
			expect(await thief.me()).toMatchObject({ kind: "public" });

			// The library's own calls go through the outgoing client too: here the one that would redeem the code.
			const cut = at("192.0.2.117");
			const begun = await begin(cut);
			const returned = await throughProvider(begun.json().url, provider.issuer);
			const listed = server().outgoingAllowed.splice(0);
			expect((await cut.get(returned.pathname + returned.search)).headers.location).toMatch(/error=/);
			server().outgoingAllowed.push(...listed);

			provider.claims = { ...provider.claims, email: "renamed@elsewhere.example" };
			const renamed = at("192.0.2.107");
			await signIn(renamed);
			expect(await renamed.me()).toMatchObject({ account: { id, email: "sam@city.example" } });

			provider.claims = { ...provider.claims, sub: "somebody-else", email: "sam@city.example" };
			const successor = at("192.0.2.108");
			expect((await signIn(successor)).location).toMatch(/error=/);
			expect(await successor.me()).toMatchObject({ kind: "public" });
			const tokens = await server()
				.house.store.db.withSchema("auth")
				.selectFrom("auth.account")
				.selectAll()
				.where("provider_id", "=", "city-sso")
				.execute();
			expect(tokens).toMatchObject([{ account_id: "sam-1", access_token: null, id_token: null, refresh_token: null }]);

			await admin.post(`/api/accounts/${id}/lock`);
			provider.claims = { ...provider.claims, sub: "sam-1" };
			const locked = at("192.0.2.109");
			await signIn(locked);
			expect(await locked.me()).toMatchObject({ kind: "public" });
		});

		test("takes no answer that this browser did not ask for", async () => {
			const begun = (await begin(at("192.0.2.110"))).json();
			const back = await throughProvider(begun.url, provider.issuer);
			const other = at("192.0.2.111");
			expect((await other.get(back.pathname + back.search)).headers.location).toMatch(/error=/);
			expect(await other.me()).toMatchObject({ kind: "public" });
		});

		test("leads to no other site afterwards", async () => {
			for (const callbackURL of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
				const answer = await at("192.0.2.112").post("/api/auth/sign-in/sso", { providerId: "city-sso", callbackURL });
				expect([callbackURL, answer.statusCode]).toEqual([callbackURL, 422]);
			}
		});

		test("that is down says so, and holds up no password", async () => {
			await provider.close();
			expect((await begin(at("192.0.2.113"))).json()).toMatchObject({ status: 503, code: "GH-ACC-009" });
			expect((await at("192.0.2.114").signIn("sso-admin@city.example")).statusCode).toBe(200);
		});

		test("ends when an administrator takes the provider away", async () => {
			expect((await admin.send("DELETE", "/api/sign-in-providers/city-sso")).statusCode).toBe(204);
			expect((await admin.send("DELETE", "/api/sign-in-providers/city-sso")).statusCode).toBe(404);
			expect((await begin(at("192.0.2.115"))).statusCode).toBe(404);
		});
	});
}
