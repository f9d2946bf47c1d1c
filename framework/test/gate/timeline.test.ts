import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { timeline } from "../../src/gate/timeline.ts";
import { whatIf } from "../../src/gate/what-if.ts";
import { addDays } from "../../src/shared/day.ts";
import {
	arbitraryCity,
	arbitraryDay,
	cityOf,
	contentOf,
	requirementOf,
	versionOf,
	versionsOf,
} from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";

const SUPPLIERS = requirementOf({ id: "SUP-01", subjects: ["organisation"], actors: ["supplier"] });
const DEVICES = requirementOf({ id: "LIF-03", subjects: ["product"] });
const REQUIREMENTS = [SUPPLIERS, DEVICES];
const city = cityOf({
	actors: [{ id: "lumora" }, { id: "quiet" }],
	products: [{ id: "lamp", maker: "lumora" }],
	engagements: [{ id: "deal", supplier: "lumora", from: "2026-03-01", until: "2026-10-31" }],
	evidence: [{ id: "paper", subject: "lumora", requirements: ["SUP-01"], until: "2026-08-31" }],
	waivers: [{ id: "wait", subject: "lumora", requirement: "SUP-01", from: "2026-08-01", until: "2026-09-30" }],
});
const facts = cityFacts(city, contentOf(REQUIREMENTS), [versionOf(REQUIREMENTS)]);
const DEAL = { kind: "engagement", id: "deal" } as const;

test("[GATE-08] the timeline has a segment for every change of the answer", () => {
	const segments = timeline(facts, DEAL, "2026-02-01", "2026-12-31");
	expect(
		segments.map(({ from, until, outcome, blocking, conditions }) => [from, until, outcome, blocking, conditions]),
	).toEqual([
		["2026-02-01", "2026-02-28", "deny", 1, 0],
		["2026-03-01", "2026-08-31", "allow", 0, 0],
		["2026-09-01", "2026-09-30", "conditional", 0, 1],
		["2026-10-01", "2026-10-31", "deny", 1, 0],
		["2026-11-01", "2026-12-31", "deny", 2, 0],
	]);
	expect(segments[1]).toMatchObject({ began: [], ended: [{ rule: "GATE-05" }] });
	expect(segments.at(-1)).toMatchObject({ validUntil: null, began: [{ rule: "GATE-05" }] });
	expect(() => timeline(facts, DEAL, "2026-02-02", "2026-02-01")).toThrow("lies after");
});

test("[GATE-08] segments of random cities follow each other without a gap and agree with the gate", () => {
	const content = shippedContent();
	fc.assert(
		fc.property(arbitraryCity(content), arbitraryDay(), fc.nat(), (one, from, number) => {
			const random = cityFacts(one, content, versionsOf(one, content));
			const ids = [...random.subjects.keys()];
			const target = { kind: "subject", id: ids[number % ids.length] ?? "" } as const;
			const until = addDays(from, 200);
			const segments = timeline(random, target, from, until);
			expect(segments[0]?.from).toBe(from);
			expect(segments.at(-1)?.until).toBe(until);
			for (const [index, segment] of segments.entries()) {
				const next = segments[index + 1];
				if (next !== undefined) expect(next.from).toBe(addDays(segment.until, 1));
				expect(decide(random, target, segment.until).outcome).toBe(segment.outcome);
			}
		}),
		{ numRuns: 20 },
	);
}, 60_000);

test("[BASE-03] what-if tells who falls out, who comes in and whose conditions change, and why", () => {
	const after = [
		requirementOf({ ...SUPPLIERS, evidence: ["certificate"] }),
		requirementOf({ ...DEVICES, tiers: ["S", "S", "S", "S"] }),
	];
	const result = whatIf(facts, { versions: [versionOf(after)] }, "2026-06-01");
	expect(result.fallsOut.map(({ target }) => target.id)).toEqual(["deal", "lumora"]);
	expect(result.fallsOut[0]).toMatchObject({
		before: "allow",
		after: "deny",
		requirements: [{ subject: "lumora", requirement: "SUP-01", before: null, after: "unproven" }],
	});
	expect(result.comesIn).toMatchObject([
		{ target: { id: "lamp" }, before: "deny", after: "allow", requirements: [{ requirement: "LIF-03", after: null }] },
	]);
	expect(result.byRequirement).toEqual([
		{ requirement: "SUP-01", fallsOut: 2, comesIn: 0 },
		{ requirement: "LIF-03", fallsOut: 0, comesIn: 1 },
	]);
	expect(result.unchanged).toBe(3);
	const waived = whatIf(facts, { versions: [versionOf(after)] }, "2026-08-15");
	expect(waived.changedConditions).toMatchObject([
		{ target: { id: "deal" }, before: "allow", after: "conditional" },
		{ target: { id: "lumora" }, before: "allow", after: "conditional" },
	]);
	expect(waived.fallsOut).toEqual([]);
});

test("what-if with the same versions changes nothing, and leaves out engagements that are not in force", () => {
	expect(whatIf(facts, { versions: facts.versions }, "2026-06-01")).toMatchObject({
		fallsOut: [],
		comesIn: [],
		unchanged: 6,
	});
	expect(whatIf(facts, { versions: facts.versions }, "2026-11-01").unchanged).toBe(5);
});
