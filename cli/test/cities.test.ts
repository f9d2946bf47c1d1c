import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DEMO, gatehouse } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-cities-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = `schema: gatehouse-cities/1
cities:
  - id: graz
    name: Graz
    findings:
      - id: board
        dimension: governance-model
        question: CP-1.1
        step: practised
        text: A board of the council meets every month.
        source: {title: Annual report}
        on: 2026-04-01
`;
const compare = (...args: string[]) => gatehouse(["cities", "compare", DEMO, "--at", "2026-11-24", ...args]);

test("[PROF-06] the city of a file stands beside those of the paper, from its own records", async () => {
	const { code, out } = await compare();
	expect(code).toBe(0);
	expect(out).toMatch(/^city +governance +security +standards +third parties$/m);
	expect(out).toMatch(/^Carrowmere +(informal|defined|practised) /m);
	expect(out).toMatch(/^Barcelona +defined +no data +no data +no data$/m);
	expect(out).toMatch(/^Singapore +defined +defined +informal +informal$/m);
	expect(out).toMatch(/Carrowmere has no data on \d+ of its questions\./);
});

test("[PROF-05] a file of cities joins them; as JSON and Markdown too", async () => {
	const file = join(folder, "graz.yaml");
	writeFileSync(file, FILE);
	const { out } = await compare("--with", file, "--format", "json");
	const { cities } = JSON.parse(out);
	expect(cities.at(-1)).toMatchObject({ id: "graz", dimensions: [{ step: "practised" }, { step: "no-data" }, {}, {}] });
	const text = await compare("--with", file, "--format", "markdown");
	expect(text.out).toContain("| Graz | practised | no data | no data | no data | 2026-04-01 |");
});

test("a faulty file of cities is told with line and column", async () => {
	const file = join(folder, "wrong.yaml");
	writeFileSync(file, FILE.replace("practised", "great"));
	const { code, err } = await compare("--with", file);
	expect(code).toBe(2);
	expect(err).toContain(`${file}:9:15`);
});
