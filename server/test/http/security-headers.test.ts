import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";

/** The web application as the build left it; `npm test` builds it before the tests run. */
const BUILT = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

let server: TestServer;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, undefined, {
		webRoot: existsSync(BUILT) ? BUILT : null,
		trustedProxies: ["10.0.0.7"],
	});
});
afterAll(() => server.close());

/** The directives of a content security policy by name. */
const directives = (policy: unknown) =>
	new Map(
		String(policy)
			.split("; ")
			.map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)] as const),
	);

describe("every answer", () => {
	test.each([
		["of the API", "/api/standards", 200],
		["that refuses", "/api/nothing", 404],
		["outside the API", "/nothing", 404],
		["of an address nobody can read", "/api/%zz", 400],
		["of the API's pages", "/api/docs/", 200],
	])("%s keeps itself from being misused", async (_name, url, status) => {
		const { headers, statusCode } = await server.get(url);
		expect(statusCode).toBe(status);
		expect(headers).toMatchObject({
			"x-content-type-options": "nosniff",
			"x-frame-options": "DENY",
			"referrer-policy": "same-origin",
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
			"permissions-policy": expect.stringContaining("camera=()"),
		});
		expect(headers["x-powered-by"]).toBeUndefined();
		expect(headers.server).toBeUndefined();
		const policy = directives(headers["content-security-policy"]);
		for (const name of ["default-src", "base-uri", "frame-ancestors"]) expect(policy.get(name)).toEqual(["'none'"]);
		for (const sources of policy.values()) expect(sources.join(" ")).not.toMatch(/unsafe|\*|https?:/);
	});

	test("asks for https for a year where it came by https, by a trusted proxy's word only", async () => {
		const ask = (remoteAddress: string, proto: string) =>
			server.app.inject({ url: "/api/health", remoteAddress, headers: { "x-forwarded-proto": proto } });
		const hsts = async (from: string, proto: string) => (await ask(from, proto)).headers["strict-transport-security"];
		expect(await hsts("10.0.0.7", "https")).toBe("max-age=31536000; includeSubDomains");
		expect(await hsts("10.0.0.7", "http")).toBeUndefined();
		expect(await hsts("10.0.0.8", "https")).toBeUndefined();
	});
});

describe.runIf(existsSync(BUILT))("the built page", () => {
	const page = () => server.get("/systems", { accept: "text/html" });

	test("brings no script and no style of its own but from this server, and no handler in its markup", async () => {
		const { body, headers } = await page();
		for (const [tag] of body.matchAll(/<script\b[^>]*>/g)) expect(tag).toMatch(/src="\/assets\//);
		expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
		for (const [, address] of body.matchAll(/\b(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^\//);
		expect(headers["cache-control"]).toBe("no-store");
	});

	test("gets a nonce for the styles its parts write, a new one each time", async () => {
		const nonces = new Set<string>();
		for (let i = 0; i < 3; i += 1) {
			const { body, headers } = await page();
			const styles = directives(headers["content-security-policy"]).get("style-src") ?? [];
			const nonce = /csp-nonce" content="([^"]{20,})"/.exec(body)?.[1] ?? "none";
			expect(styles).toEqual(["'self'", `'nonce-${nonce}'`]);
			nonces.add(nonce);
		}
		expect(nonces.size).toBe(3);
	});

	test("is the only thing with a place for the nonce", () => {
		expect(readFileSync(`${BUILT}index.html`, "utf8").match(/__CSP_NONCE__/g)).toHaveLength(1);
	});
});
