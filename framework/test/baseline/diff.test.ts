import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/baseline/changes.ts";
import { baselineDocument } from "../../src/baseline/content.ts";
import { diffDocuments } from "../../src/baseline/diff.ts";
import type { BaselineChange } from "../../src/baseline/schema.ts";
import { canonicalJson } from "../../src/shared/digest.ts";
import { shippedContent } from "../shipped.ts";
import { changesOf, targetOf } from "./arbitrary-changes.ts";

const content = shippedContent();
const context = { content, standards: content.standards };
const proposal = baselineDocument(content.baseline);
const reason = "because";

function after(...changes: BaselineChange[]) {
	const result = applyChanges(proposal, changes, context);
	if (result.issues !== undefined) throw new Error(JSON.stringify(result.issues));
	return result.document;
}

/** Whether the change sets anything that the proposal does not say already. */
function changesSomething(change: BaselineChange): boolean {
	if (change.change === "minimum-grade") return canonicalJson(change.tiers) !== canonicalJson(proposal.minimumGrade);
	if (change.change === "standard") return true;
	if (change.change === "evidence-validity") {
		const type = proposal.evidenceTypes.find(({ id }) => id === change.evidenceType);
		return type?.validityDays !== change.validityDays;
	}
	const held = proposal.requirements.find(({ id }) => id === change.requirement);
	if (change.change === "validity") return held?.validityDays !== change.validityDays;
	const tiers = change.change === "strength" ? held?.tiers : held?.params[change.parameter]?.tiers;
	return canonicalJson(tiers) !== canonicalJson(change.tiers);
}

describe("[BASE-03] the difference of two versions", () => {
	test("lists exactly the fields that were changed", () => {
		fc.assert(
			fc.property(changesOf(proposal), (changes) => {
				const diff = diffDocuments(proposal, after(...changes));
				const listed = [
					...diff.requirements.map(({ id, field }) => `${id} ${field}`),
					...diff.evidenceTypes.map(({ id, field }) => `${id} ${field}`),
					...(diff.grades.length > 0 ? ["minimum-grade"] : []),
				];
				expect(listed.sort()).toEqual(changes.filter(changesSomething).map(targetOf).sort());
				expect(diff.mandates).toEqual([]);
			}),
		);
	});

	test("a document differs in nothing from itself", () => {
		expect(diffDocuments(proposal, structuredClone(proposal))).toEqual({
			requirements: [],
			evidenceTypes: [],
			mandates: [],
			grades: [],
		});
	});

	test("looking back turns every direction round", () => {
		const turned = { tighter: "looser", looser: "tighter", other: "other" } as const;
		fc.assert(
			fc.property(changesOf(proposal), (changes) => {
				const changed = after(...changes);
				const forth = diffDocuments(proposal, changed);
				const back = diffDocuments(changed, proposal);
				expect(back.requirements.map(({ direction }) => direction)).toEqual(
					forth.requirements.map(({ direction }) => turned[direction]),
				);
				expect(back.evidenceTypes.map(({ direction }) => direction)).toEqual(
					forth.evidenceTypes.map(({ direction }) => turned[direction]),
				);
				expect(back.grades.map(({ direction }) => direction)).toEqual(
					forth.grades.map(({ direction }) => turned[direction]),
				);
			}),
		);
	});

	test.each([
		["GOV-02 tiers, a should made a must", ["M", "M", "M", "M"], "tighter"],
		["GOV-02 tiers, a must made a should", ["S", "M", "M", "S"], "looser"],
		["GOV-02 tiers, both ways", ["M", "M", "M", "-"], "other"],
	] as const)("%s", (_, tiers, direction) => {
		const [a, b, c, d] = tiers;
		const change: BaselineChange = { change: "strength", requirement: "GOV-02", tiers: [a, b, c, d], reason };
		expect(diffDocuments(proposal, after(change)).requirements).toEqual([
			{ id: "GOV-02", field: "tiers", before: ["S", "M", "M", "M"], after: tiers, direction },
		]);
	});

	test("shorter validity and no limit go opposite ways", () => {
		const to = (validityDays: number | null) => {
			const change: BaselineChange = { change: "validity", requirement: "GOV-01", validityDays, reason };
			return diffDocuments(proposal, after(change)).requirements[0]?.direction;
		};
		expect([to(30), to(900), to(null)]).toEqual(["tighter", "looser", "looser"]);
	});

	test("[BASE-10] the validity of an evidence type is listed under its id; fewer days are tighter", () => {
		const to = (validityDays: number | null) =>
			diffDocuments(
				proposal,
				after({ change: "evidence-validity", evidenceType: "scan-result", validityDays, reason }),
			);
		expect(to(14).evidenceTypes).toEqual([
			{ id: "scan-result", field: "validityDays", before: 30, after: 14, direction: "tighter" },
		]);
		expect(to(14).requirements).toEqual([]);
		expect([to(31), to(null)].map(({ evidenceTypes }) => evidenceTypes[0]?.direction)).toEqual(["looser", "looser"]);
		expect(to(30).evidenceTypes).toEqual([]);
	});

	test("an evidence type taken out is listed whole; how long it takes to come by one is no demand", () => {
		const [first, ...rest] = proposal.evidenceTypes;
		expect(diffDocuments(proposal, { ...proposal, evidenceTypes: rest }).evidenceTypes).toEqual([
			{ id: first?.id, field: "type", before: first, after: null, direction: "looser" },
		]);
		const slower = { ...proposal, evidenceTypes: [{ ...first!, leadDays: 99 }, ...rest] };
		expect(diffDocuments(proposal, slower).evidenceTypes).toEqual([
			{ id: first?.id, field: "leadDays", before: first?.leadDays, after: 99, direction: "other" },
		]);
	});

	test("mandates are listed as mandates, not as requirements, against what bound on that day", () => {
		const mandate = (from: string, status: "mandatory" | "retired", fromTier: 1 | 4): BaselineChange => ({
			change: "standard",
			standard: "iso-iec-27005-2022",
			status,
			subjects: ["organisation"],
			actors: [],
			fromTier,
			from,
			reason,
		});
		const first = after(mandate("2026-01-01", "mandatory", 4));
		const second = applyChanges(
			first,
			[mandate("2027-01-01", "mandatory", 1), mandate("2028-01-01", "retired", 1)],
			context,
		).document!;
		expect(diffDocuments(proposal, first).requirements).toEqual([]);
		const directions = (a: typeof proposal, b: typeof proposal) =>
			diffDocuments(a, b).mandates.map(({ from, direction }) => [from, direction]);
		expect(directions(proposal, first)).toEqual([["2026-01-01", "tighter"]]);
		expect(directions(first, second)).toEqual([
			["2027-01-01", "tighter"],
			["2028-01-01", "looser"],
		]);
		expect(directions(second, first)).toEqual([
			["2027-01-01", "looser"],
			["2028-01-01", "tighter"],
		]);
	});

	test("a requirement added or taken out is listed whole", () => {
		const [first, ...rest] = proposal.requirements;
		const without = { ...proposal, requirements: rest };
		expect(diffDocuments(proposal, without).requirements).toEqual([
			{ id: first?.id, field: "requirement", before: first, after: null, direction: "looser" },
		]);
		expect(diffDocuments(without, proposal).requirements[0]).toMatchObject({ before: null, direction: "tighter" });
	});
});
