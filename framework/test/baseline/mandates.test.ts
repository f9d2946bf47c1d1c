import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/baseline/changes.ts";
import { baselineDocument } from "../../src/baseline/content.ts";
import { type BaselineChange, requirement as requirementSchema } from "../../src/baseline/schema.ts";
import { shippedContent } from "../shipped.ts";

const content = shippedContent();
const context = { content, standards: content.standards };
const proposal = baselineDocument(content.baseline);

const mandate = (
	from: string,
	status: "mandatory" | "recommended" | "retired" = "mandatory",
	more: { fromTier?: 1 | 2 | 3 | 4; actors?: string[]; standard?: string } = {},
): BaselineChange => ({
	change: "standard",
	standard: "iso-iec-27005-2022",
	status,
	subjects: ["organisation"],
	actors: [],
	fromTier: 3,
	from,
	reason: "because",
	...more,
});

function made(...changes: BaselineChange[]) {
	const result = applyChanges(proposal, changes, context);
	if (result.issues !== undefined) throw new Error(JSON.stringify(result.issues));
	return result.document.requirements.filter(({ standard }) => standard !== undefined);
}
const spans = (...changes: BaselineChange[]) =>
	made(...changes).map(({ id, tiers, bindsFrom, bindsUntil }) => [id, tiers.join(""), bindsFrom, bindsUntil]);

describe("[STD-03] a mandatory standard becomes a requirement", () => {
	test("must from its lowest tier upwards, from its day on, for whom the mandate names", () => {
		const [made1] = made(mandate("2026-06-01", "mandatory", { actors: ["supplier"] }));
		expect(made1).toMatchObject({
			id: "STD-iso-iec-27005-2022",
			standard: "iso-iec-27005-2022",
			principle: "P01",
			subjects: ["organisation"],
			actors: ["supplier"],
			layers: ["organisation"],
			tiers: ["-", "-", "M", "M"],
			validityDays: 365,
			bindsFrom: "2026-06-01",
		});
		expect(made1).not.toHaveProperty("bindsUntil");
		expect(requirementSchema.safeParse(made1).success).toBe(true);
	});

	test("every kind of evidence it accepts is one that ships", () => {
		const types = content.baseline.evidenceTypes.map(({ id }) => id);
		expect(made(mandate("2026-06-01"))[0]?.evidence.filter((type) => !types.includes(type))).toEqual([]);
	});

	test("a row of the paper is named in the crosswalk", () => {
		const row = made(mandate("2026-06-01", "mandatory", { standard: "ss-iso-iec-27005-2013" }));
		expect(row[0]?.crosswalk).toEqual({ PAPER: ["A51"] });
	});

	test("recommended and retired standards bind nobody", () => {
		expect(made(mandate("2026-06-01", "recommended"))).toEqual([]);
		expect(made(mandate("2026-06-01", "retired"))).toEqual([]);
	});

	test("a mandate that is retired stops binding the day before", () => {
		expect(spans(mandate("2027-03-01", "retired"), mandate("2026-06-01"))).toEqual([
			["STD-iso-iec-27005-2022", "--MM", "2026-06-01", "2027-02-28"],
		]);
	});

	test("a mandate on other terms follows on the last one without a gap", () => {
		expect(spans(mandate("2026-06-01"), mandate("2027-01-01", "mandatory", { fromTier: 1 }))).toEqual([
			["STD-iso-iec-27005-2022", "--MM", "2026-06-01", "2026-12-31"],
			["STD-iso-iec-27005-2022.2", "MMMM", "2027-01-01", undefined],
		]);
	});

	test("a mandate repeated on the same terms goes on unbroken", () => {
		expect(spans(mandate("2026-06-01"), mandate("2027-01-01"))).toEqual([
			["STD-iso-iec-27005-2022", "--MM", "2026-06-01", undefined],
		]);
	});

	test("a standard retired and mandated again binds twice", () => {
		expect(spans(mandate("2026-06-01"), mandate("2027-01-01", "retired"), mandate("2028-01-01"))).toEqual([
			["STD-iso-iec-27005-2022", "--MM", "2026-06-01", "2026-12-31"],
			["STD-iso-iec-27005-2022.2", "--MM", "2028-01-01", undefined],
		]);
	});

	test("a later release with the same day takes the place of the earlier mandate", () => {
		const first = applyChanges(proposal, [mandate("2026-06-01")], context).document!;
		const second = applyChanges(first, [mandate("2026-06-01", "mandatory", { fromTier: 2 })], context).document!;
		expect(second.mandates.length).toBe(1);
		expect(second.requirements.length).toBe(proposal.requirements.length + 1);
		expect(second.requirements.at(-1)?.tiers).toEqual(["-", "M", "M", "M"]);
	});

	test("the requirement follows its mandate and cannot be changed by itself", () => {
		const first = applyChanges(proposal, [mandate("2026-06-01")], context).document!;
		const change: BaselineChange = {
			change: "strength",
			requirement: "STD-iso-iec-27005-2022",
			tiers: ["-", "-", "-", "-"],
			reason: "no",
		};
		expect(applyChanges(first, [change], context).issues?.map(({ code }) => code)).toEqual(["GH-BASE-007"]);
	});
});
