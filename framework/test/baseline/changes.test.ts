import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/baseline/changes.ts";
import { baselineDocument } from "../../src/baseline/content.ts";
import { type BaselineChange, baselineDocumentSchema } from "../../src/baseline/schema.ts";
import { documentHash } from "../../src/baseline/versions.ts";
import { canonicalJson } from "../../src/shared/digest.ts";
import { shippedContent } from "../shipped.ts";
import { changesOf } from "./arbitrary-changes.ts";

const content = shippedContent();
const context = { content, standards: content.standards };
const proposal = baselineDocument(content.baseline);
const apply = (...changes: BaselineChange[]) => applyChanges(proposal, changes, context);
const reason = "because";
const requirement = (id: string, changes: BaselineChange[]) =>
	apply(...changes).document?.requirements.find((candidate) => candidate.id === id);
const codes = (...changes: BaselineChange[]) => apply(...changes).issues?.map(({ code }) => code);

describe("[BASE-01] the shipped proposal", () => {
	test("says for each requirement and tier whether it is a must, a should or nothing", () => {
		expect(proposal.requirements.length).toBe(80);
		expect(baselineDocumentSchema.safeParse(proposal).success).toBe(true);
		for (const { tiers } of proposal.requirements) expect(tiers.length).toBe(4);
	});
});

describe("[BASE-03] a version is the version before plus changes", () => {
	test("no change makes the same document", () => {
		expect(apply().document).toEqual(proposal);
	});

	test("each change sets its field and no other", () => {
		const before = proposal.requirements.find(({ id }) => id === "SUP-07")!;
		expect(
			requirement("SUP-07", [
				{ change: "strength", requirement: "SUP-07", tiers: ["M", "M", "M", "M"], reason },
				{ change: "validity", requirement: "SUP-07", validityDays: 90, reason },
			]),
		).toEqual({ ...before, tiers: ["M", "M", "M", "M"], validityDays: 90 });
		const stricter = { change: "minimum-grade", tiers: ["I1", "I2", "I3", "I3"], reason } as const;
		expect(apply({ ...stricter, tiers: [...stricter.tiers] }).document?.minimumGrade).toEqual(stricter.tiers);
	});

	test("the document before stays as it was", () => {
		const before = canonicalJson(proposal);
		fc.assert(
			fc.property(changesOf(proposal), (changes) => {
				expect(applyChanges(proposal, changes, context).issues).toBeUndefined();
				expect(canonicalJson(proposal)).toBe(before);
			}),
		);
	});

	test("changes of different targets may come in any order", () => {
		fc.assert(
			fc.property(changesOf(proposal), (changes) => {
				expect(apply(...changes.toReversed()).document).toEqual(apply(...changes).document);
			}),
		);
	});
});

describe("[BASE-04] parameters keep to their range and to the order of tiers", () => {
	const patch = (...tiers: [number | null, number | null, number | null, number | null]): BaselineChange => {
		return { change: "parameter", requirement: "LIF-03", parameter: "criticalDays", tiers, reason };
	};

	test("inside the range and stricter upwards is accepted", () => {
		expect(requirement("LIF-03", [patch(45, 14, 14, 1)])?.params.criticalDays?.tiers).toEqual([45, 14, 14, 1]);
	});

	test("outside the range is refused, with the range and the tier", () => {
		expect(apply(patch(46, 14, 14, 0)).issues).toEqual([
			{
				code: "GH-BASE-004",
				path: [0, "tiers", 0],
				message: "`criticalDays` of `LIF-03` must be from 1 to 45, given `46`",
			},
			{
				code: "GH-BASE-004",
				path: [0, "tiers", 3],
				message: "`criticalDays` of `LIF-03` must be from 1 to 45, given `0`",
			},
		]);
	});

	test("laxer at a higher tier is refused", () => {
		expect(apply(patch(14, 14, 21, 7)).issues).toEqual([
			{
				code: "GH-BASE-005",
				path: [0, "tiers", 2],
				message: "`criticalDays` of `LIF-03` is laxer at tier 3 (`21`) than at tier 2 (`14`)",
			},
		]);
		const lists: BaselineChange = {
			change: "parameter",
			requirement: "CIT-02",
			parameter: "minimumProfile",
			tiers: [["a"], ["a", "b"], ["b"], ["b"]],
			reason,
		};
		expect(apply(lists).issues?.map(({ code, path }) => [code, path])).toEqual([["GH-BASE-005", [0, "tiers", 2]]]);
	});

	test("a value once demanded may not be dropped where the requirement binds", () => {
		expect(codes(patch(null, 14, 14, 7))).toEqual(["GH-BASE-004"]);
		const unbound: BaselineChange = { change: "strength", requirement: "LIF-03", tiers: ["-", "M", "M", "M"], reason };
		expect(codes(patch(null, 14, 14, 7), unbound)).toBeUndefined();
		expect(codes(unbound, patch(null, 14, 14, 7))).toBeUndefined();
	});

	test("what was not demanded before may stay so", () => {
		const test: BaselineChange = {
			change: "parameter",
			requirement: "ASR-02",
			parameter: "maxConsecutiveYears",
			tiers: [null, 4, 4, 3],
			reason,
		};
		expect(codes(test)).toBeUndefined();
	});

	test.each([
		["a word for a number", "LIF-03", "criticalDays", ["a", "b", "c", "d"], "GH-BASE-014"],
		["a number for a flag", "IAM-04", "sessionRecording", [0, 0, 1, 1], "GH-BASE-014"],
		["a choice nobody offers", "RES-01", "hours", ["never", "office", "24x7", "24x7"], "GH-BASE-004"],
		["a weaker choice above", "RES-01", "hours", ["24x7", "office", "24x7", "24x7"], "GH-BASE-005"],
		["a flag taken back above", "IAM-04", "sessionRecording", [true, false, true, true], "GH-BASE-005"],
	] as const)("%s is refused", (_, id, parameter, tiers, code) => {
		const [a, b, c, d] = tiers;
		const found = codes({ change: "parameter", requirement: id, parameter, tiers: [a, b, c, d], reason });
		expect(new Set(found)).toEqual(new Set([code]));
	});
});

