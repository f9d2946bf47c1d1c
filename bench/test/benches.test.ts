import { describe, expect, test } from "vitest";
import { benchNamed, benchNames } from "../src/registry.ts";

/** Shows that every bench runs and that its contestants give the same answers; no time is looked at. */
describe("every bench at a tiny size", () => {
	test("there are the decisions and the city", () => {
		expect(benchNames()).toEqual(expect.arrayContaining(["city", "decisions"]));
	});

	for (const name of benchNames()) {
		test(`[GATE-12] ${name}: answers are compared and equal`, async () => {
			const bench = await benchNamed(name);
			expect(bench.name).toBe(name);
			const report = await bench.run({ quick: true, say: () => {} });
			expect(report.compared.length).toBeGreaterThan(0);
			for (const { columns, rows } of report.tables) {
				expect(rows.length).toBeGreaterThan(0);
				for (const row of rows) expect(row.length).toBe(columns.length);
			}
			for (const figure of Object.values(report.figures)) expect(figure).toBeGreaterThan(0);
		}, 300_000);
	}
});
