import type { BaselineDocument } from "../baseline/schema.ts";
import type { Grade, Strength, Tier } from "../shared/vocabulary.ts";

/** The grade a proof needs: any for a should; for a must the tier's minimum, and never a self-declaration (PROOF-05). */
export function minimumGradeFor(document: BaselineDocument, strength: Strength, tier: Tier): Grade {
	if (strength !== "M") return "I0";
	const minimum = document.minimumGrade[tier - 1] ?? "I1";
	return minimum === "I0" ? "I1" : minimum;
}

/** What a grade means, for people. */
export const GRADE_TEXT: Readonly<Record<Grade, string>> = {
	I0: "self-declared",
	I1: "checked inside, but outside the delivery line",
	I2: "checked from outside, approved by the city",
	I3: "checked by an accredited body",
};
