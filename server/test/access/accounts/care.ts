import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeUpBreakGlassLinks } from "../../../src/access/accounts/break-glass.ts";
import { firstAdministratorToken, makeFirstAdministrator } from "../../../src/access/accounts/first-administrator.ts";
import { BREAK_GLASS_EMAIL, leaveBreakGlassLink, openBreakGlassLink } from "../../../src/access/accounts/index.ts";
import { accessChanged } from "../../../src/access/recall.ts";
import { verifyJournal } from "../../../src/journal/index.ts";
import { sendDue } from "../../../src/messages/sending.ts";
import type { TestPlace } from "../../support/stores.ts";
import { type AccountsServer, Browser, journalOf, openAccountsServer } from "./server.ts";

const NEW_PASSWORD = "seven lanterns over water";

/** Making accounts, losing passwords, and forgetting people. */
export function testCare(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);
	const administrator = async (address: string) => {
		const browser = at(address);
		const email = `admin-${address}@city.example`;
		await server().person(email, ["administrator", "standards-office"]);
		await browser.signIn(email);
		return browser;
	};

	describe("an account", () => {
		test("is made by an administrator; its owner sets the password by a link that works once", async () => {
			const admin = await administrator("192.0.2.80");
			const given = { name: "Nora New", email: "Nora@city.example" };
			const made = (await admin.post("/api/accounts", given)).json();
			expect(made).toMatchObject({ name: "Nora New", email: "nora@city.example", memberships: [], lockedAt: null });
			expect((await admin.post("/api/accounts", given)).json()).toMatchObject({ code: "GH-ACC-005" });
			const token = /^\/reset#([A-Za-z0-9_-]{43})$/.exec(made.link)?.[1];
			const [message] = (await admin.get("/api/messages?q=nora")).json().items;
			expect(message).toMatchObject({ to: "Nora@city.example", link: made.link, sentAt: null });
			const { db } = server().house.store;
			expect(JSON.stringify(await db.selectFrom("auth.link").selectAll().execute())).not.toContain(token);

			const nora = at("192.0.2.81");
			const set = (password: string) => nora.post("/api/auth/reset-password", { token, newPassword: password });
			expect((await set("short")).json()).toMatchObject({ code: "GH-ACC-003" });
			expect((await set(NEW_PASSWORD)).statusCode).toBe(200);
			expect((await set("another long password")).json()).toMatchObject({ status: 404, code: "GH-ACC-004" });
			expect((await nora.signIn("nora@city.example", NEW_PASSWORD)).statusCode).toBe(200);
			expect(await nora.me()).toMatchObject({ kind: "account", organisation: null, roles: [] });
			expect((await nora.get("/api/city")).json()).toMatchObject({ status: 403, code: "GH-HTTP-008" });
		});

		test("gets a new password by an administrator's link, which ends its sessions and works for a day", async () => {
			const admin = await administrator("192.0.2.82");
			const id = await server().person("forgot@city.example", ["soc", "standards-office"]);
			const forgot = at("192.0.2.83");
			await forgot.signIn("forgot@city.example");
			const first = (await admin.post(`/api/accounts/${id}/reset-link`)).json();
			const second = (await admin.post(`/api/accounts/${id}/reset-link`)).json();
			const use = (link: string) =>
				forgot.post("/api/auth/reset-password", { token: link.split("#")[1], newPassword: NEW_PASSWORD });
			// A later link takes the place of an earlier one.
			expect((await use(first.link)).json()).toMatchObject({ code: "GH-ACC-004" });
			expect(await forgot.me()).toMatchObject({ kind: "account" });
			expect((await use(second.link)).statusCode).toBe(200);
			expect(await forgot.me()).toMatchObject({ kind: "public" });
			const late = (await admin.post(`/api/accounts/${id}/reset-link`)).json();
			const { db } = server().house.store;
			await db
				.updateTable("auth.link")
				.set({ expires_at: "2026-11-24T11:59:59.000Z" })
				.where("account", "=", id)
				.where("used_at", "is", null)
				.execute();
			expect((await use(late.link)).json()).toMatchObject({ code: "GH-ACC-004" });
		});

		test("that is locked is out at once; nobody locks themselves", async () => {
			const admin = await administrator("192.0.2.84");
			const id = await server().person("out@city.example", ["soc", "standards-office"]);
			const out = at("192.0.2.85");
			await out.signIn("out@city.example");
			expect(await out.me()).toMatchObject({ kind: "account" });
			expect((await admin.post(`/api/accounts/${id}/lock`)).statusCode).toBe(200);
			expect(await out.me()).toMatchObject({ kind: "public" });
			const { id: own } = (await admin.me()).account;
			expect((await admin.post(`/api/accounts/${own}/lock`)).json()).toMatchObject({ code: "GH-ACC-011" });
			expect((await admin.post(`/api/accounts/${own}/erase`)).json()).toMatchObject({ code: "GH-ACC-011" });
			expect((await admin.post("/api/accounts/nobody/lock")).statusCode).toBe(404);
			expect((await out.post(`/api/accounts/${id}/unlock`)).statusCode).toBe(401);
		});

		test("that is erased leaves its id in the journal, whose chain holds, and nothing of the person", async () => {
			const admin = await administrator("192.0.2.86");
			const id = await server().person("gone@city.example", ["ciso", "standards-office"]);
			const gone = at("192.0.2.87");
			await gone.signIn("gone@city.example");
			const { secret } = (
				await gone.post("/api/me/keys", { name: "Gone's laptop", scopes: ["city.read"], expiresOn: "2027-01-01" })
			).json();
			expect((await admin.post(`/api/accounts/${id}/erase`)).statusCode).toBe(200);
			expect(await gone.me()).toMatchObject({ kind: "public" });
			expect((await at("192.0.2.88").get("/api/city", { authorization: `Bearer ${secret}` })).statusCode).toBe(401);
			expect((await at("192.0.2.89").signIn("gone@city.example")).statusCode).toBe(401);
			const { db } = server().house.store;
			for (const table of ["auth.user", "auth.account", "auth.session", "auth.api_key", "message"] as const) {
				expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toMatch(/gone@|Gone's/);
			}
			expect(await journalOf(server(), id)).toContain(`account.erased by account:${(await admin.me()).account.id}`);
			expect(await verifyJournal(db)).toMatchObject({ ok: true });
			expect((await admin.post(`/api/accounts/${id}/erase`)).statusCode).toBe(404);
		});

		test("is seen and changed by who may, and by nobody else", async () => {
			await server().person("plain@city.example", ["procurement", "standards-office"]);
			const plain = at("192.0.2.90");
			await plain.signIn("plain@city.example");
			for (const url of ["/api/accounts", "/api/messages", "/api/sign-in-providers"]) {
				expect([url, (await plain.get(url)).statusCode]).toEqual([url, 403]);
				expect([url, (await at("192.0.2.91").get(url)).statusCode]).toEqual([url, 401]);
			}
			const table = await (await administrator("192.0.2.92")).get("/api/accounts?format=csv&q=plain");
			expect(table.body).toContain("procurement@standards-office");
		});
	});

	describe("messages", () => {
		test("go out where a mail server is set, each once, and take their link with them", async () => {
			const admin = await administrator("192.0.2.93");
			const { house } = server();
			await house.store.db.updateTable("message").set({ try_at: null }).execute();
			await admin.post("/api/accounts", { name: "Mail", email: "mail@city.example" });
			const settings = { url: "smtp://none", from: "gate@city.example", publicUrl: "https://gate.city.example" };
			const sent: string[] = [];
			const failing = async () => Promise.reject(new Error("mail server away"));
			const now = Date.now();
			expect(await sendDue(house, settings, failing, new Date(now))).toBe(0);
			expect((await admin.get("/api/messages?q=mail")).json().items[0]).toMatchObject({ fault: "mail server away" });
			const mailer = async ({ to, text }: { to: string; text: string }) => sent.push(`${to}: ${text}`);
			expect(await sendDue(house, settings, mailer, new Date(now + 1000))).toBe(0);
			const later = new Date(now + 61_000);
			const counts = await Promise.all([
				sendDue(house, settings, mailer, later),
				sendDue(house, settings, mailer, later),
			]);
			expect([...counts].sort()).toEqual([0, 1]);
			expect(sent).toHaveLength(1);
			expect(sent[0]).toMatch(/^mail@city\.example: [\s\S]*https:\/\/gate\.city\.example\/reset#[\w-]{43}\n$/);
			expect((await admin.get("/api/messages?q=mail")).json().items[0]).toMatchObject({ link: null, fault: null });
		});
	});

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
			const created = new Date(Date.now() - 3_600_001).toISOString();
			await db.updateTable("auth.session").set({ created_at: created }).where("user_id", "=", me.account.id).execute();
			accessChanged(house.store);
			expect(await used.me()).toMatchObject({ kind: "public" });
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

/** The first start: nobody is there yet. */
export function testFirstStart(kind: string, makePlace: () => Promise<TestPlace>): void {
	test(`first start, ${kind} store: one link makes one administrator, the last link printed and no other`, async () => {
		const server = await openAccountsServer(makePlace, { hasCity: false });
		const { house, accounts } = server;
		const [earlier, token] = [await firstAdministratorToken(house), (await firstAdministratorToken(house)) ?? ""];
		const browser = new Browser(server);
		const person = { name: "First", email: "first@city.example", password: NEW_PASSWORD };
		const make = (given: object) => browser.post("/api/first-administrator", { ...person, ...given });
		expect((await make({ token: earlier })).json()).toMatchObject({ code: "GH-ACC-004" });
		expect((await make({ token, password: "administrator" })).json()).toMatchObject({ code: "GH-ACC-003" });
		const { db } = house.store;
		const old = { expires_at: "2026-11-24T11:00:00.000Z" };
		await db.updateTable("auth.link").set(old).execute();
		expect((await make({ token })).json()).toMatchObject({ code: "GH-ACC-004" });
		const fresh = (await firstAdministratorToken(house)) ?? "";
		const both = await Promise.allSettled(
			["one@city.example", "two@city.example"].map((email) =>
				makeFirstAdministrator(accounts, { ...person, email, token: fresh }),
			),
		);
		expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
		expect(await firstAdministratorToken(house)).toBeNull();
		const [{ email = "" } = {}] = await db.selectFrom("auth.user").select("email").execute();
		await browser.signIn(email, NEW_PASSWORD);
		expect(await browser.me()).toMatchObject({ roles: ["administrator"], organisation: { name: "The city" } });
		await server.close();
	});
}
