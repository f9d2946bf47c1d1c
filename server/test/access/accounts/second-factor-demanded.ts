import { beforeAll, describe, expect, test } from "vitest";
import { Authenticator } from "./authenticator.ts";
import { codeOf } from "./codes.ts";
import { type AccountsServer, Browser, ORIGIN, PASSWORD } from "./server.ts";

/** A Gatehouse on which everybody comes with two factors (ASVS 5.0 6.3.3, 6.3.4). */
export function testSecondFactorDemanded(server: () => AccountsServer): void {
	describe("where a second factor is demanded", () => {
		let strict: Pick<AccountsServer, "app">;
		beforeAll(async () => {
			strict = await server().beside({ publicUrl: null, secondFactor: "demanded" });
		});
		const at = (address: string) => new Browser(strict, address);
		const passkey = async (browser: Browser, device: Authenticator) => {
			const { challenge } = (await browser.get("/api/auth/passkey/generate-register-options?name=Phone")).json();
			const answer = { response: device.create(challenge), name: "Phone" };
			return browser.post("/api/auth/passkey/verify-registration", answer);
		};

		test("a password alone lets nobody act, and says what to do; setting the app up does", async () => {
			await server().person("strict-app@city.example", ["ciso", "standards-office"]);
			const here = at("192.0.2.180");
			expect((await here.signIn("strict-app@city.example")).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({
				kind: "account",
				organisation: null,
				organisations: [],
				roles: [],
				warnings: [{ code: "second-factor-demanded", text: expect.stringContaining("set one up") }],
			});
			const refused = await here.get("/api/city");
			expect([refused.statusCode, refused.json().code]).toEqual([403, "GH-ACC-014"]);
			const chosen = await here.send("PUT", "/api/me/organisation", { organisation: "standards-office" });
			expect(chosen.json().code).toBe("GH-ACC-014");
			const key = { name: "way round", scopes: ["city.read"], days: 1 };
			expect((await here.post("/api/me/keys", key)).statusCode).toBeGreaterThanOrEqual(400);

			const { totpURI } = (await here.post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
			expect((await here.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI) })).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({ roles: ["ciso"], warnings: [] });
			expect((await here.get("/api/city")).statusCode).toBe(200);

			const next = at("192.0.2.181");
			await next.signIn("strict-app@city.example");
			await next.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI, 1) });
			expect(await next.me()).toMatchObject({ roles: ["ciso"] });
			// Whoever gives the second factor up again is held back.
			await next.post("/api/auth/two-factor/disable", { password: PASSWORD });
			expect(await next.me()).toMatchObject({ roles: [] });
		});

		test("a passkey counts as two factors; its owner's password does not, nor does it add another way in", async () => {
			await server().person("strict-key@city.example", ["ciso", "standards-office"]);
			const here = at("192.0.2.182");
			await here.signIn("strict-key@city.example");
			expect(await here.me()).toMatchObject({ roles: [] });
			expect((await passkey(here, new Authenticator(ORIGIN))).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({ roles: ["ciso"] });

			const thief = at("192.0.2.183");
			await thief.signIn("strict-key@city.example");
			expect(await thief.me()).toMatchObject({
				roles: [],
				warnings: [{ code: "second-factor-demanded", text: expect.stringContaining("sign in again") }],
			});
			const enrolled = await thief.post("/api/auth/two-factor/enable", { password: PASSWORD });
			expect([enrolled.statusCode, enrolled.json().code]).toEqual([403, "GH-ACC-014"]);
			const options = await thief.get("/api/auth/passkey/generate-register-options?name=Mine");
			expect([options.statusCode, options.json().code]).toEqual([403, "GH-ACC-014"]);
		});

		test("a changed password does not make a weak session strong, nor a strong one weak", async () => {
			await server().person("strict-change@city.example", ["ciso", "standards-office"]);
			const here = at("192.0.2.184");
			await here.signIn("strict-change@city.example");
			const change = (currentPassword: string, newPassword: string) =>
				here.post("/api/auth/change-password", { currentPassword, newPassword });
			expect((await change(PASSWORD, "violet ladder under rain")).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({ roles: [] });
			expect((await passkey(here, new Authenticator(ORIGIN))).statusCode).toBe(200);
			expect((await change("violet ladder under rain", "harvest moon over tin")).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({ roles: ["ciso"] });
		});
	});
}
