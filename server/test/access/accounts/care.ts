import { describe, expect, test } from "vitest";
import { verifyJournal } from "../../../src/journal/index.ts";
import { type AccountsServer, administrator as anAdministrator, Browser, journalOf, NEW_PASSWORD } from "./server.ts";

/** Making accounts, losing passwords, and forgetting people. */
export function testCare(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);
	const administrator = (address: string) => anAdministrator(server(), address);

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
			const why = { "change-reason": encodeURIComponent("Gone's own words") };
			const key = { name: "Gone's laptop", scopes: ["city.read"], expiresOn: "2027-01-01" };
			const { secret } = (await gone.post("/api/me/keys", key)).json();
			await gone.post("/api/auth/update-user", { name: "Gone Gareth" }, why);
			const about = { "change-reason": encodeURIComponent("Gone's leave") };
			await admin.post(`/api/accounts/${id}/reset-link`, {}, about);
			const given = { account: id, organisation: "standards-office", role: "soc", from: "2026-11-24" };
			const membership = await admin.post("/api/memberships", given, about);
			expect(membership.statusCode, membership.body).toBe(201);
			const invited = { organisation: "signal-works", email: "Gone@City.example", days: 7 };
			const invitation = await admin.post("/api/invitations", invited);
			expect(invitation.statusCode, invitation.body).toBe(201);
			const { db } = server().house.store;
			const tables = [
				...(["auth.user", "auth.account", "auth.session", "auth.api_key", "auth.link"] as const),
				...(["message", "journal", "invitation", "membership"] as const),
			];
			const traces = async () => {
				const found: string[] = [];
				for (const table of tables) {
					const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
					if (/gone@|gone's|gareth/i.test(rows)) found.push(table);
				}
				return found;
			};
			expect(await traces()).toEqual(["auth.user", "auth.api_key", "message", "journal", "invitation"]);
			expect((await admin.post(`/api/accounts/${id}/erase`)).statusCode).toBe(200);
			expect(await traces()).toEqual([]);
			expect(await gone.me()).toMatchObject({ kind: "public" });
			expect((await at("192.0.2.88").get("/api/city", { authorization: `Bearer ${secret}` })).statusCode).toBe(401);
			expect((await at("192.0.2.89").signIn("gone@city.example")).statusCode).toBe(401);
			const actor = `account:${(await admin.me()).account.id}`;
			expect(await journalOf(server(), id)).toContain(`account.erased by ${actor}`);
			expect(await journalOf(server(), `account:${id}`)).toEqual([`journal.erased by ${actor}`]);
			expect(await verifyJournal(db)).toMatchObject({ ok: true });
			expect((await admin.post(`/api/accounts/${id}/erase`)).statusCode).toBe(404);
			expect((await admin.get(`/api/memberships?account=${id}`)).body).not.toMatch(/gone/i);
		});

		test("that is erased takes along the roles it had handed on", async () => {
			const id = await server().person("handing@city.example", ["ciso", "standards-office"]);
			const stand = await server().person("standing-in@city.example");
			const handing = at("192.0.2.110");
			await handing.signIn("handing@city.example");
			const [own] = (await (await administrator("192.0.2.111")).get(`/api/memberships?account=${id}`)).json().items;
			const until = "2026-12-24";
			const handed = await handing.post(`/api/memberships/${own.id}/delegate`, { account: stand, until });
			expect(handed.statusCode, handed.body).toBe(201);
			const standIn = at("192.0.2.112");
			await standIn.signIn("standing-in@city.example");
			expect((await standIn.get("/api/city")).statusCode).toBe(200);
			expect((await (await administrator("192.0.2.113")).post(`/api/accounts/${id}/erase`)).statusCode).toBe(200);
			expect((await standIn.get("/api/city")).statusCode).toBe(403);
		});

		test("and everybody else is erased by an administrator or for data protection, and by nobody else", async () => {
			const id = await server().person("erasable@city.example", ["soc", "standards-office"]);
			for (const [role, status] of [
				["ciso", 403],
				["executive", 403],
				["data-protection", 200],
			] as const) {
				const browser = at("192.0.2.98");
				await server().person(`erasing-${role}@city.example`, [role, "standards-office"]);
				await browser.signIn(`erasing-${role}@city.example`);
				expect([role, (await browser.post(`/api/accounts/${id}/erase`)).statusCode]).toEqual([role, status]);
			}
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
}
