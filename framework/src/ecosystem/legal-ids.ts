import type { Issue, IssuePath } from "../shared/problems.ts";
import { isGs1, isLuhn, isMod97, weighted } from "./check-digits.ts";
import { VAT_STRUCTURES } from "./vat-numbers.ts";

/** What is wrong with a number of a register: what it is not, and what to look at. */
export interface LegalIdFault {
	readonly message: string;
	readonly help: string;
}

type Check = (value: string) => LegalIdFault | undefined;

const DIGITS = "compare the number with the register; one of its digits or the check digit is mistyped";

/** A number of a fixed pattern, with check digits perhaps. */
function numbered(name: string, pattern: RegExp, words: string, fits: (value: string) => boolean = () => true): Check {
	return (value) => {
		if (!pattern.test(value)) {
			return { message: `\`${value}\` is no ${name}: it has ${value.length} signs`, help: `a ${name} is ${words}` };
		}
		return fits(value)
			? undefined
			: { message: `the check digits of the ${name} \`${value}\` do not fit`, help: DIGITS };
	};
}

const vat: Check = (value) => {
	const country = value.slice(0, 2);
	const structure = Object.hasOwn(VAT_STRUCTURES, country) ? VAT_STRUCTURES[country] : undefined;
	if (structure === undefined) {
		if (/^[A-Z]{2}[A-Z0-9]{2,}$/.test(value)) return undefined;
		return {
			message: `\`${value}\` is no VAT number: it does not begin with two letters of a country`,
			help: "put the letters of the country before the number, such as DE or EL, and leave out spaces",
		};
	}
	const number = value.slice(2);
	if (!structure.pattern.test(number)) {
		const help = `a VAT number of ${country} is ${country} and ${structure.words}`;
		return { message: `\`${value}\` is no VAT number of ${country}`, help };
	}
	if (structure.fits?.(number) ?? true) return undefined;
	return { message: `the check digits of the VAT number \`${value}\` do not fit`, help: DIGITS };
};

const isCompanyNumberOfNorway = (value: string) =>
	(11 - (weighted(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[8]);

/** Known schemes, in upper case. Prefixes such as `GB-COH` are those of org-id.guide, which OCDS uses. */
const SCHEMES: Readonly<Record<string, Check>> = {
	LEI: numbered("LEI", /^[A-Z0-9]{18}\d{2}$/, "20 signs: 18 capital letters or digits and 2 check digits", isMod97),
	VAT: vat,
	GLN: numbered("GLN", /^\d{13}$/, "13 digits", isGs1),
	DUNS: numbered("D-U-N-S number", /^\d{9}$/, "9 digits without hyphens"),
	EUID: numbered(
		"EUID",
		/^[A-Z]{2}[A-Z0-9-]*\.[A-Z0-9][A-Z0-9./-]*(_[A-Z0-9])?$/,
		"the country and register, a full stop and the number there, such as DEK1101R.HRB116737",
	),
	"BE-BCE_KBO": numbered(
		"number of BE-BCE_KBO",
		/^[01]\d{9}$/,
		"10 digits",
		(value) => 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8)),
	),
	"DK-CVR": numbered(
		"number of DK-CVR",
		/^\d{8}$/,
		"8 digits",
		(value) => weighted(value, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
	),
	"FR-RCS": numbered("number of FR-RCS", /^\d{9}$/, "9 digits", isLuhn),
	"GB-COH": numbered("number of GB-COH", /^(\d{8}|[A-Z]{2}\d{6})$/, "8 digits, or 2 letters and 6 digits"),
	"IE-CRO": numbered("number of IE-CRO", /^\d{1,6}$/, "up to 6 digits"),
	"NL-KVK": numbered("number of NL-KVK", /^\d{8}$/, "8 digits"),
	"NO-BRC": numbered("number of NO-BRC", /^\d{9}$/, "9 digits", isCompanyNumberOfNorway),
};

/** The scheme as it is written here: known ones whatever their case, all others as they are. */
export function schemeOf(scheme: string): string {
	const upper = scheme.trim().toUpperCase();
	return Object.hasOwn(SCHEMES, upper) ? upper : scheme.trim();
}

/** What is wrong with a number of a register (IDENT-01 to IDENT-05); undefined: nothing, or the scheme is not known. */
export function legalIdFault(scheme: string, value: string): LegalIdFault | undefined {
	if (value.trim() === "")
		return { message: `the number under \`${scheme}\` is empty`, help: "give it or leave it out" };
	const name = schemeOf(scheme);
	return Object.hasOwn(SCHEMES, name) ? SCHEMES[name]?.(value) : undefined;
}

/** The number as the register writes it: capitals, no spaces, none of the marks that people put between groups. */
export function normalLegalId(scheme: string, value: string): readonly [scheme: string, value: string] {
	const name = schemeOf(scheme);
	const trimmed = value.trim();
	if (!Object.hasOwn(SCHEMES, name)) return [name, trimmed];
	const bare = trimmed.toUpperCase().replaceAll(/\s+/g, "");
	return [name, name === "EUID" ? bare : bare.replaceAll(/[.-]/g, "")];
}

/** One number of one register, however written: what two actors of the same number have in common. */
export function legalIdKey(scheme: string, value: string): string {
	const [name, number] = normalLegalId(scheme, value);
	return `${name.toUpperCase()}:${number.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}`;
}

/** An issue for each number that cannot be one of its scheme. */
export function checkLegalIds(legalIds: Readonly<Record<string, string>>, path: IssuePath): Issue[] {
	return Object.entries(legalIds).flatMap(([scheme, value]): Issue[] => {
		const fault = legalIdFault(scheme, value);
		return fault === undefined ? [] : [{ code: "GH-CITY-014", path: [...path, scheme], ...fault }];
	});
}
