import { isLuhn, isMod11And10, weighted } from "./check-digits.ts";

/** What a number for value added tax looks like behind the two letters of its country. */
export interface VatStructure {
	readonly pattern: RegExp;
	/** In words, for whoever mends one. */
	readonly words: string;
	/** Whether the check digits fit; left out where there are none, or old numbers do without. */
	readonly fits?: (number: string) => boolean;
}

const ONLY_DIGITS = { 8: /^\d{8}$/, 9: /^\d{9}$/, 10: /^\d{10}$/, 11: /^\d{11}$/, 12: /^\d{12}$/ } as const;
type Count = keyof typeof ONLY_DIGITS;
const digits = (count: Count): VatStructure => ({ pattern: ONLY_DIGITS[count], words: `${count} digits` });
const checked = (count: Count, fits: (number: string) => boolean): VatStructure => ({ ...digits(count), fits });
const at = (number: string, place: number) => Number(number[place]);

/** Sum by weights modulo 11, taken from 11; what no digit can be never fits. */
const mod11 = (weights: readonly number[], tenIs: number) => (number: string) => {
	const check = 11 - (weighted(number, weights) % 11);
	const digit = check === 11 ? 0 : check === 10 ? tenIs : check;
	return digit === at(number, weights.length);
};
const NONE = -1;

const isPolish = (number: string) => weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === at(number, 9);
const isGreek = (number: string) => (weighted(number, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === at(number, 8);

/** Two ways to reckon since 2010, by 97 and by 97 from 55. */
function isBritish(number: string): boolean {
	if (!/^\d{9}/.test(number)) return true;
	const sum = weighted(number, [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9));
	return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

function isIrish(number: string): boolean {
	const match = /^(\d{7})([A-W])([A-I]?)$/.exec(number);
	if (match === null) return true;
	const [, head = "", check = "", tail = ""] = match;
	const more = tail === "" ? 0 : (tail.charCodeAt(0) - 64) * 9;
	const sum = (weighted(head, [8, 7, 6, 5, 4, 3, 2]) + more) % 23;
	return check === (sum === 0 ? "W" : String.fromCharCode(64 + sum));
}

const isFrench = (number: string) =>
	!/^\d{11}$/.test(number) || Number(number.slice(0, 2)) === (12 + 3 * (Number(number.slice(2)) % 97)) % 97;

const isSwiss = (number: string) => mod11([5, 4, 3, 2, 7, 6, 5, 4], NONE)(number.slice(1));

const british: VatStructure = {
	pattern: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
	words: "9 or 12 digits, or GD or HA and 3 digits",
	fits: isBritish,
};

/**
 * By country (EU member states as in VIES, where Greece is EL; Northern Ireland, the United Kingdom, Switzerland, Norway).
 * Source: European Commission, VIES, structure of VAT numbers; the check digits are those the tax offices publish.
 */
export const VAT_STRUCTURES: Readonly<Record<string, VatStructure>> = {
	AT: { pattern: /^U\d{8}$/, words: "U and 8 digits" },
	BE: checked(10, (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8))),
	BG: { pattern: /^\d{9,10}$/, words: "9 or 10 digits" },
	CH: {
		pattern: /^E\d{9}(MWST|TVA|IVA)?$/,
		words: "E, 9 digits, and perhaps MWST, TVA or IVA",
		fits: isSwiss,
	},
	CY: { pattern: /^\d{8}[A-Z]$/, words: "8 digits and a letter" },
	CZ: { pattern: /^\d{8,10}$/, words: "8 to 10 digits" },
	DE: checked(9, isMod11And10),
	DK: checked(8, (number) => weighted(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0),
	EE: digits(9),
	EL: checked(9, isGreek),
	ES: { pattern: /^[A-Z0-9]\d{7}[A-Z0-9]$/, words: "9 signs, the first and last of them letters or digits" },
	FI: checked(8, mod11([7, 9, 10, 5, 8, 4, 2], NONE)),
	FR: { pattern: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, words: "2 letters or digits and 9 digits", fits: isFrench },
	GB: british,
	HR: checked(11, isMod11And10),
	HU: digits(8),
	IE: {
		pattern: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
		words: "7 digits and one or two letters",
		fits: isIrish,
	},
	IT: checked(11, isLuhn),
	LT: { pattern: /^(\d{9}|\d{12})$/, words: "9 or 12 digits" },
	LU: checked(8, (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6))),
	LV: digits(11),
	MT: digits(8),
	NL: { pattern: /^\d{9}B\d{2}$/, words: "9 digits, B and 2 digits" },
	NO: { pattern: /^\d{9}(MVA)?$/, words: "9 digits, and perhaps MVA", fits: mod11([3, 2, 7, 6, 5, 4, 3, 2], NONE) },
	PL: checked(10, isPolish),
	PT: checked(9, mod11([9, 8, 7, 6, 5, 4, 3, 2], 0)),
	RO: { pattern: /^\d{2,10}$/, words: "2 to 10 digits" },
	SE: checked(12, (number) => isLuhn(number.slice(0, 10))),
	SI: checked(8, mod11([8, 7, 6, 5, 4, 3, 2], 0)),
	SK: digits(10),
	XI: british,
};
