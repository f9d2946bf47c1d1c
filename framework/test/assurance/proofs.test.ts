import { expect, test } from "vitest";
import { evidenceProof, weighEvidence } from "../../src/assurance/proofs.ts";
import type { Evidence } from "../../src/assurance/schema.ts";
import type { EvidenceType, Parameter } from "../../src/baseline/schema.ts";
import type { Tier } from "../../src/shared/vocabulary.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { requirementOf } from "../../src/testing/small-content.ts";

const report: EvidenceType = { id: "report", validityDays: null, formats: [], machine: false, leadDays: 10 };
const requirement = requirementOf({ id: "LIF-03" });
type Sketch = Partial<Evidence>;
const evidence = (more: Sketch = {}): Evidence => {
	const [one] = cityOf({ evidence: [{ id: "paper", requirements: ["LIF-03"], ...more }] }).evidence;
	if (one === undefined) throw new RangeError("no evidence");
	return one;
};
const proof = (more: Sketch = {}, tier: Tier = 1) => evidenceProof(evidence(more), requirement, report, tier);

test("[PROOF-01] accepted evidence proves what it names, from the later of its first day and its acceptance", () => {
	const accepted = (on: string) => ({ state: "accepted", on, by: "owner" }) as const;
	expect(proof({ from: "2026-02-01", review: accepted("2026-02-20") })?.from).toBe("2026-02-20");
	expect(proof({ from: "2026-02-01", review: accepted("2026-01-20") })?.from).toBe("2026-02-01");
	expect(proof({ requirements: ["GOV-01"] })).toBeUndefined();
	expect(proof({ review: { state: "submitted", on: "2026-01-01" } })).toBeUndefined();
	expect(proof({ review: { state: "rejected", on: "2026-01-01", by: "owner", reason: "not signed" } })).toBeUndefined();
});

test("[PROOF-02] a proof ends with the earliest of its own end and the two validities, counted from its first day", () => {
	const ends = (own: string | undefined, ofType: number | null, ofRequirement: number | null) =>
		evidenceProof(
			evidence(own === undefined ? {} : { until: own }),
			{ ...requirement, validityDays: ofRequirement },
			{ ...report, validityDays: ofType },
			1,
		)?.until;
	expect(ends(undefined, null, null)).toBeNull();
	expect(ends("2026-03-01", null, null)).toBe("2026-03-01");
	expect(ends("2026-03-01", 30, 90)).toBe("2026-01-31");
	expect(ends("2026-03-01", 90, 10)).toBe("2026-01-11");
	expect(ends("2026-01-05", 90, 10)).toBe("2026-01-05");
});

test("[PROOF-02] a late acceptance does not prolong a proof, and comes too late once the evidence has lapsed", () => {
	const late = (on: string) => ({ until: "2026-02-01", review: { state: "accepted", on, by: "owner" } }) as const;
	expect(proof(late("2026-01-20"))).toMatchObject({ from: "2026-01-20", until: "2026-02-01" });
	expect(proof(late("2026-02-02"))).toBeUndefined();
	expect(weighEvidence(evidence(late("2026-02-02")), requirement, report, 1)).toMatchObject({ rule: "PROOF-02" });
});

test("[PROOF-02] a validity without bounds ends with the calendar", () => {
	const endless = { ...report, validityDays: 99_999_999 };
	expect(evidenceProof(evidence(), requirement, endless, 1)?.until).toBe("9999-12-31");
});

test("[PROOF-03] evidence of a type the requirement does not accept proves nothing", () => {
	expect(proof({ type: "scan" })).toBeUndefined();
	expect(weighEvidence(evidence({ type: "scan" }), requirement, report, 1)).toMatchObject({ rule: "PROOF-03" });
});

const PARAMETERS: [string, Parameter, Evidence["values"][string], boolean][] = [
	["fewer days", { unit: "days", better: "lower", tiers: [30, 21, 14, 7] }, 14, true],
	["more days", { unit: "days", better: "lower", tiers: [30, 21, 14, 7] }, 15, false],
	["a higher share", { unit: "percent", better: "higher", tiers: [80, 95, 98, 100] }, 98, true],
	["a lower share", { unit: "percent", better: "higher", tiers: [80, 95, 98, 100] }, 97.9, false],
	[
		"a stricter choice",
		{ unit: "choice", better: "higher", tiers: ["a", "a", "b", "b"], choices: ["a", "b", "c"] },
		"c",
		true,
	],
	[
		"a laxer choice",
		{ unit: "choice", better: "higher", tiers: ["a", "a", "b", "b"], choices: ["a", "b", "c"] },
		"a",
		false,
	],
	["a flag set", { unit: "flag", better: "higher", tiers: [false, false, true, true] }, true, true],
	["a flag not set", { unit: "flag", better: "higher", tiers: [false, false, true, true] }, false, false],
	["more of a list", { unit: "list", better: "higher", tiers: [["a"], ["a"], ["a"], ["a"]] }, ["b", "a"], true],
	["less of a list", { unit: "list", better: "higher", tiers: [["a"], ["a"], ["a", "b"], ["a", "b"]] }, ["a"], false],
	["anything where nothing is demanded", { unit: "days", better: "lower", tiers: [null, null, null, 3] }, 99, true],
	["a text for a number", { unit: "days", better: "lower", tiers: [30, 21, 14, 7] }, "soon", false],
];
test.each(PARAMETERS)("[PROOF-04] at tier 3, %s: %j stated as %j proves it: %s", (_, parameter, stated, proves) => {
	const with_ = { ...requirement, params: { limit: parameter } };
	expect(evidenceProof(evidence({ values: { limit: stated } }), with_, report, 3) !== undefined).toBe(proves);
});

test("[PROOF-04] the reason names both values", () => {
	const strict = {
		...requirement,
		params: { limit: { unit: "days", better: "lower", tiers: [30, 21, 14, 7] } as Parameter },
	};
	const short = weighEvidence(evidence({ values: { limit: 15 } }), strict, report, 3);
	expect(short).toEqual({
		rule: "PROOF-04",
		evidence: "paper",
		text: "states limit 15, while tier 3 demands at most 14",
	});
});

test("[PROOF-06] evidence that names a standard proves the requirement that stands for it", () => {
	const mandated = requirementOf({ id: "STD-iso-1", standard: "iso-1" });
	expect(evidenceProof(evidence({ requirements: [], standards: ["iso-1"] }), mandated, report, 1)?.requirement).toBe(
		"STD-iso-1",
	);
	expect(evidenceProof(evidence({ requirements: [], standards: ["iso-2"] }), mandated, report, 1)).toBeUndefined();
});
