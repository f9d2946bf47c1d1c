import { describe, expect, test } from "vitest";
import { codeOf } from "./codes.ts";
import { type AccountsServer, Browser, journalOf, PASSWORD } from "./server.ts";

const NEW_PASSWORD = "another kettle of fish";
const SESSION = "gatehouse.session";

/** What begins anew at each sign-in, and what goes on. */
export function testRenewal(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);
	const sessionsOf = (account: string) =>
		server().house.store.db.selectFrom("auth.session").select("id").where("user_id", "=", account).execute();

	describe("a new sign-in", () => {
		test("gives a new session and ends the one the browser came with, whosever it was", async () => {
			const victim = await server().person("victim-of-fixation@city.example", ["soc", "standards-office"]);
			const attacker = await server().person("fixing@city.example", ["soc", "standards-office"]);
			const theirs = at("192.0.2.140");
			await theirs.signIn("fixing@city.example");
			const planted = theirs.cookies.get(SESSION) ?? "";
			expect(planted).not.toBe("");
			const browser = at("192.0.2.141");
			browser.cookies.set(SESSION, planted);
			await browser.signIn("victim-of-fixation@city.example");
			expect(browser.cookies.get(SESSION)).not.toBe(planted);
			expect(await browser.me()).toMatchObject({ account: { id: victim } });
			expect(await theirs.me()).toMatchObject({ kind: "public" });
			expect(await sessionsOf(attacker)).toEqual([]);
			await browser.signIn("victim-of-fixation@city.example");
			expect(await sessionsOf(victim)).toHaveLength(1);
		});

		test("is in the journal, by whatever way it came", async () => {
			const id = await server().person("noted@city.example", ["soc", "standards-office"]);
			const browser = at("192.0.2.142");
			await browser.signIn("noted@city.example", "not the password");
			await browser.signIn("noted@city.example");
			expect(await journalOf(server(), id)).toEqual([`account.signed-in by account:${id}`]);
		});
	});

	test("a session renewed on the way goes on acting for the organisation that was chosen", async () => {
		await server().person(
			"switcher@city.example",
			["service-owner", "traffic-office"],
			["supplier-owner", "signal-works"],
		);
		const browser = at("192.0.2.143");
		await browser.signIn("switcher@city.example");
		await browser.send("PUT", "/api/me/organisation", { organisation: "signal-works" });
		const acting = async () => (await browser.me()).organisation?.id;
		const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
		expect((await browser.post("/api/auth/change-password", change)).statusCode).toBe(200);
		expect(await acting()).toBe("signal-works");
		const { totpURI } = (await browser.post("/api/auth/two-factor/enable", { password: NEW_PASSWORD })).json();
		const verified = await browser.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI) });
		expect(verified.statusCode).toBe(200);
		expect(await acting()).toBe("signal-works");
		await browser.post("/api/auth/two-factor/disable", { password: NEW_PASSWORD });
		expect(await acting()).toBe("signal-works");
	});

	test("a password that is changed takes links and half sign-ins of the old one with it", async () => {
		const id = await server().person("leftovers@city.example", ["soc", "standards-office"]);
		const admin = at("192.0.2.144");
		await server().person("leftovers-admin@city.example", ["administrator", "standards-office"]);
		await admin.signIn("leftovers-admin@city.example");
		const here = at("192.0.2.145");
		await here.signIn("leftovers@city.example");
		const { totpURI } = (await here.post("/api/auth/two-factor/enable", { password: PASSWORD })).json();
		await here.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI, -1) });
		const half = at("192.0.2.146");
		expect((await half.signIn("leftovers@city.example")).json()).toEqual({ twoFactorRedirect: true });
		const { link } = (await admin.post(`/api/accounts/${id}/reset-link`)).json();
		const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
		expect((await here.post("/api/auth/change-password", change)).statusCode).toBe(200);
		const completed = await half.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI) });
		expect(completed.json()).toMatchObject({ code: "GH-ACC-006" });
		expect(await half.me()).toMatchObject({ kind: "public" });
		const used = await half.post("/api/auth/reset-password", { token: link.split("#")[1], newPassword: PASSWORD });
		expect(used.json()).toMatchObject({ code: "GH-ACC-004" });
	});
}
