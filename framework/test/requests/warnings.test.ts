import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cityFacts } from "../../src/gate/facts.ts";
import { endingOf, holdsUntil, WARNING_DAYS, warningDue } from "../../src/requests/warnings.ts";
import { type CitySketch, cityOf, contentOf, requirementOf, versionOf } from "../../src/testing/index.ts";

const AT = "2026-06-01";

describe("when evidence ends", () => {
	const rules = [
		requirementOf({ id: "GOV-01", evidence: ["report"], validityDays: 200 }),
		requirementOf({ id: "GOV-02", evidence: ["report"] }),
	];
	const paper = { id: "paper", requirements: ["GOV-01", "GOV-02"], until: "2026-12-31" };
	const told = (evidence: CitySketch["evidence"]) => {
		const facts = cityFacts(cityOf({ evidence: evidence ?? [] }), contentOf(rules), [versionOf(rules)]);
		const [one] = facts.city.evidence;
		if (one === undefined) throw new Error("no evidence");
		return { ending: endingOf(facts, one, AT), until: holdsUntil(facts, one, AT) };
	};

	test("[ASK-10] with the first requirement that would no longer be met", () => {
		const { ending, until } = told([paper]);
		expect(ending).toMatchObject({ day: "2026-07-20", daysLeft: 49 });
		expect(until).toBe("2026-07-20");
	});

	test("[ASK-10] not with what something else meets for longer, and not at all when all is met for longer", () => {
		const longer = { id: "renewed", requirements: ["GOV-01"], from: "2026-05-01" };
		expect(told([paper, longer]).ending?.day).toBe("2026-12-31");
		const all = { id: "renewed", requirements: ["GOV-01", "GOV-02"], from: "2026-05-01" };
		expect(told([paper, all]).ending).toBeUndefined();
	});

	test("[ASK-10] nothing rests on what was not accepted, nor ends what has no end", () => {
		expect(told([{ ...paper, review: { state: "submitted", on: AT } }]).ending).toBeUndefined();
		expect(told([{ id: "paper", requirements: ["GOV-02"] }]).ending).toBeUndefined();
	});
});

describe("warnings", () => {
	test.each([
		[61, [], undefined],
		[60, [], 60],
		[45, [60], undefined],
		[30, [60], 30],
		[5, [], 7],
		[5, [7], undefined],
		[1, [60, 30, 7], 1],
		[0, [60, 30, 7], 1],
		[0, [1], undefined],
		[-1, [], undefined],
	])("[ASK-09] %i days left, warned at %j: %s", (daysLeft, given, due) => {
		expect(warningDue(daysLeft, given)).toBe(due);
	});

	test("[ASK-09] whatever days a server is up, each is given at most once, in order, and one when it is up near the end", () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: -5, max: 90 })), (daysUp) => {
				const given: number[] = [];
				for (const daysLeft of [...daysUp].sort((a, b) => b - a)) {
					const due = warningDue(daysLeft, given);
					if (due === undefined) continue;
					expect(daysLeft).toBeLessThanOrEqual(due);
					// The nearest to the end of those reached.
					expect(WARNING_DAYS.filter((days) => daysLeft <= days && days < due)).toEqual([]);
					given.push(due);
				}
				expect(given).toEqual([...new Set(given)].sort((a, b) => b - a));
				if (daysUp.some((days) => days >= 0 && days <= 60)) expect(given.length).toBeGreaterThan(0);
			}),
		);
	});
});
