import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readFully } from "./src/yaml/full.ts";
import { DEFAULT_LIMITS } from "./src/yaml/limits.ts";
import { readPlain } from "./src/yaml/plain/read.ts";
import { readYaml } from "./src/yaml/read.ts";

const base = [
	`schema: gatehouse-city/1\ncity:\n  id: x\n  name: "A: b"\nactors:\n- id: a1\n  kinds: [supplier, "x"]\n  note: |-\n    one\n\n    two\nsystems:\n  - id: s1 # c\n    impact: {criticality: 2, safety: 0}\n    dependsOn:\n      - on: a\n        hard: false\n    note: >-\n      folded\n      text\n`,
	`{"a": [1, 2, {"b": null, "c":"d"}],\n "e": {},\n "f": []}\n`,
	`- - a\n  - b: 1\n    c:\n    - x\n    - 'it''s'\n-\n  k: "\\u00e9"\n  # comment\n  l: 2026-01-01\n`,
];
const ins = fc.constantFrom(
	"",
	"",
	" ",
	"  ",
	"\n",
	"-",
	"- ",
	":",
	": ",
	"#",
	" #",
	"'",
	'"',
	"[",
	"]",
	"{",
	"}",
	",",
	"|",
	">",
	"a",
	"1",
	"---\n",
	"\\",
	"?",
	"&",
	"\n  ",
	"~",
);
let read = 0,
	n = 0;
fc.assert(
	fc.property(
		fc.constantFrom(...base),
		fc.array(fc.tuple(fc.nat(400), fc.nat(3), ins), { minLength: 1, maxLength: 3 }),
		(b, edits) => {
			let t = b;
			for (const [at, del, i] of edits) {
				const k = at % t.length;
				t = t.slice(0, k) + i + t.slice(k + del);
			}
			n++;
			const p = readPlain(t, 40);
			if (!("value" in p)) return;
			read++;
			const f = readFully(t, DEFAULT_LIMITS);
			if ("issues" in f) throw new Error(JSON.stringify(t) + "\n" + JSON.stringify(p.value) + JSON.stringify(f.issues));
			deepStrictEqual(p.value, f.value);
			const walk = (v: unknown, path: (string | number)[]): void => {
				deepStrictEqual([path, p.locate(path)], [path, f.locate(path)]);
				if (Array.isArray(v)) v.forEach((x, i) => walk(x, [...path, i]));
				else if (v && typeof v === "object") for (const [k, x] of Object.entries(v)) walk(x, [...path, k]);
			};
			walk(p.value, []);
		},
	),
	{ numRuns: 10 },
);
console.log("agree", read, "of", n);
const time = (name: string, f: () => unknown) => {
	const t = performance.now();
	const r = f() as { issues?: { code: string; message: string; line: number }[] };
	const ms = performance.now() - t;
	if (ms > 0 || !r.issues)
		console.log(
			name,
			ms.toFixed(0) + "ms",
			JSON.stringify(r.issues?.[0] ?? "read").slice(0, 120),
			(process.memoryUsage().rss / 1e6).toFixed(0) + "MB",
		);
};
if (false) 1; const big = new Uint8Array(100 * 1024 * 1024).fill(97);
for (const [name, f] of Object.entries<() => string | Uint8Array>({ bl: () => "a: x" + " ".repeat(3e7) + "y",
	qsp: () => "a: \"x" + " ".repeat(3e7) + "\ny\"", psp: () => "a: [x" + " ".repeat(3e7) + "y]", psp2: () => "a: x" + " ".repeat(3e6) + "\n  y", fl: () => "a: [" + "x ".repeat(15e6) + "]", cm: () => "a: 1 " + "# ".repeat(15e6), ml: () => "a: |2\n" + "   \n".repeat(7e6), tabs: () => "\t".repeat(5e6), tabs2: () => "a:" + "\t".repeat(5e6)+"b", crlf: () => "a: 1\r\n".repeat(5e5), sp2: () => "a:\t'" + "x \n  ".repeat(1e6) + "'", pl2: () => "a:\t" + "x \n  ".repeat(1e6), anc: ()=> "a:\t" + " &".repeat(1e6), utf: () => new Uint8Array(3e7).fill(0xff),
}))
	time(name, () => readYaml(f()));
