import { describe, expect, test } from "vitest";
import { allBenches } from "../src/registry.ts";

const benches = await allBenches();

/** Shows that every bench runs and that its contestants give the same answers; no time is looked at. */
describe("every bench at a tiny size", () => {
	test("there are the decisions and the city", () => {
		expect(benches.map(({ name }) => name)).toEqual(expect.arrayContaining(["city", "decisions"]));
		expect(new Set(benches.map(({ name }) => name)).size).toBe(benches.length);
	});

	for (const bench of benches) {
		test(`[GATE-12] ${bench.name}: answers are compared and equal`, async () => {
			const report = await bench.run({ quick: true, say: () => {} });
			expect(report.compared.length).toBeGreaterThan(0);
			for (const { columns, rows } of report.tables) {
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) expect(row.length).toBe(columns.length);
			}
			for (const figure of Object.values(report.figures)) expect(figure).toBeGreaterThan(0);
		});
	}
});
