import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readYaml, writeYaml } from "../../src/index.ts";
import type { YamlValue } from "../../src/yaml/value.ts";

const words = fc.constantFrom(
	..."NO|yes|1.0|0x1f|1e3|2026-01-01|---|...|~|null|<<|=|12:30|a: b|a #b|-|?|.5|.inf|.nan|0o17|+1|1_000|a:|a|on|".split(
		"|",
	),
);
const signs = fc.constantFrom(..."a\n -:#'\"[1.e\t\r|>\u2028\ud800{},&*!%@`\u0085\ufeff");
const text = fc.oneof(words, fc.string({ unit: "binary" }), fc.string({ unit: signs }));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const key = text.filter((name) => name !== "__proto__");
const value = fc.letrec<{ value: YamlValue }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 5, depthSize: "small" },
		text,
		number,
		fc.boolean(),
		fc.constant(null),
		fc.array(tie("value")),
		fc.array(fc.tuple(key, tie("value"))).map((members) => Object.fromEntries(members)),
	),
})).value;

test("whatever is written is read back as the same value", () => {
	fc.assert(
		fc.property(value, (written) => {
			expect(readYaml(writeYaml(written))).toMatchObject({ value: written });
			const read = readYaml(writeYaml(written));
			if ("issues" in read) throw new Error(read.issues[0]?.message);
			expect(read.value).toStrictEqual(written);
		}),
		{ numRuns: 2000 },
	);
}, 60_000);

test("readers of YAML 1.1 get the same texts and numbers, dates apart", () => {
	fc.assert(
		fc.property(fc.oneof(words, number), (written) => {
			fc.pre(typeof written !== "string" || !/^\d{4}-/.test(written));
			expect(parse(writeYaml({ written }), { version: "1.1" })).toStrictEqual({ written });
		}),
	);
});

describe("form", () => {
	const form = (written: YamlValue) => writeYaml(written).trimEnd();

	test("blocks of two blanks, short lists on one line, long ones below each other", () => {
		const long = Array.from({ length: 12 }, (_, index) => `requirement-${index}`);
		expect(form({ a: { b: [{ c: 1, d: ["p", "q"] }] } })).toBe("a:\n  b:\n    - c: 1\n      d: [p, q]");
		expect(form({ a: long })).toBe(`a:\n${long.map((item) => `  - ${item}`).join("\n")}`);
	});
	test("text of several lines as a literal block", () => {
		expect(form({ note: "one\n\ntwo" })).toBe("note: |-\n  one\n\n  two");
		expect(form(["one\ntwo"])).toBe("- |-\n  one\n  two");
		expect(form({ note: "ends with a break\n" })).toBe('note: "ends with a break\\n"');
	});
	test("what some reader would take for something else is quoted", () => {
		expect(form({ country: "NO", version: "1.0", day: "2026-01-01", time: "12:30", note: "a: b" })).toBe(
			'country: "NO"\nversion: "1.0"\nday: 2026-01-01\ntime: "12:30"\nnote: "a: b"',
		);
	});
	test("nothing in it", () => {
		expect(form({ a: [], b: {}, c: "", d: null })).toBe('a: []\nb: {}\nc: ""\nd: null');
	});
	test("a key too long for a simple key", () => {
		const key = "k".repeat(1500);
		expect(form({ [key]: [{ a: 1 }] })).toBe(`? ${key}\n:\n  - a: 1`);
	});
});
