import { describe, expect, test } from "vitest";
import { coverageOf, coveredSubjects } from "../../../src/assurance/regulator/coverage.ts";
import { cityFacts } from "../../../src/gate/facts.ts";
import { cityOf } from "../../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../../src/testing/small-content.ts";
import { certificateOf, event } from "../certificate.ts";

const ALL = [requirementOf({ id: "SUP-01", subjects: ["organisation"], evidence: ["certificate"] })];

describe("[REG-01] coverage by assurance grade", () => {
	const other = certificateOf({ grade: "I1", until: "2026-12-31" }, 2);
	const suspended = certificateOf({
		events: [event("issue", "2026-02-01"), event("suspend", "2026-03-01", { until: "2026-03-30" })],
	});
	const city = cityOf({
		actors: [{ id: "lamps" }, { id: "lab" }],
		systems: [{ id: "old", retiredOn: "2026-01-01" }],
		engagements: [{ id: "deal", supplier: "lamps", from: "2026-02-01", until: "2026-12-31" }],
		certificates: [suspended, other],
	});
	const facts = cityFacts(city, contentOf(ALL), [versionOf(ALL)]);
	const gradeOn = (day: string) => coveredSubjects(facts, day).find(({ id }) => id === "lamps");

	test("takes the highest grade that holds on the day", () => {
		expect(gradeOn("2026-01-31")).toMatchObject({ grade: "none", until: null });
		expect(gradeOn("2026-02-28")).toMatchObject({ grade: "I2" });
		expect(gradeOn("2026-03-01")).toMatchObject({ grade: "I1", until: "2026-12-31" });
		expect(gradeOn("2027-01-15")).toMatchObject({ grade: "none" });
	});

	test("counts what is there on the day, every subject once, tier by tier", () => {
		const subjects = coveredSubjects(facts, "2026-02-15");
		expect(coveredSubjects(facts, "2026-01-15").some(({ id }) => id === "deal")).toBe(false);
		expect(subjects.some(({ id }) => id === "deal")).toBe(true);
		const coverage = coverageOf(subjects, "2026-02-15");
		expect(coverage.subjects).toBe(subjects.length);
		expect(coverage.rows.map(({ tier }) => tier)).toEqual([4, 3, 2, 1]);
		expect(coverage.rows.reduce((sum, row) => sum + row.subjects, 0)).toBe(subjects.length);
		for (const { subjects: count, grades, uncovered } of coverage.rows) {
			expect(grades.I1 + grades.I2 + grades.I3 + grades.none).toBe(count);
			expect(uncovered).toBe(count === 0 ? null : Math.round((grades.none / count) * 1000) / 10);
		}
		expect(coverage.rows.reduce((sum, { grades }) => sum + grades.I2, 0)).toBe(1);
		expect(coverageOf([], "2026-02-15").uncovered).toBeNull();
	});
});
