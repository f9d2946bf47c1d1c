import { join } from "node:path";
import { expect, test } from "vitest";
import { fileOf, gatehouse, newFolder, SMALLFORD, smallford } from "./run.ts";

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

const faults: [name: string, text: string, part: string, says: string, code: string][] = [
	[
		"an id that leads nowhere",
		smallford("supplier: lumen", "supplier: lumenn"),
		"supplier: lumenn",
		"`lumenn`",
		"GH-CITY-001",
	],
	[
		"an actor that is its own grandparent",
		smallford("kinds: [city-council]", "kinds: [city-council]\n    parent: works"),
		"parent: works",
		"",
		"GH-CITY-005",
	],
	[
		"an owner outside the city",
		smallford("accountable: works\n    from", "accountable: lumen\n    from"),
		"accountable: lumen\n    from",
		"`lumen`",
		"GH-CITY-003",
	],
	[
		"dates the wrong way round",
		smallford("until: 2028-12-31", "until: 2025-12-31"),
		"until: 2025-12-31",
		"2025-12-31",
		"GH-CITY-004",
	],
	[
		"a key twice",
		smallford("population: 9400", "population: 9400\n  population: 1"),
		"population: 1\n",
		"`population`",
		"GH-FILE-004",
	],
	[
		"an unknown key",
		smallford("maker: chipworks", "makr: chipworks\n    maker: chipworks"),
		"makr:",
		"`makr`",
		"GH-FILE-008",
	],
	["a missing key", smallford("    maker: chipworks\n", ""), "id: lamp-node", "`maker`", "GH-FILE-009"],
	["the wrong type", smallford("population: 9400", "population: many"), "population: many", "`many`", "GH-FILE-007"],
	[
		"a date that does not exist",
		smallford("supportUntil: 2031-12-31", "supportUntil: 2031-11-31"),
		"supportUntil: 2031-11-31",
		"`2031-11-31`",
		"GH-FILE-010",
	],
	["a bomb of aliases", `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, "a: &a", "`&a`", "GH-FILE-005"],
	["brackets without end", `schema: ${"[".repeat(100_000)}`, "schema", "`40`", "GH-FILE-006"],
	[
		"a line that is no YAML",
		smallford("name: Public Works", "name: Public: Works"),
		"name: Public: Works",
		"not valid YAML",
		"GH-FILE-003",
	],
	["a baseline change out of range", smallford("[48, 24, 12, 4]", "[480, 24, 12, 4]"), "[480,", "", "GH-BASE-004"],
	["another kind of file", "openapi: 3.1.0\n", "openapi", "gatehouse-city/1", "GH-FILE-012"],
	["nothing", "", "", "empty", "GH-FILE-016"],
];

test.each(faults)("%s is told with line, column and what to do", async (_name, text, part, says, code) => {
	const file = fileOf(text);
	const ended = await gatehouse(["check", file, "--at", "2026-11-24"]);
	expect([ended.code, ended.out]).toEqual([2, ""]);
	const [first = "", ...rest] = ended.err.trimEnd().split("\n");
	const [, place, message, help] =
		/^.*city\.yaml:(\d+:\d+) {2}(.+?) {2}(.+) {2}\(/.exec(first) ?? expect.unreachable(first);
	expect(first.startsWith(`${file}:${lineOf(text, part)}:`), `${first} (expected line ${lineOf(text, part)})`).toBe(
		true,
	);
	expect(place).toMatch(/:[1-9]/);
	expect(message).toContain(says);
	expect(help).not.toBe("");
	expect(first).toContain(`(${code})`);
	expect(rest.at(-1)).toMatch(/^\d+ faults? in .*city\.yaml$/);
});

test("every fault is told at once, in the order of the file", async () => {
	const text = smallford("population: 9400", "population: -1").replace("size: 640", "size: 0");
	const { err } = await gatehouse(["check", fileOf(text)]);
	expect(err.match(/:(\d+):\d+ {2}/g)).toHaveLength(2);
	expect(err).toContain("2 faults in");
});

test("a file of 100 MB is refused without being read", async () => {
	const file = fileOf(new Uint8Array(100 * 1024 * 1024));
	const { code, err } = await gatehouse(["check", file]);
	expect(code).toBe(2);
	expect(err).toContain("`100.0 MiB`, more than the `32.0 MiB`");
	expect(err).toContain("(GH-FILE-001)");
});

test("an endless standard input is given up", async () => {
	const { code, err } = await gatehouse(["check", "-"], { input: new Uint8Array(40 * 1024 * 1024).fill(0x61) });
	expect(code).toBe(2);
	expect(err).toContain("GH-FILE-001");
});

test("a file that is not there, and a folder", async () => {
	const folder = newFolder();
	const missing = await gatehouse(["check", join(folder, "none.yaml")]);
	expect([missing.code, missing.out]).toEqual([2, ""]);
	expect(missing.err).toMatch(/none\.yaml` is not there .*GH-FILE-011/);
	const directory = await gatehouse(["check", folder]);
	expect(directory.code).toBe(2);
	expect(directory.err).toMatch(/is a folder, not a file .*GH-FILE-011/);
});

test.each([
	[["check"], "missing required argument 'city.yaml'"],
	[["check", "x.yaml", "--at", "2026-02-30"], "Give a date that exists"],
	[["check", "x.yaml", "--format", "xml"], "Allowed choices are table, json, sarif, junit"],
	[["chek", "x.yaml"], "Did you mean check?"],
	[["check", "x.yaml", "--nolies"], "unknown option '--nolies'"],
	[["start", "--port", "99999"], "Give a number from 0 to 65535"],
	[["export", "--server", "ftp://x"], "Give an address that begins with http:// or https://"],
	[["import", "x.yaml"], "required option '--server <url>' not specified"],
])("wrong usage %j ends with 2 and says what was wrong", async (args, says) => {
	const { code, out, err } = await gatehouse(args);
	expect([code, out]).toEqual([2, ""]);
	expect(err).toContain(says);
});

test("the example itself has no faults", async () => {
	expect((await gatehouse(["check", fileOf(SMALLFORD)])).err).toBe("");
});
