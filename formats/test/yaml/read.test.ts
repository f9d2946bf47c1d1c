import { describe, expect, test } from "vitest";
import { issueLine, readYaml } from "../../src/index.ts";

const refused: [name: string, text: string, code: string, line: number, column: number, says: string][] = [
	["an empty file", "", "GH-FILE-016", 1, 1, "empty"],
	["a file of comments", "# nothing\n# here\n", "GH-FILE-016", 1, 1, "empty"],
	["a key twice in a map", "a: 1\nb: 2\na: 3\n", "GH-FILE-004", 3, 1, "`a` is given twice, first on line `1`"],
	["a key twice in brackets", "x: {a: 1, a: 2}", "GH-FILE-004", 1, 11, "`a`"],
	["a key twice in JSON", '{"a": 1,\n "a": 2}', "GH-FILE-004", 2, 2, "`a`"],
	["an alias", "a: 1\nb: *a\n", "GH-FILE-005", 2, 4, "`*a`"],
	["an anchor", "a: &x 1\n", "GH-FILE-005", 1, 4, "`&x`"],
	["a tag of YAML 1.1", "a: !!timestamp 2026-01-01\n", "GH-FILE-015", 1, 4, "`!!timestamp`"],
	["a tag of somebody", "a:\n  - !Ref x\n", "GH-FILE-015", 2, 5, "`!Ref`"],
	["a directive", "%YAML 1.1\n---\na: yes\n", "GH-FILE-015", 1, 1, "`%YAML 1.1`"],
	["a second document", "a: 1\n---\nb: 2\n", "GH-FILE-013", 2, 1, "second document"],
	["a number as key", "a:\n  1: x\n", "GH-FILE-014", 2, 3, "`1`"],
	["a truth value as key", "true: x\n", "GH-FILE-014", 1, 1, "`true`"],
	["no key", ": x\n", "GH-FILE-014", 1, 1, "missing"],
	["a list as key", "? [a]\n: x\n", "GH-FILE-014", 1, 3, "list"],
	["a key that changes objects", "a:\n  __proto__: {admin: true}\n", "GH-FILE-014", 2, 3, "`__proto__`"],
	["the same in JSON", '{"__proto__": {"admin": true}}', "GH-FILE-014", 1, 2, "`__proto__`"],
	["a tab as indentation", "a:\n\tb: 1\n", "GH-FILE-003", 2, 1, "tab"],
	["a bracket not closed", "a: 1\nb: [1, 2\nc: 3\n", "GH-FILE-003", 3, 1, "not valid YAML"],
	["a quote not closed", 'a: "x\n', "GH-FILE-003", 2, 1, "not valid YAML"],
	["a colon in text", "a: b: c\n", "GH-FILE-003", 1, 4, "not valid YAML"],
	["a control character", "a: x\u0007\n", "GH-FILE-002", 1, 5, "`U+0007`"],
	["deep brackets", `a: ${"[".repeat(50)}${"]".repeat(50)}`, "GH-FILE-006", 1, 43, "`40`"],
	["deep lists", "- ".repeat(50), "GH-FILE-006", 1, 81, "`40`"],
];

describe("what is refused", () => {
	test.each(refused)("%s", (_name, text, code, line, column, says) => {
		const read = readYaml(text);
		if (!("issues" in read)) throw new Error(`read as ${JSON.stringify(read.value)}`);
		expect(read.issues[0]).toMatchObject({ code, line });
		expect(read.issues[0]?.message).toContain(says);
		expect(read.issues[0]?.help ?? "").not.toBe("");
		// Where the YAML parser itself finds a fault, its column is its own affair.
		if (code !== "GH-FILE-003") expect(read.issues[0]).toMatchObject({ column });
	});
});

test("bytes that are not UTF-8 are refused at their place", () => {
	const read = readYaml(Buffer.from("a: ok\nb: caf\xe9\n", "latin1"));
	expect(read).toMatchObject({ issues: [{ code: "GH-FILE-002", line: 2, column: 7 }] });
	expect(readYaml(Buffer.from("a: 1", "utf16le"))).toMatchObject({ issues: [{ code: "GH-FILE-002" }] });
});

