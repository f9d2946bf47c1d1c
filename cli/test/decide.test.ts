import { describe, expect, test } from "vitest";
import { cityAsking, fileOf, gatehouse, SMALLFORD } from "./run.ts";

const DAY = ["--at", "2026-11-24"];

describe("decide", () => {
	test("an engagement that is refused: why, what next, how long it holds", async () => {
		const { code, out } = await gatehouse(["decide", fileOf(SMALLFORD), "--engagement", "lighting", ...DAY]);
		expect(code).toBe(1);
		expect(out).toMatch(/^REFUSED: Street lighting \(engagement lighting\) may not be connected on\s+2026-11-24\.$/m);
		expect(out).toMatch(/the answer holds\s+through \d{4}-\d\d-\d\d\./);
		for (const title of ["Blocked by", "Next steps"]) expect(out).toContain(`\n${title}\n  - `);
		expect(out).toMatch(/\[GATE-01\]/);
		expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
	});
	test("one that is conditional passes, and fails when strict", async () => {
		const args = ["decide", fileOf(await cityAsking("NET-05")), "--engagement", "lighting", ...DAY];
		const [lenient, strict] = await Promise.all([gatehouse(args), gatehouse([...args, "--strict"])]);
		expect([lenient.code, strict.code]).toEqual([0, 1]);
		expect(lenient.out).toContain("conditional: ");
		expect(lenient.out).toMatch(/\nConditions\n {2}- [\s\S]*through\s+2027-03-30,[\s\S]*\[GATE-02\]/);
	});
	test("one that is allowed", async () => {
		const { code, out } = await gatehouse(["decide", fileOf(await cityAsking()), "--engagement", "lighting", ...DAY]);
		expect(code).toBe(0);
		expect(out).toMatch(/^allowed: /);
		expect(out).not.toContain("Blocked by");
	});
	test("a subject, as JSON", async () => {
		const args = ["decide", fileOf(SMALLFORD), "--subject", "street-lamps", ...DAY, "--format", "json"];
		const { out } = await gatehouse(args);
		expect(JSON.parse(out)).toMatchObject({ target: { kind: "fleet", id: "street-lamps" }, at: "2026-11-24" });
	});
	test("a proposal is judged as if it were signed", async () => {
		const offer = fileOf(
			"id: more-lamps\nname: More lamps\nkind: contract\nsupplier: lumen\naccountable: works\nfrom: 2026-01-01\nuntil: 2026-12-31\ndelivers: [street-lamps]\n",
			"offer.yaml",
		);
		const { code, out } = await gatehouse(["decide", fileOf(SMALLFORD), "--proposal", offer, ...DAY]);
		expect(code).toBe(1);
		expect(out).toContain("More lamps (engagement more-lamps) may not be connected");
	});
	test("a proposal with faults is told at its place", async () => {
		const offer = fileOf("id: more-lamps\nname: More lamps\nkind: gift\n", "offer.yaml");
		const { code, err } = await gatehouse(["decide", fileOf(SMALLFORD), "--proposal", offer]);
		expect(code).toBe(2);
		expect(err).toContain("offer.yaml:3:7  ");
		expect(err).toContain("`gift`");
	});
});

test.each([
	[["--engagement", "nobody"], "there is no engagement `nobody` in the city", "GH-GATE-001"],
	[["--engagement", "street-lamps"], "there is no engagement `street-lamps`", "GH-GATE-001"],
	[["--subject", "nobody"], "there is no subject `nobody` in the city", "GH-GATE-001"],
	[[], "name exactly one of", "GH-CLI-002"],
	[["--engagement", "lighting", "--subject", "lumen"], "name exactly one of", "GH-CLI-002"],
	[["--engagement", "lighting", "--server", "http://127.0.0.1:1"], "one of the two", "GH-CLI-002"],
])("decide %j has no answer", async (args, says, code) => {
	const ended = await gatehouse(["decide", fileOf(SMALLFORD), ...args]);
	expect([ended.code, ended.out]).toEqual([2, ""]);
	expect(ended.err).toContain(says);
	expect(ended.err).toContain(`(${code})`);
});

test("a server that is not there", async () => {
	const { code, err } = await gatehouse(["decide", "--server", "http://127.0.0.1:1", "--engagement", "x"]);
	expect(code).toBe(2);
	expect(err).toMatch(/^`http:\/\/127\.0\.0\.1:1` does not answer.*\(GH-CLI-003\)$/m);
});
