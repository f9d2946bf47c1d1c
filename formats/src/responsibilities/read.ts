import { type MatrixRow, matrixRow, matrixRowId, nearest, scopeKey } from "@gatehouse/framework";
import { csvLines } from "../csv/read.ts";
import { textOf } from "../registry/text.ts";
import { readSheets } from "../workbook/read-sheets.ts";

/** What is wrong with a table of responsibilities, and where. */
export interface MatrixFault {
	/** From 1; the heading is a row as well. */
	readonly row: number;
	/** Name of the column; null: the whole row. */
	readonly column: string | null;
	readonly message: string;
	readonly help: string;
}

export interface MatrixTable {
	readonly rows: readonly MatrixRow[];
	readonly faults: readonly MatrixFault[];
}

/** What the cells may name. */
export interface MatrixNames {
	readonly activities: ReadonlySet<string>;
	readonly offices: ReadonlySet<string>;
}

/** Columns of fields; every other column is an office, with its letters in the cells. */
const FIELDS = ["activity", "state", "sector", "system", "engagement", "reviewedOn", "exercisedOn", "note"] as const;
const LISTS = ["responsible", "consulted", "informed"] as const;
const PASSED_OVER = new Set(["id", "name", "group", "revision"]);
const LETTERS = { R: "responsible", C: "consulted", I: "informed" } as const;
/** Unpacked, all parts of a workbook together. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ROWS = 5000;
const MOST_COLUMNS = 500;

interface Line {
	readonly row: number;
	readonly cells: readonly string[];
}

/**
 * Reads a responsibility matrix as people keep it, CSV or XLSX: one row for an activity and state, offices either in the
 * columns `accountable`, `responsible`, `consulted` and `informed` (several separated by `;`) or each in a column of its own
 * with the letters A, R, C, I in the cells. A table that contradicts itself is not taken in: each fault has its row and column.
 */
export async function readMatrixTable(bytes: Uint8Array, names: MatrixNames): Promise<MatrixTable> {
	const lines = bytes[0] === 0x50 && bytes[1] === 0x4b ? await workbookLines(bytes) : textLines(bytes);
	if ("fault" in lines) return { rows: [], faults: [lines.fault] };
	const [heading, ...rest] = lines.lines;
	if (heading === undefined) return refused("there is no heading", "name the columns in the first row");
	const faults = headingFaults(heading, names);
	if (faults.length > 0) return { rows: [], faults };
	if (rest.length > MOST_ROWS) return refused(`the table has more than ${MOST_ROWS} rows`, "split it");
	const reader = new RowReader(heading.cells, names);
	const rows = rest.filter(({ cells }) => cells.some((cell) => cell !== "")).flatMap((line) => reader.read(line) ?? []);
	return { rows: reader.faults.length > 0 ? [] : rows, faults: reader.faults };
}

const refused = (message: string, help: string): MatrixTable => ({
	rows: [],
	faults: [{ row: 1, column: null, message, help }],
});

type Lines = { readonly lines: readonly Line[] } | { readonly fault: MatrixFault };

const unreadable = (message: string, help: string): Lines => ({ fault: { row: 1, column: null, message, help } });

function textLines(bytes: Uint8Array): Lines {
	const read = textOf(bytes);
	if ("fault" in read) return unreadable(read.fault.message, read.fault.help);
	const lines: Line[] = [];
	for (const found of csvLines(read.text)) {
		if (!("cells" in found))
			return { fault: { row: found.line, column: null, message: found.message, help: found.help } };
		lines.push({ row: found.line, cells: found.cells });
		if (lines.length > MOST_ROWS + 1) break;
	}
	return { lines };
}

async function workbookLines(bytes: Uint8Array): Promise<Lines> {
	const help = "save it again as XLSX without a password, or as CSV";
	const sheets = await readSheets(bytes, { bytes: MOST_BYTES });
	if (typeof sheets === "string" && sheets !== "unreadable") {
		return unreadable("the workbook is damaged or far too large", help);
	}
	const [first] = typeof sheets === "string" ? [] : sheets;
	if (first === undefined) return unreadable("the workbook cannot be read", help);
	return { lines: first.data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })) };
}

function cellText(cell: unknown): string {
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return cell === null || cell === undefined ? "" : String(cell).trim();
}

function headingFaults({ cells }: Line, { offices }: MatrixNames): MatrixFault[] {
	const fault = (column: string | null, message: string, help: string): MatrixFault => ({
		row: 1,
		column,
		message,
		help,
	});
	if (cells.length > MOST_COLUMNS)
		return [fault(null, `the heading names more than ${MOST_COLUMNS} columns`, "leave some out")];
	const faults: MatrixFault[] = [];
	if (!cells.includes("activity"))
		faults.push(fault("activity", "there is no column `activity`", "name the activity of each row there"));
	for (const [index, name] of cells.entries()) {
		if (name === "" || PASSED_OVER.has(name)) continue;
		if (cells.indexOf(name) !== index)
			faults.push(fault(name, `the column \`${name}\` stands there twice`, "name each column once"));
		else if (!isField(name) && !offices.has(name)) {
			const near = nearest(name, [...offices, ...FIELDS, ...LISTS, "accountable"]);
			const help = near === undefined ? "name a field of a row, or an office that exists" : `did you mean \`${near}\`?`;
			faults.push(fault(name, `\`${name}\` is neither a field of a row nor an office`, help));
		}
	}
	return faults;
}

const isField = (name: string) => name === "accountable" || [...FIELDS, ...LISTS].some((field) => field === name);