test("a byte order mark and Windows line ends change nothing", () => {
	const read = readYaml(Buffer.from("\ufeffa: é\r\nb: |\r\n  x\r\n  y\r\n"));
	expect(read).toMatchObject({ value: { a: "é", b: "x\ny\n" } });
});

test("values follow the core schema of YAML 1.2, without the surprises of 1.1", () => {
	const read = readYaml(
		"date: 2026-01-01\nzip: 0777\ncountry: NO\non: yes\ntime: 12:30:45\nnone: ~\nreal: 1e3\nhex: 0x1F\n",
	);
	expect(read).toMatchObject({
		value: {
			date: "2026-01-01",
			zip: 777,
			country: "NO",
			on: "yes",
			time: "12:30:45",
			none: null,
			real: 1000,
			hex: 31,
		},
	});
});

test("merge keys are keys like others", () => {
	expect(readYaml("<<: {a: 1}\n")).toMatchObject({ value: { "<<": { a: 1 } } });
});

test("places are those of values, of keys for blocks and for nothing, of the parent for what is missing", () => {
	const read = readYaml("city:\n  name: x\n  note:\nlist:\n  - id: a\n    tags: [p, q]\n");
	if ("issues" in read) throw new Error("refused");
	const place = (...path: (string | number)[]) => {
		const { line, column } = read.locate(path);
		return [line, column];
	};
	expect(place("city")).toEqual([1, 1]);
	expect(place("city", "name")).toEqual([2, 9]);
	expect(place("city", "note")).toEqual([3, 3]);
	expect(place("city", "missing", "deeper")).toEqual([1, 1]);
	expect(place("list", 0)).toEqual([5, 5]);
	expect(place("list", 0, "tags", 1)).toEqual([6, 15]);
	expect(place("list", 9)).toEqual([4, 1]);
});

test("an issue is shown as file, line, column and message", () => {
	const issue = { code: "GH-FILE-003" as const, path: [], message: "not valid", line: 2, column: 7 };
	expect(issueLine(issue, "city.yaml")).toBe("city.yaml:2:7  not valid");
	expect(issueLine({ ...issue, file: "x.yaml" }, "city.yaml")).toBe("x.yaml:2:7  not valid");
});

describe("limits", () => {
	const bomb = (levels: number) =>
		`a0: &a0 [lol, lol]\n${Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join("")}`;
	// What takes more than linear time or memory here would not come back within the time a test has.
	const outcomeOf = (input: string | Uint8Array): string => {
		const read = readYaml(input);
		return "issues" in read ? (read.issues[0]?.code ?? "") : "read";
	};

	test("100 MB are refused without being looked at", () => {
		expect(outcomeOf(new Uint8Array(100 * 1024 * 1024))).toBe("GH-FILE-001");
	});
	test("a bomb of aliases is refused at its first anchor", () => {
		expect(outcomeOf(bomb(60))).toBe("GH-FILE-005");
	});
	test.each([
		["brackets", "[".repeat(5_000_000)],
		["maps", "{a: ".repeat(1_250_000)],
		["lists", "- ".repeat(2_500_000)],
		["keys", Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
	])("5 MB of nested %s are refused where they get too deep", (_name, text) => {
		expect(outcomeOf(text)).toBe("GH-FILE-006");
	});
	test("long runs of blanks, quotes and escapes take linear time", () => {
		expect(outcomeOf(`a: x${" ".repeat(8_000_000)}y\n`)).toBe("read");
		expect(outcomeOf(`a: '${"''".repeat(2_000_000)}'\n`)).toBe("read");
		expect(outcomeOf(`a: "${"\\n".repeat(2_000_000)}"\n`)).toBe("read");
		expect(outcomeOf(`a: ${"#".repeat(8_000_000)}\n`)).toBe("read");
		expect(outcomeOf(`{"a": [${'{"b": 1}, '.repeat(200_000)}1]}`)).toBe("read");
	});
});
