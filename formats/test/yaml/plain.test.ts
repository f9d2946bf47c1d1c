import { readFileSync } from "node:fs";
import { CONTENT_FILES, contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFully } from "../../src/yaml/full.ts";
import { DEFAULT_LIMITS } from "../../src/yaml/limits.ts";
import { readPlain } from "../../src/yaml/plain/read.ts";
import type { YamlText, YamlValue } from "../../src/yaml/value.ts";

/** The full reader, over the `yaml` package, is the judge: what the plain reader reads, it reads the same way. */
function agree(text: string): boolean {
	const plain = readPlain(text, DEFAULT_LIMITS.depth);
	if ("stoppedAt" in plain) return false;
	const full = readFully(text, DEFAULT_LIMITS);
	if ("issues" in full) throw new Error(`${JSON.stringify(plain.value)} read from what is ${full.issues[0]?.message}`);
	expect(plain.value).toEqual(full.value);
	samePlaces(plain, full, plain.value, []);
	return true;
}

function samePlaces(plain: YamlText, full: YamlText, value: YamlValue, path: (string | number)[]): void {
	expect(plain.locate(path)).toEqual(full.locate(path));
	expect(plain.locate(path, "key")).toEqual(full.locate(path, "key"));
	if (typeof value !== "object" || value === null) return;
	for (const [key, member] of Object.entries(value)) {
		samePlaces(plain, full, member, [...path, Array.isArray(value) ? Number(key) : key]);
	}
}

const SEEDS = [
	'schema: x/1\ncity:\n  id: x\n  name: "A: b"\nactors:\n- id: a1\n  kinds: [supplier, "x"]\n  note: |-\n    one\n\n    two\n',
	"systems:\n  - id: s1 # c\n    impact: {criticality: 2, safety: 0}\n    on:\n      - on: a\n        hard: false\n    note: >-\n      folded\n      text\n",
	'{"a": [1, 2, {"b": null, "c":"d"}],\n "e": {},\n "f": []}\n',
	"list:\n  - {a: b@c, d: [e,\n     f g], h: {}}\n  - {i: (j),\n     k: l/m}\n",
	"- - a\n  - b: 1\n    c:\n    - x\n    - 'it''s'\n-\n  k: \"\\u00e9\"\n  # comment\n  l: 2026-01-01\n",
];
const SIGNS =
	"|  |\n|-|- |:|: |#| #|'|\"|[|]|{|}|,|.|>|a|1|---\n|\\|?|&|\n  |~|\t|\r\n|é|\u0085|\u2028|\u00a0|...|-1|0x1|!|@|%|=|<<".split(
		"|",
	);

test("edited texts are read alike by both readers, or not at all by the plain one", () => {
	let read = 0;
	const edit = fc.tuple(fc.nat(400), fc.nat(3), fc.constantFrom(...SIGNS, "|"));
	fc.assert(
		fc.property(fc.constantFrom(...SEEDS), fc.array(edit, { maxLength: 3 }), (seed, edits) => {
			let text = seed;
			for (const [at, drop, put] of edits) {
				const place = at % text.length;
				text = text.slice(0, place) + put + text.slice(place + drop);
			}
			if (agree(text)) read++;
		}),
		{ numRuns: 3000 },
	);
	expect(read).toBeGreaterThan(300);
}, 60_000);

test("texts of random signs are read alike", () => {
	const sign = fc.constantFrom(...SIGNS, "|", "a: ", "\n", "\n", "\n- ", "\n  b: ", "key: v\n");
	fc.assert(
		fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
			agree(signs.join(""));
		}),
		{ numRuns: 5000 },
	);
}, 60_000);

test.each([...CONTENT_FILES, DEMO_CITY_FILE])("%s is written plainly", (file) => {
	expect(agree(readFileSync(new URL(file, contentRoot), "utf8"))).toBe(true);
});
