import { expect, test } from "vitest";
import { DEMO, fileOf, gatehouse, SMALLFORD } from "./run.ts";

test("diff tells what changed and which way", async () => {
	const { code, out } = await gatehouse(["baseline", "diff", "proposal", "1.0.0", fileOf(SMALLFORD)]);
	expect(code).toBe(0);
	expect(out).toMatch(/^tighter +SUP-04 params\.noticeHours\n {4}72 24 12 4 → 48 24 12 4$/m);
	expect(out).toMatch(/^1 difference: 1 tighter, 0 looser, 0 other\.$/m);
});

test("the other way round is looser, with itself nothing", async () => {
	const file = fileOf(SMALLFORD);
	const back = await gatehouse(["baseline", "diff", "1.0.0", "proposal", file]);
	expect(back.out).toMatch(/^looser +SUP-04/m);
	const same = await gatehouse(["baseline", "diff", "1.0.0", "1.0.0", file]);
	expect([same.code, same.out]).toEqual([0, "no difference\n"]);
});

test("as JSON, between versions of the demo city", async () => {
	const { out } = await gatehouse(["baseline", "diff", "1.0.0", "1.1.0", DEMO, "--format", "json"]);
	const diff = JSON.parse(out) as { requirements: { id: string }[] };
	expect(diff.requirements.length).toBeGreaterThan(0);
	expect(diff).toHaveProperty("mandates");
	expect(diff).toHaveProperty("grades");
});

test("show lists what ships, or a version", async () => {
	const { code, out } = await gatehouse(["baseline", "show"]);
	expect(code).toBe(0);
	expect(out).toMatch(/^GOV-01 +M M M M$/m);
	expect(out).toMatch(/80 requirements, 0 standards mandated\.$/m);
	const { out: json } = await gatehouse(["baseline", "show", "1.0.0", fileOf(SMALLFORD), "--format", "json"]);
	const document = JSON.parse(json) as { requirements: { id: string; params: Record<string, { tiers: unknown }> }[] };
	expect(document.requirements.find(({ id }) => id === "SUP-04")?.params.noticeHours?.tiers).toEqual([48, 24, 12, 4]);
});

test("a version that is not there", async () => {
	const { code, err } = await gatehouse(["baseline", "show", "9.9.9", fileOf(SMALLFORD)]);
	expect(code).toBe(2);
	expect(err).toContain("there is no baseline `9.9.9` here; there are `proposal`, `1.0.0`");
});
