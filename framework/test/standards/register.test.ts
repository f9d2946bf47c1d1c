import { describe, expect, test } from "vitest";
import type { Mandate } from "../../src/baseline/schema.ts";
import { countRegister, dataNotes, mandateInForce, standardsRegister } from "../../src/standards/register.ts";
import { shippedContent } from "../shipped.ts";

const { standards, topics, notes } = shippedContent();

describe("[STD-01] counts are computed from entries", () => {
	test("93 rows, 12 of them in Table 1; successors are not counted", () => {
		const counts = countRegister(standards);
		expect(counts.all).toBe(93);
		expect(counts.table1).toBe(12);
		expect(standards.length).toBeGreaterThan(93);
	});

	test("counts follow the entries", () => {
		const counts = countRegister(standards);
		const [first] = standards;
		const one = {
			...first!,
			row: 94,
			status: "in-development",
			body: "BSI",
			topics: ["privacy"],
			table1: "x",
		} as const;
		const after = countRegister([...standards, { ...one, topics: ["privacy"] }]);
		expect(after).toEqual({
			all: counts.all + 1,
			table1: counts.table1 + 1,
			"in-development": counts["in-development"] + 1,
			"with-topics": counts["with-topics"] + 1,
			"bsi-body": counts["bsi-body"] + 1,
		});
		const { row: _, ...successor } = one;
		expect(countRegister([...standards, { ...successor, topics: ["privacy"] }])).toEqual(counts);
	});

	test("a note that states a number of the paper carries the computed one beside it; others carry none", () => {
		const counts = countRegister(standards);
		for (const note of dataNotes(notes, standards)) {
			expect(note.counted).toBe(note.count === undefined ? undefined : counts[note.count.of]);
		}
		expect(dataNotes(notes, standards).filter(({ counted }) => counted !== undefined).length).toBe(6);
	});

	test("the register finds an entry by id and by row", () => {
		const register = standardsRegister(standards, topics, notes);
		expect(register.byRow.get(51)?.id).toBe("ss-iso-iec-27005-2013");
		expect(register.byId.get("ss-iso-iec-27005-2013")?.row).toBe(51);
		expect(register.byRow.size).toBe(93);
	});
});

describe("[STD-02] the latest mandate that has begun counts", () => {
	const mandate = (from: string, status: Mandate["status"], standard = "nen-7512-2022"): Mandate => {
		return { standard, status, subjects: ["organisation"], actors: [], fromTier: 2, from };
	};
	const mandates = [
		mandate("2027-01-01", "retired"),
		mandate("2026-01-01", "recommended"),
		mandate("2026-06-01", "mandatory"),
		mandate("2026-07-01", "mandatory", "other"),
	];
	test.each([
		["2025-12-31", undefined],
		["2026-01-01", "recommended"],
		["2026-05-31", "recommended"],
		["2026-06-01", "mandatory"],
		["2026-12-31", "mandatory"],
		["2027-01-01", "retired"],
		["2030-01-01", "retired"],
	])("[TIME-01] on %s: %s", (at, status) => {
		expect(mandateInForce(mandates, "nen-7512-2022", at)?.status).toBe(status);
	});
});
