import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/baseline/changes.ts";
import { baselineDocument } from "../../src/baseline/content.ts";
import { diffDocuments } from "../../src/baseline/diff.ts";
import { loosenings } from "../../src/baseline/inherit.ts";
import type { BaselineChange, BaselineDocument } from "../../src/baseline/schema.ts";
import { GRADES, type Strength } from "../../src/shared/vocabulary.ts";
import { shippedContent } from "../shipped.ts";
import { changesOf, four, numericParameters } from "./arbitrary-changes.ts";

const content = shippedContent();
const context = { content, standards: content.standards };
const proposal = baselineDocument(content.baseline);

function after(document: BaselineDocument, changes: readonly BaselineChange[]) {
	const result = applyChanges(document, changes, context);
	if (result.issues !== undefined) throw new Error(JSON.stringify(result.issues));
	return result.document;
}

const strongest = (a: Strength, b: Strength): Strength =>
	a === "M" || b === "M" ? "M" : a === "S" || b === "S" ? "S" : "-";

/** The change with every value replaced by the stricter of it and the proposal's. */
function tightened(change: BaselineChange): BaselineChange {
	if (change.change === "standard") return change;
	if (change.change === "minimum-grade") {
		const tiers = change.tiers.map((grade, index) => {
			const held = proposal.minimumGrade[index] ?? grade;
			return GRADES.indexOf(held) > GRADES.indexOf(grade) ? held : grade;
		});
		return { ...change, tiers: four(tiers) };
	}
	if (change.change === "evidence-validity") {
		const type = proposal.evidenceTypes.find(({ id }) => id === change.evidenceType)!;
		const days = [change.validityDays, type.validityDays].filter((value) => value !== null);
		return { ...change, validityDays: days.length === 0 ? null : Math.min(...days) };
	}
	const held = proposal.requirements.find(({ id }) => id === change.requirement)!;
	if (change.change === "strength") {
		return { ...change, tiers: four(change.tiers.map((value, index) => strongest(value, held.tiers[index] ?? "-"))) };
	}
	if (change.change === "validity") {
		const days = [change.validityDays, held.validityDays].filter((value) => value !== null);
		return { ...change, validityDays: days.length === 0 ? null : Math.min(...days) };
	}
	const [, parameter, values] = numericParameters(held).find(([name]) => name === change.parameter)!;
	const stricter = parameter.better === "lower" ? Math.min : Math.max;
	return { ...change, tiers: four(change.tiers.map((value, index) => stricter(Number(value), values[index] ?? 0))) };
}

describe("[BASE-06, BASE-10] what is inherited is never loosened", () => {
	test("a document made stricter loosens nothing", () => {
		fc.assert(
			fc.property(changesOf(proposal), (changes) => {
				expect(loosenings(proposal, after(proposal, changes.map(tightened)))).toEqual([]);
			}),
		);
	});

	test("every difference that is not stricter is a loosening, one issue each", () => {
		fc.assert(
			fc.property(changesOf(proposal), (changes) => {
				const derived = after(proposal, changes);
				const { requirements, evidenceTypes, grades } = diffDocuments(proposal, derived);
				const lax = [...requirements, ...evidenceTypes, ...grades].filter(({ direction }) => direction !== "tighter");
				expect(loosenings(proposal, derived).map(({ code }) => code)).toEqual(lax.map(() => "GH-BASE-008"));
			}),
		);
	});

	const mandate = (more: Partial<Extract<BaselineChange, { change: "standard" }>>): BaselineChange => ({
		change: "standard",
		standard: "iso-iec-27005-2022",
		status: "mandatory",
		subjects: ["organisation", "service"],
		actors: ["supplier", "utility"],
		fromTier: 3,
		from: "2026-06-01",
		reason: "because",
		...more,
	});
	const base = after(proposal, [mandate({})]);

	test.each([
		["retired the same day", { status: "retired" }, 1],
		["retired later", { status: "retired", from: "2028-01-01" }, 1],
		["only from a higher tier", { fromTier: 4 }, 1],
		["only for some subjects", { subjects: ["service"] }, 1],
		["only for some actors", { actors: ["supplier"] }, 1],
		["for other actors", { actors: ["supplier", "investor"] }, 1],
		["from a lower tier", { fromTier: 2 }, 0],
		["for all actors", { actors: [] }, 0],
		["earlier", { from: "2026-01-01" }, 0],
		["with the actors in another order", { actors: ["utility", "supplier"] }, 0],
		["another standard, recommended", { standard: "nen-7512-2022", status: "recommended" }, 0],
		["another standard, mandatory", { standard: "nen-7512-2022" }, 0],
	] as const)("a mandate inherited and %s: %j loosens %i", (_, more, count) => {
		const { subjects, actors, ...rest } = { subjects: undefined, actors: undefined, ...more };
		const change = mandate({
			...rest,
			...(subjects === undefined ? {} : { subjects: [...subjects] }),
			...(actors === undefined ? {} : { actors: [...actors] }),
		});
		expect(loosenings(base, after(base, [change])).length).toBe(count);
	});

	test("a requirement left out is a loosening", () => {
		const derived = { ...proposal, requirements: proposal.requirements.slice(1) };
		expect(loosenings(proposal, derived).map(({ message }) => message.slice(0, 8))).toEqual(["`GOV-01`"]);
	});
});
