import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ASVS } from "./asvs-ids.ts";
import { root } from "./files.ts";

const text = readFileSync(join(root, "docs/security/asvs.md"), "utf8");
const rows = text
	.split("\n")
	.filter((line) => line.startsWith("| v5"))
	.map((line) => line.split("|").map((cell) => cell.trim()))
	.map(([, id = "", level = "", what = "", state = "", where = ""]) => ({
		id,
		level: Number(level),
		what,
		state,
		where,
	}));

/** Paths in backticks; what has a blank in it is a command. */
const pointers = (where: string) =>
	[...where.matchAll(/`([^`\s]+)`/g)].map(([, path = ""]) => path).filter((path) => /[/.]\w/.test(path));

const isFile = (path: string) => existsSync(join(root, path)) && statSync(join(root, path)).isFile();
/** What only says something; a configuration does something. */
const isProse = (path: string) => path.endsWith(".md");
/** Sections that ask for something written down and nothing else. */
const DOCUMENTATION = /^v5\.0\.0-(2|5|6|7|8|11|13|14|15|16)\.1\.\d+$/;

describe("the checklist of OWASP ASVS 5.0", () => {
	test("points to code or a test wherever more is asked for than words", () => {
		const words = rows
			.filter(({ id, state }) => state === "met" && !DOCUMENTATION.test(id))
			.filter(({ where }) => !pointers(where).some((path) => isFile(path) && !isProse(path)))
			.map(({ id }) => id);
		expect(words).toEqual([]);
	});

	test("names every requirement of levels 1 and 2 once, in order, with its level", () => {
		// 70 and 183: the sums that the standard gives.
		expect([1, 2].map((level) => ASVS.filter(([, its]) => its === level).length)).toEqual([70, 183]);
		expect(rows.map(({ id, level }) => [id, level])).toEqual(ASVS);
	});

	test("says of each whether it is met, not met or does not concern us, and why", () => {
		for (const { id, state, what, where } of rows) {
			expect([id, ["met", "not met", "n/a"].includes(state)]).toEqual([id, true]);
			expect([id, what.length > 5, where.length > 5]).toEqual([id, true, true]);
		}
	});

	test("points to what is there, and every requirement that is met points to something", () => {
		const lost = rows.flatMap(({ id, where }) =>
			pointers(where)
				.filter((path) => path.includes("/") && !isFile(path))
				.map((path) => `${id}: ${path}`),
		);
		expect(lost).toEqual([]);
		const bare = rows
			.filter(({ state, where }) => state === "met" && !pointers(where).some(isFile))
			.map(({ id }) => id);
		expect(bare).toEqual([]);
	});
});

test("the threat model points to what is there", () => {
	const model = readFileSync(join(root, "docs/security/threat-model.md"), "utf8");
	const lost = pointers(model).filter(
		(path) => /^(server|bench|tools|web)\//.test(path) && !existsSync(join(root, path)),
	);
	expect(lost).toEqual([]);
});
