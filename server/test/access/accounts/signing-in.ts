import { describe, expect, test } from "vitest";
import { forgetRunOut } from "../../../src/access/accounts/forgetting.ts";
import { accessChanged } from "../../../src/access/recall.ts";
import { type AccountsServer, Browser, journalOf, PASSWORD } from "./server.ts";

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

		test("over https binds every cookie to the host, and sends it nowhere else", async () => {
			const { app } = await server().beside({ publicUrl: "https://gate.example" });
			const https = new Browser({ app }, "192.0.2.18");
			const signedIn = await https.signIn("ada@city.example");
			const challenged = await https.get("/api/auth/passkey/generate-authenticate-options");
			const cookies = [signedIn, challenged].flatMap(({ headers }) => [headers["set-cookie"] ?? []].flat());
			expect(cookies.length).toBeGreaterThan(2);
			for (const cookie of cookies) {
				const [name, ...attributes] = cookie.split(/; ?/);
				expect(name).toMatch(/^__Host-gatehouse\./);
				expect(attributes.map((one) => one.toLowerCase())).toEqual(
					expect.arrayContaining(["secure", "httponly", "samesite=strict", "path=/"]),
				);
				expect(cookie).not.toMatch(/domain=/i);
			}
			expect(await https.me()).toMatchObject({ kind: "account" });
			await app.close();
		});

		test("without https claims no more than the connection is", async () => {
			const cookies = [(await at("192.0.2.19").signIn("ada@city.example")).headers["set-cookie"]].flat();
			expect(cookies.filter((cookie) => cookie?.includes("__Host-"))).toEqual([]);
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

		test("in a session that is not theirs is slowed down as well, where the password is asked for once more", async () => {
			await server().person("hijacked@city.example", ["soc", "standards-office"]);
			const hijacked = at("192.0.2.22");
			await hijacked.signIn("hijacked@city.example");
			const statuses: number[] = [];
			for (let n = 0; n < 12; n += 1) {
				const [path, body] = [
					[
						"/api/auth/change-password",
						{ currentPassword: `guess ${n}`, newPassword: "another kettle of fish" },
					] as const,
					["/api/auth/two-factor/enable", { password: `guess ${n}` }] as const,
				][n % 2] ?? ["", {}];
				statuses.push((await hijacked.post(path, body)).statusCode);
			}
			expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
			expect(statuses.at(-1)).toBe(429);
		});

		test("cannot keep the owner out of a new device: a link to set the password makes it known", async () => {
			const id = await server().person("besieged@city.example", ["soc", "standards-office"]);
			const admin = at("192.0.2.23");
			await server().person("siege-admin@city.example", ["administrator", "standards-office"]);
			await admin.signIn("siege-admin@city.example");
			const attacker = at("192.0.2.24");
			for (let n = 0; n < 8; n += 1) await attacker.signIn("besieged@city.example", "guess");
			const owner = at("192.0.2.24");
			expect((await owner.signIn("besieged@city.example")).statusCode).toBe(429);
			const { link } = (await admin.post(`/api/accounts/${id}/reset-link`)).json();
			const given = { token: link.split("#")[1], newPassword: "another kettle of fish" };
			expect((await owner.post("/api/auth/reset-password", given)).statusCode).toBe(200);
			expect((await owner.signIn("besieged@city.example", "another kettle of fish")).statusCode).toBe(200);
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

	test("takes no text that the store cannot keep, and says so", async () => {
		await server().person("odd@city.example", ["soc", "standards-office"]);
		const odd = at("192.0.2.41");
		await odd.signIn("odd@city.example");
		const texts = ["a\0b", "a\ud800b"];
		const requests = texts.flatMap((text): [path: string, body: object][] => [
			["/api/auth/update-user", { name: text }],
			["/api/auth/sign-in/email", { email: `${text}@city.example`, password: PASSWORD }],
			["/api/auth/sign-in/email", { email: "odd@city.example", password: text }],
			["/api/auth/sign-in/sso", { providerId: text }],
			["/api/auth/change-password", { currentPassword: text, newPassword: `long enough ${text} for all` }],
			["/api/auth/two-factor/enable", { password: text }],
			["/api/auth/two-factor/verify-totp", { code: text }],
			["/api/auth/passkey/update-passkey", { id: text, name: text }],
			["/api/auth/passkey/delete-passkey", { id: text }],
			["/api/auth/passkey/verify-authentication", { response: { id: text } }],
			["/api/auth/reset-password", { token: text, newPassword: "another kettle of fish" }],
			["/api/me/keys", { name: text, scopes: ["city.read"], expiresOn: "2027-01-01" }],
		]);
		for (const [path, body] of requests) {
			const { statusCode } = await odd.post(path, body);
			expect([path, body, statusCode >= 400 && statusCode < 500]).toEqual([path, body, true]);
		}
		const callback = await odd.get("/api/auth/callback/x?state=%ED%A0%80&code=x");
		expect(callback.statusCode).toBeLessThan(500);
	});

	test("forgets sessions, challenges and links that have run out", async () => {
		const { house } = server();
		const { db } = house.store;
		const id = await server().person("forgotten@city.example", ["soc", "standards-office"]);
		const [kept, old] = [at("192.0.2.42"), at("192.0.2.43")];
		await kept.signIn("forgotten@city.example");
		await old.signIn("forgotten@city.example");
		const past = new Date(Date.now() - 1000).toISOString();
		await db.updateTable("auth.session").set({ expires_at: past }).where("ip_address", "=", "192.0.2.43").execute();
		await old.get("/api/auth/passkey/generate-authenticate-options");
		await db.updateTable("auth.verification").set({ expires_at: past }).execute();
		await forgetRunOut(house, new Date());
		const left = await db.selectFrom("auth.session").select("ip_address").where("user_id", "=", id).execute();
		expect(left).toEqual([{ ip_address: "192.0.2.42" }]);
		expect(await db.selectFrom("auth.verification").select("value").execute()).toEqual([]);
		expect(await kept.me()).toMatchObject({ kind: "account" });
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
