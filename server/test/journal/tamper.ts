import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Transaction } from "../../src/db/open.ts";
import type { House } from "../../src/house.ts";
import { appendToJournal, verifyJournal } from "../../src/journal/index.ts";
import { openTestHouse } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

/** Whoever owns the database can switch its guards off; the chain shows that somebody did. */
export function testTampering(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the journal, ${kind} store`, () => {
		let house: House | undefined;
		let place: TestPlace;
		const close = async () => {
			if (house === undefined) return;
			await house.store.close();
			await place.remove();
		};
		beforeEach(async () => {
			await close();
			place = await makePlace();
			house = await openTestHouse(place.config);
			for (const target of ["one", "two", "three", "four"]) {
				await house.record.write((writing) =>
					writing.note({ actor: "operator", action: "test.noted", target, reason: null, after: { target } }),
				);
			}
		});
		afterAll(close);

		const db = () => {
			if (house === undefined) throw new Error("the store is not open");
			return house.store.db;
		};
		/** Does something the guards forbid, as the owner of the database could. */
		const unguarded = (work: (trx: Transaction) => Promise<unknown>) =>
			db()
				.transaction()
				.execute(async (trx) => {
					await sql`alter table journal disable trigger all`.execute(trx);
					await work(trx);
					await sql`alter table journal enable trigger all`.execute(trx);
				});

		test("is sound as written", async () => {
			expect(await verifyJournal(db())).toEqual({ ok: true, entries: 4, brokenAt: null });
		});

		test.each([
			["actor", sql`actor = 'somebody'`],
			["time", sql`at = at + interval '1 second'`],
			["reason", sql`reason = 'because'`],
			["digest after", sql`after = repeat('0', 64)`],
			["action", sql`action = 'test.other'`],
		])("shows an altered %s", async (_what, assignment) => {
			await unguarded((trx) => sql`update journal set ${assignment} where seq = 2`.execute(trx));
			expect(await verifyJournal(db())).toEqual({ ok: false, entries: 1, brokenAt: 2 });
		});

		test("shows an entry taken out of the middle", async () => {
			await unguarded((trx) => trx.deleteFrom("journal").where("seq", "=", 3).execute());
			expect(await verifyJournal(db())).toEqual({ ok: false, entries: 2, brokenAt: 3 });
		});

		test("shows that the last entry was cut off", async () => {
			await unguarded((trx) => trx.deleteFrom("journal").where("seq", "=", 4).execute());
			expect(await verifyJournal(db())).toEqual({ ok: false, entries: 3, brokenAt: 4 });
		});

		test("shows an entry slipped in behind the head", async () => {
			await unguarded(async (trx) => {
				const head = await trx.selectFrom("journal_head").selectAll().executeTakeFirstOrThrow();
				await appendToJournal(trx, { actor: "x", action: "x", target: "x", reason: null }, new Date());
				await trx.updateTable("journal_head").set({ seq: head.seq, hash: head.hash }).execute();
			});
			expect(await verifyJournal(db())).toEqual({ ok: false, entries: 5, brokenAt: 5 });
		});
	});
}
