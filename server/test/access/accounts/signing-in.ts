import { describe, expect, test } from "vitest";
import { accessChanged } from "../../../src/access/recall.ts";
import { type AccountsServer, Browser, CHEAP, journalOf, PASSWORD } from "./server.ts";

/** Passwords and sessions. */
export function testSigningIn(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);

	describe("signing in with a password", () => {
		test("gives a session in a cookie that no script reads and no other site sends, and a token nowhere else", async () => {
			const id = await server().person("ada@city.example", ["ciso", "standards-office"]);
			const ada = at("192.0.2.10");
			expect(await ada.me()).toMatchObject({ kind: "public", account: null });
			const answer = await ada.signIn("Ada@City.example");
			expect(answer.json()).toEqual({ twoFactorRedirect: false });
			const cookie = [answer.headers["set-cookie"]].flat().find((one) => one?.startsWith("gatehouse.session="));
			expect(cookie).toContain("HttpOnly");
			expect(cookie).toContain("SameSite=Strict");
			expect(await ada.me()).toMatchObject({
				kind: "account",
				account: { id, email: "ada@city.example", secondFactor: false },
				organisation: { id: "standards-office" },
				roles: ["ciso"],
				breakGlass: false,
			});
			expect((await ada.get("/api/city")).statusCode).toBe(200);
		});

		test("over https binds the cookies to the host, and sends them nowhere else", async () => {
			const answer = await server().app.inject({
				method: "POST",
				url: "/api/auth/sign-in/email",
				headers: { host: "gate.example", "content-type": "application/json" },
				payload: JSON.stringify({ email: "ada@city.example", password: PASSWORD }),
			});
			// Without a trusted proxy the connection is what it is: http, so no cookie claims more.
			expect([answer.headers["set-cookie"]].flat().some((one) => one?.includes("__Host-"))).toBe(false);
		});

		test("fails alike for a wrong password, an unknown address and a locked account", async () => {
			const id = await server().person("locked@city.example", ["soc", "standards-office"]);
			const admin = await server().person("lock-admin@city.example", ["administrator", "standards-office"]);
			const administrator = at("192.0.2.11");
			await administrator.signIn("lock-admin@city.example");
			expect((await administrator.post(`/api/accounts/${id}/lock`)).statusCode).toBe(200);
			expect(await journalOf(server(), id)).toContain(`account.locked by account:${admin}`);
			const answers = await Promise.all([
				at("192.0.2.12").signIn("ada@city.example", "not the password"),
				at("192.0.2.13").signIn("nobody@city.example", "not the password"),
				at("192.0.2.14").signIn("locked@city.example"),
				at("192.0.2.15").signIn("no address at all", "not the password"),
			]);
			const told = answers.map((answer) => [answer.statusCode, answer.json().code, answer.json().detail]);
			expect(new Set(told.map(String)).size).toBe(1);
			expect(told[0]?.slice(0, 2)).toEqual([401, "GH-ACC-001"]);
		});

		test("costs as much for an address without an account: a password is hashed all the same", async () => {
			let asked = 0;
			const counting = {
				...CHEAP,
				get N() {
					asked += 1;
					return CHEAP.N;
				},
			};
			const { house, app } = await server().beside(counting);
			await new Browser({ app }, "192.0.2.17").signIn("nobody@city.example", "not the password");
			expect(asked).toBeGreaterThan(0);
			await app.close();
			expect(house).toBe(server().house);
		});

		test("answers a cookie with a token that the store holds but this server did not sign as nobody's", async () => {
			const { token } = await server()
				.house.store.db.selectFrom("auth.session")
				.select("token")
				.limit(1)
				.executeTakeFirstOrThrow();
			const thief = at("192.0.2.16");
			for (const value of [token, `${token}.`, `${token}.${Buffer.alloc(32).toString("base64")}`]) {
				thief.cookies.set("gatehouse.session", encodeURIComponent(value));
				expect(await thief.me()).toMatchObject({ kind: "public" });
			}
		});
	});

	describe("whoever guesses passwords", () => {
		test("is slowed down, longer each time; the owner's known device and other networks are not", async () => {
			await server().person("victim@city.example", ["soc", "standards-office"]);
			const owner = at("192.0.2.20");
			expect((await owner.signIn("victim@city.example")).statusCode).toBe(200);
			await owner.post("/api/auth/sign-out");
			const attacker = at("192.0.2.20");
			const statuses: number[] = [];
			for (let n = 0; n < 8; n += 1) statuses.push((await attacker.signIn("victim@city.example", "guess")).statusCode);
			expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
			const slowed = await attacker.signIn("victim@city.example");
			expect(slowed.json()).toMatchObject({ code: "GH-ACC-002" });
			expect(Number(slowed.headers["retry-after"])).toBeGreaterThan(0);
			expect((await owner.signIn("victim@city.example")).statusCode).toBe(200);
			expect((await at("198.51.100.7").signIn("victim@city.example")).statusCode).toBe(200);
		});

		test("cannot make a device known by writing its cookie", async () => {
			const attacker = at("192.0.2.21");
			attacker.cookies.set("gatehouse.device", "0011223344556677.some-id.some-mac");
			const statuses: number[] = [];
			for (let n = 0; n < 6; n += 1) statuses.push((await attacker.signIn("victim@city.example", "guess")).statusCode);
			expect(statuses.at(-1)).toBe(429);
		});
	});

	describe("sessions", () => {
		test("are listed, and one ends another at once", async () => {
			await server().person("two@city.example", ["soc", "standards-office"]);
			const [here, there] = [at("192.0.2.30"), at("192.0.2.31")];
			await here.signIn("two@city.example");
			await there.signIn("two@city.example");
			expect(await there.me()).toMatchObject({ kind: "account" });
			const { items } = (await here.get("/api/me/sessions")).json();
			expect(items).toHaveLength(2);
			const other = items.find(({ current }: { current: boolean }) => !current);
			expect(other).toMatchObject({ ipAddress: "192.0.2.31", userAgent: "Mozilla/5.0 (tests)" });
			expect((await here.send("DELETE", `/api/me/sessions/${other.id}`)).statusCode).toBe(204);
			expect(await there.me()).toMatchObject({ kind: "public" });
			expect((await here.send("DELETE", `/api/me/sessions/${other.id}`)).statusCode).toBe(404);
			const stranger = at("192.0.2.32");
			await stranger.signIn("ada@city.example");
			const [own] = (await here.get("/api/me/sessions")).json().items;
			expect((await stranger.send("DELETE", `/api/me/sessions/${own.id}`)).statusCode).toBe(404);
		});

		test("end without use after an hour, and after a day whatever their use", async () => {
			const id = await server().person("old@city.example", ["soc", "standards-office"]);
			const { db } = server().house.store;
			for (const [column, hours] of [
				["expires_at", 0.001],
				["created_at", 24.001],
			] as const) {
				const old = at("192.0.2.33");
				await old.signIn("old@city.example");
				const past = new Date(Date.now() - hours * 3_600_000).toISOString();
				await db
					.updateTable("auth.session")
					.set({ [column]: past })
					.where("user_id", "=", id)
					.execute();
				expect(await old.me()).toMatchObject({ kind: "public" });
				// It is gone from the store too, where the library would still take it.
				expect(await db.selectFrom("auth.session").select("id").where("user_id", "=", id).execute()).toEqual([]);
			}
		});

		test("end with the password when it is changed, except the one it is changed in", async () => {
			const id = await server().person("changing@city.example", ["soc", "standards-office"]);
			const [here, there] = [at("192.0.2.34"), at("192.0.2.35")];
			await here.signIn("changing@city.example");
			await there.signIn("changing@city.example");
			const change = (currentPassword: string, newPassword: string) =>
				here.post("/api/auth/change-password", { currentPassword, newPassword });
			expect((await change("wrong", "another kettle of fish")).json()).toMatchObject({ code: "GH-ACC-001" });
			for (const weak of ["short", "passwordpassword", "changing@city.example1", "aaaaaaaaaaaaaaaa"]) {
				expect([weak, (await change(PASSWORD, weak)).json().code]).toEqual([weak, "GH-ACC-003"]);
			}
			expect((await change(PASSWORD, "another kettle of fish")).statusCode).toBe(200);
			expect(await here.me()).toMatchObject({ kind: "account" });
			expect(await there.me()).toMatchObject({ kind: "public" });
			expect((await at("192.0.2.36").signIn("changing@city.example")).statusCode).toBe(401);
			expect(await journalOf(server(), id)).toContain(`account.password-changed by account:${id}`);
		});

		test("act for one organisation at a time, and switch between those with roles", async () => {
			const id = await server().person(
				"both@city.example",
				["service-owner", "traffic-office"],
				["supplier-owner", "signal-works"],
			);
			const both = at("192.0.2.37");
			await both.signIn("both@city.example");
			expect(await both.me()).toMatchObject({
				organisation: { id: "traffic-office" },
				roles: ["service-owner"],
				organisations: [{ id: "traffic-office" }, { id: "signal-works", roles: ["supplier-owner"] }],
			});
			const choose = (organisation: string) => both.send("PUT", "/api/me/organisation", { organisation });
			expect((await choose("standards-office")).json()).toMatchObject({ code: "GH-HTTP-008" });
			expect((await choose("signal-works")).json()).toMatchObject({ roles: ["supplier-owner"] });
			expect(await both.me()).toMatchObject({ organisation: { id: "signal-works" }, roles: ["supplier-owner"] });
			expect((await both.get("/api/city")).json()).toMatchObject({ code: "GH-HTTP-008" });
			const { db } = server().house.store;
			await db
				.updateTable("membership")
				.set({ revoked_at: new Date().toISOString() })
				.where("account", "=", id)
				.where("organisation", "=", "signal-works")
				.execute();
			accessChanged(server().house.store);
			expect(await both.me()).toMatchObject({ organisation: { id: "traffic-office" }, roles: ["service-owner"] });
		});
	});

	test("of the library's own routes none is open but those named", async () => {
		const ada = at("192.0.2.40");
		await ada.signIn("ada@city.example");
		for (const [method, path] of [
			["POST", "/sign-up/email"],
			["GET", "/get-session"],
			["POST", "/delete-user"],
			["POST", "/change-email"],
			["POST", "/sign-in/social"],
			["POST", "/link-social"],
			["POST", "/two-factor/send-otp"],
			["POST", "/request-password-reset"],
			["GET", "/error"],
		] as const) {
			const answer = await ada.send(method, `/api/auth${path}`, method === "POST" ? {} : undefined);
			expect([path, answer.statusCode]).toEqual([path, 404]);
		}
	});
}
