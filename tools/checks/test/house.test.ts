import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { filesOf, root } from "./files.ts";

const CHAPTERS = [
	"standards",
	"baseline",
	"ecosystem",
	"governance",
	"contracts",
	"gate",
	"assurance",
	"devices",
	"data-handling",
	"incidents",
	"sharing",
	"citizens",
];

/** Rooms that belong to no chapter, by workspace. */
const OTHER_ROOMS: Record<string, readonly string[]> = {
	framework: ["shared", "engine", "testing", "content", "requests"],
	server: ["db", "access", "journal", "http", "record", "content", "city", "files", "requests", "messages", "backup"],
	web: ["shell", "parts", "words", "api", "overview", "access", "requests"],
};

const folders = (path: string) =>
	readdirSync(join(root, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);

test.each(Object.keys(OTHER_ROOMS))("%s has rooms named after chapters, and no others", (workspace) => {
	const known = new Set([...CHAPTERS, ...(OTHER_ROOMS[workspace] ?? [])]);
	expect(folders(`${workspace}/src`).filter((name) => !known.has(name))).toEqual([]);
});

test("content is ordered by chapter", () => {
	expect(folders("content").filter((name) => ![...CHAPTERS, "demo", "src", "dist-types"].includes(name))).toEqual([]);
});

const sources = filesOf(".", /\.(ts|tsx|mjs)$/).filter((file) => !file.endsWith("schema.d.ts"));
const lines = (file: string) => readFileSync(file, "utf8").split("\n").length - 1;

test("no source file is longer than 400 lines", () => {
	const long = sources.filter((file) => lines(file) > 400).map((file) => `${relative(root, file)}: ${lines(file)}`);
	expect(long).toEqual([]);
});

test("the median source file has under 120 lines", () => {
	const sizes = sources.map(lines).sort((a, b) => a - b);
	expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(120);
});

test("no file is called manager, helper or util", () => {
	expect(sources.filter((file) => /(manager|helpers?|utils?)\.[a-z]+$/i.test(file))).toEqual([]);
});

test("nothing is switched off without a reason", () => {
	const silenced = sources.filter((file) =>
		/@ts-(ignore|nocheck)|biome-ignore(?! [^\n]*: \S)|\bas any\b|\bas unknown as\b|\.only\(/.test(
			file.includes("tools/checks") ? "" : readFileSync(file, "utf8"),
		),
	);
	expect(silenced.map((file) => relative(root, file))).toEqual([]);
});

test("no machine path, registry host or secret stands in the tree", () => {
	const all = filesOf(".", /\.(ts|tsx|mjs|json|md|ya?ml|sql|css|html)$/).filter(
		(file) => !file.includes("tools/checks"),
	);
	const wrong = all.filter((file) =>
		/\/home\/[a-z]|\/root\/|\/work\/|registry\.npmjs|_authToken|BEGIN [A-Z ]*PRIVATE KEY/.test(
			readFileSync(file, "utf8"),
		),
	);
	expect(wrong.map((file) => relative(root, file))).toEqual([]);
});

test("decision records are numbered once each, without gaps", () => {
	const numbers = readdirSync(join(root, "docs/adr"))
		.filter((name) => name.endsWith(".md") && name !== "README.md")
		.map((name) => Number(name.slice(0, 4)))
		.sort((a, b) => a - b);
	expect(numbers.length).toBeGreaterThan(3);
	expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("every link between our documents leads somewhere", () => {
	const documents = filesOf(".", /\.md$/);
	const broken = documents.flatMap((file) =>
		[...readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
			.map((match) => match[1] ?? "")
			.filter((target) => !existsSync(join(file, "..", target)))
			.map((target) => `${relative(root, file)} -> ${target}`),
	);
	expect(broken).toEqual([]);
});
