import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardRoutes } from "../../src/access/guard.ts";
import { ALL_PERMISSIONS, ALL_ROLES, mayDo, type Permission, ROLES } from "../../src/access/policy.ts";
import { OPERATOR, PUBLIC } from "../../src/access/principal.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";

let server: TestServer;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace);
});
afterAll(() => server.close());

const holder = (role: (typeof ALL_ROLES)[number]) => ({ kind: "account", roles: [role], scopes: null }) as const;

describe("the policy", () => {
	test("gives the operator everything, the public no change, and a regulator reading only", () => {
		const isReading = (permission: Permission) => /\.read$|^sign-in$|^invitation\.answer$/.test(permission);
		expect(ALL_PERMISSIONS.filter((permission) => !mayDo(OPERATOR, permission))).toEqual([]);
		expect(ALL_PERMISSIONS.filter((permission) => mayDo(PUBLIC, permission) && !isReading(permission))).toEqual([]);
		const more = ["account.self", "baseline.preview", "city.export"];
		const regulator = ALL_PERMISSIONS.filter((permission) => mayDo(holder("regulator"), permission));
		expect(regulator.filter((permission) => !isReading(permission) && !more.includes(permission))).toEqual([]);
	});

	test("lets no party do anything of the city's", () => {
		for (const role of ALL_ROLES.filter((one) => ["supplier", "assessor"].includes(ROLES[one].side))) {
			const held = ALL_PERMISSIONS.filter((permission) => mayDo(holder(role), permission));
			const beyond = held.filter(
				(permission) => !mayDo(PUBLIC, permission) && !/^(my\.|account\.self$)/.test(permission),
			);
			expect([role, beyond.filter((permission) => permission !== "gate.request-waiver")]).toEqual([role, []]);
		}
	});

	test("a key holds nothing beyond its scopes, though its maker does", () => {
		const key = { kind: "key", roles: ["ciso"], scopes: ["city.read"] } as const;
		expect(ALL_PERMISSIONS.filter((permission) => mayDo(key, permission) && !mayDo(PUBLIC, permission))).toEqual([
			"city.read",
		]);
	});
});

test("a server with a route that names no permission does not start", async () => {
	for (const config of [{}, { access: "no.such.permission" }]) {
		const app = Fastify();
		guardRoutes(app, { identify: () => OPERATOR });
		app.route({ method: "GET", url: "/open", config: config as object, handler: async () => "x" });
		await expect(app.ready()).rejects.toThrow("routes without a permission: GET /open");
	}
});

describe("a change sent by a page of another site", () => {
	const create = (headers: Record<string, string>) =>
		server.post("/api/actors", { id: "forged", name: "Forged", kinds: ["supplier"] }, headers);

	test.each([
		[{ origin: "https://evil.example" }],
		[{ origin: "null" }],
		[{ origin: "http://127.0.0.1:9999" }],
		[{ "sec-fetch-site": "cross-site" }],
		[{ "sec-fetch-site": "same-site" }],
	])("is refused with %j, signing in and out included", async (headers) => {
		expect((await create(headers)).json()).toMatchObject({ status: 403, code: "GH-HTTP-008" });
		expect((await server.get("/api/actors/forged")).statusCode).toBe(404);
		for (const url of ["/api/auth/sign-out", "/api/auth/sign-in/email"]) {
			expect((await server.post(url, {}, headers)).json()).toMatchObject({ status: 403, code: "GH-HTTP-008" });
		}
	});

	test("is refused as a plain form too, which asks no browser for leave", async () => {
		const send = (headers: Record<string, string>, payload: string) =>
			server.send({ method: "POST", url: "/api/actors", headers, payload });
		const text = await send({ "content-type": "text/plain", origin: "https://evil.example" }, "{}");
		expect(text.statusCode).toBe(403);
		const form = await send({ "content-type": "application/x-www-form-urlencoded" }, "id=forged");
		expect(form.statusCode).toBe(415);
	});

	test("of our own page is taken", async () => {
		const own = { origin: "http://127.0.0.1:8080", "sec-fetch-site": "same-origin" };
		expect((await create(own)).statusCode).toBe(201);
	});
});

test("no answer shares itself with other origins", async () => {
	const answer = await server.get("/api/city", { origin: "https://evil.example" });
	expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
	const headers = { origin: "https://evil.example", "access-control-request-method": "PUT" };
	const asked = await server.send({ method: "OPTIONS", url: "/api/actors", headers });
	expect([404, 405]).toContain(asked.statusCode);
	expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
});
