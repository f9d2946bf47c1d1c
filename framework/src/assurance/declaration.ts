import type { IsoDate } from "../shared/day.ts";
import type { CertificateGrade } from "./certificate.ts";

/** What is signed about one assignment. */
export interface DeclarationOf {
	/** Names, as they are on the day of signing. */
	readonly assessor: string;
	readonly subject: string;
	/** Organisations that answer for the subject. */
	readonly parties: readonly string[];
	readonly grade: CertificateGrade;
	readonly from: IsoDate;
	readonly until: IsoDate;
	/** Years of work before that count (ASSR-04). */
	readonly pastYears: number;
}

/** Whether an assignment of this grade takes a signed declaration before the assessor sees anything (ASSR-12). */
export function needsDeclaration(grade: CertificateGrade | null): boolean {
	return grade === "I2" || grade === "I3";
}

/** The declaration of independence that an assessor signs: the same words for the same assignment (ASSR-12). */
export function declarationText(of: DeclarationOf): string {
	const { assessor, subject, parties, grade, from, until, pastYears } = of;
	const others = parties.length === 0 ? "whoever answers for it" : parties.join(", ");
	return [
		`Declaration of independence of ${assessor}`,
		`for the assessment of ${subject} at grade ${grade}, from ${from} through ${until}.`,
		"",
		`1. ${assessor} neither belongs to, nor owns, nor has an owner in common with: ${others}.`,
		`2. Neither ${assessor} nor anybody who takes part in the assessment advised them, built for them or supplied them within the ${pastYears} years before.`,
		"3. Nobody who takes part works for them, or has an interest in how the assessment ends.",
		"4. What is paid for the assessment does not depend on its result.",
		`5. ${assessor} tells the city without delay when any of this changes.`,
	].join("\n");
}
