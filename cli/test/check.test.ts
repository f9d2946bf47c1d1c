import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cityAsking, DEMO, fileOf, gatehouse, SMALLFORD, smallford } from "./run.ts";

const DAY = ["--at", "2026-11-24"];

describe("exit code", () => {
	test("0 when everything is allowed", async () => {
		const { code, out, err } = await gatehouse(["check", fileOf(await cityAsking()), ...DAY]);
		expect([code, err]).toEqual([0, ""]);
		expect(out).toMatch(/^Smallford on 2026-11-24, baseline 1\.0\.0: \d+ allowed, 0 conditional, 0 refused\.$/m);
	});
	test("1 when something is refused", async () => {
		const { code, out, err } = await gatehouse(["check", fileOf(SMALLFORD), ...DAY]);
		expect([code, err]).toEqual([1, ""]);
		expect(out).toMatch(/^REFUSED +3 +engagement +\S+ +lighting$/m);
	});
	test("conditions pass, and fail when strict", async () => {
		const args = ["check", fileOf(await cityAsking("NET-05")), ...DAY];
		const [lenient, strict] = await Promise.all([gatehouse(args), gatehouse([...args, "--strict"])]);
		expect(lenient.out).toMatch(/^conditional +3 +fleet +2027-03-30 +street-lamps$/m);
		expect(strict.out).toBe(lenient.out);
		expect([lenient.code, strict.code]).toEqual([0, 1]);
	});
});

describe("table", () => {
	test("fits 80 columns, refusals first, each with its weightiest reason, without colour in a pipe", async () => {
		const { out } = await gatehouse(["check", DEMO, ...DAY, "--kind", "engagement"]);
		const lines = out.split("\n");
		expect(lines.filter((line) => line.length > 80)).toEqual([]);
		expect(lines[0]).toMatch(/^answer +tier +kind +holds until +subject$/);
		const answers = lines.map((line) => /^(REFUSED|conditional|allowed)/.exec(line)?.[1]).filter(Boolean);
		expect(answers).toEqual([...answers].sort((a, b) => "RCA".indexOf(initial(a)) - "RCA".indexOf(initial(b))));
		expect(out).toContain("has not begun: its first day is 2027-01-15");
		expect(out.includes("\u001b")).toBe(false);
	});
	const initial = (answer = "") => answer.charAt(0).toUpperCase();

	test("shows only what is asked for; the counts are of everything", async () => {
		const { out, code } = await gatehouse(["check", fileOf(SMALLFORD), ...DAY, "--only", "allowed"]);
		expect(out).not.toContain("REFUSED");
		expect(out).toMatch(/[1-9]\d* refused\.$/m);
		expect(code).toBe(1);
	});
	test("the day decides", async () => {
		const late = await gatehouse(["check", fileOf(SMALLFORD), "--at", "2029-01-01", "--kind", "engagement"]);
		expect(late.out).toContain("has ended: its last day was 2028-12-31");
	});
});

test("--format json has every decision whole", async () => {
	const { out } = await gatehouse(["check", fileOf(SMALLFORD), ...DAY, "--format", "json", "--kind", "engagement"]);
	const answer = JSON.parse(out) as { counts: unknown; decisions: { inputsDigest: string; remedies: unknown[] }[] };
	expect(answer).toMatchObject({
		city: { id: "smallford", name: "Smallford" },
		at: "2026-11-24",
		counts: { allow: 0, conditional: 0, deny: 1 },
		decisions: [{ outcome: "deny", target: { kind: "engagement", id: "lighting" } }],
	});
	expect(answer.decisions[0]?.inputsDigest).toMatch(/^[0-9a-f]{64}$/);
	expect(answer.decisions[0]?.remedies.length).toBeGreaterThan(0);
});

test("--format sarif points at the lines of the file", async () => {
	const file = fileOf(SMALLFORD);
	const { out } = await gatehouse(["check", file, ...DAY, "--format", "sarif"]);
	const log = JSON.parse(out) as { version: string; runs: { results: { locations: Located[]; level: string }[] }[] };
	type Located = { physicalLocation: { region: { startLine: number } }; logicalLocations: { name: string }[] };
	expect(log.version).toBe("2.1.0");
	const lines = SMALLFORD.split("\n");
	const results = log.runs[0]?.results ?? [];
	expect(results.map(({ level }) => level)).toEqual(expect.arrayContaining(["error", "warning"]));
	for (const { locations } of results) {
		const { physicalLocation, logicalLocations } = locations[0] ?? expect.unreachable();
		expect(lines[physicalLocation.region.startLine - 1]).toContain(`id: ${logicalLocations[0]?.name}`);
	}
});

test("--format junit has a case per subject, --output writes it to a file", async () => {
	const output = fileOf("", "gate.xml");
	const { out, err, code } = await gatehouse([
		"check",
		fileOf(SMALLFORD),
		...DAY,
		"--kind",
		"engagement",
		"--format",
		"junit",
		"--output",
		output,
	]);
	expect([code, out]).toEqual([1, ""]);
	expect(err).toContain(`${output}: 0 allowed, 0 conditional, 1 refused on 2026-11-24`);
	expect(readFileSync(output, "utf8")).toMatch(
		/<testcase classname="gatehouse.engagement" name="lighting: Street lighting"/,
	);
});

test("`-` reads the standard input", async () => {
	const { code, out } = await gatehouse(["check", "-", ...DAY], { input: smallford("name: Smallford", "name: Piped") });
	expect(code).toBe(1);
	expect(out).toContain("Piped on 2026-11-24");
});

test("without --at it decides for today", async () => {
	const { out } = await gatehouse(["check", fileOf(SMALLFORD), "--format", "json", "--kind", "engagement"]);
	const { at } = JSON.parse(out) as { at: string };
	expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(2 * 86_400_000);
});
