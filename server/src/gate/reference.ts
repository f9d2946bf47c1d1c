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

/** A readable reference, `GH-DEC-2026-000123-7`; the last digit tells a mistyped one from a real one. */
export function referenceOf(series: string, year: number, number: number): string {
	const padded = String(number).padStart(6, "0");
	return `GH-${series}-${year}-${padded}-${checkDigit(`${year}${padded}`)}`;
}

/** The check digit of a number (ISO/IEC 7812-1 annex B, Luhn): finds every single wrong digit, and most swaps. */
export function checkDigit(digits: string): number {
	let sum = 0;
	for (const [index, digit] of [...digits].reverse().entries()) {
		const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return (10 - (sum % 10)) % 10;
}
