import { describe, expect, test } from "vitest";
import { certificateEvidence } from "../../src/assurance/certificate-evidence.ts";
import { certificateStateOn } from "../../src/assurance/certificate-state.ts";
import { declarationText, needsDeclaration } from "../../src/assurance/declaration.ts";
import { conflictsOf } from "../../src/assurance/independence.ts";
import { stoppedAssessors } from "../../src/assurance/stopped-assessors.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { AT, kinds, LAB, sketch } from "./assessor.ts";
import { certificateOf } from "./certificate.ts";

describe("[ASSR-12] the declaration of independence", () => {
	const of = { assessor: "Lab", subject: "Lamp", parties: ["Maker", "Owner"], from: "2026-07-01", until: "2026-08-31" };
	test("is asked for at I2 and I3, and not where the house looks at itself", () => {
		expect((["I1", "I2", "I3", null] as const).map(needsDeclaration)).toEqual([false, true, true, false]);
	});

	test("names who signs, for what, towards whom and how far back; the same words for the same assignment", () => {
		const text = declarationText({ ...of, grade: "I3", pastYears: 3 });
		for (const words of ["Lab", "Lamp", "grade I3", "Maker, Owner", "2026-07-01 through 2026-08-31", "3 years"]) {
			expect(text).toContain(words);
		}
		expect(declarationText({ ...of, grade: "I3", pastYears: 3 })).toBe(text);
		expect(declarationText({ ...of, grade: "I3", pastYears: 5 })).not.toBe(text);
		expect(declarationText({ ...of, parties: [], grade: "I2", pastYears: 3 })).toContain("whoever answers for it");
	});
});

describe("an assessor that is stopped", () => {
	const issued = certificateOf({ assessor: "lab", scope: { kind: "organisation", subject: "maker" } });
	const stopped = (kind: "warning" | "suspended" | "struck-off", from = "2026-06-01") =>
		cityOf(sketch({ assessors: [{ ...LAB, sanctions: [{ kind, from, reason: "Copied" }] }], certificates: [issued] }));

	test("[ASSR-13] stands behind nothing new, while what was issued before keeps counting", () => {
		const city = stopped("struck-off");
		expect(kinds(conflictsOf({ city, assessor: "lab", subject: "maker", at: AT }))).toEqual(["sanctioned"]);
		expect(city.certificates.map((one) => certificateStateOn(one, AT))).toEqual(["in-force"]);
		expect(certificateEvidence(issued)).toHaveLength(1);
	});

	test("[ASSR-14] is listed with every certificate in force that rests on it, as long as there is one", () => {
		expect(stoppedAssessors(stopped("suspended"), AT)).toMatchObject([
			{ record: { actor: "lab" }, sanction: { kind: "suspended" }, inForce: [{ id: issued.id }] },
		]);
		expect(stoppedAssessors(stopped("struck-off"), AT)).toHaveLength(1);
		expect(stoppedAssessors(stopped("warning"), AT)).toEqual([]);
		expect(stoppedAssessors(stopped("struck-off", "2026-07-02"), AT)).toEqual([]);
		expect(stoppedAssessors(stopped("struck-off"), "2027-02-01")).toEqual([]);
	});
});
