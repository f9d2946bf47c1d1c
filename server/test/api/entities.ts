import type { Actor } from "@gatehouse/framework";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity, TODAY } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

const NEWCOMER: Actor = { id: "newcomer", name: "Newcomer Ltd", kinds: ["supplier"], legalIds: {} };

/** Creating, reading, replacing, deleting and listing over HTTP. */
export function testEntities(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`entities over HTTP, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace);
		});
		afterAll(() => server.close());
		beforeEach(() => putCity(server.house, smallCity));

		const put = (url: string, body: unknown, headers: Record<string, string>) =>
			server.send({
				method: "PUT",
				url,
				payload: JSON.stringify(body),
				headers: { "content-type": "application/json", ...headers },
			});
		const remove = (url: string, headers: Record<string, string>) => server.send({ method: "DELETE", url, headers });

		test("creates, reads, replaces and deletes, each step with its ETag", async () => {
			const created = await server.post("/api/actors", { id: "newcomer", name: "Newcomer Ltd", kinds: ["supplier"] });
			expect(created.statusCode).toBe(201);
			expect(created.json()).toEqual(NEWCOMER);
			expect(created.headers.location).toBe("/api/actors/newcomer");

			const read = await server.get("/api/actors/newcomer");
			expect(read.json()).toEqual(NEWCOMER);
			expect(read.headers.etag).toBe(created.headers.etag);
			const again = await server.get("/api/actors/newcomer", { "if-none-match": String(read.headers.etag) });
			expect(again.statusCode).toBe(304);

			const renamed = { ...NEWCOMER, name: "Newcomer and Sons" };
			const replaced = await put("/api/actors/newcomer", renamed, { "if-match": String(read.headers.etag) });
			expect(replaced.statusCode).toBe(200);
			expect(replaced.headers.etag).not.toBe(read.headers.etag);
			expect((await server.get("/api/actors/newcomer")).json()).toEqual(renamed);

			const gone = await remove("/api/actors/newcomer", { "if-match": String(replaced.headers.etag) });
			expect(gone.statusCode).toBe(204);
			expect((await server.get("/api/actors/newcomer")).statusCode).toBe(404);
		});

		test("asks for If-Match on every change, and refuses an outdated one", async () => {
			const read = await server.get("/api/actors/chip-maker");
			const without = await put("/api/actors/chip-maker", read.json(), {});
			expect(without.statusCode).toBe(428);
			expect(without.json()).toMatchObject({ code: "GH-HTTP-003", type: "/errors/GH-HTTP-003" });
			const outdated = await put("/api/actors/chip-maker", read.json(), { "if-match": '"1"' });
			expect(outdated.statusCode).toBe(412);
			const weak = await put("/api/actors/chip-maker", read.json(), { "if-match": `W/${read.headers.etag}` });
			expect(weak.statusCode).toBe(412);
			expect((await remove("/api/actors/chip-maker", {})).statusCode).toBe(428);
			expect((await remove("/api/actors/chip-maker", { "if-match": '"1"' })).statusCode).toBe(412);
		});

		test("of two changes made to the same reading, one wins and the other is told", async () => {
			const read = await server.get("/api/actors/chip-maker");
			const change = (name: string) =>
				put("/api/actors/chip-maker", { ...read.json<Actor>(), name }, { "if-match": String(read.headers.etag) });
			const answers = await Promise.all([change("First"), change("Second")]);
			expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
		});

		test("refuses an id that is taken, and to delete what is still needed", async () => {
			const taken = await server.post("/api/actors", { ...NEWCOMER, id: "chip-maker" });
			expect(taken.statusCode).toBe(409);
			expect(taken.json()).toMatchObject({ code: "GH-HTTP-011", issues: [{ path: "id" }] });
			const shared = await server.post("/api/actors", { ...NEWCOMER, id: "traffic-control" });
			expect(shared.statusCode).toBe(422);
			const read = await server.get("/api/actors/traffic-office");
			const needed = await remove("/api/actors/traffic-office", { "if-match": String(read.headers.etag) });
			expect(needed.statusCode).toBe(409);
			expect(needed.json().code).toBe("GH-HTTP-012");
			expect(needed.json().issues.length).toBeGreaterThan(0);
			expect((await server.get("/api/actors/traffic-office")).statusCode).toBe(200);
		});

		test("names the field at fault and what to do", async () => {
			const wrong = await server.post("/api/systems", {
				...smallCity.systems[0],
				id: "new-system",
				impact: { criticality: 7, connectivity: 1, data: 1, safety: 1 },
				accountable: "traffic-office",
			});
			expect(wrong.statusCode).toBe(422);
			expect(wrong.headers["content-type"]).toContain("application/problem+json");
			expect(wrong.json().issues).toEqual([
				expect.objectContaining({ path: "impact.criticality", message: "must be at most 3, given `7`" }),
			]);
			const lost = await server.post("/api/systems", { ...smallCity.systems[0], id: "new-system", operator: "nobody" });
			expect(lost.statusCode).toBe(422);
			expect(lost.json().issues[0]).toMatchObject({ path: "operator", code: "GH-CITY-001" });
			const owner = await server.post("/api/systems", {
				...smallCity.systems[0],
				id: "new-system",
				accountable: "signal-works",
			});
			expect(owner.json().issues[0]).toMatchObject({ path: "accountable", code: "GH-CITY-003" });
		});

		test("pages through a list without gap or repetition while it grows", async () => {
			const seen: string[] = [];
			let cursor: string | null = null;
			do {
				const url: string = `/api/actors?limit=2&sort=id${cursor === null ? "" : `&cursor=${cursor}`}`;
				const page = (await server.get(url)).json();
				expect(page.at).toBe(TODAY);
				seen.push(...page.items.map((item: Actor) => item.id));
				if (cursor === null) await server.post("/api/actors", { ...NEWCOMER, id: "aaa-before-all" });
				cursor = page.nextCursor;
			} while (cursor !== null);
			expect(seen).toEqual(["chip-maker", "signal-works", "standards-office", "traffic-office"]);
		});

		test("filters, searches and sorts", async () => {
			const ids = async (url: string) => (await server.get(url)).json().items.map((item: Actor) => item.id);
			expect(await ids("/api/actors?kind=supplier")).toEqual(["signal-works"]);
			expect(await ids("/api/actors?q=signal WORKS")).toEqual(["signal-works"]);
			expect(await ids("/api/actors?sort=-id&limit=1")).toEqual(["traffic-office"]);
			expect(await ids("/api/actors?degree=4")).toEqual(["chip-maker"]);
			expect(await ids("/api/systems?kind=network-zone")).toEqual(["road-network"]);
			expect(await ids("/api/systems?sector=utilities")).toEqual([]);
			expect(await ids("/api/evidence?requirement=GOV-02&state=accepted")).toEqual(["policy-2026"]);
			expect(await ids("/api/supplies?from=chip-maker")).toEqual(["chips"]);
			expect(await ids("/api/waivers?subject=traffic-control")).toEqual(["late-patches"]);
			expect(await ids("/api/subjects?kind=fleet")).toEqual(["signals"]);
			const tiered = (await server.get("/api/systems?tier=3")).json().items;
			expect(tiered.every((item: { tier: number }) => item.tier === 3)).toBe(true);
			expect(tiered.map((item: Actor) => item.id)).toContain("road-network");
		});

		test.each([
			["/api/actors?limit=0", "query.limit"],
			["/api/actors?limit=201", "query.limit"],
			["/api/actors?limit=many", "query.limit"],
			["/api/actors?at=2026-02-30", "query.at"],
			["/api/actors?sort=shoesize", "query.sort"],
			["/api/actors?colour=red", "query.colour"],
			["/api/actors?degree=9", "query.degree"],
			["/api/actors?tier=5", "query.tier"],
		])("refuses the query %s and names %s", async (url, path) => {
			const answer = await server.get(url);
			expect(answer.statusCode).toBe(422);
			expect(answer.json().issues[0].path).toBe(path);
		});

		test("refuses a cursor that is none, or of another order", async () => {
			expect((await server.get("/api/actors?cursor=nonsense")).json()).toMatchObject({
				code: "GH-HTTP-015",
				status: 400,
			});
			const { nextCursor } = (await server.get("/api/actors?limit=1&sort=id")).json();
			expect((await server.get(`/api/actors?sort=name&cursor=${nextCursor}`)).statusCode).toBe(400);
		});

		test("gives every list as a table, whole, safe to open in a spreadsheet", async () => {
			await server.post("/api/actors", { ...NEWCOMER, name: '=HYPERLINK("x"), Ltd' });
			const table = await server.get("/api/actors?format=csv&limit=1&sort=id");
			expect(table.headers["content-type"]).toBe("text/csv; charset=utf-8");
			const lines = table.body.trimEnd().split("\r\n");
			expect(lines).toHaveLength(6);
			expect(lines[0]).toMatch(/^id,name,kinds,/);
			expect(table.body).toContain(`"'=HYPERLINK(""x""), Ltd"`);
			for (const list of [
				"systems",
				"products",
				"fleets",
				"engagements",
				"supplies",
				"evidence",
				"waivers",
				"tier-overrides",
				"subjects",
				"standards",
				"baselines",
				"journal",
				"gate/decisions",
				"baselines/current/requirements",
			]) {
				const answer = await server.get(`/api/${list}`, { accept: "text/csv" });
				expect([list, answer.statusCode, answer.headers["content-type"]]).toEqual([
					list,
					200,
					"text/csv; charset=utf-8",
				]);
			}
		});

		test("does a POST with an Idempotency-Key once, and answers it the same again", async () => {
			const key = { "idempotency-key": "create-newcomer-1" };
			const first = await server.post("/api/actors", NEWCOMER, key);
			const second = await server.post("/api/actors", NEWCOMER, key);
			expect(first.statusCode).toBe(201);
			expect(second.statusCode).toBe(201);
			expect(second.headers["idempotent-replay"]).toBe("true");
			expect(second.headers.etag).toBe(first.headers.etag);
			expect(second.body).toBe(first.body);
			const other = await server.post("/api/actors", { ...NEWCOMER, id: "other" }, key);
			expect(other.statusCode).toBe(422);
			expect(other.json().code).toBe("GH-HTTP-005");
			expect((await server.get("/api/actors/other")).statusCode).toBe(404);
		});

		test("does it once even when the same request comes five times at once", async () => {
			const key = { "idempotency-key": "at-once-1" };
			const answers = await Promise.all(
				Array.from({ length: 5 }, () => server.post("/api/actors", { ...NEWCOMER, id: "at-once" }, key)),
			);
			expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
			expect(answers.filter(({ headers }) => headers["idempotent-replay"] === "true")).toHaveLength(4);
			const { total } = (await server.get("/api/journal?subject=at-once")).json();
			expect(total).toBe(1);
		});

		test("a POST that was refused may be sent again with the same key", async () => {
			const key = { "idempotency-key": "second-try" };
			expect((await server.post("/api/actors", { ...NEWCOMER, parent: "nobody" }, key)).statusCode).toBe(422);
			expect((await server.post("/api/actors", { ...NEWCOMER, id: "second-try" }, key)).statusCode).toBe(201);
		});

		test("writes who, what and why into the journal", async () => {
			const reason = { "change-reason": encodeURIComponent("Vertrag Nr. 7 – für die Ampeln") };
			await server.post("/api/actors", NEWCOMER, reason);
			const { items } = (await server.get("/api/journal?subject=newcomer&limit=1")).json();
			expect(items[0]).toMatchObject({
				actor: "operator",
				action: "actors.created",
				target: "newcomer",
				reason: "Vertrag Nr. 7 – für die Ampeln",
				before: null,
			});
			const bad = await server.post("/api/actors", { ...NEWCOMER, id: "bad" }, { "change-reason": "%E4" });
			expect(bad.json().issues[0].path).toBe("header.change-reason");
		});

		test("refuses to change the id, and text that no database keeps", async () => {
			const read = await server.get("/api/actors/chip-maker");
			const etag = { "if-match": String(read.headers.etag) };
			const moved = await put("/api/actors/chip-maker", { ...read.json<Actor>(), id: "other" }, etag);
			expect(moved.json()).toMatchObject({ status: 422, issues: [{ path: "id" }] });
			for (const note of ["nul \u0000", "half \ud83d"]) {
				const answer = await put("/api/actors/chip-maker", { ...read.json<Actor>(), note }, etag);
				expect(answer.json()).toMatchObject({ status: 422, issues: [{ path: "note" }] });
			}
		});
	});
}
