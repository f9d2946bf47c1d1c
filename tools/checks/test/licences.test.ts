import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./files.ts";

/** Licences under which others' work may be part of what is handed on, by their SPDX names. */
const GOOD = new Set([
	"0BSD",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"BlueOak-1.0.0",
	"CC0-1.0",
	"ISC",
	"MIT",
	"MIT-0",
	"MPL-2.0",
	// Of fonts: may be part of anything, not be sold alone.
	"OFL-1.1",
	"PSF-2.0",
	"PostgreSQL",
	"Python-2.0",
	"Unicode-3.0",
	"Unlicense",
	"Zlib",
]);

/** Whether an SPDX expression can be kept to by good licences alone: one side of an OR, both of an AND. */
function isGood(expression: string): boolean {
	const text = expression.trim().replace(/^\((.*)\)$/, "$1");
	if (text.includes(" OR ")) return text.split(" OR ").some(isGood);
	if (text.includes(" AND ")) return text.split(" AND ").every(isGood);
	return GOOD.has(text);
}

interface Locked {
	readonly dev?: boolean;
	readonly devOptional?: boolean;
	readonly link?: boolean;
	readonly license?: string;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
	readFileSync(join(root, "package-lock.json"), "utf8"),
);
const production = Object.entries(lock.packages).filter(
	([path, { dev, devOptional, link }]) => path.includes("node_modules/") && !dev && !devOptional && !link,
);

/** Of the lock file; where that is silent, of the package itself or the text it comes with. */
function licenceOf([path, { license }]: [string, Locked]): string {
	const file = join(root, path, "package.json");
	if (license !== undefined || !existsSync(file)) return license ?? "not given";
	const own: { license?: unknown } = JSON.parse(readFileSync(file, "utf8"));
	if (typeof own.license === "string") return own.license;
	const text = join(root, path, "LICENSE");
	return existsSync(text) && readFileSync(text, "utf8").startsWith("MIT License\n") ? "MIT" : "not given";
}

test("everything production depends on is under a licence that lets us hand it on", () => {
	expect(production.length).toBeGreaterThan(50);
	const bad = production
		.map((one) => [one[0], licenceOf(one)] as const)
		.filter(([, licence]) => !isGood(licence))
		.map(([path, licence]) => `${path}: ${licence}`);
	expect(bad).toEqual([]);
});

test.each([
	["MIT", true],
	["(MIT OR GPL-3.0-only)", true],
	["(MIT AND Zlib)", true],
	["AGPL-3.0-only", false],
	["MIT AND GPL-2.0-only", false],
	["UNLICENSED", false],
	["not given", false],
])("%s: %s", (expression, good) => {
	expect(isGood(expression)).toBe(good);
});
