import type { Transaction } from "../db/open.ts";

/** Takes the next `count` numbers of a series, in the transaction that uses them, so that none is left out. @returns the last. */
export async function takeNumbers(trx: Transaction, series: string, year: number, count: number): Promise<number> {
	const { last } = await trx
		.insertInto("reference_number")
		.values({ series, year, last: count })
		.onConflict((conflict) =>
			conflict.columns(["series", "year"]).doUpdateSet((row) => ({ last: row("reference_number.last", "+", count) })),
		)
		.returning("last")
		.executeTakeFirstOrThrow();
	return last;
}
