import { describe, expect, test } from "vitest";
import { type AccountsServer, Browser, journalOf } from "./server.ts";

/** Keys for programs. */
export function testKeys(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);
	const by = (secret: string) => ({ authorization: `Bearer ${secret}` });
	const program = () => at("203.0.113.9");
	const EXPIRES = "2027-01-31";

	describe("API keys", () => {
		test("are shown once, act for their maker within their scopes, and stop at once when revoked", async () => {
			const id = await server().person("maker@city.example", ["ciso", "standards-office"]);
			const maker = at("192.0.2.70");
			await maker.signIn("maker@city.example");
			const given = { name: "Dashboard", scopes: ["city.read"], expiresOn: EXPIRES };
			const made = (await maker.post("/api/me/keys", given)).json();
			expect(made).toMatchObject({ ...given, organisation: "standards-office", lastUsedAt: null });
			expect(made.secret).toMatch(/^gh_[A-Za-z0-9_-]{43}$/);
			const stored = await server().house.store.db.selectFrom("auth.api_key").selectAll().execute();
			expect(JSON.stringify(stored)).not.toContain(made.secret);

			expect((await program().get("/api/city", by(made.secret))).statusCode).toBe(200);
			expect((await program().get("/api/actors", by(made.secret))).json()).toMatchObject({ code: "GH-HTTP-008" });
			expect((await program().get("/api/me", by(made.secret))).json()).toMatchObject({
				kind: "key",
				account: { id },
				organisation: { id: "standards-office" },
				organisations: [],
			});
			for (const [method, url] of [
				["GET", "/api/me/keys"],
				["GET", "/api/me/sessions"],
				["POST", "/api/auth/change-password"],
			] as const) {
				expect([url, (await program().send(method, url, undefined, by(made.secret))).statusCode]).toEqual([url, 403]);
			}
			const { items } = (await maker.get("/api/me/keys")).json();
			expect(items).toMatchObject([{ id: made.id, start: made.secret.slice(0, 8) }]);
			expect(items[0].lastUsedAt).not.toBeNull();
			expect(items[0]).not.toHaveProperty("secret");

			const other = at("192.0.2.71");
			await server().person("other@city.example", ["ciso", "standards-office"]);
			await other.signIn("other@city.example");
			expect((await other.send("DELETE", `/api/me/keys/${made.id}`)).statusCode).toBe(404);
			expect((await maker.send("DELETE", `/api/me/keys/${made.id}`)).statusCode).toBe(204);
			const stopped = await program().get("/api/city", by(made.secret));
			expect(stopped.json()).toMatchObject({ status: 401, code: "GH-ACC-007" });
			expect(await journalOf(server(), made.id)).toEqual([
				`key.created by account:${id}`,
				`key.revoked by account:${id}`,
			]);
		});

		test("hold no more than their maker, and end within a year", async () => {
			await server().person("small@city.example", ["soc", "standards-office"]);
			const maker = at("192.0.2.72");
			await maker.signIn("small@city.example");
			const make = (scopes: string[], expiresOn: string) =>
				maker.post("/api/me/keys", { name: "Key", scopes, expiresOn });
			expect((await make(["gate.lower-tier"], EXPIRES)).json()).toMatchObject({ code: "GH-ACC-010" });
			expect((await make(["account.self"], EXPIRES)).json()).toMatchObject({ code: "GH-ACC-010" });
			expect((await make(["city.read"], "2028-12-31")).json()).toMatchObject({ code: "GH-HTTP-002" });
			expect((await make(["city.read"], "2026-11-23")).json()).toMatchObject({ code: "GH-HTTP-002" });
			expect((await make([], EXPIRES)).statusCode).toBe(422);
		});

		test("stop on the day after their last, and when their maker is locked or loses the role", async () => {
			const id = await server().person("ends@city.example", ["ciso", "standards-office"]);
			const maker = at("192.0.2.73");
			await maker.signIn("ends@city.example");
			const make = async () =>
				(await maker.post("/api/me/keys", { name: "Key", scopes: ["city.read"], expiresOn: EXPIRES })).json();
			const [ended, kept] = [await make(), await make()];
			const { db } = server().house.store;
			await db.updateTable("auth.api_key").set({ expires_on: "2026-11-23" }).where("uid", "=", ended.id).execute();
			expect((await program().get("/api/city", by(ended.secret))).statusCode).toBe(401);
			expect((await program().get("/api/city", by(kept.secret))).statusCode).toBe(200);
			const administrator = at("192.0.2.74");
			await server().person("key-admin@city.example", ["administrator", "standards-office"]);
			await administrator.signIn("key-admin@city.example");
			await administrator.post(`/api/accounts/${id}/lock`);
			expect((await program().get("/api/city", by(kept.secret))).statusCode).toBe(401);
			await administrator.post(`/api/accounts/${id}/unlock`);
			expect((await program().get("/api/city", by(kept.secret))).statusCode).toBe(200);
			const [membership] = (await administrator.get(`/api/memberships?account=${id}`)).json().items;
			expect((await administrator.send("DELETE", `/api/memberships/${membership.id}`)).statusCode).toBe(204);
			expect((await program().get("/api/city", by(kept.secret))).json()).toMatchObject({ code: "GH-HTTP-008" });
		});

		test("that are none are refused, even where everybody may go", async () => {
			for (const authorization of ["Bearer gh_unknown", "Bearer something", "Basic YTpi", "gh_unknown"]) {
				const answer = await program().get("/api/standards", { authorization });
				expect([authorization, answer.json().code]).toEqual([authorization, "GH-ACC-007"]);
				expect(answer.headers["www-authenticate"]).toBe("Bearer");
			}
		});
	});
}
