import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { filesOf, root } from "./files.ts";

/** Which workspaces each may import; `types` only as types. `cli <- server <- formats <- framework <- content`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	content: [],
	framework: ["content"],
	formats: ["framework", "content"],
	server: ["formats", "framework", "content"],
	cli: ["server", "formats", "framework", "content", "openapi"],
	web: ["framework", "openapi"],
	bench: ["server", "formats", "framework", "content"],
	e2e: ["server", "formats", "framework", "content"],
};

/** Packages the pure workspaces may use; everything else would bring I/O, clocks or weight into the rules. */
const PACKAGES: Record<string, readonly string[]> = {
	content: [],
	framework: ["zod", "@noble/hashes", "fast-check"],
	formats: ["zod", "jose", "js-yaml", "read-excel-file", "pdfkit", "uqr", "node:zlib", "node:worker_threads"],
};

interface Import {
	file: string;
	from: string;
	typeOnly: boolean;
}

function importsOf(file: string): Import[] {
	const { module } = parseSync(file, readFileSync(file, "utf8"));
	const statics = module.staticImports.map((statement) => ({
		file,
		from: statement.moduleRequest.value,
		typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
	}));
	const exported = module.staticExports
		.flatMap((statement) => statement.entries)
		.filter((entry) => entry.moduleRequest !== null)
		.map((entry) => ({ file, from: entry.moduleRequest?.value ?? "", typeOnly: entry.isType }));
	const text = readFileSync(file, "utf8");
	const dynamic = module.dynamicImports.map((call) => ({
		file,
		from: text.slice(call.moduleRequest.start, call.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
		typeOnly: false,
	}));
	return [...statics, ...exported, ...dynamic];
}

function workspaceOf(file: string): string {
	return relative(root, file).split("/")[0] ?? "";
}

function targetWorkspace(one: Import): string | undefined {
	const named = /^@gatehouse\/([a-z]+)/.exec(one.from)?.[1];
	if (named !== undefined) return named;
	if (one.from.startsWith(".")) return workspaceOf(join(dirname(one.file), one.from));
	return undefined;
}

const place = (one: Import) => `${relative(root, one.file)} imports ${one.from}`;
const sources = Object.keys(MAY_IMPORT).flatMap((workspace) => filesOf(`${workspace}/src`, /\.tsx?$/));
const imports = sources.flatMap(importsOf);

test("there is something to check", () => {
	expect(sources.length).toBeGreaterThan(50);
	expect(imports.length).toBeGreaterThan(100);
});

function againstTheArrow(one: Import): boolean {
	const target = targetWorkspace(one);
	const own = workspaceOf(one.file);
	return target !== undefined && target !== own && !MAY_IMPORT[own]?.includes(target);
}

test("imports between workspaces go one way", () => {
	expect(imports.filter(againstTheArrow).map(place)).toEqual([]);
});

test.each([
	["framework/src/gate/decide.ts", "@gatehouse/server"],
	["formats/src/yaml/read.ts", "@gatehouse/cli"],
	["web/src/main.tsx", "@gatehouse/server"],
	["framework/src/gate/decide.ts", "../../../server/src/app.ts"],
])("an arrow the wrong way is seen: %s -> %s", (file, from) => {
	expect(againstTheArrow({ file: join(root, file), from, typeOnly: true })).toBe(true);
});

test("another workspace is reached by its package name, never by a path into it", () => {
	const wrong = imports.filter((one) => one.from.startsWith(".") && targetWorkspace(one) !== workspaceOf(one.file));
	expect(wrong.map(place)).toEqual([]);
});

test("the rules and the formats touch neither files, network nor clock", () => {
	const wrong = imports.filter((one) => {
		const allowed = PACKAGES[workspaceOf(one.file)];
		if (allowed === undefined || one.from.startsWith(".") || one.from.startsWith("@gatehouse/")) return false;
		return !allowed.some((name) => one.from === name || one.from.startsWith(`${name}/`));
	});
	expect(wrong.map(place)).toEqual([]);
	const impure = sources
		.filter((file) => ["framework", "formats"].includes(workspaceOf(file)))
		.filter((file) => /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|fetch\()/.test(code(file)))
		.map((file) => relative(root, file));
	expect(impure).toEqual([]);
});

test("the API's types are taken as types", () => {
	expect(imports.filter((one) => targetWorkspace(one) === "openapi" && !one.typeOnly).map(place)).toEqual([]);
});

test("fast-check stays in framework/src/testing", () => {
	const wrong = imports.filter((one) => one.from === "fast-check" && !one.file.includes("framework/src/testing/"));
	expect(wrong.map(place)).toEqual([]);
});

test("no code is generated at run time", () => {
	const wrong = sources.filter((file) => /\beval\(|new Function\(/.test(code(file)));
	expect(wrong.map((file) => relative(root, file))).toEqual([]);
});

test("a chapter of the server never imports another chapter's store or routes", () => {
	const wrong = imports.filter((one) => {
		const own = /server\/src\/([a-z-]+)\//.exec(one.file)?.[1];
		const target = one.from.startsWith(".") ? relative(root, join(dirname(one.file), one.from)) : "";
		const other = /^server\/src\/([a-z-]+)\/(?:store|routes)\.ts$/.exec(target)?.[1];
		return own !== undefined && other !== undefined && own !== other;
	});
	expect(wrong.map(place)).toEqual([]);
});

test("the web application knows the server by the types of its API document only", () => {
	const wrong = imports.filter(
		(one) => workspaceOf(one.file) === "web" && /^@gatehouse\/(?!framework|openapi-types)/.test(one.from),
	);
	expect(wrong.map(place)).toEqual([]);
});

test("no circle of imports", () => {
	const edges = new Map<string, string[]>();
	for (const one of imports) {
		if (!one.from.startsWith(".") || one.typeOnly) continue;
		edges.set(one.file, [...(edges.get(one.file) ?? []), join(dirname(one.file), one.from)]);
	}
	expect(circles(edges)).toEqual([]);
});

/** The text without comments and strings, roughly: enough to look for calls. */
function code(file: string): string {
	return readFileSync(file, "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\/\/.*$/gm, "");
}

test("a circle is seen", () => {
	const edges = new Map([
		["a", ["b"]],
		["b", ["c"]],
		["c", ["a"]],
	]);
	expect(circles(edges)).toHaveLength(1);
});

function circles(edges: Map<string, string[]>): string[] {
	const found: string[] = [];
	const state = new Map<string, "open" | "done">();
	const visit = (file: string, path: string[]): void => {
		if (state.get(file) === "done") return;
		if (state.get(file) === "open") {
			found.push([...path.slice(path.indexOf(file)), file].map((one) => relative(root, one)).join(" -> "));
			return;
		}
		state.set(file, "open");
		for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
		state.set(file, "done");
	};
	for (const file of edges.keys()) visit(file, []);
	return found;
}
