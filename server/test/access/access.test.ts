import Fastify, { type FastifyRequest } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardRoutes } from "../../src/access/guard.ts";
import { ALL_PERMISSIONS, ALL_ROLES, isPermission, ROLES } from "../../src/access/policy.ts";
import { OPERATOR, type Principal } from "../../src/access/principal.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { principalNamed, testPrincipal } from "../support/principal.ts";
import { embeddedPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";
import { entries, MATRIX } from "./matrix.ts";
import { addressOf, type Operation, operationsOf } from "./operations.ts";

/** As {@link testPrincipal}, and `key:<scopes>/<role>` for a key, `invitation@<organisation>` for an invitation's link. */
function identify(request: FastifyRequest): Principal {
	const header = request.headers["test-as"];
	const [, scopes, role] = /^key:([^/]*)\/(.+)$/.exec(String(header)) ?? [];
	if (scopes !== undefined && role !== undefined) {
		return { ...principalNamed(role), kind: "key", name: "key:test", scopes: scopes.split(",").filter(isPermission) };
	}
	const invited = /^invitation@(.+)$/.exec(String(header))?.[1];
	if (invited === undefined) return testPrincipal(request);
	return { ...principalNamed(`supplier-contributor@${invited}`), account: null, name: "account:invitation" };
}

/** An organisation that may have somebody in the role. */
const ORGANISATIONS = {
	authority: "traffic-office",
	reader: "some-ministry",
	supplier: "signal-works",
	assessor: "some-lab",
} as const;
const inRole = (role: (typeof ALL_ROLES)[number]) => `${role}@${ORGANISATIONS[ROLES[role].side]}`;

let server: TestServer;
let operations: readonly Operation[];
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, threeSidedCity, { access: { identify }, limits: { rates: {} } });
	await server.app.ready();
	operations = operationsOf(server.app);
});
afterAll(() => server.close());

const known = entries();

