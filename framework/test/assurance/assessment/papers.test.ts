import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type KeptPaper,
	mergePapers,
	paperFaults,
	preparersAfter,
	proposedProcedure,
	requireReviewer,
	type Tier,
} from "../../../src/index.ts";
import { shippedContent } from "../../shipped.ts";
import { file, kept, paper } from "./file.ts";

const { recognised, procedures, baseline } = shippedContent();
const { assessment } = file();
const faults = (given: Parameters<typeof paper>[1], requirement = "GOV-02") =>
	paperFaults(paper(requirement, given), assessment, recognised, "2026-11-24").map(({ path }) => path.join("."));

describe("[ASMT-04] work papers", () => {
	test("say what was seen with a result, about a requirement of the assessment", () => {
		expect(faults({})).toEqual([]);
		expect(faults({ result: "met" })).toEqual(["seen"]);
		expect(faults({ result: "not-applicable", seen: "No such thing" })).toEqual([]);
		expect(faults({}, "NET-01")).toEqual(["requirement"]);
	});

	test("do not call met what a sample shows to fall short, nor count more than were looked at", () => {
		const population = { what: "Accounts", size: 1000 };
		expect(faults({ population, exceptions: 1, result: "met", seen: "S" })).toEqual(["result"]);
		expect(faults({ population, exceptions: 1, result: "not-met", seen: "S" })).toEqual([]);
		expect(faults({ population, exceptions: 22 })).toEqual([]);
		expect(faults({ population, exceptions: 23 })).toEqual(["exceptions"]);
		expect(faults({ exceptions: 1 })).toEqual(["exceptions"]);
	});

	test("get a procedure by the evidence accepted, with more steps at a higher tier", () => {
		for (const requirement of baseline.requirements) {
			const [first, ...higher] = ([1, 2, 3, 4] as Tier[]).map((tier) =>
				proposedProcedure(requirement, tier, procedures),
			);
			expect(first?.procedures.length, requirement.id).toBeGreaterThan(0);
			let before = first?.text ?? "";
			for (const { text } of higher) {
				expect(text.split("\n").length).toBeGreaterThanOrEqual(before.split("\n").length);
				before = text;
			}
			expect(before.length).toBeGreaterThan((first?.text ?? "").length);
			expect(before.length).toBeLessThanOrEqual(4000);
			expect(first?.objective).toContain(requirement.text);
		}
	});
});

describe("[ASMT-06] reviews", () => {
	test("are not for those who wrote on the paper, and need a result", () => {
		expect(() => requireReviewer(kept("GOV-02"), "bo")).not.toThrow();
		expect(() => requireReviewer(kept("GOV-02"), "ada")).toThrow(/GOV-02/);
		const { result: _, ...open } = kept("GOV-02").paper;
		expect(() => requireReviewer({ ...kept("GOV-02"), paper: open }, "bo")).toThrow(/no result/);
	});

	test("are undone by a change, whose writer then counts as preparer with those before", () => {
		expect(preparersAfter(undefined, "ada")).toEqual(["ada"]);
		expect(preparersAfter(kept("GOV-02", {}, { reviewer: null }), "cy")).toEqual(["ada", "cy"]);
		expect(preparersAfter(kept("GOV-02", {}, { reviewer: null }), "ada")).toEqual(["ada"]);
		expect(preparersAfter(kept("GOV-02"), "cy")).toEqual(["cy"]);
	});
});

describe("[ASMT-07] bringing papers back", () => {
	const one = fc.record({
		requirement: fc.constantFrom("GOV-02", "RSK-01", "NET-01", "IAM-01"),
		seen: fc.constantFrom("One", "Two", "Three"),
		revision: fc.integer({ min: 0, max: 3 }),
	});
	const listOf = fc.uniqueArray(one, { selector: ({ requirement }) => requirement });
	const storedOf = (list: readonly { requirement: string; seen: string; revision: number }[]) =>
		new Map<string, KeptPaper>(
			list.map(({ requirement, seen, revision }) => [
				requirement,
				kept(requirement, { seen }, { revision: revision + 1 }),
			]),
		);

	test("loses none, overwrites none, and takes what was written on the latest", () => {
		fc.assert(
			fc.property(listOf, listOf, (held, given) => {
				const stored = storedOf(held);
				const returned = given.map(({ requirement, seen, revision }) => ({
					revision,
					paper: kept(requirement, { seen }).paper,
				}));
				const { taken, unchanged, conflicts } = mergePapers(stored, returned);
				const named = [
					...taken.map((one) => one.paper.requirement),
					...unchanged,
					...conflicts.map((c) => c.requirement),
				];
				expect(named.sort()).toEqual(given.map(({ requirement }) => requirement).sort());
				for (const one of taken) expect(stored.get(one.paper.requirement)?.revision ?? 0).toBe(one.revision);
				for (const conflict of conflicts) {
					expect(conflict.stored).toEqual(stored.get(conflict.requirement)?.paper ?? null);
					expect(conflict.given).toEqual(returned.find((r) => r.paper.requirement === conflict.requirement)?.paper);
					expect(conflict.revision).not.toBe(conflict.writtenOn);
				}
				// Sent again after it was taken, the same papers are unchanged.
				for (const { revision, paper: back } of taken) {
					stored.set(back.requirement, kept(back.requirement, back, { revision: revision + 1 }));
				}
				expect(mergePapers(stored, taken).unchanged).toHaveLength(taken.length);
			}),
		);
	});
});
