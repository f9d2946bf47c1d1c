import { type IsoDate, toDay } from "../../shared/day.ts";
import { sha256Hex } from "../../shared/digest.ts";
import type { Certificate } from "../certificate.ts";
import { stretchesInForce } from "../certificate-state.ts";
import type { Finding } from "../finding.ts";

/** The least share of the certificates of a year that is examined again (REG-03). */
export const SAMPLE_SHARE = 0.04;

/** How much likelier a certificate is drawn at each tier than at tier 1. */
const TIER_WEIGHTS = [1, 2, 4, 8] as const;
const MAJOR = 1;
const MINOR = 0.25;
/** Findings are looked back at for so long before the draw, in days. */
const LOOK_BACK = 730;

/** Why a certificate is as likely to be drawn as it is (REG-04). */
export interface SampleWeight {
	readonly weight: number;
	readonly tier: number;
	/** Findings of the last two years about what it is about. */
	readonly major: number;
	readonly minor: number;
	/** Since it was issued, or last examined again. */
	readonly days: number;
}

/** A certificate that is drawn. */
export interface Drawn extends SampleWeight {
	/** Id of the certificate. */
	readonly certificate: string;
}

export interface DrawInput {
	readonly certificates: readonly Certificate[];
	readonly findings: readonly Finding[];
	readonly year: number;
	/** The day of the draw, within the year. */
	readonly at: IsoDate;
	/** Nobody chose it: who knows it can draw the same again. */
	readonly seed: string;
	/** Ids drawn before in this year. */
	readonly drawn: readonly string[];
	/** The last day on which each was examined again, by id. */
	readonly examined: ReadonlyMap<string, IsoDate>;
}

/** The certificates that were in force on some day of the year, through the day (REG-03). */
export function sampledFrom({
	certificates,
	year,
	at,
}: Pick<DrawInput, "certificates" | "year" | "at">): Certificate[] {
	const first = `${year}-01-01`;
	return certificates.filter((one) => stretchesInForce(one).some(({ from, until }) => from <= at && until >= first));
}

/** How many of so many are examined again in a year: the share, rounded up. */
export const leastSample = (certificates: number): number => Math.max(0, Math.ceil(certificates * SAMPLE_SHARE - 1e-9));

/** How likely a certificate is drawn (REG-04): by tier, by what was found lately, and by the days since anybody looked. */
export function sampleWeight(
	{ id, tier, from, scope }: Certificate,
	{ findings, at, examined }: Pick<DrawInput, "findings" | "at" | "examined">,
): SampleWeight {
	const since = toDay(at) - LOOK_BACK;
	const lately = findings.filter(
		({ subject, on, withdrawn }) =>
			subject === scope.subject && withdrawn === undefined && on <= at && toDay(on) >= since,
	);
	const major = lately.filter(({ severity }) => severity === "major").length;
	const minor = lately.filter(({ severity }) => severity === "minor").length;
	const last = examined.get(id) ?? from;
	const days = Math.max(0, toDay(at) - toDay(last > from ? last : from));
	const weight = TIER_WEIGHTS[tier - 1]! * (1 + MAJOR * major + MINOR * minor) * (1 + days / 365);
	return { weight, tier, major, minor, days };
}

/**
 * What is to be drawn now, so that with what was drawn before at least the share of the year's certificates is examined
 * again (REG-03 to REG-05). Weighted, without putting back (Efraimidis and Spirakis, 2006): each certificate has a number
 * that follows from seed, year and its id alone, so the same facts and seed give the same draw, in whatever order they come.
 */
export function drawSample(input: DrawInput): Drawn[] {
	const { year, seed, drawn } = input;
	const population = sampledFrom(input);
	const before = new Set(drawn);
	const wanted = leastSample(population.length) - population.filter(({ id }) => before.has(id)).length;
	if (wanted <= 0) return [];
	return population
		.filter(({ id }) => !before.has(id))
		.map((one) => ({ id: one.id, weight: sampleWeight(one, input) }))
		.map(({ id, weight }) => ({ certificate: id, ...weight, key: -Math.log(chance(seed, year, id)) / weight.weight }))
		.sort((a, b) => a.key - b.key || (a.certificate < b.certificate ? -1 : 1))
		.slice(0, wanted)
		.map(({ key: _, ...one }) => one);
}

/** A number above 0 and below 1 that follows from the seed. */
function chance(seed: string, year: number, id: string): number {
	const bits = Number.parseInt(sha256Hex(`${seed}/${year}/${id}`).slice(0, 13), 16);
	return (bits + 0.5) / 2 ** 52;
}
