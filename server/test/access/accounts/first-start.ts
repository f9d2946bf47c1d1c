import { expect, test } from "vitest";
import { firstAdministratorToken } from "../../../src/access/accounts/first-administrator.ts";
import { BREAK_GLASS_EMAIL, openBreakGlassLink } from "../../../src/access/accounts/index.ts";
import { makeLink } from "../../../src/access/accounts/link-store.ts";
import type { TestPlace } from "../../support/stores.ts";
import { Browser, NEW_PASSWORD, openAccountsServer } from "./server.ts";

/** The first start: nobody is there yet. */
export function testFirstStart(kind: string, makePlace: () => Promise<TestPlace>): void {
	test(`first start, ${kind} store: one link makes one administrator, the last link printed and no other`, async () => {
		const server = await openAccountsServer(makePlace, { hasCity: false });
		const { house } = server;
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
		expect(JSON.stringify(await db.selectFrom("auth.link").selectAll().execute())).not.toContain(fresh);
		// As two processes that start at once print two: each works, but one administrator is the first.
		const beside = await house.record.write(({ trx, now }) =>
			makeLink(trx, { purpose: "password", account: null, by: "operator", lastsMs: 60_000 }, now),
		);
		await db
			.updateTable("auth.link")
			.set({ purpose: "first-administrator" })
			.where("purpose", "=", "password")
			.execute();
		const attempts = [
			{ email: "one@city.example", token: fresh },
			{ email: "two@city.example", token: fresh },
			{ email: "three@city.example", token: beside },
		];
		const answers = await Promise.all(attempts.map(make));
		expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 404, 404]);
		const refused = answers.find(({ statusCode }) => statusCode === 404);
		expect(refused?.json()).toMatchObject({ code: "GH-ACC-004" });
		expect(await firstAdministratorToken(house)).toBeNull();
		const people = await db.selectFrom("auth.user").select("email").execute();
		expect(people).toHaveLength(1);
		expect(await db.selectFrom("membership").select("uid").execute()).toHaveLength(1);
		const [{ email = "" } = {}] = people;
		// Whoever comes in past single sign-on cannot leave the city without its last administrator.
		const glass = new Browser(server, "192.0.2.2");
		const last = await openBreakGlassLink(house.store, house.clock());
		await glass.post("/api/auth/reset-password", { token: last, newPassword: NEW_PASSWORD });
		await glass.signIn(BREAK_GLASS_EMAIL, NEW_PASSWORD);
		const { items } = (await glass.get(`/api/accounts?q=${email}`)).json();
		for (const step of ["lock", "erase"]) {
			const answer = await glass.post(`/api/accounts/${items[0].id}/${step}`);
			expect([step, answer.json().code]).toEqual([step, "GH-HTTP-020"]);
		}
		await browser.signIn(email, NEW_PASSWORD);
		expect(await browser.me()).toMatchObject({ roles: ["administrator"], organisation: { name: "The city" } });
		await server.close();
	});
}
