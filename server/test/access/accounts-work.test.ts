import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { embeddedPlace } from "../support/stores.ts";
import { type AccountsServer, Browser, openAccountsServer, PASSWORD } from "./accounts/server.ts";

/** What was asked of scrypt, one entry a time. */
const work = vi.hoisted((): string[] => []);

vi.mock("node:crypto", async (original) => {
	const real = await original<typeof import("node:crypto")>();
	const scrypt = (...given: Parameters<typeof real.scrypt>) => {
		const [, , bytes, { N, r, p } = {}] = given;
		work.push(`${N} ${r} ${p}, ${bytes} bytes`);
		return real.scrypt(...given);
	};
	return { ...real, scrypt };
});

let server: AccountsServer;
beforeAll(async () => {
	server = await openAccountsServer(embeddedPlace);
});
afterAll(() => server.close());

test("signing in asks the same work of the server whether there is an account or not, so its time says nothing", async () => {
	await server.person("there@city.example", ["soc", "standards-office"]);
	const locked = await server.person("locked@city.example", ["soc", "standards-office"]);
	const admin = new Browser(server, "192.0.2.2");
	await server.person("admin@city.example", ["administrator", "standards-office"]);
	await admin.signIn("admin@city.example");
	await admin.post(`/api/accounts/${locked}/lock`);
	await admin.post("/api/accounts", { name: "No password", email: "without@city.example" });

	const workOf = async (email: string, password: string) => {
		work.length = 0;
		const answer = await new Browser(server).signIn(email, password);
		return { status: answer.statusCode, work: [...work] };
	};
	const wrong = await workOf("there@city.example", "not the password");
	expect(wrong).toEqual({ status: 401, work: ["16 1 1, 32 bytes"] });
	expect(await workOf("nobody@city.example", "not the password")).toEqual(wrong);
	expect(await workOf("without@city.example", "not the password")).toEqual(wrong);
	expect(await workOf("locked@city.example", "not the password")).toEqual(wrong);
	expect(await workOf("locked@city.example", PASSWORD)).toEqual(wrong);
	expect(await workOf("there@city.example", PASSWORD)).toEqual({ ...wrong, status: 200 });
});
