import { describe, expect, test } from "vitest";
import { compareParameter, isLaxer } from "../../src/baseline/direction.ts";
import type { Parameter } from "../../src/baseline/schema.ts";

const parameter = (more: Partial<Parameter>): Parameter => ({
	unit: "days",
	better: "lower",
	tiers: [1, 1, 1, 1],
	...more,
});
const days = parameter({});
const kept = parameter({ better: "higher" });
const choice = parameter({ unit: "choice", better: "higher", choices: ["office", "24x7"] });
const list = parameter({ unit: "list", better: "higher" });
const fixed = parameter({ unit: "year", better: "same" });

describe("[BASE-04] which of two values is stricter", () => {
	test.each([
		["fewer days", days, 14, 7, "tighter"],
		["more days", days, 7, 14, "looser"],
		["more days kept", kept, 90, 180, "tighter"],
		["the same", days, 7, 7, "same"],
		["none demanded before", days, null, 365, "tighter"],
		["none demanded after", days, 365, null, "looser"],
		["the later choice", choice, "office", "24x7", "tighter"],
		["a choice nobody knows", choice, "office", "never", "other"],
		["a longer list", list, ["a"], ["b", "a"], "tighter"],
		["the same list in another order", list, ["a", "b"], ["b", "a"], "same"],
		["another list", list, ["a"], ["b"], "other"],
		["a value without better or worse", fixed, 2030, 2031, "other"],
		["values of different types", days, 7, "7", "other"],
	] as const)("%s", (_, which, before, after, direction) => {
		const thaw = (value: typeof before | typeof after) => (typeof value === "object" && value ? [...value] : value);
		expect(compareParameter(which, thaw(before), thaw(after))).toBe(direction);
	});

	test("[PROOF-04] a stated value is laxer unless it is as strict or stricter", () => {
		expect(isLaxer(days, 14, 7)).toBe(true);
		expect(isLaxer(days, 7, 7)).toBe(false);
		expect(isLaxer(days, 3, 7)).toBe(false);
		expect(isLaxer(days, 400, null)).toBe(false);
		expect(isLaxer(days, "soon", 7)).toBe(true);
		expect(isLaxer(list, ["a"], ["a", "b"])).toBe(true);
	});
});
