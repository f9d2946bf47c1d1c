import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, type ServerSettings, startServer } from "../../src/start.ts";
import { embeddedPlace, type TestPlace } from "../support/stores.ts";

let place: TestPlace;
let webRoot: string;
beforeAll(async () => {
	place = await embeddedPlace();
	webRoot = mkdtempSync(join(tmpdir(), "gatehouse-web-"));
	mkdirSync(join(webRoot, "assets"));
	writeFileSync(
		join(webRoot, "index.html"),
		'<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/a-1.js"></script>',
	);
	writeFileSync(join(webRoot, "assets", "a-1.js"), "1;");
});
afterAll(async () => {
	await place.remove();
	rmSync(webRoot, { recursive: true, force: true });
});

const settings = (over: Partial<ServerSettings> = {}): ServerSettings => ({
	host: "127.0.0.1",
	port: 0,
	store: place.config,
	demo: false,
	operatorToken: null,
	webRoot,
	print: () => {},
	handleSignals: false,
	...over,
});

describe("a running server", () => {
	let server: RunningServer;
	const said: string[] = [];
	beforeAll(async () => {
		server = await startServer(settings({ demo: true, print: (line) => said.push(line) }));
	});
	afterAll(() => server.stop());

	test("says what it does, and holds the demo city", async () => {
		expect(said.join("\n")).toContain("demo city imported");
		expect(said.at(-1)).toBe(`Gatehouse listens on ${server.address}`);
		const city = await (await fetch(`${server.address}/api/city`)).json();
		expect(city).toMatchObject({ city: { id: "carrowmere" } });
	});

	test("refuses a second server on the same store, with the way out", async () => {
		await expect(startServer(settings())).rejects.toMatchObject({ code: "GH-STORE-001" });
		expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
	});

	test("gives the web application a policy without unsafe-inline, and every page a nonce of its own", async () => {
		const page = async (path: string) => {
			const answer = await fetch(`${server.address}${path}`, { headers: { accept: "text/html" } });
			const policy = answer.headers.get("content-security-policy") ?? "";
			return {
				status: answer.status,
				policy,
				text: await answer.text(),
				nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? "",
			};
		};
		const [first, second] = [await page("/"), await page("/systems/traffic-control?at=2026-11-24")];
		for (const { status, policy, text, nonce } of [first, second]) {
			expect(status).toBe(200);
			expect(nonce.length).toBeGreaterThan(20);
			expect(text).toContain(`content="${nonce}"`);
			expect(policy).toContain("script-src 'self';");
			expect(policy).toContain("frame-ancestors 'none'");
			expect(policy).not.toContain("unsafe");
		}
		expect(first.nonce).not.toBe(second.nonce);
	});

	test("serves built files for ever, and no file outside its folder", async () => {
		const asset = await fetch(`${server.address}/assets/a-1.js`);
		expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(asset.headers.get("x-content-type-options")).toBe("nosniff");
		for (const path of ["/..%2f..%2fetc%2fpasswd", "/assets/..%2f..%2fpackage.json", "/assets/none.js"]) {
			const answer = await fetch(`${server.address}${path}`);
			expect([path, answer.status]).toEqual([path, 404]);
		}
	});

	test("sets the headers on every answer, errors and documents included", async () => {
		for (const path of ["/api/health", "/api/none", "/api/openapi.json", "/api/docs/", "/none.js"]) {
			const { headers } = await fetch(`${server.address}${path}`);
			expect([path, headers.get("x-content-type-options")]).toEqual([path, "nosniff"]);
			expect([path, headers.get("referrer-policy")]).toEqual([path, "same-origin"]);
			const policy = headers.get("content-security-policy") ?? "";
			expect([path, policy.includes("frame-ancestors 'none'"), policy.includes("unsafe")]).toEqual([path, true, false]);
		}
	});

	test("answers an unknown address of the API with problem details, not with a page", async () => {
		const answer = await fetch(`${server.address}/api/none`, { headers: { accept: "text/html" } });
		expect(answer.status).toBe(404);
		expect(await answer.json()).toMatchObject({ code: "GH-HTTP-001", instance: "/api/none" });
	});
});

test("says so when the port is in use, and gives the store back", async () => {
	const other = createServer().listen(0, "127.0.0.1");
	await new Promise((resolve) => other.once("listening", resolve));
	const address = other.address();
	const port = typeof address === "object" && address !== null ? address.port : 0;
	await expect(startServer(settings({ port }))).rejects.toMatchObject({ code: "GH-CLI-005" });
	other.close();
	const server = await startServer(settings());
	await server.stop();
	await server.stop();
});

test("says so when the database cannot be reached", async () => {
	const store = { databaseUrl: "postgres://nobody:x@127.0.0.1:1/none" };
	await expect(startServer(settings({ store }))).rejects.toMatchObject({ code: "GH-STORE-004" });
});
