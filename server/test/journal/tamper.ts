import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Transaction } from "../../src/db/open.ts";
import type { House } from "../../src/house.ts";
import { appendToJournal, journalHead, type Verification, verifyJournal } from "../../src/journal/index.ts";
import { openTestHouse } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

/** Whoever owns the database can switch its guards off; the chain shows that somebody did. */
export function testTampering(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the journal, ${kind} store`, () => {
		let house: House;
		let place: TestPlace;
		beforeAll(async () => {
			place = await makePlace();
			house = await openTestHouse(place.config);
			for (const target of ["one", "two", "three", "four"]) {
				await house.record.write((writing) =>
					writing.note({ actor: "operator", action: "test.noted", target, reason: `why ${target}`, after: { target } }),
				);
			}
		});
		afterAll(async () => {
			await house.store.close();
			await place.remove();
		});

		const UNDO = new Error("undo");
		/** Does something the guards forbid, as the owner of the database could, looks at what comes of it, and undoes it. */
		const unguarded = async (work: (trx: Transaction) => Promise<unknown>) => {
			const attempt = house.store.db.transaction().execute(async (trx) => {
				// Requests are served in a role that may not; whoever connects may take the owner's.
				await sql`set local role none`.execute(trx);
				await sql`alter table journal disable trigger all`.execute(trx);
				await work(trx);
				throw UNDO;
			});
			await expect(attempt).rejects.toBe(UNDO);
		};
		/** What verifying finds after that. */
		const found = async (work: (trx: Transaction) => Promise<unknown>) => {
			let verified: Verification | undefined;
			await unguarded(async (trx) => {
				await work(trx);
				verified = await verifyJournal(trx);
			});
			return verified;
		};

		test("is sound as written", async () => {
			const head = await journalHead(house.store.db);
			expect(await verifyJournal(house.store.db)).toEqual({
				ok: true,
				entries: 4,
				brokenAt: null,
				fault: null,
				head: { seq: 4, hash: head.hash },
				erased: 0,
			});
		});

		test.each([
			["actor", sql`actor = 'somebody'`, "altered"],
			["time", sql`at = at + interval '1 second'`, "altered"],
			["reason", sql`reason = 'because'`, "reason-altered"],
			["salt", sql`reason_salt = repeat('0', 32)`, "reason-altered"],
			["digest of the reason", sql`reason_digest = repeat('0', 64)`, "altered"],
			["digest after", sql`after = repeat('0', 64)`, "altered"],
			["action", sql`action = 'test.other'`, "altered"],
			["previous hash", sql`previous_hash = repeat('0', 64)`, "altered"],
		])("shows an altered %s", async (_what, assignment, fault) => {
			const verified = await found((trx) => sql`update journal set ${assignment} where seq = 2`.execute(trx));
			expect(verified).toMatchObject({ ok: false, entries: 1, brokenAt: 2, fault });
		});

		test("shows a reason erased without an entry that says so", async () => {
			const verified = await found((trx) =>
				sql`update journal set reason = null, reason_salt = null where seq = 2`.execute(trx),
			);
			expect(verified).toMatchObject({ ok: false, brokenAt: 2, fault: "reason-removed" });
		});

		test("shows two entries that changed places", async () => {
			const verified = await found((trx) =>
				sql`update journal set seq = -seq where seq in (2, 3)`
					.execute(trx)
					.then(() => sql`update journal set seq = 5 + seq where seq < 0`.execute(trx)),
			);
			expect(verified).toMatchObject({ ok: false, entries: 1, brokenAt: 2, fault: "altered" });
		});

		test("shows by an entry noted earlier that the end was cut off, head and all, or written anew", async () => {
			await unguarded(async (trx) => {
				const noted = await journalHead(trx);
				const third = await trx.selectFrom("journal").selectAll().where("seq", "=", 3).executeTakeFirstOrThrow();
				await trx.deleteFrom("journal").where("seq", "=", 4).execute();
				await trx.updateTable("journal_head").set({ seq: 3, hash: third.hash }).execute();
				expect(await verifyJournal(trx)).toMatchObject({ ok: true, entries: 3 });
				const cut = await verifyJournal(trx, { witness: noted });
				expect(cut).toMatchObject({ ok: false, entries: 3, brokenAt: 4, fault: "cut-off" });
				await appendToJournal(trx, { actor: "x", action: "x", target: "x", reason: null }, new Date());
				expect(await verifyJournal(trx)).toMatchObject({ ok: true, entries: 4 });
				const anew = await verifyJournal(trx, { witness: noted });
				expect(anew).toMatchObject({ ok: false, entries: 3, brokenAt: 4, fault: "not-the-witness" });
			});
		});

		test("shows an entry taken out of the middle", async () => {
			const verified = await found((trx) => trx.deleteFrom("journal").where("seq", "=", 3).execute());
			expect(verified).toMatchObject({ ok: false, entries: 2, brokenAt: 3, fault: "missing" });
		});

		test("shows that the last entry was cut off", async () => {
			const verified = await found((trx) => trx.deleteFrom("journal").where("seq", "=", 4).execute());
			expect(verified).toMatchObject({ ok: false, entries: 3, brokenAt: 4, fault: "cut-off" });
		});

		test("shows an entry slipped in behind the head", async () => {
			const verified = await found(async (trx) => {
				const head = await trx.selectFrom("journal_head").selectAll().executeTakeFirstOrThrow();
				await appendToJournal(trx, { actor: "x", action: "x", target: "x", reason: null }, new Date());
				await trx.updateTable("journal_head").set({ seq: head.seq, hash: head.hash }).execute();
			});
			expect(verified).toMatchObject({ ok: false, entries: 5, brokenAt: 5, fault: "beyond-head" });
		});
	});
}
