import { holdsOn } from "../../ecosystem/calendar.ts";
import { type CityFacts, tiersOn } from "../../gate/facts.ts";
import type { IsoDate } from "../../shared/day.ts";
import type { SubjectKind, Tier } from "../../shared/vocabulary.ts";
import type { CertificateGrade } from "../certificate.ts";

/** From the highest to the lowest; `none`: no certificate counts. */
export const COVERAGE_GRADES = ["I3", "I2", "I1", "none"] as const;
export type CoverageGrade = (typeof COVERAGE_GRADES)[number];

const TIERS: readonly Tier[] = [4, 3, 2, 1];

/** The subjects of one tier, by the highest grade at which each is certified. */
export interface CoverageRow {
	readonly tier: Tier;
	readonly subjects: number;
	readonly grades: Readonly<Record<CoverageGrade, number>>;
	/** Of this tier without a certificate, in percent with one decimal; null: it has no subject. */
	readonly uncovered: number | null;
}

export interface AssuranceCoverage {
	readonly at: IsoDate;
	readonly subjects: number;
	readonly uncovered: number | null;
	/** From the highest tier to the lowest. */
	readonly rows: readonly CoverageRow[];
}

/** A subject that is there on the day, with its tier and the highest grade at which it is certified. */
export interface CoveredSubject {
	readonly id: string;
	readonly name: string;
	readonly kind: SubjectKind;
	readonly tier: Tier;
	readonly grade: CoverageGrade;
	/** The last day of the certificate that has this grade and lasts longest. */
	readonly until: IsoDate | null;
}

/**
 * Every subject that is in service on the day (REG-01), with the highest grade of accepted evidence of the type
 * `certificate` about it that holds on the day: certificates of this city, of cities it trusts and of other schemes.
 */
export function coveredSubjects(facts: CityFacts, at: IsoDate): CoveredSubject[] {
	const tiers = tiersOn(facts, at);
	return [...facts.subjects.values()].flatMap(({ id, name, kind, inService }): CoveredSubject[] => {
		const tier = tiers.get(id)?.tier;
		if (tier === undefined || !holdsOn(at, inService.from, inService.until)) return [];
		return [{ id, name, kind, tier, ...highestOf(facts, id, at) }];
	});
}

function highestOf(facts: CityFacts, id: string, at: IsoDate): Pick<CoveredSubject, "grade" | "until"> {
	let best: { grade: CertificateGrade; until: IsoDate | null } | undefined;
	for (const { type, grade, from, until = null, review } of facts.handed.get(id)?.all ?? []) {
		const counts = type === "certificate" && review.state === "accepted" && review.on <= at;
		if (!counts || grade === "I0" || !holdsOn(at, from, until)) continue;
		const longer = until === null || (best?.until !== null && (best?.until ?? "") < until);
		if (best === undefined || grade > best.grade || (grade === best.grade && longer)) best = { grade, until };
	}
	return best ?? { grade: "none", until: null };
}

/** How much of the ecosystem is certified on the day, at which grade, tier by tier (REG-01). */
export function coverageOf(
	subjects: readonly Pick<CoveredSubject, "tier" | "grade">[],
	at: IsoDate,
): AssuranceCoverage {
	const rows = TIERS.map((tier): CoverageRow => {
		const here = subjects.filter((one) => one.tier === tier);
		const count = (grade: CoverageGrade) => here.filter((one) => one.grade === grade).length;
		const grades = { I3: count("I3"), I2: count("I2"), I1: count("I1"), none: count("none") };
		return { tier, subjects: here.length, grades, uncovered: percent(grades.none, here.length) };
	});
	const none = rows.reduce((sum, { grades }) => sum + grades.none, 0);
	return { at, subjects: subjects.length, uncovered: percent(none, subjects.length), rows };
}

const percent = (part: number, whole: number): number | null =>
	whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
