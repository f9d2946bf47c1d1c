import { deepStrictEqual } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readFully } from "./src/yaml/full.ts";
import { DEFAULT_LIMITS } from "./src/yaml/limits.ts";
import { readPlain } from "./src/yaml/plain/read.ts";
import { readYaml } from "./src/yaml/read.ts";

const piece = fc.constantFrom(
	"a",
	"b: ",
	"a: ",
	"- ",
	"-",
	"\n",
	"\n",
	"\n  ",
	"\n  ",
	"\n    ",
	"\n- ",
	"\nb:",
	" ",
	"#",
	" # c",
	"'",
	'"',
	"[",
	"]",
	"{",
	"}",
	", ",
	",",
	":",
	"1",
	"0x1",
	"1.5",
	"~",
	"null",
	"true",
	"|",
	"|-\n",
	"  >-\n",
	">",
	"---",
	"...",
	"é",
	"\\n",
	"\\",
	"x y",
	"?",
	"*",
	"%",
	"@",
	"1e3",
	".5",
	"-1",
	"\u0085",
	"\u2028",
	"\u00a0",
	"''",
	"\n \n",
	"a.b/c",
	"=",
	"<<",
	"key: value\n",
	"- id: x\n  k: v\n",
);
let read = 0,
	n = 0;
fc.assert(
	fc.property(fc.array(piece, { maxLength: 14 }), (ps) => {
		const t = ps.join("");
		n++;
		const p = readPlain(t, 40);
		if (!("value" in p)) return;
		read++;
		const f = readFully(t, DEFAULT_LIMITS);
		if ("issues" in f) throw new Error(JSON.stringify(t) + JSON.stringify(p.value) + JSON.stringify(f.issues));
		deepStrictEqual(p.value, f.value);
		const walk = (v: unknown, path: (string | number)[]): void => {
			deepStrictEqual([path, p.locate(path)], [path, f.locate(path)]);
			if (Array.isArray(v)) v.forEach((x, i) => walk(x, [...path, i]));
			else if (v && typeof v === "object") for (const [k, x] of Object.entries(v)) walk(x, [...path, k]);
		};
		walk(p.value, []);
	}),
	{ numRuns: Number(process.argv[2] ?? 200000) },
);
console.log("agree", read, "of", n);
for (const d of [
	"baseline",
	"baseline/requirements",
	"standards",
	"governance",
	"incidents",
	"contracts",
	"devices",
	"citizens",
	"ecosystem",
])
	for (const f of readdirSync("content/" + d))
		if (f.endsWith(".yaml")) {
			const t = readFileSync(`content/${d}/${f}`, "utf8");
			const p = readPlain(t, 40);
			if (!("value" in p)) {
				console.log(d + "/" + f, "not plain at", JSON.stringify(t.slice(p.stoppedAt - 20, p.stoppedAt + 20)));
				const g = readFully(t, DEFAULT_LIMITS);
				if ("issues" in g) console.log(g.issues);
			} else {
				const g = readFully(t, DEFAULT_LIMITS);
				if ("issues" in g) console.log(g.issues);
				else deepStrictEqual(p.value, g.value);
			}
		}
let s = "schema: gatehouse-city/1\nevidence:\n";
for (let i = 0; i < 120000; i++)
	s += `  - id: ev-${i}\n    title: Some evidence for number ${i}\n    type: policy\n    subject: subject-${i % 1000}\n    requirements: [GOV-01, GOV-02]\n    providedBy: someone\n    grade: I1\n    from: 2026-01-01\n    review:\n      state: accepted\n      on: 2026-01-02\n      by: ciso\n`;
let t = performance.now();
const r = readYaml(Buffer.from(s));
console.log(s.length / 1e6, "MB", "value" in r, performance.now() - t, "ms", process.memoryUsage().rss / 1e6);
if ("value" in r) {
	t = performance.now();
	console.log(r.locate(["evidence", 119999, "review", "by"]), performance.now() - t);
	const j = JSON.stringify(r.value, null, 1);
	t = performance.now();
	const q = readYaml(Buffer.from(j));
	console.log("JSON", j.length / 1e6, "value" in q, performance.now() - t);
}
