import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { guardRoutes } from "../../src/access/guard.ts";
import { CONNECTION_LIMITS, connectionOptions, trustedProxiesOf } from "../../src/http/limits.ts";
import { logOptions } from "../../src/http/log.ts";
import { answerErrors } from "../../src/http/problem.ts";
import { limitRates, networkOf } from "../../src/http/rate-limit.ts";
import { testPrincipal } from "../support/principal.ts";

let app: FastifyInstance;
afterEach(() => app.close());

const lines: string[] = [];
async function open(trustedProxies: readonly string[] = []): Promise<void> {
	const logger = logOptions("warn", { write: (line) => void lines.push(line) });
	app = Fastify({ ...connectionOptions(CONNECTION_LIMITS, trustedProxies), logger });
	answerErrors(app);
	guardRoutes(app, { identify: testPrincipal });
	await limitRates(app, { "city.import": 2, "standards.read": 2 });
	app.get("/import", { config: { access: "city.import" } }, () => "x");
	app.get("/public", { config: { access: "standards.read" } }, () => "x");
	app.get("/own", { config: { access: "standards.read", perMinute: 1 } }, () => "x");
	app.get("/free", { config: { access: "health.read" } }, () => "x");
}

const get = async (url: string, as: string, remoteAddress = "192.0.2.1", headers: Record<string, string> = {}) =>
	(await app.inject({ method: "GET", url, remoteAddress, headers: { "test-as": as, ...headers } })).statusCode;

test("who asks too often is told when to come again, and nobody else is", async () => {
	await open();
	expect(await get("/import", "anna/administrator")).toBe(200);
	expect(await get("/import", "anna/administrator", "192.0.2.2")).toBe(200);
	const answer = await app.inject({ url: "/import", headers: { "test-as": "anna/administrator" } });
	expect(answer.statusCode).toBe(429);
	expect(answer.headers["content-type"]).toContain("application/problem+json");
	expect(Number(answer.headers["retry-after"])).toBeGreaterThan(1);
	expect(answer.json()).toMatchObject({
		code: "GH-HTTP-017",
		detail: expect.stringContaining("at most 2 such requests"),
	});
	expect(await get("/import", "ben/administrator")).toBe(200);
	expect(await get("/public", "anna/administrator")).toBe(200);
	for (let i = 0; i < 9; i += 1) expect(await get("/free", "anna/administrator")).toBe(200);
});

test("the public is counted by network: an IPv6 customer's /64 is one client, IPv4 written as IPv6 the same", async () => {
	await open();
	expect(await get("/public", "public", "2001:db8:1:2::1")).toBe(200);
	expect(await get("/public", "public", "2001:db8:1:2:ffff::9")).toBe(200);
	expect(await get("/public", "public", "2001:db8:1:2:a:b:c:d")).toBe(429);
	expect(await get("/public", "public", "2001:db8:1:3::1")).toBe(200);
	expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
	expect(networkOf("fe80::1%eth0")).toBe(networkOf("fe80::2"));
});

test("a route may have a limit of its own, and the operator has none", async () => {
	await open();
	expect([await get("/own", "public"), await get("/own", "public")]).toEqual([200, 429]);
	for (let i = 0; i < 5; i += 1) expect((await app.inject({ url: "/import" })).statusCode).toBe(200);
});

test("where a request comes from is believed from a trusted proxy only", async () => {
	const through = (forwarded: string, from: string) => get("/public", "public", from, { "x-forwarded-for": forwarded });
	await open();
	const ignored = [
		await through("1.1.1.1", "10.0.0.7"),
		await through("1.1.1.2", "10.0.0.7"),
		await through("1.1.1.3", "10.0.0.7"),
	];
	expect(ignored).toEqual([200, 200, 429]);
	await app.close();
	await open(["10.0.0.0/24"]);
	for (let i = 1; i < 6; i += 1) expect(await through(`1.1.1.${i}`, "10.0.0.7")).toBe(200);
	// What a client wrote before the proxy's own entry does not count.
	const forged = [
		await through("9.9.9.1, 2.2.2.2", "10.0.0.7"),
		await through("9.9.9.2, 2.2.2.2", "10.0.0.7"),
		await through("9.9.9.3, 2.2.2.2", "10.0.0.7"),
	];
	expect(forged).toEqual([200, 200, 429]);
});

test("the setting holds addresses and networks, and says which part is neither", () => {
	expect(trustedProxiesOf(" 10.0.0.7, fd00::/8 ,")).toEqual(["10.0.0.7", "fd00::/8"]);
	expect(trustedProxiesOf(undefined)).toEqual([]);
	for (const wrong of ["proxy.example", "10.0.0.0/33", "true"]) expect(() => trustedProxiesOf(wrong)).toThrow(wrong);
});

test("who asks too often is in the log, once for all the times", async () => {
	await open();
	lines.length = 0;
	for (let i = 0; i < 6; i += 1) await get("/import", "anna/administrator");
	const told = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "rate.exceeded");
	expect(told).toMatchObject([{ client: "anna", route: "/import", level: 40 }]);
});
