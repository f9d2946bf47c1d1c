import { describe, expect, test } from "vitest";
import { codeOf } from "./codes.ts";
import { type AccountsServer, Browser, journalOf, PASSWORD } from "./server.ts";

/** Authenticator apps, recovery codes and passkeys. */
export function testSecondFactors(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);

	describe("an authenticator app", () => {
		test("is set up with the password and a first code, and asked for at the next sign-in", async () => {
			const id = await server().person("totp@city.example", ["soc", "standards-office"]);
			const here = at("192.0.2.50");
			await here.signIn("totp@city.example");
			expect((await here.post("/api/auth/two-factor/enable", { password: "wrong" })).json().code).toBe("GH-ACC-001");
			const enrolled = (await here.post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
			expect(enrolled.totpURI).toMatch(/^otpauth:\/\/totp\/Gatehouse/);
			expect(enrolled.backupCodes).toHaveLength(10);
			const early = at("192.0.2.51");
			expect((await early.signIn("totp@city.example")).json()).toEqual({ twoFactorRedirect: false });
			const code = codeOf(enrolled.totpURI);
			const verify = (browser: Browser, given: string) =>
				browser.post("/api/auth/two-factor/verify-totp", { code: given });
			expect((await verify(here, "000000")).json().code).toBe("GH-ACC-006");
			expect((await verify(here, code)).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({ account: { secondFactor: true }, warnings: [] });
			expect(await journalOf(server(), id)).toContain(`account.second-factor-added by account:${id}`);

			const there = at("192.0.2.52");
			expect((await there.signIn("totp@city.example")).json()).toEqual({ twoFactorRedirect: true });
			expect(await there.me()).toMatchObject({ kind: "public" });
			// Each code lets in once (RFC 6238 §5.2).
			expect((await verify(there, code)).json()).toMatchObject({ code: "GH-ACC-006" });
			expect((await verify(there, codeOf(enrolled.totpURI, 1))).statusCode).toBe(200);
			expect(await there.me()).toMatchObject({ kind: "account", account: { id } });

			const lost = at("192.0.2.53");
			await lost.signIn("totp@city.example");
			const recover = (browser: Browser) =>
				browser.post("/api/auth/two-factor/verify-backup-code", { code: enrolled.backupCodes[0] });
			expect((await recover(lost)).statusCode).toBe(200);
			expect(await lost.me()).toMatchObject({ kind: "account" });
			const again = at("192.0.2.54");
			await again.signIn("totp@city.example");
			expect((await recover(again)).json().code).toBe("GH-ACC-006");
			const pair = [at("192.0.2.58"), at("192.0.2.59")];
			for (const browser of pair) await browser.signIn("totp@city.example");
			const both = await Promise.all(
				pair.map((browser) =>
					browser.post("/api/auth/two-factor/verify-backup-code", { code: enrolled.backupCodes[1] }),
				),
			);
			expect(both.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(1);

			const renewed = await lost.post("/api/auth/two-factor/generate-backup-codes", { password: PASSWORD });
			expect(renewed.json().backupCodes).toHaveLength(10);
			expect((await lost.post("/api/auth/two-factor/disable", { password: PASSWORD })).statusCode).toBe(200);
			expect((await at("192.0.2.55").signIn("totp@city.example")).json()).toEqual({ twoFactorRedirect: false });
			expect(await journalOf(server(), id)).toContain(`account.second-factor-removed by account:${id}`);
		});

		test("keeps nobody in a guessing game: the challenge ends after five wrong codes", async () => {
			await server().person("guessed@city.example", ["soc", "standards-office"]);
			const here = at("192.0.2.56");
			await here.signIn("guessed@city.example");
			const { totpURI } = (await here.post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
			await here.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI) });
			const thief = at("192.0.2.57");
			await thief.signIn("guessed@city.example");
			const wrong = ["000001", "000002", "000003", "000004", "000005", "000006"];
			for (const code of wrong) await thief.post("/api/auth/two-factor/verify-totp", { code });
			const right = await thief.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI, 1) });
			expect(right.statusCode).not.toBe(200);
			expect(await thief.me()).toMatchObject({ kind: "public" });
		});

		test("lets nobody use a code again by sending a key of their own with it", async () => {
			await server().person("replayed@city.example", ["soc", "standards-office"]);
			const here = at("192.0.2.150");
			await here.signIn("replayed@city.example");
			const { totpURI } = (await here.post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
			const code = codeOf(totpURI);
			expect((await here.post("/api/auth/two-factor/verify-totp", { code })).statusCode).toBe(200);
			await server().person("replaying@city.example", ["soc", "standards-office"]);
			const own = at("192.0.2.151");
			await own.signIn("replaying@city.example");
			const key = { name: "Key", scopes: ["city.read"], expiresOn: "2026-12-31" };
			const { secret } = (await own.post("/api/me/keys", key)).json();
			const thief = at("192.0.2.152");
			await thief.signIn("replayed@city.example");
			const by = { authorization: `Bearer ${secret}` };
			expect((await thief.post("/api/auth/two-factor/verify-totp", { code }, by)).statusCode).toBe(403);
			expect(await thief.me()).toMatchObject({ kind: "public" });
		});

		test("holds up whoever guesses codes, and not the owner on a device that signed in before", async () => {
			const email = "held-up@city.example";
			await server().person(email, ["soc", "standards-office"]);
			const owner = at("192.0.2.153");
			await owner.signIn(email);
			const { totpURI } = (await owner.post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
			await owner.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI, -1) });
			const statuses: number[] = [];
			for (let round = 0; round < 5; round += 1) {
				// Knows the password, and is no known device by it alone.
				const thief = at(`198.51.100.${round + 1}`);
				await thief.signIn(email);
				expect([...thief.cookies.keys()]).not.toContain("gatehouse.device");
				for (let n = 0; n < 5; n += 1) {
					const code = String(100_000 + round * 10 + n);
					statuses.push((await thief.post("/api/auth/two-factor/verify-totp", { code })).statusCode);
				}
			}
			expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
			expect(statuses.at(-1)).toBe(429);
			await owner.post("/api/auth/sign-out");
			expect((await owner.signIn(email)).json()).toEqual({ twoFactorRedirect: true });
			const verified = await owner.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI) });
			expect(verified.statusCode, verified.body).toBe(200);
		});

		test("secrets lie in the store encrypted", async () => {
			const rows = await server().house.store.db.selectFrom("auth.two_factor").selectAll().execute();
			expect(rows.length).toBeGreaterThan(0);
			expect(JSON.stringify(rows)).not.toMatch(/otpauth|[A-Z2-7]{32}"/);
		});
	});

	describe("passkeys", () => {
		test("are made for this host and this person, by a device that asks who holds it", async () => {
			const here = at("192.0.2.60");
			await server().person("pass@city.example", ["soc", "standards-office"]);
			await here.signIn("pass@city.example");
			const options = (await here.get("/api/auth/passkey/generate-register-options?name=Laptop")).json();
			expect(options).toMatchObject({
				rp: { name: "Gatehouse", id: "127.0.0.1" },
				user: { displayName: "pass@city.example" },
				authenticatorSelection: { residentKey: "required", userVerification: "required" },
			});
			const refused = await here.post("/api/auth/passkey/verify-registration", { response: { id: "x" }, name: "x" });
			expect([refused.statusCode, refused.json().code]).toEqual([401, "GH-ACC-006"]);
			expect((await here.get("/api/auth/passkey/list-user-passkeys")).json()).toEqual([]);
		});

		test("are made by whoever signed in just now only", async () => {
			const id = await server().person("stale@city.example", ["soc", "standards-office"]);
			const stale = at("192.0.2.61");
			await stale.signIn("stale@city.example");
			const created = new Date(Date.now() - 16 * 60_000).toISOString();
			const { db } = server().house.store;
			await db.updateTable("auth.session").set({ created_at: created }).where("user_id", "=", id).execute();
			const answer = await stale.get("/api/auth/passkey/generate-register-options");
			expect(answer.json()).toMatchObject({ status: 403, code: "GH-ACC-008" });
		});

		test("let in nobody with a made-up answer", async () => {
			const stranger = at("192.0.2.62");
			const options = (await stranger.get("/api/auth/passkey/generate-authenticate-options")).json();
			expect(options.challenge.length).toBeGreaterThan(20);
			const answer = await stranger.post("/api/auth/passkey/verify-authentication", {
				response: { id: "unknown", rawId: "unknown", type: "public-key", response: {} },
			});
			expect([answer.statusCode, answer.json().code]).toEqual([401, "GH-ACC-006"]);
			expect((await stranger.get("/api/auth/passkey/list-user-passkeys")).statusCode).toBe(401);
		});
	});
}
