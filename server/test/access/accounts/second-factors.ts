import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type AccountsServer, Browser, journalOf, PASSWORD } from "./server.ts";

/** The code of an authenticator app (RFC 6238): SHA-1, six digits, 30 seconds. */
function codeOf(uri: string, steps = 0): string {
	const secret = new URL(uri).searchParams.get("secret") ?? "";
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	const bits = [...secret.replace(/=+$/, "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"));
	const bytes = bits.join("").match(/.{8}/g) ?? [];
	const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
	const mac = createHmac("sha1", key).update(counter).digest();
	const offset = (mac.at(-1) ?? 0) & 15;
	return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

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
