import type { Requirement } from "../baseline/schema.ts";
import type { Tier, Trait } from "../shared/vocabulary.ts";
import { neededClauses } from "./needs.ts";
import type { Clause } from "./schema.ts";

/** What a baseline demands, in force or as shipped. */
export interface Demands {
	readonly requirements: readonly Requirement[];
}

/** What a draft is asked for. */
export interface DraftWish {
	readonly tier: Tier;
	readonly traits: readonly Trait[];
	/** The engagement it is for, when there is one. */
	readonly name?: string | undefined;
	readonly supplier?: string | undefined;
	readonly city?: string | undefined;
}

/** The text of a contract's security clauses, ready to be written into a file. */
export interface DraftText {
	readonly title: string;
	readonly lead: readonly string[];
	readonly clauses: readonly {
		readonly heading: string;
		readonly text: string;
		/** What the tier demands of it, in numbers. */
		readonly values: readonly string[];
		readonly source: string;
	}[];
	readonly signatures: readonly string[];
}

/** The number of a requirement that a clause leaves to the tier, in words. */
const NUMBERS: Readonly<
	Record<string, readonly [requirement: string, parameter: string, words: (value: number) => string]>
> = {
	"CL-09": ["SUP-04", "noticeHours", (hours) => `Within ${hours} hours.`],
	"CL-12": ["LIF-03", "criticalDays", (days) => `Critical weaknesses within ${days} days.`],
	"CL-14": ["SUP-04", "noticeHours", (hours) => `Within ${hours} hours.`],
	"CL-16": ["LIF-03", "criticalDays", (days) => `Critical weaknesses within ${days} days.`],
	"CL-21": ["SUP-03", "noticeDays", (days) => `Changes ${days} days ahead.`],
	"CL-31": ["SUP-06", "maxTrialDays", (days) => `A trial of at most ${days} days.`],
};

/** The clauses that a tier and conditions call for, as the text of a draft (CONTR-13). */
export function contractDraft(
	library: readonly Clause[],
	document: Demands | undefined,
	{ tier, traits, name, supplier, city }: DraftWish,
): DraftText {
	const conditions =
		traits.length === 0 ? "" : `, with ${traits.map((trait) => trait.replaceAll("-", " ")).join(", ")}`;
	return {
		title: name === undefined ? "Security clauses" : `Security clauses: ${name}`,
		lead: [
			...(city === undefined ? [] : [`City: ${city}`]),
			...(supplier === undefined ? [] : [`Supplier: ${supplier}`]),
			`Drawn up for tier ${tier}${conditions}. A proposal in plain words, to be put into legal form before it is signed.`,
		],
		clauses: neededClauses(library, tier, traits).map((clause, place) => ({
			heading: `${place + 1}. ${clause.name} (${clause.id})`,
			text: sentence(clause.text),
			values: valuesOf(clause, document, tier),
			source: `Basis: ${clause.source}. Serves ${clause.requirements.join(", ")}. Tracked by: ${clause.track}.`,
		})),
		signatures: ["For the city: name, date, signature", "For the supplier: name, date, signature"],
	};
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function valuesOf({ id }: Clause, document: Demands | undefined, tier: Tier): string[] {
	const [requirement, parameter, words] = NUMBERS[id] ?? [];
	if (requirement === undefined || parameter === undefined || words === undefined) return [];
	const value = document?.requirements.find((one) => one.id === requirement)?.params[parameter]?.tiers[tier - 1];
	return typeof value === "number" && value > 0 ? [words(value)] : [];
}
