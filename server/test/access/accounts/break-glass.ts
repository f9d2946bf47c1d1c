import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeUpBreakGlassLinks } from "../../../src/access/accounts/break-glass.ts";
import { BREAK_GLASS_EMAIL, leaveBreakGlassLink, openBreakGlassLink } from "../../../src/access/accounts/index.ts";
import { accessChanged } from "../../../src/access/recall.ts";
import { Authenticator } from "./authenticator.ts";
import { codeOf } from "./codes.ts";
import {
	type AccountsServer,
	administrator as anAdministrator,
	Browser,
	journalOf,
	NEW_PASSWORD,
	ORIGIN,
} from "./server.ts";

/** The way in past single sign-on. */
export function testBreakGlass(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);
	const administrator = (address: string) => anAdministrator(server(), address);

	describe("break-glass", () => {
		test("lets in by a link made on the machine, in the journal at each step and shown to administrators", async () => {
			const admin = await administrator("192.0.2.94");
			const { house } = server();
			const token = await openBreakGlassLink(house.store, house.clock());
			const used = at("192.0.2.95");
			const use = () => used.post("/api/auth/reset-password", { token, newPassword: NEW_PASSWORD });
			expect((await used.signIn(BREAK_GLASS_EMAIL, NEW_PASSWORD)).statusCode).toBe(401);
			expect((await use()).statusCode).toBe(200);
			expect((await use()).json()).toMatchObject({ code: "GH-ACC-004" });
			expect((await used.signIn(BREAK_GLASS_EMAIL, NEW_PASSWORD)).statusCode).toBe(200);
			const me = await used.me();
			expect(me).toMatchObject({ breakGlass: true, roles: ["administrator"] });
			expect((await used.get("/api/accounts")).statusCode).toBe(200);
			expect((await used.get("/api/gate/preview?subject=traffic-control")).statusCode).not.toBe(401);
			expect(await journalOf(server(), me.account.id)).toEqual([
				"access.break-glass.opened by operator",
				`access.break-glass.used by account:${me.account.id}`,
				`account.password-set by account:${me.account.id}`,
				`access.break-glass.signed-in by account:${me.account.id}`,
			]);
			expect((await admin.me()).warnings).toContainEqual(expect.objectContaining({ code: "break-glass" }));
			expect((await admin.post(`/api/accounts/${me.account.id}/reset-link`)).json()).toMatchObject({
				code: "GH-ACC-011",
			});
			const { db } = house.store;
			const told = await db.selectFrom("message").selectAll().where("subject", "like", "Break-glass: %").execute();
			const own = told.filter(({ recipient }) => recipient === "admin-192.0.2.94@city.example");
			expect(own.map(({ subject }) => subject).sort()).toEqual([
				"Break-glass: a way in was opened on the machine itself",
				"Break-glass: a way in was used",
			]);
			expect(JSON.stringify(told)).not.toContain(token);
			const created = new Date(Date.now() - 3_600_001).toISOString();
			await db.updateTable("auth.session").set({ created_at: created }).where("user_id", "=", me.account.id).execute();
			accessChanged(house.store);
			expect(await used.me()).toMatchObject({ kind: "public" });
		});

		test("leaves no other way in behind: what the last one set up ends when the next comes in", async () => {
			const { house } = server();
			const { db } = house.store;
			const comeIn = async (address: string) => {
				const browser = at(address);
				const token = await openBreakGlassLink(house.store, house.clock());
				await browser.post("/api/auth/reset-password", { token, newPassword: NEW_PASSWORD });
				await browser.signIn(BREAK_GLASS_EMAIL, NEW_PASSWORD);
				return browser;
			};
			const first = await comeIn("192.0.2.160");
			const device = new Authenticator(ORIGIN);
			const { challenge } = (await first.get("/api/auth/passkey/generate-register-options")).json();
			await first.post("/api/auth/passkey/verify-registration", { response: device.create(challenge) });
			const key = { name: "Key", scopes: ["access.read"], expiresOn: "2026-12-31" };
			const { secret } = (await first.post("/api/me/keys", key)).json();
			const by = { authorization: `Bearer ${secret}` };
			expect((await at("192.0.2.161").get("/api/accounts", by)).statusCode).toBe(200);
			const second = await comeIn("192.0.2.162");
			const { id } = (await second.me()).account;
			expect(await first.me()).toMatchObject({ kind: "public" });
			expect((await at("192.0.2.161").get("/api/accounts", by)).statusCode).toBe(401);
			expect(await db.selectFrom("auth.passkey").select("id").where("user_id", "=", id).execute()).toEqual([]);
			// Opened once more and not used: that the last one was used stays in sight.
			await openBreakGlassLink(house.store, house.clock());
			const [warning] = (await second.me()).warnings;
			expect(warning.text).toMatch(/opened on the machine .*used at/);
		});

		test("by a passkey or a code is in the journal as loudly as by a password", async () => {
			const { house } = server();
			const token = await openBreakGlassLink(house.store, house.clock());
			const first = at("192.0.2.163");
			await first.post("/api/auth/reset-password", { token, newPassword: NEW_PASSWORD });
			await first.signIn(BREAK_GLASS_EMAIL, NEW_PASSWORD);
			const { id } = (await first.me()).account;
			const { totpURI } = (await first.post("/api/auth/two-factor/enable", { password: NEW_PASSWORD })).json();
			await first.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI, -1) });
			const signedIn = async () => {
				const all = await journalOf(server(), id);
				return all.filter((line) => line.startsWith("access.break-glass.signed-in")).length;
			};
			const before = await signedIn();
			const again = at("192.0.2.164");
			await again.signIn(BREAK_GLASS_EMAIL, NEW_PASSWORD);
			expect(await signedIn()).toBe(before);
			await again.post("/api/auth/two-factor/verify-totp", { code: codeOf(totpURI) });
			expect(await again.me()).toMatchObject({ breakGlass: true });
			expect(await signedIn()).toBe(before + 1);
		});

		test("that nobody took up within its hour opens nothing", async () => {
			const folder = mkdtempSync(join(tmpdir(), "gatehouse-glass-"));
			const token = leaveBreakGlassLink(folder);
			const [name = ""] = readdirSync(folder);
			const late = Date.now() / 1000 - 3_601;
			utimesSync(join(folder, name), late, late);
			await takeUpBreakGlassLinks(server().house, folder);
			expect(readdirSync(folder)).toEqual([]);
			const answer = await at("192.0.2.97").post("/api/auth/reset-password", { token, newPassword: NEW_PASSWORD });
			expect(answer.json()).toMatchObject({ code: "GH-ACC-004" });
			rmSync(folder, { recursive: true, force: true });
		});

		test("is left in the folder of an embedded store, and taken up once", async () => {
			const folder = mkdtempSync(join(tmpdir(), "gatehouse-glass-"));
			const token = leaveBreakGlassLink(join(folder, "break-glass"));
			const { house } = server();
			await takeUpBreakGlassLinks(house, join(folder, "break-glass"));
			expect(readdirSync(join(folder, "break-glass"))).toEqual([]);
			await takeUpBreakGlassLinks(house, join(folder, "nowhere"));
			expect(existsSync(join(folder, "nowhere"))).toBe(false);
			const answer = await at("192.0.2.96").post("/api/auth/reset-password", { token, newPassword: NEW_PASSWORD });
			expect(answer.statusCode).toBe(200);
			rmSync(folder, { recursive: true, force: true });
		});
	});
}
