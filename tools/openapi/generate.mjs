/**
 * Writes the API's types, which web and command line share, from the server's OpenAPI document:
 * server/openapi.json → tools/openapi/schema.d.ts. With `--check` it only compares and exits 1 when they differ.
 * Lives in a workspace of its own because openapi-typescript needs the compiler API of TypeScript 5.
 */
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const source = new URL("../../server/openapi.json", import.meta.url);
const target = new URL("schema.d.ts", import.meta.url);

const document = JSON.parse(await readFile(source, "utf8"));
const types = astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: true }));
const text = `// Written by tools/openapi from server/openapi.json; do not edit.\n${types}`;

if (process.argv.includes("--check")) {
	const present = await readFile(target, "utf8").catch(() => "");
	if (present !== text) {
		console.error(
			"tools/openapi/schema.d.ts does not match server/openapi.json; run `npm run generate -w tools/openapi`",
		);
		process.exitCode = 1;
	}
} else {
	await writeFile(target, text);
}
