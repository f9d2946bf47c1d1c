import { describe, expect, test } from "vitest";
import { table } from "../src/screen/table.ts";
import { wrap } from "../src/screen/wrap.ts";
import { processTerminal } from "../src/terminal.ts";

describe("wrap", () => {
	test("breaks at blanks, keeps long words whole, indents every line", () => {
		expect(wrap("one two three", 9, "  ")).toBe("  one two\n  three");
		expect(wrap("incomprehensibilities are", 10)).toBe("incomprehensibilities\nare");
		expect(wrap("", 10, "  ")).toBe("  ");
	});
});

test("a table lines up its columns; painting does not move them", () => {
	const paint = (text: string) => `<${text}>`;
	expect(
		table(
			["a", "b"],
			[
				[{ text: "long", paint }, "x"],
				["s", "y"],
			],
		),
	).toEqual(["a     b", "<long>  x", "s     y"]);
});

test("the day is that of UTC", () => {
	expect(processTerminal(new Date("2026-11-24T23:59:59Z")).today).toBe("2026-11-24");
});
