/** A readable reference, `GH-DEC-2026-000123-7`; the last digit tells a mistyped one from a real one. */
export function referenceOf(series: string, year: number, number: number): string {
	const padded = String(number).padStart(6, "0");
	return `GH-${series}-${year}-${padded}-${checkDigit(`${year}${padded}`)}`;
}

const REFERENCE = /^GH-([A-Z]+)-(\d{4})-(\d{6,})-(\d)$/;

/** Whether the text is a reference of the series with the check digit it must have. */
export function isReference(text: string, series: string): boolean {
	const [, its, year, number, digit] = REFERENCE.exec(text) ?? [];
	return its === series && String(checkDigit(`${year}${number}`)) === digit;
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
