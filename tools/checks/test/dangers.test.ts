import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { expect, test } from "vitest";
import { filesOf, root } from "./files.ts";

const SOURCES = ["content", "framework", "formats", "server", "cli", "web"].flatMap((workspace) =>
	filesOf(`${workspace}/src`, /\.tsx?$/),
);

/** The text without comments, roughly. */
const code = (file: string) =>
	readFileSync(file, "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/^\s*\/\/.*$/gm, "");

/** What is dangerous, and the files that have a reason for it. */
const DANGERS: readonly (readonly [what: string, pattern: RegExp, allowed: readonly string[]])[] = [
	["starts another program", /node:child_process|from "child_process"/, []],
	["writes raw HTML", /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|srcDoc/, []],
	["switches the check of certificates off", /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity/, []],
	[
		"keeps something in the browser",
		/localStorage|sessionStorage|indexedDB|document\.cookie/,
		["web/src/shell/first-paint.ts"],
	],
	[
		"builds a regular expression",
		/new RegExp\(/,
		["server/src/http/methods.ts", "server/src/files/s3.ts", "formats/src/csv/read.ts"],
	],
	["listens for messages of other windows", /window\.postMessage|addEventListener\("message"|\.onmessage/, []],
	["calls others past the outgoing client", /node:https?"|from "https?"/, ["server/src/http/outgoing.ts"]],
	["writes SQL as text", /sql\.raw\(|\.query\(`[^`]*\$\{/, ["server/src/db/migrate.ts", "server/src/backup/rows.ts"]],
	["is for tests", /@gatehouse\/framework\/testing|from "vitest"|from "fast-check"/, ["framework/src/testing"]],
];

test.each(DANGERS)("nothing %s but where there is a reason", (_what, pattern, allowed) => {
	const found = SOURCES.filter((file) => pattern.test(code(file))).map((file) => relative(root, file));
	expect(found.filter((file) => !allowed.some((one) => file.startsWith(one)))).toEqual([]);
	// An allowance that nothing needs any more goes.
	expect(allowed.filter((one) => !found.some((file) => file.startsWith(one)))).toEqual([]);
});
