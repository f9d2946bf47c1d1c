import { describe, expect, test } from "vitest";
import type { Mandate } from "../../src/baseline/schema.ts";
import { LAYERS, SECTORS } from "../../src/shared/vocabulary.ts";
import { coverage } from "../../src/standards/coverage.ts";
import { shippedContent } from "../shipped.ts";

const { standards, topics } = shippedContent();
const nen: Mandate = {
	standard: "nen-7512-2022",
	status: "mandatory",
	subjects: ["organisation"],
	actors: [],
	fromTier: 1,
	from: "2026-06-01",
};
const on = (mandates: Mandate[], at: string) => coverage({ standards, topics, mandates, at });
const everywhere = topics.length * LAYERS.length * SECTORS.length;

describe("[STD-04] open topics", () => {
	test("without mandates everything is open, whatever the register holds", () => {
		const { cells, open } = on([], "2026-06-01");
		expect(open.length).toBe(everywhere);
		expect(cells.length).toBeGreaterThan(0);
		expect(cells.every(({ mandated }) => mandated.length === 0)).toBe(true);
	});

	test("a mandate closes its topics at its layers in its sectors, from its day on", () => {
		expect(on([nen], "2026-05-31").open.length).toBe(everywhere);
		// NEN 7512: four topics, two layers, one sector.
		const { open, cells } = on([nen], "2026-06-01");
		expect(open.length).toBe(everywhere - 8);
		expect(open).not.toContainEqual({ topic: "privacy", layer: "data", sector: "healthcare" });
		expect(open).toContainEqual({ topic: "privacy", layer: "data", sector: "transport" });
		const cell = cells.find(
			(spot) => spot.topic === "privacy" && spot.layer === "data" && spot.sector === "healthcare",
		);
		expect(cell?.mandated).toEqual(["nen-7512-2022"]);
	});

	test("a recommendation closes nothing, and a retired mandate opens again", () => {
		expect(on([{ ...nen, status: "recommended" }], "2026-06-01").open.length).toBe(everywhere);
		const retired: Mandate = { ...nen, status: "retired", from: "2027-01-01" };
		expect(on([nen, retired], "2027-01-01").open.length).toBe(everywhere);
	});

	test("a standard for all sectors covers each of them", () => {
		const { open } = on([{ ...nen, standard: "iso-iec-27005-2022" }], "2026-06-01");
		expect(open.length).toBe(everywhere - SECTORS.length);
	});

	test("a superseded standard covers only while mandated", () => {
		const superseded = standards.find(({ status, topics: covered }) => status !== "published" && covered.length > 0)!;
		const names = (mandates: Mandate[]) => on(mandates, "2026-06-01").cells.flatMap((cell) => cell.standards);
		expect(names([])).not.toContain(superseded.id);
		expect(names([{ ...nen, standard: superseded.id }])).toContain(superseded.id);
	});
});
