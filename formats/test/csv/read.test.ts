import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/read.ts";

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

describe("reading a table", () => {
	test("rows by column, with the line each begins on, whatever ends the lines", () => {
		const table = readCsv('name,note\r\n"Doe, Sam","says ""hi""\nand goes"\n\nlast,x\r');
		expect(table).toEqual({
			columns: ["name", "note"],
			rows: [
				{ line: 2, cells: { name: "Doe, Sam", note: 'says "hi"\nand goes' } },
				{ line: 5, cells: { name: "last", note: "x" } },
			],
			faults: [],
		});
	});

	test("a byte order mark, semicolons and missing cells at the end are no matter", () => {
		expect(cellsOf("\uFEFFa;b\n1,5;2\n3")).toEqual([
			{ a: "1,5", b: "2" },
			{ a: "3", b: "" },
		]);
	});

	test("the apostrophe before a formula is taken off", () => {
		expect(cellsOf("a\n'=1+1\n'quoted'")).toEqual([{ a: "=1+1" }, { a: "'quoted'" }]);
	});

	test.each([
		["", 1, "header"],
		["a,b\n1,2,3\n4,5", 2, "3 cells"],
		["a,a\n1,2", 1, "twice"],
		['a,b\n1,"open\n', 2, "quotation mark"],
		['a,b\n1,x"y\n3,4', 2, "quotation mark"],
	])("%j has a fault in line %i", (text, line, words) => {
		const { faults } = readCsv(text);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ line, message: expect.stringContaining(words) });
	});

	test("rows after a fault are read all the same", () => {
		expect(cellsOf('a,b\n1,x"y\n3,4')).toEqual([{ a: "3", b: "4" }]);
	});

	test("whatever cells are written come back", () => {
		const cell = fc
			.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", "é", " ") })
			.map((text) => text.trim());
		const row = fc.tuple(cell, cell).filter((cells) => cells.some((one) => one !== ""));
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const write = (cells: readonly string[]) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",");
				const { rows: read, faults } = readCsv(["a,b", ...rows.map(write)].join("\r\n"));
				expect(faults).toEqual([]);
				expect(read.map(({ cells }) => [cells.a, cells.b])).toEqual(rows);
			}),
		);
	});

	test("no text makes it fail or hang", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r") }), (text) => {
				const { rows, faults } = readCsv(text);
				expect(rows.length + faults.length).toBeGreaterThanOrEqual(0);
				for (const { line } of faults) expect(line).toBeGreaterThanOrEqual(1);
			}),
		);
	});

	test.each([
		["a header line without end", Array.from({ length: 400_000 }, (_, i) => `c${i}`).join(",")],
		["a wide header above many rows", `${"a,".repeat(300_000)}a${"\n1".repeat(300_000)}`],
		["many columns and rows", `${Array.from({ length: 200 }, (_, i) => `c${i}`).join(",")}${"\n1".repeat(1_000_000)}`],
		["a stray quotation mark on every line", 'a,b\nx"y'.repeat(300_000)],
		["a row too long on every line", `a${"\n1,2".repeat(500_000)}`],
		["nothing but separators", ",".repeat(2_000_000)],
		["nothing but quotation marks", '"'.repeat(2_000_001)],
	])("%s is given up with few faults", (_name, text) => {
		const { rows, faults } = readCsv(text, 1000);
		expect(rows.length).toBeLessThanOrEqual(1001);
		expect(faults.length).toBeLessThanOrEqual(2002);
	});

	test("reading ends with one row more than is wanted", () => {
		expect(readCsv("a\n1\n\n2\n3\n4", 2).rows.map(({ cells }) => cells.a)).toEqual(["1", "2", "3"]);
		expect(readCsv("a\n1\n2", 2).rows).toHaveLength(2);
	});
});
