import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asParty } from "../../src/db/party.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { fillSides, threeSidedCity } from "../support/three-sides.ts";

const LAB = "lab/assessor@some-lab";
const RIVAL = "rival/supplier-owner@rival-works";
const BOSS = "boss/supplier-owner@signal-works";
const CISO = "chief/ciso@standards-office";
const FINDING = {
	subject: "rival-head",
	requirement: "LIF-03",
	severity: "major",
	title: "Patches come late",
	text: "Four of six critical ones took more than a month",
};

/** Findings from writing to verdict, by each side, and what the store refuses whoever asks. */
export function testFindings(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`findings, on the ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, threeSidedCity, { limits: { rates: {} } });
			await fillSides(server.house.store.db);
		});
		afterAll(() => server.close());

		const post = (url: string, as: string, payload: object) =>
			server.send({ method: "POST", url, headers: { "test-as": as }, payload });
		const get = (url: string, as: string) => server.get(url, { "test-as": as });
		const written = async () => (await post("/api/my/findings", LAB, FINDING)).json<{ id: string }>().id;

		test("[DUTY-03] only an assessor writes them, and only about what it is assigned today", async () => {
			for (const as of [CISO, RIVAL, BOSS]) {
				expect([as, (await post("/api/my/findings", as, FINDING)).statusCode]).toEqual([as, 403]);
			}
			for (const subject of ["signal-head", "rival-works", "nothing"]) {
				const refused = await post("/api/my/findings", LAB, { ...FINDING, subject });
				expect(refused.statusCode).toBe(422);
				expect(refused.body).toContain("subject");
			}
			const answer = await post("/api/my/findings", LAB, FINDING);
			expect(answer.statusCode).toBe(201);
			expect(answer.json()).toMatchObject({
				...FINDING,
				subject: { id: "rival-head" },
				by: { id: "some-lab", name: "Some Lab" },
				on: TODAY,
				state: "open",
				overdue: false,
				corrections: [],
			});
			expect(answer.json().due > TODAY).toBe(true);
		});

		test("an unknown requirement is refused, and nothing is kept of it", async () => {
			const before = (await get("/api/findings", CISO)).json().total;
			const refused = await post("/api/my/findings", LAB, { ...FINDING, requirement: "XXX-99" });
			expect(refused.statusCode).toBe(422);
			expect((await get("/api/findings", CISO)).json().total).toBe(before);
		});

		test("[FIND-02] [FIND-04] corrected by who answers for it, verified by the assessor, told to both", async () => {
			const id = await written();
			const correction = { rootCause: "One person did it", action: "Two people now do it", doneOn: "2026-12-01" };
			expect((await post(`/api/my/findings/${id}/verdicts`, LAB, { effective: true, text: "?" })).statusCode).toBe(409);
			expect((await post(`/api/my/findings/${id}/corrections`, BOSS, correction)).statusCode).toBe(404);
			expect(
				(await post(`/api/findings/${id}/corrections`, "x/ciso@standards-office", correction)).json().type,
			).toContain("GH-FIND-003");
			const answered = await post(`/api/my/findings/${id}/corrections`, RIVAL, correction);
			expect(answered.statusCode).toBe(201);
			expect(answered.json()).toMatchObject({
				state: "answered",
				corrections: [{ ...correction, by: { id: "rival-works", name: "Rival Works" } }],
			});
			expect((await post(`/api/my/findings/${id}/verdicts`, RIVAL, { effective: true, text: "T" })).statusCode).toBe(
				403,
			);
			const unhelped = await post(`/api/my/findings/${id}/verdicts`, LAB, { effective: false, text: "Still late" });
			expect(unhelped.json()).toMatchObject({ state: "open", corrections: [{ verdict: { effective: false } }] });
			await post(`/api/my/findings/${id}/corrections`, RIVAL, correction);
			const closed = await post(`/api/my/findings/${id}/verdicts`, LAB, { effective: true, text: "In time" });
			expect(closed.json()).toMatchObject({ state: "closed", corrections: [{}, { verdict: { effective: true } }] });
			expect((await post(`/api/my/findings/${id}/withdrawal`, LAB, { reason: "R" })).statusCode).toBe(409);
			const seen = await get(`/api/findings/${id}`, CISO);
			expect(seen.json()).toMatchObject({ id, state: "closed", subject: { name: "Rival head" } });
			const { items } = (await get("/api/my/notices", RIVAL)).json();
			expect(items).toContainEqual(expect.objectContaining({ kind: "finding", evidence: id }));
			const journal = (await get(`/api/journal?limit=200`, CISO)).json();
			const actions = journal.items.filter(({ target }: { target: string }) => target === id);
			expect(actions.map(({ action }: { action: string }) => action)).toHaveLength(5);
		});

		test("taken back by its assessor, with the reason; nothing is deleted", async () => {
			const id = await written();
			const withdrawn = await post(`/api/my/findings/${id}/withdrawal`, LAB, { reason: "Another product" });
			expect(withdrawn.json()).toMatchObject({ state: "withdrawn", withdrawn: { reason: "Another product" } });
			expect((await get(`/api/my/findings/${id}`, RIVAL)).json().state).toBe("withdrawn");
			expect(
				(await server.send({ method: "DELETE", url: `/api/findings/${id}`, headers: { "test-as": CISO } })).statusCode,
			).toBe(405);
		});

		test("a rival learns nothing of them; the city lists, filters and takes them out as a table", async () => {
			expect((await get("/api/my/findings", BOSS)).json().items.map(({ id }: { id: string }) => id)).toEqual([
				"own-finding",
			]);
			expect((await get("/api/my/findings/rival-finding", BOSS)).statusCode).toBe(404);
			await written();
			const open = (await get("/api/findings?severity=major&state=open&limit=200", CISO)).json();
			expect(open.total).toBeGreaterThan(0);
			expect(new Set(open.items.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(["major"]));
			const csv = await get("/api/findings?format=csv", CISO);
			expect(csv.body.split("\n")[0]).toContain("subjectName");
		});

		test("[GATE-16] an overdue major one turns the gate's answer, until it is verified", async () => {
			const id = await written();
			const due = (await get(`/api/findings/${id}`, CISO)).json().due;
			const after = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
			const rules = async (at: string): Promise<string[]> =>
				(await get(`/api/gate/preview?subject=rival-head&at=${at}`, CISO))
					.json()
					.reasons.map((one: { rule: string }) => one.rule);
			expect(await rules(due)).not.toContain("GATE-16");
			expect(await rules(after)).toContain("GATE-16");
		});

		test("the store itself refuses what neither side may do", async () => {
			const { db } = server.house.store;
			const { rows } = await sql<{ id: string }>`select id from finding where subject = 'rival-head' limit 1`.execute(
				db,
			);
			const id = rows[0]?.id ?? "";
			const as = (organisation: string, side: "supplier" | "assessor", statement: ReturnType<typeof sql>) =>
				asParty(db, { organisation, side }, TODAY, (trx) => statement.execute(trx));
			await expect(
				as("rival-works", "supplier", sql`update finding set severity = 'minor' where id = ${id}`),
			).rejects.toThrow();
			await expect(as("rival-works", "supplier", sql`delete from finding where id = ${id}`)).rejects.toThrow();
			const insert = (by: string, subject: string) => sql`insert into finding
				(uid, id, revision, subject, requirement, severity, title, text, written_by, written_on, corrections)
				values (gen_random_uuid(), 'forged-1', 1, ${subject}, 'GOV-02', 'minor', 'T', 'T', ${by}, '2026-11-24', '[]')`;
			await expect(as("rival-works", "supplier", insert("rival-works", "rival-head"))).rejects.toThrow();
			await expect(as("some-lab", "assessor", insert("some-lab", "signal-head"))).rejects.toThrow();
			await expect(as("some-lab", "assessor", insert("rival-works", "rival-head"))).rejects.toThrow();
			const other = await as(
				"signal-works",
				"supplier",
				sql`update finding set corrections = '[]' where id = ${id} returning id`,
			);
			expect(other.rows).toEqual([]);
		});
	});
}
