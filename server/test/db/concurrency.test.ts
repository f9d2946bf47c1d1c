import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/db/open.ts";
import { STORES } from "../support/stores.ts";

const ROUNDS = 20;
const AT_ONCE = 12;

/** Asks for a number the way a route reads. */
async function ask({ db }: Database, n: number): Promise<readonly number[]> {
	const { rows } = await sql<{ n: number }>`select ${n}::int as n`.execute(db);
	return rows.map((row) => row.n);
}

/** Asks for a number three times, with a setting of this transaction between, the way a route writes. */
function askInTransaction({ db }: Database, n: number): Promise<readonly number[]> {
	return db.transaction().execute(async (trx) => {
		await sql`select set_config('gatehouse.asked', ${String(n)}, true)`.execute(trx);
		const numbers: number[] = [];
		for (let time = 0; time < 3; time++) {
			const { rows } = await sql<{ n: number }>`select current_setting('gatehouse.asked')::int as n`.execute(trx);
			numbers.push(...rows.map((row) => row.n));
		}
		return numbers;
	});
}

describe.each(STORES)("a store that is $kind", ({ makePlace }) => {
	test.skipIf(makePlace === null)("answers each of many queries sent at once with its own rows", async () => {
		const place = await makePlace?.();
		if (place === undefined) return;
		const store = await openDatabase(place.config, new Date());
		try {
			for (let round = 0; round < ROUNDS; round++) {
				const numbers = Array.from({ length: AT_ONCE }, (_, at) => round * AT_ONCE + at);
				const answers = numbers.map((n) => (n % 3 === 0 ? askInTransaction(store, n) : ask(store, n)));
				expect(await Promise.all(answers)).toEqual(numbers.map((n) => (n % 3 === 0 ? [n, n, n] : [n])));
			}
		} finally {
			await store.close();
			await place.remove();
		}
	});
});