describe("[BASE-07] one wrong change refuses all", () => {
	const right: BaselineChange = { change: "validity", requirement: "GOV-01", validityDays: 30, reason };

	test("unknown requirement, parameter, standard and actor kind are all named, with what was meant", () => {
		const result = apply(
			right,
			{ change: "strength", requirement: "GOV-011", tiers: ["M", "M", "M", "M"], reason },
			{ change: "parameter", requirement: "LIF-03", parameter: "criticalDay", tiers: [1, 1, 1, 1], reason },
			{
				change: "standard",
				standard: "nen-7512-2023",
				status: "mandatory",
				subjects: ["organisation"],
				actors: ["hospitals"],
				fromTier: 1,
				from: "2026-01-01",
				reason,
			},
		);
		expect(result.document).toBeUndefined();
		expect(result.issues).toEqual([
			{
				code: "GH-BASE-001",
				path: [1, "requirement"],
				message: "there is no requirement `GOV-011`",
				help: "did you mean `GOV-01`?",
			},
			{
				code: "GH-BASE-002",
				path: [2, "parameter"],
				message: "there is no parameter of `LIF-03` `criticalDay`",
				help: "did you mean `criticalDays`?",
			},
			{
				code: "GH-BASE-003",
				path: [3, "standard"],
				message: "there is no standard `nen-7512-2023`",
				help: "did you mean `nen-7512-2022`?",
			},
			{ code: "GH-BASE-013", path: [3, "actors", 0], message: "there is no actor kind `hospitals`" },
		]);
	});

	test("a name every object has is no parameter", () => {
		const change: BaselineChange = {
			change: "parameter",
			requirement: "LIF-03",
			parameter: "constructor",
			tiers: [1, 1, 1, 1],
			reason,
		};
		expect(codes(change)).toEqual(["GH-BASE-002"]);
	});

	test("the same thing twice is refused", () => {
		expect(apply(right, { ...right, validityDays: 60 }).issues).toEqual([
			{
				code: "GH-BASE-015",
				path: [1],
				message: "change 2 is about the same as change 1: the validity of `GOV-01`",
			},
		]);
	});
});

describe("[BASE-10] validity of evidence types", () => {
	const change = (evidenceType: string, validityDays: number | null): BaselineChange => ({
		change: "evidence-validity",
		evidenceType,
		validityDays,
		reason,
	});

	test("one type is given another validity, and nothing else is touched", () => {
		for (const days of [14, null]) {
			const expected = proposal.evidenceTypes.map((type) =>
				type.id === "scan-result" ? { ...type, validityDays: days } : type,
			);
			expect(apply(change("scan-result", days)).document).toEqual({ ...proposal, evidenceTypes: expected });
		}
		expect(apply(change("scan-result", 30)).document).toEqual(proposal);
	});

	test("[BASE-07] an unknown type is refused with the nearest name, and so is the same type twice", () => {
		expect(apply(change("scan-resul", 14)).issues).toEqual([
			{
				code: "GH-BASE-016",
				path: [0, "evidenceType"],
				message: "there is no evidence type `scan-resul`",
				help: "did you mean `scan-result`?",
			},
		]);
		expect(codes(change("scan-result", 14), change("scan-result", 20))).toEqual(["GH-BASE-015"]);
		expect(codes(change("scan-result", 14), change("sbom", 14))).toBeUndefined();
	});

	test("[BASE-02] the hash of the version depends on it", () => {
		const changed = apply(change("scan-result", 14)).document;
		expect(changed && documentHash(changed)).not.toBe(documentHash(proposal));
	});
});

describe("[BASE-08] minimum grades", () => {
	test("I0 is refused at any tier", () => {
		expect(codes({ change: "minimum-grade", tiers: ["I0", "I1", "I2", "I3"], reason })).toEqual(["GH-BASE-006"]);
	});

	test("a lower grade at a higher tier is refused", () => {
		expect(codes({ change: "minimum-grade", tiers: ["I1", "I2", "I1", "I3"], reason })).toEqual(["GH-BASE-005"]);
	});
});
