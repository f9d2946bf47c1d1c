import { expect, test } from "vitest";
import { ownTier } from "../../src/ecosystem/tiering.ts";
import { shippedContent } from "../shipped.ts";

const quiet = { criticality: 0, connectivity: 1, data: 0, safety: 0, fleetSize: 0, designated: false };
const rulesOf = (inputs: Partial<typeof quiet>) => ownTier({ ...quiet, ...inputs }).steps.map((step) => step.rule);

test.each(shippedContent().baseline.tiering.testVectors)(
	"[TIER-01] [TIER-04] the content's vector: $name",
	(vector) => {
		expect(ownTier({ ...vector.in, designated: vector.in.designated ?? false }).tier).toBe(vector.tier);
	},
);

test("[TIER-01] impact is the highest of criticality, data and safety, whichever it is", () => {
	expect(ownTier({ ...quiet, criticality: 2 }).tier).toBe(2);
	expect(ownTier({ ...quiet, data: 2 }).tier).toBe(2);
	expect(ownTier({ ...quiet, safety: 2 }).tier).toBe(2);
});

test("[TIER-02] open reach adds 1 only where criticality or safety is at least 2", () => {
	expect(ownTier({ ...quiet, connectivity: 3, criticality: 2 }).tier).toBe(3);
	expect(ownTier({ ...quiet, connectivity: 3, safety: 2 }).tier).toBe(3);
	expect(ownTier({ ...quiet, connectivity: 3, criticality: 1, data: 2 }).tier).toBe(2);
});

test("[TIER-02] isolation takes 1 away", () => {
	expect(ownTier({ ...quiet, connectivity: 0, data: 2 }).tier).toBe(1);
});

test("[TIER-03] two dimensions at 3 add 1, one does not", () => {
	expect(ownTier({ ...quiet, criticality: 3, data: 3 }).tier).toBe(4);
	expect(ownTier({ ...quiet, criticality: 3 }).tier).toBe(3);
	expect(rulesOf({ criticality: 3, data: 3 })).toContain("TIER-03");
});

test("[TIER-04] the score is held between 1 and 4", () => {
	const low = ownTier({ ...quiet, connectivity: 0 });
	expect(low.tier).toBe(1);
	expect(low.steps.at(-1)).toMatchObject({ rule: "TIER-04", text: "the score of -1 is held at tier 1" });
	expect(ownTier({ ...quiet, connectivity: 3, criticality: 3, data: 3, safety: 3 }).tier).toBe(4);
});

test("[TIER-05] harm and law set a floor that isolation cannot undercut", () => {
	for (const harm of [{ safety: 3 }, { criticality: 3 }, { data: 3 }, { designated: true }]) {
		expect(ownTier({ ...quiet, connectivity: 0, ...harm })).toMatchObject({ tier: 3, floor: 3 });
	}
	expect(ownTier({ ...quiet, connectivity: 2, safety: 3 })).toMatchObject({ tier: 4, floor: 4 });
	expect(ownTier({ ...quiet, connectivity: 1, safety: 3 })).toMatchObject({ tier: 3, floor: 3 });
});

test.each([
	[99, 1],
	[100, 2],
	[999, 2],
	[1000, 3],
])("[TIER-06] a fleet of %i devices is at least tier %i", (fleetSize, tier) => {
	expect(ownTier({ ...quiet, fleetSize })).toMatchObject({ tier, floor: tier });
});

test("[TIER-13] every tier comes with steps, the last of which states it", () => {
	const { tier, steps } = ownTier({ ...quiet, connectivity: 2, criticality: 2, data: 1, safety: 2, fleetSize: 40_000 });
	expect(steps.map((step) => step.rule)).toEqual(["TIER-01", "TIER-06"]);
	expect(steps.at(-1)?.tier).toBe(tier);
});
