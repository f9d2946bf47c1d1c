import type { Transaction } from "../db/open.ts";

/**
 * The next readable references of a series, `GH-DEC-2026-000123-7`, taken in the transaction that uses them: numbers have
 * no gap, and the last digit tells a mistyped reference from a real one.
 */
export async function nextReferences(trx: Transaction, series: string, year: number, count: number): Promise<string[]> {
	const { last } = await trx
		.insertInto("reference_number")
		.values({ series, year, last: count })
		.onConflict((conflict) =>
			conflict.columns(["series", "year"]).doUpdateSet((row) => ({ last: row("reference_number.last", "+", count) })),
		)
		.returning("last")
		.executeTakeFirstOrThrow();
	return Array.from({ length: count }, (_, index) => {
		const number = String(last - count + 1 + index).padStart(6, "0");
		return `GH-${series}-${year}-${number}-${checkDigit(`${year}${number}`)}`;
	});
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
