import { csvLines } from "../csv/read.ts";
import { isCycloneDx, readCycloneDx } from "./cyclonedx.ts";
import { parseJson } from "./json-document.ts";
import { isOcds, readOcds } from "./ocds.ts";
import {
	REGISTRY_KINDS,
	type RegistryFault,
	type RegistryFormat,
	type RegistryOptions,
	type RegistryProposal,
} from "./proposal.ts";
import { isSpdx, readSpdx } from "./spdx.ts";
import { readTable, type TableRow } from "./table.ts";
import { textOf } from "./text.ts";
import { readRegistryWorkbook } from "./workbook.ts";

/** A document as JSON is held whole; larger ones than this nobody gives out. */
const MOST_JSON = 64 * 1024 * 1024;

/**
 * Reads a file for the registry, whatever it is: a table (CSV, XLSX), contracting data (OCDS 1.1), a bill of materials
 * (CycloneDX, SPDX). Nothing is decided here: faults are among the entries, with their places.
 */
export async function readRegistry(bytes: Uint8Array, options: RegistryOptions): Promise<RegistryProposal> {
	if (bytes.length === 0) return refused("csv", "the file is empty", "send the file again");
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const entries = await readRegistryWorkbook(bytes, options.kind ?? kindNamed(options.name));
		return { format: "xlsx", about: "workbook (XLSX)", entries, notTaken: [] };
	}
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
		return refused("xlsx", "the workbook is of the form before XLSX, or has a password", "save it as XLSX or CSV");
	}
	const read = textOf(bytes);
	if ("fault" in read) return { format: "csv", about: "text", entries: [read.fault], notTaken: [] };
	const first = /\S/.exec(read.text)?.[0];
	return first === "{" || first === "[" ? readDocument(read.text, options) : readCsvTable(read.text, options);
}

function readDocument(whole: string, options: RegistryOptions): RegistryProposal {
	if (whole.length > MOST_JSON) {
		return refused("ocds", `the document has more than ${MOST_JSON / 1024 / 1024} MiB`, "split it into several");
	}
	const parsed = parseJson(whole);
	if ("fault" in parsed) return { format: "ocds", about: "JSON document", entries: [parsed.fault], notTaken: [] };
	const { root } = parsed;
	if (isCycloneDx(root)) return readCycloneDx(root, options);
	if (isSpdx(root)) return readSpdx(root, options);
	if (isOcds(root)) return readOcds(root, options);
	const help = "send contracting data (OCDS 1.1), a bill of materials (CycloneDX, SPDX), or a table (CSV, XLSX)";
	return refused("ocds", "the document is of no kind that is read", help);
}

function readCsvTable(whole: string, options: RegistryOptions): RegistryProposal {
	const kind = options.kind ?? kindNamed(options.name);
	if (kind === undefined) {
		const help = `say which of these they are, or name the file so: ${REGISTRY_KINDS.join(", ")}`;
		return refused("csv", "nothing says what the rows of the table are", help);
	}
	return { format: "csv", about: `table of ${kind} (CSV)`, entries: readTable(rowsOf(whole), kind), notTaken: [] };
}

/** The kind that a file is named after: `actors.csv`, `actors-2026.csv`. */
function kindNamed(name: string) {
	return REGISTRY_KINDS.find((kind) => /^[a-z]+/.exec(name.toLowerCase())?.[0] === kind);
}

function* rowsOf(whole: string): Generator<TableRow | RegistryFault> {
	for (const found of csvLines(whole)) {
		if ("cells" in found) yield { row: found.line, cells: found.cells };
		else yield { place: { row: found.line }, message: found.message, help: found.help };
	}
}

const refused = (format: RegistryFormat, message: string, help: string): RegistryProposal => ({
	format,
	about: "file",
	entries: [{ place: {}, message, help }],
	notTaken: [],
});
