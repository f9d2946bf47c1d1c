import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { House } from "../../src/house.ts";
import { eraseFromJournal, verifyJournal } from "../../src/journal/index.ts";
import { openTestHouse } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

const NOTES: readonly [actor: string, target: string, reason: string | null][] = [
	["account:anna", "one", "Anna was here"],
	["account:bert", "one", "Bert was here"],
	["account:anna", "two", null],
	["key:of-anna", "three", "by machine"],
	["account:bert", "account:anna", "about Anna"],
	["account:anna", "four", "again Anna"],
];

/** What people wrote can go; that it went, and everything else, stays. */
export function testErasure(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`erasing from the journal, ${kind} store`, () => {
		let house: House;
		let place: TestPlace;
		beforeAll(async () => {
			place = await makePlace();
			house = await openTestHouse(place.config);
			for (const [actor, target, reason] of NOTES) {
				await house.record.write((writing) => writing.note({ actor, action: "test.noted", target, reason }));
			}
		});
		afterAll(async () => {
			await house.store.close();
			await place.remove();
		});

		const reasons = async () =>
			(
				await house.store.db.selectFrom("journal").select(["seq", "reason", "reason_salt"]).orderBy("seq").execute()
			).map(({ reason, reason_salt: salt }) => (salt === null ? null : reason));
		const erase = () =>
			house.record.write(({ trx, now }) =>
				eraseFromJournal(trx, { account: "account:anna", otherNames: ["key:of-anna"], actor: "account:privacy" }, now),
			);

		test.each([
			["update", sql`update journal set reason = 'other' where seq = 1`],
			["a bare erasure", sql`update journal set reason = null, reason_salt = null where seq = 1`],
			["delete", sql`delete from journal where seq = 1`],
			["truncate", sql`truncate journal`],
		])("who serves requests has no right to %s", async (_what, statement) => {
			await expect(statement.execute(house.store.db)).rejects.toMatchObject({ code: "42501" });
		});

		test.each([
			["another reason", sql`update journal set reason = 'other' where seq = 1`],
			["the salt alone erased", sql`update journal set reason_salt = null where seq = 1`],
			["an erasure and more", sql`update journal set reason = null, reason_salt = null, actor = 'x' where seq = 1`],
			["the digest erased", sql`update journal set reason = null, reason_salt = null, reason_digest = null`],
			["a delete", sql`delete from journal where seq = 1`],
			["truncate", sql`truncate journal`],
		])("not even the owner gets past the guard with %s", async (_what, statement) => {
			const attempt = house.store.db.transaction().execute(async (trx) => {
				await sql`set local role none`.execute(trx);
				await statement.execute(trx);
			});
			await expect(attempt).rejects.toMatchObject({ code: "GH002" });
		});

		test("takes the reasons by the account and about it, says which, and the chain holds", async () => {
			expect(await erase()).toEqual([1, 4, 5, 6]);
			const said = "reasons of entries 1, 4-6";
			expect(await reasons()).toEqual([null, "Bert was here", null, null, null, null, said]);
			expect(await verifyJournal(house.store.db)).toMatchObject({ ok: true, entries: 7, erased: 4 });
			const last = await house.store.db.selectFrom("journal").selectAll().where("seq", "=", 7).executeTakeFirst();
			expect(last).toMatchObject({ actor: "account:privacy", action: "journal.erased", target: "account:anna" });
		});

		test("writes nothing when nothing is left to erase, and never erases what an erasure said", async () => {
			expect(await erase()).toEqual([]);
			const again = house.record.write(({ trx, now }) =>
				eraseFromJournal(trx, { account: "account:privacy", actor: "operator" }, now),
			);
			expect(await again).toEqual([]);
			expect(await reasons()).toHaveLength(7);
			const guarded = house.store.db.transaction().execute(async (trx) => {
				await sql`set local role none`.execute(trx);
				await sql`update journal set reason = null, reason_salt = null where seq = 7`.execute(trx);
			});
			await expect(guarded).rejects.toMatchObject({ code: "GH002" });
		});

		test("is undone with the transaction it is part of", async () => {
			const failing = house.record.write(async ({ trx, now }) => {
				await eraseFromJournal(trx, { account: "account:bert", actor: "operator" }, now);
				throw new Error("no");
			});
			await expect(failing).rejects.toThrow("no");
			expect((await reasons())[1]).toBe("Bert was here");
			expect(await verifyJournal(house.store.db)).toMatchObject({ ok: true, entries: 7 });
		});

		test("lets nobody else call the function", async () => {
			const asParty = house.store.db.transaction().execute(async (trx) => {
				await sql`set local role gatehouse_party`.execute(trx);
				await sql`select erase_journal_reasons(array['account:bert'])`.execute(trx);
			});
			await expect(asParty).rejects.toMatchObject({ code: "42501" });
		});
	});
}