/** How the door answers: `in`, or the status with which it refuses. */
async function door(operation: Operation, as: string | null): Promise<"in" | "401" | "403" | "broken"> {
	const { method } = operation;
	const url = addressOf(operation, /^\/api\/baselines\//.test(operation.path) ? "proposal" : "no-such-entry");
	const body = method === "GET" || method === "DELETE" ? {} : { payload: {} };
	const answer = await server.send({ method, url, headers: as === null ? {} : { "test-as": as }, ...body });
	const isJson = /^application\/(problem\+)?json/.test(String(answer.headers["content-type"]));
	const json = isJson ? answer.json() : {};
	if (answer.statusCode === 401 && json.code === "GH-HTTP-018") return "401";
	// What a handler refuses further inside names no permission.
	if (answer.statusCode === 403 && /\(permission `[\w.-]+`\)$/.test(json.detail)) return "403";
	return answer.statusCode >= 500 && answer.statusCode !== 503 ? "broken" : "in";
}

describe("every route, for everybody who could ask", () => {
	test("has its line in the matrix, and the matrix no line without a route", () => {
		expect(operations.length).toBeGreaterThan(90);
		expect(operations.map(({ id }) => id).sort()).toEqual([...known.keys()].sort());
		expect(MATRIX.map(([permission]) => permission).filter((permission) => !isPermission(permission))).toEqual([]);
	});

	test.each<[who: string, as: string | null, role: string | null]>([
		["who is not signed in", "public", null],
		...ALL_ROLES.map((role): [string, string, string] => [role, inRole(role), role]),
		["who came by an invitation's link", "invitation@signal-works", "supplier-contributor"],
	])("lets %s in where the matrix says so, and nowhere else", async (_, as, role) => {
		for (const operation of operations) {
			const open = known.get(operation.id)?.open(role) === true;
			const expected = open ? "in" : role === null ? "401" : "403";
			expect([operation.id, await door(operation, as)]).toEqual([operation.id, expected]);
		}
	});

	test("lets the operator in everywhere, and is broken nowhere", async () => {
		for (const operation of operations)
			expect([operation.id, await door(operation, null)]).toEqual([operation.id, "in"]);
	});

	test.each(ALL_PERMISSIONS)("lets a key narrowed to `%s` in there, and where everyone is", async (permission) => {
		const holder = ALL_ROLES.find((role) =>
			[...known.values()].some((one) => one.permission === permission && one.open(role)),
		);
		const as = `key:${permission}/${inRole(holder ?? "ciso")}`;
		for (const operation of operations) {
			const entry = known.get(operation.id);
			const open = entry?.open(null) === true || entry?.permission === permission;
			expect([operation.id, await door(operation, as)]).toEqual([operation.id, open ? "in" : "403"]);
		}
	});

	test("lets a key without scopes in only where everyone is", async () => {
		for (const operation of operations) {
			const open = known.get(operation.id)?.open(null) === true;
			expect([operation.id, await door(operation, "key:/ciso@traffic-office")]).toEqual([
				operation.id,
				open ? "in" : "403",
			]);
		}
	});
});

describe("the door", () => {
	test("asks who is not signed in to sign in, and says what they would need", async () => {
		const answer = await server.get("/api/city", { "test-as": "public" });
		expect(answer.statusCode).toBe(401);
		expect(answer.headers["www-authenticate"]).toBe("Bearer");
		expect(answer.json()).toMatchObject({ code: "GH-HTTP-018", detail: expect.stringContaining("see the city") });
	});

	test("tells who is signed in and may not what they lack, without asking again who they are", async () => {
		const answer = await server.get("/api/city", { "test-as": "assessor@some-lab" });
		expect(answer.statusCode).toBe(403);
		expect(answer.headers["www-authenticate"]).toBeUndefined();
		expect(answer.json()).toMatchObject({ code: "GH-HTTP-008", detail: expect.stringContaining("`city.read`") });
	});

	test("does not open at all with a route that names no permission", async () => {
		for (const config of [{}, { access: "no.such.permission" }]) {
			const app = Fastify();
			guardRoutes(app, { identify: () => OPERATOR });
			app.route({ method: "GET", url: "/open", config: config as object, handler: async () => "x" });
			await expect(app.ready()).rejects.toThrow("routes without a permission: GET /open");
		}
	});
});

describe("a method that is not for the address", () => {
	test.each([
		["PATCH", "/api/actors", "GET, HEAD, POST"],
		["POST", "/api/actors/signal-works", "DELETE, GET, HEAD, PUT"],
		["DELETE", "/api/health", "GET, HEAD"],
		["GET", "/api/memberships/x", "DELETE"],
		["PUT", "/api/city?x=1", "GET, HEAD"],
	] as const)("%s %s is answered 405 with the methods that are", async (method, url, allow) => {
		const answer = await server.send({ method, url });
		expect(answer.statusCode).toBe(405);
		expect(answer.headers.allow).toBe(allow);
		expect(answer.json()).toMatchObject({ status: 405, code: "GH-HTTP-019" });
	});

	test("an address where nothing is stays 404", async () => {
		for (const url of ["/api/nothing", "/api/actors/a/b", "/api", "/nothing"]) {
			expect((await server.send({ method: "POST", url })).statusCode).toBe(404);
		}
	});
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
	])("is refused with %j", async (headers) => {
		const answer = await create(headers);
		expect(answer.json()).toMatchObject({ status: 403, code: "GH-HTTP-008" });
		expect((await server.get("/api/actors/forged")).statusCode).toBe(404);
	});

	test("is refused as a plain form too, which asks no browser for leave", async () => {
		const answer = await server.send({
			method: "POST",
			url: "/api/actors",
			headers: { "content-type": "text/plain", origin: "https://evil.example" },
			payload: "{}",
		});
		expect(answer.statusCode).toBe(403);
		const form = await server.send({
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
	const answer = await server.get("/api/city", { origin: "https://evil.example" });
	expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
	const asked = await server.send({
		method: "OPTIONS",
		url: "/api/actors",
		headers: { origin: "https://evil.example", "access-control-request-method": "PUT" },
	});
	expect(asked.statusCode).toBe(405);
	expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
});
