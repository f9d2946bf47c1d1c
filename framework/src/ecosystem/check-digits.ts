/** Check digits of numbers in registers. Each takes text whose structure was checked before. */

/** ISO 7064 MOD 97-10: letters count as 10 to 35, and the whole leaves 1. */
export function isMod97(text: string): boolean {
	let rest = 0;
	for (const sign of text.toUpperCase()) {
		const value = Number.parseInt(sign, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

/** ISO 7064 MOD 11,10, over digits; the last is the check digit. */
export function isMod11And10(digits: string): boolean {
	let product = 10;
	for (const digit of digits.slice(0, -1)) {
		const sum = (Number(digit) + product) % 10;
		product = ((sum === 0 ? 10 : sum) * 2) % 11;
	}
	return (11 - product) % 10 === Number(digits.at(-1));
}

/** ISO/IEC 7812-1 annex B (Luhn), over digits; the last is the check digit. */
export function isLuhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, place) => {
		const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return sum % 10 === 0;
}

/** The check digit of GS1 keys: weights 3 and 1 from the right. */
export function isGs1(digits: string): boolean {
	return (
		weighted(
			digits,
			[...digits].map((_, place) => ((digits.length - place) % 2 === 0 ? 3 : 1)),
		) %
			10 ===
		0
	);
}

/** The sum of the first digits, each by its weight. */
export function weighted(digits: string, weights: readonly number[]): number {
	return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}
