import { readSheets, type Sheet, type WorkbookLimits } from "../workbook/read-sheets.ts";
import { type ProposedMember, REGISTRY_KINDS, type RegistryFault, type RegistryKind } from "./proposal.ts";
import { readTable, type TableRow } from "./table.ts";

/** Unpacked, all parts together; a million rows of a few cells have less. */
const LIMITS: WorkbookLimits = { bytes: 400 * 1024 * 1024 };

const REFUSED = {
	"not-whole": ["the workbook is cut off or damaged", "save it again and send the whole file"],
	"too-large": [
		`the workbook unpacks to more than ${LIMITS.bytes / 1024 / 1024} MiB, or to more cells than can be held`,
		"split it, or save the sheet as CSV, which may have any number of rows",
	],
	"too-many": ["the workbook has more parts than any table needs", "save its sheet alone, as XLSX or CSV"],
	"not-supported": ["the workbook is packed in a way that is not read", "save it again as XLSX or CSV"],
	unreadable: ["the workbook cannot be read", "save it again as XLSX, without a password, or as CSV"],
} as const;

const refusal = (why: keyof typeof REFUSED): RegistryFault[] => [
	{ place: {}, message: REFUSED[why][0], help: REFUSED[why][1] },
];

/**
 * Reads a workbook (ECMA-376): of its sheets those that are named after a kind; one sheet alone may have any name.
 * What it unpacks to is measured before it is opened.
 */
export async function readRegistryWorkbook(
	bytes: Uint8Array,
	kind: RegistryKind | undefined,
	limits = LIMITS,
): Promise<Iterable<ProposedMember | RegistryFault>> {
	const sheets = await readSheets(bytes, limits);
	if (typeof sheets === "string") return refusal(sheets);
	const kindOf = (sheet: string) => REGISTRY_KINDS.find((one) => one === sheet.trim().toLowerCase());
	const alone = sheets.length === 1;
	const read = sheets.flatMap(({ sheet, data }) => {
		const own = kindOf(sheet) ?? (alone ? kind : undefined);
		return own === undefined ? [] : [{ sheet, data, kind: own }];
	});
	if (read.length === 0) {
		const names = sheets.map(({ sheet }) => `\`${sheet}\``).join(", ");
		const help = `name a sheet ${REGISTRY_KINDS.join(", ")}, or keep one sheet and say what its rows are`;
		return [{ place: {}, message: `no sheet says what its rows are: ${names}`, help }];
	}
	return inOrder(read);
}

interface KindSheet extends Sheet {
	readonly kind: RegistryKind;
}

function* inOrder(sheets: readonly KindSheet[]): Generator<ProposedMember | RegistryFault> {
	for (const { sheet, data, kind } of sheets) yield* readTable(rowsOf(data), kind, sheet);
}

function* rowsOf(data: Sheet["data"]): Generator<TableRow> {
	for (const [place, cells] of data.entries()) {
		const texts = cells.map(textOf);
		while (texts.at(-1) === "") texts.pop();
		if (texts.length > 0) yield { row: place + 1, cells: texts };
	}
}

/** Days of a spreadsheet come as instants at midnight UTC. */
function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return "";
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
	return String(cell).trim();
}
