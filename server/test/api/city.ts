import { readFileSync } from "node:fs";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { readCityFile, writeCityFile } from "@gatehouse/formats";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity, TODAY } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

const YAML = { "content-type": "application/yaml" };

/** The city file in and out, and the overview. */
export function testCity(kind: string, makePlace: () => Promise<TestPlace>): void {
	const upload = (server: TestServer, payload: string | Buffer, query = "", headers: Record<string, string> = {}) =>
		server.send({ method: "POST", url: `/api/city-file${query}`, payload, headers: { ...YAML, ...headers } });

	describe(`a store without a city, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, null);
		});
		afterAll(() => server.close());

		test("says that there is none, and what to do, instead of failing", async () => {
			expect((await server.get("/api/health")).json()).toMatchObject({ status: "ok", city: null });
			expect((await server.get("/api/city")).json()).toMatchObject({ city: null, baseline: null, today: TODAY });
			expect((await server.get("/api/actors")).json()).toEqual({ items: [], nextCursor: null, total: 0, at: TODAY });
			for (const url of [
				"/api/overview",
				"/api/city-file",
				"/api/actors/x",
				"/api/subjects/x",
				"/api/gate/preview?subject=x",
			]) {
				expect([url, (await server.get(url)).json().code]).toEqual([url, "GH-STORE-006"]);
			}
			const created = await server.post("/api/actors", { id: "x", name: "X", kinds: ["supplier"] });
			expect(created.json().code).toBe("GH-STORE-006");
			expect((await server.get("/api/baselines/current")).statusCode).toBe(404);
			expect((await server.get("/api/baselines/proposal")).statusCode).toBe(200);
		});

		test("takes the demo city and gives it back byte for byte, again and again", async () => {
			const demo = readFileSync(new URL(DEMO_CITY_FILE, contentRoot));
			const tried = await upload(server, demo, "?dryRun=true");
			expect(tried.json()).toMatchObject({ stored: false, counts: { actors: expect.any(Number) } });
			expect((await server.get("/api/city")).json().city).toBeNull();

			expect((await upload(server, demo)).statusCode).toBe(201);
			const first = await server.get("/api/city-file");
			expect(first.headers["content-type"]).toBe("application/yaml; charset=utf-8");
			const exported = readCityFile(first.body);
			const original = readCityFile(demo);
			if ("issues" in exported || "issues" in original) throw new Error("the demo city does not read");
			const unstated = (city: typeof exported.city) => ({
				...city,
				baselines: city.baselines.map(({ hash: _, ...release }) => release),
			});
			expect(writeCityFile(unstated(exported.city))).toBe(writeCityFile(unstated(original.city)));

			expect((await upload(server, first.body, "?replace=true")).statusCode).toBe(201);
			expect((await server.get("/api/city-file")).body).toBe(first.body);
		});
	});

	describe(`the city over HTTP, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace);
		});
		afterAll(() => server.close());
		beforeEach(() => putCity(server.house, smallCity));

		test("does not overwrite a city unless asked to", async () => {
			const text = writeCityFile(smallCity);
			const refused = await upload(server, text);
			expect(refused.json()).toMatchObject({ status: 409, code: "GH-STORE-002" });
			expect((await upload(server, text, "?replace=true")).statusCode).toBe(201);
		});

		test.each([
			["tabs", "schema: gatehouse-city/1\n\tcity: x\n", "GH-FILE-003", 2],
			["another kind of file", "schema: gatehouse-baseline/1\n", "GH-FILE-012", 1],
			["nothing", "\n", "GH-FILE-016", 1],
			["a wrong value", writeCityFile(smallCity).replace("population: 52000", "population: many"), "GH-FILE-007", 9],
		])("names line and column of a file with %s", async (_what, text, code, line) => {
			const answer = await upload(server, text, "?replace=true");
			expect(answer.statusCode).toBeGreaterThanOrEqual(400);
			expect(answer.statusCode).toBeLessThan(500);
			expect(answer.json().issues[0]).toMatchObject({ code, line, column: expect.any(Number) });
		});

		test("refuses a file whose references lead nowhere, and keeps what is there", async () => {
			const before = (await server.get("/api/city-file")).body;
			const text = before.replace("supplier: signal-works", "supplier: signal-wrks");
			const answer = await upload(server, text, "?replace=true");
			expect(answer.statusCode).toBe(422);
			expect(answer.json().issues[0]).toMatchObject({ code: "GH-CITY-001", line: expect.any(Number) });
			expect((await server.get("/api/city-file")).body).toBe(before);
		});

		test("[BASE-02] refuses a file whose published version was altered", async () => {
			const exported = (await server.get("/api/city-file")).body;
			const hash = /hash: "?([0-9a-f]{64})/.exec(exported)?.[1] ?? "";
			const answer = await upload(server, exported.replace(hash, "ab".repeat(32)), "?replace=true");
			expect(answer.json()).toMatchObject({ status: 422, issues: [{ code: "GH-BASE-009" }] });
		});

		test("refuses what is no UTF-8, no known media type, or too large", async () => {
			expect((await upload(server, Buffer.from([0xff, 0xfe, 0x00]))).json().code).toBe("GH-FILE-002");
			const text = await upload(server, "x", "", { "content-type": "text/html" });
			expect(text.json()).toMatchObject({ status: 415, code: "GH-HTTP-006" });
			const large = await upload(server, `# ${"x".repeat(33 * 1024 * 1024)}`);
			expect(large.json()).toMatchObject({ status: 413, code: "GH-HTTP-007" });
			const body = await server.post("/api/actors", { note: "x".repeat(1024 * 1024) });
			expect(body.statusCode).toBe(413);
		});

		test("counts the city and says how it stands", async () => {
			const { counts, baseline } = (await server.get("/api/city")).json();
			expect(counts).toMatchObject({ actors: 4, systems: 2, waivers: 1, baselines: 1 });
			expect(baseline).toMatchObject({ version: "1.0.0", effectiveFrom: "2026-02-01" });
			const overview = (await server.get("/api/overview")).json();
			expect(overview.at).toBe(TODAY);
			const { subjects, allow, conditional, deny } = overview.totals;
			expect(subjects).toBe(8);
			expect(allow + conditional + deny).toBe(subjects);
			const listed = (await server.get("/api/subjects?limit=200&outcome=deny")).json();
			expect(listed.total).toBe(deny + overview.engagements.deny);
			expect(overview.refused[0].topReason.length).toBeGreaterThan(0);
			expect(overview.expiring).toContainEqual(
				expect.objectContaining({ what: "waiver", day: "2026-12-31", daysLeft: 37, evidence: "late-patches" }),
			);
			const before = (await server.get("/api/overview?at=2025-01-01")).json();
			expect(before.engagements).toEqual({ allow: 0, conditional: 0, deny: 0 });
		});
	});
}
