import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardRoutes } from "../../src/access/guard.ts";
import { mayDo, type Permission, PRINCIPAL_KINDS } from "../../src/access/policy.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";

const TOKEN = "a-long-secret-of-the-operator";
let local: TestServer;
let remote: TestServer;
beforeAll(async () => {
	local = await openTestServer(embeddedPlace);
	remote = await openTestServer(embeddedPlace, undefined, {
		access: { trustLoopback: false, operatorToken: TOKEN },
	});
	await local.app.ready();
});
afterAll(async () => {
	await local.close();
	await remote.close();
});

/** What each route asks for, as a second opinion beside the code: what is not listed is the operator's. */
const PUBLIC_OPERATIONS = new Set([
	"getHealth",
	"listRules",
	"listStandards",
	"getStandard",
	"standardsCoverage",
	"standardsNotes",
	"standardsTopics",
	"listBaselines",
	"getBaseline",
	"listRequirements",
	"diffBaselines",
	"listPrinciples",
	"listEvidenceTypes",
	"getTiering",
	"listActorKinds",
]);

interface Operation {
	readonly method: "get" | "post" | "put" | "delete";
	readonly url: string;
	readonly id: string;
}

function operations(): Operation[] {
	const paths = local.app.swagger().paths ?? {};
	return Object.entries(paths).flatMap(([path, methods]) =>
		(["get", "post", "put", "delete"] as const).flatMap((method) => {
			const operation = methods?.[method];
			if (operation === undefined) return [];
			const url = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
				name === "version" || name.length === 1 ? "proposal" : "x",
			);
			return [{ method, url, id: operation.operationId ?? "" }];
		}),
	);
}

const isRefusal = (status: number, code: unknown) => status === 403 && code === "GH-HTTP-008";

describe("every route, for every principal", () => {
	test("is what the OpenAPI document lists, and no route is left out", () => {
		expect(operations().length).toBeGreaterThan(60);
		expect(new Set(operations().map(({ id }) => id)).size).toBe(operations().length);
	});

	test("answers the public only where it is public, and the operator everywhere", async () => {
		for (const { method, url, id } of operations()) {
			const upper = method.toUpperCase() as "GET" | "POST" | "PUT" | "DELETE";
			const send = (authorization?: string) =>
				remote.send({ method: upper, url, headers: authorization === undefined ? {} : { authorization } });
			const stranger = await send();
			const wrong = await send(`Bearer ${TOKEN}x`);
			const operator = await send(`Bearer ${TOKEN}`);
			const refused = [stranger, wrong, operator].map((answer) =>
				answer.headers["content-type"]?.toString().includes("json") === true
					? isRefusal(answer.statusCode, answer.json().code)
					: false,
			);
			const open = PUBLIC_OPERATIONS.has(id);
			expect([id, ...refused]).toEqual([id, !open, !open, false]);
			expect([id, operator.statusCode < 500]).toEqual([id, true]);
		}
	});

	test("the policy gives the operator everything, and the public no change", () => {
		const changes: Permission[] = [
			"ecosystem.change",
			"assurance.change",
			"gate.change",
			"gate.decide",
			"city.import",
			"baseline.publish",
		];
		for (const permission of changes) {
			expect(PRINCIPAL_KINDS.filter((kind) => mayDo(kind, permission))).toEqual(["operator"]);
		}
	});

	test("a server with a route that names no permission does not start", async () => {
		for (const config of [{}, { access: "no.such.permission" }]) {
			const app = Fastify();
			guardRoutes(app, { trustLoopback: true, operatorToken: null });
			app.route({ method: "GET", url: "/open", config: config as object, handler: async () => "x" });
			await expect(app.ready()).rejects.toThrow("routes without a permission: GET /open");
		}
	});
});

describe("who sits at the machine", () => {
	const city = (headers: Record<string, string>, remoteAddress = "127.0.0.1") =>
		local.app.inject({ method: "GET", url: "/api/city", headers, remoteAddress });

	test.each(["127.0.0.1:8080", "localhost:8080", "LOCALHOST", "[::1]:8080", "127.0.0.1"])(
		"is the operator when asking for %s",
		async (host) => {
			expect((await city({ host })).statusCode).toBe(200);
			expect((await city({ host }, "::1")).statusCode).toBe(200);
		},
	);

	test.each(["evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1"])(
		"is not the operator when a page reached us as %s (DNS rebinding)",
		async (host) => {
			const answer = await city({ host });
			expect(answer.statusCode).toBe(403);
			expect(answer.json().detail).toContain("city.read");
			expect((await local.app.inject({ method: "GET", url: "/api/health", headers: { host } })).statusCode).toBe(200);
		},
	);

	test("is not the operator from another machine, or through a proxy", async () => {
		expect((await city({ host: "localhost" }, "192.0.2.7")).statusCode).toBe(403);
		for (const header of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
			expect((await city({ host: "localhost", [header]: "192.0.2.7" })).statusCode).toBe(403);
		}
	});

	test("is not the operator once there is a token", async () => {
		expect((await remote.get("/api/city")).statusCode).toBe(403);
		expect((await remote.get("/api/city", { authorization: `Bearer ${TOKEN}` })).statusCode).toBe(200);
		expect((await remote.get("/api/city", { authorization: `bearer  ${TOKEN}` })).statusCode).toBe(200);
		expect((await remote.get("/api/city", { authorization: TOKEN })).statusCode).toBe(403);
	});
});

describe("a change sent by a page of another site", () => {
	const create = (headers: Record<string, string>) =>
		local.post("/api/actors", { id: "forged", name: "Forged", kinds: ["supplier"] }, headers);

	test.each([
		[{ origin: "https://evil.example" }],
		[{ origin: "null" }],
		[{ origin: "http://127.0.0.1:9999" }],
		[{ "sec-fetch-site": "cross-site" }],
		[{ "sec-fetch-site": "same-site" }],
	])("is refused with %j", async (headers) => {
		const answer = await create(headers);
		expect(answer.json()).toMatchObject({ status: 403, code: "GH-HTTP-008" });
		expect((await local.get("/api/actors/forged")).statusCode).toBe(404);
	});

	test("is refused as a plain form too, which asks no browser for leave", async () => {
		const answer = await local.send({
			method: "POST",
			url: "/api/actors",
			headers: { "content-type": "text/plain", origin: "https://evil.example" },
			payload: "{}",
		});
		expect(answer.statusCode).toBe(403);
		const form = await local.send({
			method: "POST",
			url: "/api/actors",
			headers: { "content-type": "application/x-www-form-urlencoded" },
			payload: "id=forged",
		});
		expect(form.statusCode).toBe(415);
	});

	test("of our own page is taken", async () => {
		const own = { origin: "http://127.0.0.1:8080", "sec-fetch-site": "same-origin" };
		expect((await create(own)).statusCode).toBe(201);
	});
});

test("no answer shares itself with other origins", async () => {
	const answer = await local.get("/api/city", { origin: "https://evil.example" });
	expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
	const asked = await local.send({
		method: "OPTIONS",
		url: "/api/actors",
		headers: { origin: "https://evil.example", "access-control-request-method": "PUT" },
	});
	expect(asked.statusCode).toBe(404);
});