/** Reads one row after the other, and remembers which cell of the matrix was said where. */
class RowReader {
	readonly faults: MatrixFault[] = [];
	readonly #columns: readonly string[];
	readonly #names: MatrixNames;
	readonly #said = new Map<string, number>();

	constructor(columns: readonly string[], names: MatrixNames) {
		this.#columns = columns;
		this.#names = names;
	}

	read({ row, cells }: Line): MatrixRow | undefined {
		const before = this.faults.length;
		const fault = (column: string | null, message: string, help: string) =>
			this.faults.push({ row, column, message, help });
		const given = new Map(this.#columns.map((name, index) => [name, cells[index] ?? ""] as const));
		const fields = Object.fromEntries(FIELDS.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])));
		const parts = this.#parts(given, fault);
		const parsed = matrixRow.safeParse({ id: "row", ...fields, ...parts });
		if (!parsed.success) {
			for (const issue of parsed.error.issues) {
				const column = String(issue.path[0] ?? "");
				fault(column === "" ? null : column, `\`${given.get(column) ?? ""}\`: ${issue.message}`, "correct this cell");
			}
			return undefined;
		}
		const value = { ...parsed.data, id: matrixRowId(parsed.data) };
		if (!this.#names.activities.has(value.activity)) {
			const near = nearest(value.activity, this.#names.activities);
			fault(
				"activity",
				`there is no activity \`${value.activity}\``,
				near === undefined ? "name one that exists" : `did you mean \`${near}\`?`,
			);
		}
		if ([value.sector, value.system, value.engagement].filter((one) => one !== undefined).length > 1) {
			fault(
				value.engagement === undefined ? "system" : "engagement",
				"the row is for several scopes at once",
				"keep one of sector, system and engagement",
			);
		}
		this.#once(value, row, fault);
		return this.faults.length === before ? value : undefined;
	}

	/** Each cell of the matrix is said once. */
	#once(value: MatrixRow, row: number, fault: (column: string | null, message: string, help: string) => void): void {
		const key = `${value.activity} ${scopeKey(value)} ${value.state}`;
		const earlier = this.#said.get(key);
		if (earlier === undefined) this.#said.set(key, row);
		else
			fault(
				"activity",
				`\`${value.activity}\` in the state ${value.state} was said in row ${earlier} already`,
				"keep one of the two rows",
			);
	}

	#parts(given: ReadonlyMap<string, string>, fault: (column: string, message: string, help: string) => void) {
		const parts = {
			accountable: [] as string[],
			responsible: [] as string[],
			consulted: [] as string[],
			informed: [] as string[],
		};
		const columns = new Map<string, string>();
		const add = (list: keyof typeof parts, id: string, column: string) => {
			if (!this.#names.offices.has(id)) {
				const near = nearest(id, this.#names.offices);
				fault(
					column,
					`there is no office \`${id}\``,
					near === undefined ? "enter the office first" : `did you mean \`${near}\`?`,
				);
			} else if (parts[list].includes(id)) fault(column, `\`${id}\` is ${list} twice`, "say it once");
			else {
				parts[list].push(id);
				columns.set(`${list} ${id}`, column);
			}
		};
		for (const [column, cell] of given) {
			if (cell === "") continue;
			if (column === "accountable" || LISTS.some((list) => list === column)) {
				for (const id of cell
					.split(/[;,]/)
					.map((one) => one.trim())
					.filter((one) => one !== ""))
					add(column as keyof typeof parts, id, column);
			} else if (this.#names.offices.has(column) && !isField(column)) this.#letters(column, cell, add, fault);
		}
		contradictions(parts, (list, id) => columns.get(`${list} ${id}`) ?? list, fault);
		const { accountable, ...lists } = parts;
		return { ...lists, ...(accountable[0] === undefined ? {} : { accountable: accountable[0] }) };
	}

	#letters(
		office: string,
		cell: string,
		add: (list: "accountable" | "responsible" | "consulted" | "informed", id: string, column: string) => void,
		fault: (column: string, message: string, help: string) => void,
	): void {
		for (const letter of cell.toUpperCase().replace(/[\s,;/+]/g, "")) {
			if (letter === "A") add("accountable", office, office);
			else if (letter === "R" || letter === "C" || letter === "I") add(LETTERS[letter], office, office);
			else fault(office, `\`${letter}\` is no letter of the scheme`, "write A, R, C or I");
		}
	}
}

type Parts = Readonly<Record<"accountable" | "responsible" | "consulted" | "informed", readonly string[]>>;

/** @param columnOf the column in which an office was said to have a part: that of the part, or the office's own. */
function contradictions(
	parts: Parts,
	columnOf: (list: keyof Parts, office: string) => string,
	fault: (column: string, message: string, help: string) => void,
): void {
	const [, second] = parts.accountable;
	if (second !== undefined) {
		const all = parts.accountable.map((id) => `\`${id}\``).join(" and ");
		fault(columnOf("accountable", second), `${all} are accountable at once`, "exactly one answers for it (RESP-11)");
	}
	const active = new Set([...parts.accountable, ...parts.responsible]);
	for (const list of ["consulted", "informed"] as const) {
		for (const id of parts[list]) {
			if (active.has(id))
				fault(
					columnOf(list, id),
					`\`${id}\` answers for it or does it, and is ${list} besides`,
					"keep one of the two (RESP-29)",
				);
		}
	}
	for (const id of parts.informed) {
		if (parts.consulted.includes(id))
			fault(columnOf("informed", id), `\`${id}\` is consulted and informed`, "keep one of the two (RESP-29)");
	}
}
