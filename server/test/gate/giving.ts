import { decide, digest } from "@gatehouse/framework";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Db } from "../../src/db/open.ts";
import { findDecision } from "../../src/gate/decision-store.ts";
import { DecisionGiving } from "../../src/gate/giving.ts";
import { storedDecision } from "../../src/gate/shape.ts";
import { verifyJournal } from "../../src/journal/index.ts";
import { deletion } from "../../src/record/entity-change.ts";
import { type CityModel, factsOf, requireCity } from "../../src/record/model.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity, TODAY } from "../support/city.ts";
import { openTestHouse, putCity } from "../support/house.ts";
import { asOwner } from "../support/owner.ts";
import type { TestPlace } from "../support/stores.ts";

const SUBJECTS = ["traffic-control", "road-network", "signals", "signal-head", "signal-works", "signal-contract"];
const BY = { actor: "operator", reason: "test" };

/** Decisions given many at a time share transactions; each must still be stored, chained and right. */
export function testGiving(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`decisions given many at a time, ${kind} store`, () => {
		let server: TestServer;
		let place: TestPlace;
		beforeAll(async () => {
			place = await makePlace();
			server = await openTestServer(async () => place);
		});
		afterAll(() => server.close());
		beforeEach(() => putCity(server.house, smallCity));

		const db = () => server.house.store.db;
		const ask = (index: number, reason = "burst") =>
			server.post("/api/gate/decisions", { subject: SUBJECTS[index % SUBJECTS.length] }, { "change-reason": reason });
		const expected = (model: CityModel, id: string) =>
			decide(factsOf(requireCity(model), server.house.content), { kind: "subject", id }, TODAY);
		const head = () => db().selectFrom("journal_head").select("seq").executeTakeFirstOrThrow();
		const count = async () => (await server.get("/api/gate/decisions?limit=1")).json().total;

		test("[GATE-12] 200 at once: all stored with what was answered, the chain whole and without gap", async () => {
			const model = await server.house.record.current();
			const before = { total: await count(), ...(await head()) };
			const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => ask(index)));
			const ids = new Set<string>();
			for (const [index, answer] of answers.entries()) {
				expect(answer.statusCode).toBe(201);
				const { id, decidedAt: _, decidedBy, ...decision } = answer.json();
				expect(answer.headers.location).toBe(`/api/gate/decisions/${id}`);
				expect(decidedBy).toBe("operator");
				expect(decision).toEqual(expected(model, SUBJECTS[index % SUBJECTS.length] ?? ""));
				expect((await findDecision(db(), id))?.decision).toEqual(decision);
				ids.add(id);
			}
			expect(ids.size).toBe(200);
			expect(await count()).toBe(before.total + 200);
			const entries = await db()
				.selectFrom("journal")
				.selectAll()
				.where("seq", ">", before.seq)
				.orderBy("seq")
				.execute();
			expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => before.seq + 1 + index));
			expect(new Set(entries.map(({ target }) => target))).toEqual(ids);
			expect(new Set(entries.map(({ reason }) => reason))).toEqual(new Set(["burst"]));
			for (const { target, after } of entries) {
				expect(after).toBe(digest((await findDecision(db(), target))?.decision));
			}
			const numbers = [...ids].map((id) => Number(id.split("-")[3])).sort((a, b) => a - b);
			expect(numbers.at(-1)).toBe((numbers[0] ?? 0) + 199);
			expect(await verifyJournal(db())).toMatchObject({ ok: true, brokenAt: null });
		});

		test("one wrong question among many is refused alone", async () => {
			const before = await count();
			const wrong = server.post("/api/gate/decisions", { subject: "nobody" });
			const answers = await Promise.all([ask(0), wrong, ask(1)]);
			expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 404, 201]);
			expect(await count()).toBe(before + 2);
		});

		test("answers as the schema says, and as with an idempotency key", async () => {
			const plain = await ask(0);
			expect(storedDecision.safeParse(plain.json()).error).toBeUndefined();
			const keyed = await server.post(
				"/api/gate/decisions",
				{ subject: SUBJECTS[0] },
				{ "idempotency-key": `${kind}-${Date.now()}` },
			);
			const same = { ...keyed.json(), id: plain.json().id };
			expect(plain.payload).toBe(JSON.stringify(same));
			const names = (answer: typeof plain) => Object.keys(answer.headers).sort();
			expect(names(plain)).toEqual(names(keyed));
			expect(plain.headers["content-type"]).toBe(keyed.headers["content-type"]);
		});

		test("[GATE-12] no decision is kept on another city than the one it was decided on", async () => {
			const { record } = server.house;
			const before = await record.current();
			const start = await head();
			const early = Array.from({ length: 60 }, (_, index) => ask(index));
			const change = record.write((w) => w.change((m, r) => deletion(m, r, "waivers", "late-patches", BY)));
			const late = Array.from({ length: 60 }, (_, index) => ask(index));
			await Promise.all([...early, change, ...late, change.then(() => ask(0))]);
			const after = await record.current();
			const entries = await db()
				.selectFrom("journal")
				.selectAll()
				.where("seq", ">", start.seq)
				.orderBy("seq")
				.execute();
			const turn = entries.findIndex(({ action }) => action === "waivers.deleted");
			expect(entries).toHaveLength(122);
			for (const [place, { action, target }] of entries.entries()) {
				if (action !== "decision.given") continue;
				const model = place < turn ? before : after;
				const kept = await findDecision(db(), target);
				expect(kept?.cityRevision).toBe(model.revision);
				expect(kept?.decision).toEqual(expected(model, kept?.decision.target.id ?? ""));
			}
			expect(digest(expected(before, "traffic-control"))).not.toBe(digest(expected(after, "traffic-control")));
		});

		test.skipIf(kind === "embedded")("a change made by another process counts for the next decision", async () => {
			const other = await openTestHouse(place.config);
			expect((await ask(0)).statusCode).toBe(201);
			const changed = await other.record.write((w) =>
				w.change((m, r) => deletion(m, r, "waivers", "late-patches", BY)),
			);
			const { id, decidedAt: _, decidedBy: __, ...decision } = (await ask(0)).json();
			expect(decision).toEqual(expected(changed, "traffic-control"));
			expect((await findDecision(db(), id))?.cityRevision).toBe(changed.revision);
			await other.store.close();
		});

		test("a store that fails in the middle keeps none of them, and the next are kept again", async () => {
			await failOnPurpose(db());
			const giving = new DecisionGiving(server.house);
			const give = (id: string, reason: string) =>
				giving.give({ asked: { kind: "subject", id }, at: "2026-12-31", actor: "operator", reason });
			const before = { total: await count(), ...(await head()) };
			const answersBefore = await db().selectFrom("answer").select("digest").execute();
			const results = await Promise.allSettled([
				...SUBJECTS.map((id) => give(id, "good")),
				give("signals", "fail"),
				give("signals", "good"),
			]);
			expect(results.map(({ status }) => status)).toEqual(results.map(() => "rejected"));
			expect({ total: await count(), ...(await head()) }).toEqual(before);
			expect(await db().selectFrom("answer").select("digest").execute()).toEqual(answersBefore);
			const [after] = await Promise.all([give("signals", "good"), give("traffic-control", "good")]);
			expect((await findDecision(db(), after.id))?.decision).toEqual(after.answer.decision);
			expect(await count()).toBe(before.total + 2);
			expect(await verifyJournal(db())).toMatchObject({ ok: true });
			await failNoMore(db());
		});

		test("the short way, taken while nobody else writes, is undone whole as well when the store fails", async () => {
			const { house } = server;
			const give = (giving: DecisionGiving, reason: string) =>
				giving.give({ asked: { kind: "subject", id: "signals" }, at: TODAY, actor: "operator", reason });
			const giving = new DecisionGiving(house);
			await give(giving, "first");
			const write = vi.spyOn(house.record, "write");
			await Promise.all([give(giving, "short"), give(giving, "short")]);
			expect(write).not.toHaveBeenCalled();
			await failOnPurpose(db());
			const before = { total: await count(), ...(await head()) };
			const results = await Promise.allSettled([give(giving, "good"), give(giving, "fail")]);
			expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
			expect(write).not.toHaveBeenCalled();
			expect({ total: await count(), ...(await head()) }).toEqual(before);
			await failNoMore(db());
			await give(giving, "after");
			expect(write).toHaveBeenCalledTimes(1);
			write.mockRestore();
			expect(await verifyJournal(db())).toMatchObject({ ok: true });
		});

		test("a number taken without the lock stops the short way, and nothing of it is kept", async () => {
			const giving = new DecisionGiving(server.house);
			const give = () =>
				giving.give({ asked: { kind: "subject", id: "signals" }, at: TODAY, actor: "operator", reason: null });
			await give();
			await sql`update reference_number set last = last + 5`.execute(db());
			const before = { total: await count(), ...(await head()) };
			await expect(give()).rejects.toThrow("division by zero");
			expect({ total: await count(), ...(await head()) }).toEqual(before);
			await give();
			expect(await count()).toBe(before.total + 1);
		});

		test("several writers at once: no number twice, none left out, one chain", async () => {
			const givings = [new DecisionGiving(server.house), new DecisionGiving(server.house)];
			const before = { total: await count(), ...(await head()) };
			const asked = (index: number) => ({ kind: "subject", id: SUBJECTS[index % SUBJECTS.length] ?? "" }) as const;
			const given = await Promise.all(
				Array.from({ length: 120 }, async (_, index) => {
					if (index % 10 === 0) await ask(index, `beside ${index}`);
					const giving = givings[index % 2];
					return giving?.give({ asked: asked(index), at: TODAY, actor: "operator", reason: null });
				}),
			);
			expect(new Set(given.map((one) => one?.id)).size).toBe(120);
			expect({ total: await count(), ...(await head()) }).toMatchObject({
				total: before.total + 132,
				seq: before.seq + 132,
			});
			expect(await verifyJournal(db())).toMatchObject({ ok: true });
		});

		test("[GATE-12] what is kept replays the same, and can be neither changed nor deleted", async () => {
			const answers = await Promise.all(SUBJECTS.map((_, index) => ask(index)));
			for (const answer of answers) {
				const replay = (await server.post(`/api/gate/decisions/${answer.json().id}/replay`, {})).json();
				expect(replay.same).toBe(true);
			}
			const attempts = [
				(on: Db) => sql`update answer set document = '{}'`.execute(on),
				(on: Db) => sql`delete from answer`.execute(on),
				(on: Db) => sql`truncate answer`.execute(on),
				(on: Db) => sql`delete from decision`.execute(on),
			];
			for (const attempt of attempts) {
				await expect(attempt(db())).rejects.toThrow("permission denied");
				await expect(asOwner(db(), attempt)).rejects.toThrow("never changes");
			}
		});

		test("the store takes only what is written like a digest for one", async () => {
			await ask(0);
			const insert = (id: string, digest: string) =>
				sql`insert into decision (id, target_kind, target_id, at, outcome, inputs_digest, question, answer, city_revision,
					decided_at, decided_by)
					select ${id}, target_kind, target_id, at, outcome, ${digest}, question, answer, city_revision, decided_at,
					decided_by from decision limit 1`.execute(db());
			const rest = "0f".repeat(31);
			for (const wrong of ["", rest, `${rest}0`, `${rest}0f0`, `${rest}0F`, `${rest}0g`, `${rest}0\n`, `${rest}0é`]) {
				await expect(insert("wrong", wrong)).rejects.toThrow("decision_inputs_digest_check");
			}
			await insert("right", `${rest}0f`);
		});
	});
}

/** Lets the store refuse journal entries with the reason `fail`. */
const failOnPurpose = (on: Db) =>
	asOwner(on, async (trx) => {
		await sql`create function fail_on_purpose() returns trigger language plpgsql as $$
			begin raise exception 'on purpose'; end $$`.execute(trx);
		await sql`create trigger fail_on_purpose before insert on journal for each row
			when (new.reason = 'fail') execute function fail_on_purpose()`.execute(trx);
	});

const failNoMore = (on: Db) =>
	asOwner(on, async (trx) => {
		await sql`drop trigger fail_on_purpose on journal`.execute(trx);
		await sql`drop function fail_on_purpose`.execute(trx);
	});
