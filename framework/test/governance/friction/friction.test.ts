import { describe, expect, test } from "vitest";
import {
	type BalancePoint,
	balanceOf,
	balanceWord,
	type FrictionFacts,
	frictionOn,
	type HandedIn,
} from "../../../src/governance/friction/index.ts";
import { quarterNamed } from "../../../src/governance/management/index.ts";

const AT = "2026-11-24";
const NOTHING: FrictionFacts = {
	invited: [],
	handedIn: [],
	connected: [],
	about: (id) => ({ size: id.startsWith("small") ? "small" : null, tier: id.endsWith("3") ? 3 : 1 }),
	officeName: (id) => `Office ${id}`,
};
function paper(evidence: string, given: Partial<HandedIn> = {}): HandedIn {
	return {
		evidence,
		organisation: "firm",
		subject: "pump",
		requirements: ["GOV-01"],
		on: "2026-10-01",
		reused: false,
		decided: null,
		askedBack: 0,
		...given,
	};
}
const invited = (organisation: string, on: string) => ({ organisation, on, enteredOn: null });

describe("friction", () => {
	test("[FRIC-01] from the first invitation to the first connection after it, per size and tier", () => {
		const facts: FrictionFacts = {
			...NOTHING,
			invited: [
				invited("small-3", "2026-09-01"),
				invited("small-3", "2026-09-20"),
				invited("large", "2026-10-01"),
				invited("waiting", "2026-11-01"),
				invited("later", "2026-12-01"),
			],
			connected: [
				{ organisation: "small-3", on: "2026-08-01" },
				{ organisation: "small-3", on: "2026-09-11" },
				{ organisation: "small-3", on: "2026-10-11" },
				{ organisation: "large", on: "2026-10-31" },
			],
		};
		const { connecting, bySize, byTier } = frictionOn(facts, AT);
		expect(connecting).toEqual({ count: 2, median: 10, longest: 30, waiting: 1 });
		expect(bySize).toEqual([
			{ group: "small", count: 1, median: 10, longest: 10, waiting: 0 },
			{ group: "unknown", count: 1, median: 30, longest: 30, waiting: 1 },
		]);
		expect(byTier.map(({ group, median }) => [group, median])).toEqual([
			["1", 30],
			["3", 10],
		]);
		expect(frictionOn(facts, "2026-09-10").connecting).toEqual({ count: 0, median: null, longest: null, waiting: 1 });
		expect(frictionOn(facts, AT, "2026-10-01").connecting.count).toBe(1);
	});

	test("[FRIC-02] waiting is counted per office that decided; what waits stands with nobody", () => {
		const decided = (by: string, on: string) => ({ by, on, accepted: true });
		const handedIn = [
			paper("a", { decided: decided("ciso", "2026-10-04") }),
			paper("b", { decided: decided("ciso", "2026-10-11") }),
			paper("c", { decided: decided("dpo", "2026-10-02") }),
			paper("d"),
			paper("e", { decided: decided("dpo", "2026-11-25") }),
		];
		expect(frictionOn({ ...NOTHING, handedIn }, AT).byOffice).toEqual([
			{ group: "Office ciso", count: 2, median: 3, longest: 10, waiting: 0 },
			{ group: "Office dpo", count: 1, median: 1, longest: 1, waiting: 0 },
			{ group: "nobody yet", count: 0, median: null, longest: null, waiting: 2 },
		]);
	});

	test("[FRIC-03] [FRIC-04] a demand answered anew for something else is asked twice, unless the paper is used again", () => {
		const accepted = { by: "ciso", on: "2026-10-02", accepted: true };
		const first = paper("first", { decided: accepted });
		const count = (second: Partial<HandedIn>) => {
			const handedIn = [first, paper("second", { subject: "tram", on: "2026-11-01", ...second })];
			const { askedTwice, reused } = frictionOn({ ...NOTHING, handedIn }, AT);
			return [askedTwice.count, reused.count, reused.of];
		};
		expect(count({})).toEqual([1, 0, 2]);
		expect(count({ reused: true })).toEqual([0, 1, 2]);
		expect(count({ subject: "pump" })).toEqual([0, 0, 2]);
		expect(count({ requirements: ["GOV-02"] })).toEqual([0, 0, 2]);
		expect(count({ organisation: "other" })).toEqual([0, 0, 2]);
		expect(count({ on: "2026-10-02" })).toEqual([0, 0, 2]);
	});

	test("[FRIC-05] each quarter stands by itself, speed beside security", () => {
		const facts: FrictionFacts = {
			...NOTHING,
			invited: [invited("a", "2026-07-01"), invited("b", "2026-10-01")],
			connected: [
				{ organisation: "a", on: "2026-08-10" },
				{ organisation: "b", on: "2026-10-11" },
			],
			handedIn: [paper("p", { decided: { by: "ciso", on: "2026-10-03", accepted: false }, reused: true })],
		};
		const quarters = ["2026-Q3", "2026-Q4"].map(quarterNamed);
		const points = balanceOf(facts, quarters, AT, (day) => (day < "2026-10-01" ? 60 : 55));
		expect(points).toEqual([
			{ quarter: "2026-Q3", at: "2026-09-30", daysToConnect: 40, daysWaiting: null, reused: null, passing: 60 },
			{ quarter: "2026-Q4", at: AT, daysToConnect: 10, daysWaiting: 2, reused: 100, passing: 55 },
		]);
		expect(balanceWord(points)).toBe("speed-at-cost-of-security");
		const [before, now] = points;
		if (before === undefined || now === undefined) throw new Error("two points");
		const word = (given: Partial<BalancePoint>) => balanceWord([before, { ...now, ...given }]);
		expect(word({ passing: 70 })).toBe("both-better");
		expect(word({ passing: 70, daysToConnect: 50 })).toBe("security-at-cost-of-speed");
		expect(word({ daysToConnect: 50 })).toBe("both-worse");
		expect(word({ passing: 60, daysToConnect: 40 })).toBe("steady");
		expect(balanceWord([])).toBe("steady");
	});
});
