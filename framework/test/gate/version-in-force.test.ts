import { expect, test } from "vitest";
import type { EvidenceType } from "../../src/baseline/schema.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { timeline } from "../../src/gate/timeline.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const NEED = [requirementOf({ id: "SUP-01", subjects: ["organisation"], actors: ["supplier"] })];
const report = (validityDays: number | null, leadDays = 10): EvidenceType[] => [
	{ id: "report", validityDays, formats: [], machine: false, leadDays },
];
const city = cityOf({
	actors: [{ id: "lumora" }],
	evidence: [{ id: "paper", subject: "lumora", requirements: ["SUP-01"] }],
});
const LUMORA = { kind: "subject", id: "lumora" } as const;

test("[BASE-10] [PROOF-02] evidence lasts as long as the version in force on the day says, in both directions", () => {
	const versions = [
		versionOf(NEED, { evidenceTypes: report(100) }),
		versionOf(NEED, { version: "1.1.0", effectiveFrom: "2026-03-01", evidenceTypes: report(30) }),
		versionOf(NEED, { version: "1.2.0", effectiveFrom: "2026-05-01", evidenceTypes: report(null) }),
	];
	const facts = cityFacts(city, contentOf(NEED), versions);
	const segments = timeline(facts, LUMORA, "2026-01-01", "2026-12-31");
	expect(segments.map(({ from, until, validUntil, outcome }) => [from, until, validUntil, outcome])).toEqual([
		["2026-01-01", "2026-02-28", "2026-02-28", "allow"],
		["2026-03-01", "2026-04-30", "2026-04-30", "deny"],
		["2026-05-01", "2026-12-31", null, "allow"],
	]);
});

test("[BASE-10] [GATE-08] the day on which the validity of a type ends is a day on which the answer may change", () => {
	const facts = cityFacts(city, contentOf(NEED), [versionOf(NEED, { evidenceTypes: report(100) })]);
	expect(decide(facts, LUMORA, "2026-02-01")).toMatchObject({ outcome: "allow", validUntil: "2026-04-11" });
});

test("[BASE-10] [GATE-12] editing the evidence types of the content changes no decision and no remedy", () => {
	const versions = [versionOf(NEED, { evidenceTypes: report(30, 5) })];
	const content = contentOf(NEED);
	const edited = { ...content, baseline: { ...content.baseline, evidenceTypes: report(9999, 90) } };
	for (const at of ["2026-01-15", "2026-06-01"]) {
		const decision = decide(cityFacts(city, content, versions), LUMORA, at);
		expect(decide(cityFacts(city, edited, versions), LUMORA, at)).toEqual(decision);
	}
	const [renew] = decide(cityFacts(city, edited, versions), LUMORA, "2026-06-01").remedies;
	expect(renew).toMatchObject({ action: "renew", days: 5 });
});
