import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backUp, checkBackup, type Manifest, restore } from "../../src/backup/index.ts";
import type { House } from "../../src/house.ts";
import { verifyJournal } from "../../src/journal/index.ts";
import { openTestHouse } from "../support/house.ts";
import type { STORES, TestPlace } from "../support/stores.ts";
import { contentsOf, everyRow, fill, fillFolder, NOW } from "./filled.ts";

type Store = (typeof STORES)[number];

/** A store, saved and put into another, is the same there. */
export function testBackup(from: Store, to: Store): void {
	describe.skipIf(from.makePlace === null || to.makePlace === null)(`from ${from.kind} to ${to.kind} store`, () => {
		const folder = mkdtempSync(join(tmpdir(), "gatehouse-backup-"));
		const file = join(folder, "backup");
		const places: TestPlace[] = [];
		const houses: House[] = [];
		let made: Manifest;
		const open = async ({ makePlace }: Store) => {
			const place = await makePlace?.();
			if (place === undefined) throw new Error("no place");
			places.push(place);
			const house = await openTestHouse(place.config);
			houses.push(house);
			return house;
		};
		const settings = { file, force: false, filesFolder: join(folder, "restored"), now: NOW };

		beforeAll(async () => {
			const source = await open(from);
			await fill(source);
			fillFolder(join(folder, "files"));
			made = await backUp(source.store, { file, force: false, filesFolder: join(folder, "files"), now: NOW });
			await open(to);
		}, 120_000);
		afterAll(async () => {
			for (const { store } of houses) await store.close();
			for (const place of places) await place.remove();
			rmSync(folder, { recursive: true, force: true });
		});
		const pair = () => {
			const [source, target] = houses;
			if (source === undefined || target === undefined) throw new Error("not open");
			return [source, target] as const;
		};

		test("the file says what it holds, is for its owner alone, and is not written over", async () => {
			const [source] = pair();
			expect(await checkBackup(file)).toEqual(made);
			expect(statSync(file).mode & 0o777).toBe(0o600);
			expect(made.store).toBe(from.kind);
			expect(made.journal).toEqual((await verifyJournal(source.store.db)).head);
			expect(made.tables.find(({ name }) => name === "decision")?.rows).toBe(2);
			const again = backUp(source.store, { ...settings, filesFolder: null });
			await expect(again).rejects.toMatchObject({ code: "GH-CLI-004" });
		});

		test("everything is there again, row by row and file by file, and the journal says so", async () => {
			const [source, target] = pair();
			await restore(target.store, made, settings);
			const { seq } = made.journal;
			expect(await everyRow(target, seq)).toEqual(await everyRow(source, seq));
			expect(contentsOf(join(folder, "restored"))).toEqual(contentsOf(join(folder, "files")));
			const verified = await verifyJournal(target.store.db, { witness: made.journal });
			expect(verified).toMatchObject({ ok: true, entries: seq + 1, erased: 2 });
			const last = await target.store.db.selectFrom("journal").selectAll().where("seq", ">", seq).execute();
			expect(last).toMatchObject([{ actor: "operator", action: "store.restored" }]);
		});

		test("the guards stand again behind it", async () => {
			const [, target] = pair();
			const owner = (statement: ReturnType<typeof sql>) =>
				target.store.db.transaction().execute(async (trx) => {
					await sql`set local role none`.execute(trx);
					await statement.execute(trx);
				});
			await expect(owner(sql`delete from journal`)).rejects.toMatchObject({ code: "GH002" });
			await expect(owner(sql`delete from decision`)).rejects.toMatchObject({ code: "GH003" });
			await expect(
				owner(sql`update membership set delegated_from = gen_random_uuid() where uid::text like '%1'`),
			).rejects.toMatchObject({
				code: "23503",
			});
			const { rows } = await sql<{ name: string; deferrable: boolean; deferred: boolean }>`
				select conname as name, condeferrable as deferrable, condeferred as deferred from pg_constraint
				where contype = 'f' order by 1`.execute(target.store.db);
			const before = await sql`select conname as name, condeferrable as deferrable, condeferred as deferred
				from pg_constraint where contype = 'f' order by 1`.execute(pair()[0].store.db);
			expect(rows).toEqual(before.rows);
		});

		test("a store that holds something is replaced only when that is asked for", async () => {
			const [, target] = pair();
			const { seq } = made.journal;
			const before = await everyRow(target, seq + 1);
			await expect(restore(target.store, made, settings)).rejects.toMatchObject({ code: "GH-BAK-003" });
			expect(await everyRow(target, seq + 1)).toEqual(before);
			await target.record.write((writing) => writing.note({ actor: "x", action: "x.y", target: "z", reason: null }));
			await restore(target.store, made, { ...settings, force: true });
			expect(await everyRow(target, seq)).toEqual(await everyRow(pair()[0], seq));
			expect(await verifyJournal(target.store.db)).toMatchObject({ ok: true, entries: seq + 1 });
		});
	});
}
