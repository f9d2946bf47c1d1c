import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate, shippedMigrations } from "../../src/db/migrate.ts";
import { type Database, openDatabase } from "../../src/db/open.ts";
import type { TestPlace } from "../support/stores.ts";

const NOW = new Date("2026-11-24T12:00:00.000Z");
const migration = (id: number, text: string, sha256 = `${id}`) => ({ id, name: `000${id}_test`, text, sha256 });

/** Migrations run whole or not at all, once, and only those of this program. */
export function testMigrations(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`migrations, ${kind} store`, () => {
		let place: TestPlace;
		let database: Database;
		beforeEach(async () => {
			place = await makePlace();
			database = await openDatabase(place.config, NOW);
		});
		afterEach(async () => {
			await database.close();
			await place.remove();
		});

		test("are numbered from 1 without gap, and all there after opening", async () => {
			const shipped = shippedMigrations();
			expect(shipped.map(({ id }) => id)).toEqual(shipped.map((_, index) => index + 1));
			const rows = await database.db.selectFrom("migration").selectAll().orderBy("id").execute();
			expect(rows.map(({ name, sha256 }) => [name, sha256])).toEqual(shipped.map(({ name, sha256 }) => [name, sha256]));
			expect(rows[0]?.applied_at).toBe(NOW.toISOString());
		});

		test("do nothing the second time", async () => {
			expect(await migrate(database.db, shippedMigrations(), new Date())).toBe(shippedMigrations().length);
			const rows = await database.db.selectFrom("migration").selectAll().execute();
			expect(new Set(rows.map((row) => row.applied_at))).toEqual(new Set([NOW.toISOString()]));
		});

		test("leave nothing behind when one of them fails", async () => {
			const next = shippedMigrations().length;
			const added = [
				...shippedMigrations(),
				migration(next + 1, "create table first_half (n integer); insert into first_half values (1);"),
				migration(next + 2, "create table second_half (n no_such_type);"),
			];
			await expect(migrate(database.db, added, NOW)).rejects.toThrow("no_such_type");
			const { rows } = await sql`select 1 from pg_tables where tablename in ('first_half', 'second_half')`.execute(
				database.db,
			);
			expect(rows).toEqual([]);
			const done = await database.db.selectFrom("migration").selectAll().execute();
			expect(done).toHaveLength(next);
		});

		test("refuse a store that a later program has migrated", async () => {
			const later = [...shippedMigrations(), migration(99, "select 1;")];
			await migrate(database.db, later, NOW);
			await expect(migrate(database.db, shippedMigrations(), NOW)).rejects.toMatchObject({
				code: "GH-STORE-003",
				message: expect.stringContaining("0099_test".slice(2)),
			});
		});

		test("refuse a migration that was altered after it ran", async () => {
			const [first, ...others] = shippedMigrations();
			if (first === undefined) throw new Error("there are no migrations");
			const altered = [{ ...first, sha256: "0".repeat(64) }, ...others];
			await expect(migrate(database.db, altered, NOW)).rejects.toMatchObject({
				code: "GH-STORE-003",
				message: expect.stringContaining(first.name),
			});
		});

		test("run once when two start at the same moment", async () => {
			const next = shippedMigrations().length + 1;
			const added = [...shippedMigrations(), migration(next, "create table once_only (n integer);")];
			await Promise.all([migrate(database.db, added, NOW), migrate(database.db, added, NOW)]);
			const done = await database.db.selectFrom("migration").selectAll().where("id", "=", next).execute();
			expect(done).toHaveLength(1);
		});
	});
}
