import { describe, expect, test } from "vitest";
import { Authenticator, type Oddity } from "./authenticator.ts";
import { type AccountsServer, Browser, journalOf, ORIGIN } from "./server.ts";

/** Passkeys, from a device that does as WebAuthn says. */
export function testPasskeys(server: () => AccountsServer): void {
	const at = (address: string) => new Browser(server(), address);

	/** Somebody who signed in and has a passkey. */
	const holder = async (email: string, address: string) => {
		const id = await server().person(email, ["soc", "standards-office"]);
		const here = at(address);
		await here.signIn(email);
		const device = new Authenticator(ORIGIN);
		const { challenge } = (await here.get("/api/auth/passkey/generate-register-options?name=Laptop")).json();
		const answer = { response: device.create(challenge), name: "Laptop" };
		const added = await here.post("/api/auth/passkey/verify-registration", answer);
		expect(added.statusCode, added.body).toBe(200);
		return { id, here, device };
	};
	const challengeFor = async (browser: Browser) =>
		(await browser.get("/api/auth/passkey/generate-authenticate-options")).json().challenge as string;
	const signIn = async (browser: Browser, device: Authenticator, odd: Oddity = {}) => {
		const response = device.get(await challengeFor(browser), odd);
		return browser.post("/api/auth/passkey/verify-authentication", { response });
	};

	describe("a passkey", () => {
		test("signs in alone, without address, password or code, as often as its device answers", async () => {
			const { id, here, device } = await holder("key-holder@city.example", "192.0.2.120");
			const [item] = (await here.get("/api/auth/passkey/list-user-passkeys")).json();
			expect(item).toMatchObject({ name: "Laptop", deviceType: "singleDevice", backedUp: false });
			expect(await here.me()).toMatchObject({ account: { secondFactor: true }, warnings: [] });
			await here.post("/api/auth/sign-out");
			for (const browser of [here, at("192.0.2.121")]) {
				expect((await signIn(browser, device)).json()).toEqual({ ok: true });
				expect(await browser.me()).toMatchObject({ kind: "account", account: { id }, roles: ["soc"] });
			}
			expect(await journalOf(server(), id)).toEqual([
				`account.signed-in by account:${id}`,
				`account.passkey-added by account:${id}`,
				`account.signed-in by account:${id}`,
				`account.signed-in by account:${id}`,
			]);
		});

		test("answers one challenge once, to this host, by a device that asked who holds it", async () => {
			const { device } = await holder("strict@city.example", "192.0.2.122");
			const thief = at("192.0.2.123");
			for (const odd of [
				{ origin: "https://evil.example" },
				{ rpId: "evil.example" },
				{ isVerified: false },
				{ counter: 0 },
			]) {
				const before = await signIn(at("192.0.2.124"), device);
				expect(before.statusCode).toBe(200);
				const refused = await signIn(thief, device, odd);
				expect([odd, refused.statusCode, refused.json().code]).toEqual([odd, 401, "GH-ACC-006"]);
			}
			const other = new Authenticator(ORIGIN);
			const forged = other.get(await challengeFor(thief));
			const id = device.id.toString("base64url");
			const stolen = await thief.post("/api/auth/passkey/verify-authentication", {
				response: { ...forged, id, rawId: id },
			});
			expect(stolen.json()).toMatchObject({ code: "GH-ACC-006" });
			const heard = device.get(await challengeFor(thief));
			const send = () => thief.post("/api/auth/passkey/verify-authentication", { response: heard });
			const other2 = at("192.0.2.125");
			await challengeFor(other2);
			const elsewhere = await other2.post("/api/auth/passkey/verify-authentication", { response: heard });
			expect(elsewhere.json()).toMatchObject({ code: "GH-ACC-006" });
			expect((await send()).statusCode).toBe(200);
			expect((await send()).json()).toMatchObject({ code: "GH-ACC-006" });
		});

		test("is renamed and taken away by its owner only, and lets nobody in afterwards", async () => {
			const { id, here, device } = await holder("owner@city.example", "192.0.2.126");
			const { here: stranger } = await holder("stranger@city.example", "192.0.2.127");
			const list = async () => (await here.get("/api/auth/passkey/list-user-passkeys")).json();
			const [item] = await list();
			for (const path of ["update-passkey", "delete-passkey"]) {
				const body = path === "update-passkey" ? { id: item.id, name: "Mine" } : { id: item.id };
				expect([path, (await stranger.post(`/api/auth/passkey/${path}`, body)).statusCode >= 400]).toEqual([
					path,
					true,
				]);
			}
			expect(await list()).toEqual([item]);
			expect((await here.post("/api/auth/passkey/update-passkey", { id: item.id, name: "Old" })).statusCode).toBe(200);
			expect(await list()).toMatchObject([{ id: item.id, name: "Old" }]);
			expect((await here.post("/api/auth/passkey/delete-passkey", { id: item.id })).statusCode).toBe(200);
			expect(await journalOf(server(), id)).toContain(`account.passkey-removed by account:${id}`);
			expect((await signIn(at("192.0.2.128"), device)).json()).toMatchObject({ status: 401, code: "GH-ACC-006" });
		});

		test("of a locked account lets nobody in", async () => {
			const { id, device } = await holder("locked-key@city.example", "192.0.2.129");
			const admin = at("192.0.2.130");
			await server().person("passkey-admin@city.example", ["administrator", "standards-office"]);
			await admin.signIn("passkey-admin@city.example");
			await admin.post(`/api/accounts/${id}/lock`);
			const locked = at("192.0.2.131");
			const answer = await signIn(locked, device);
			const unknown = await signIn(at("192.0.2.132"), new Authenticator(ORIGIN));
			const told = ({ statusCode, json }: typeof answer) => [statusCode, json().code, json().detail];
			expect(told(answer)).toEqual(told(unknown));
			expect(answer.statusCode).toBe(401);
			expect(await locked.me()).toMatchObject({ kind: "public" });
		});
	});
}
