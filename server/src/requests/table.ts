import { readCsv } from "@gatehouse/formats";
import { GatehouseError, type Issue, zodIssues } from "@gatehouse/framework";
import type { z } from "zod";

/** One fault of a table. */
export interface RowFault {
	/** From 1, below the header line; 0: the table as a whole. */
	readonly row: number;
	/** Line of the file; null: it came as JSON. */
	readonly line: number | null;
	readonly column: string | null;
	readonly message: string;
	readonly help: string;
}

/** A row on its way in, with its place. */
export interface Row<T = unknown> {
	readonly row: number;
	readonly line: number | null;
	readonly value: T;
}

/** How the cells of a column become a value; an empty cell says nothing. */
export type Columns = Readonly<Record<string, (cell: string) => unknown>>;

/** Most rows of a table. */
export const MOST_ROWS = 1000;

/** The rows of a CSV file with these columns, each as an object, and what is wrong with the table. */
export function rowsOfCsv(text: string, columns: Columns): { rows: Row[]; faults: RowFault[] } {
	const table = readCsv(text, MOST_ROWS);
	const known = Object.keys(columns);
	const places = new Map(table.rows.map(({ line }, index) => [line, index + 1]));
	const faults: RowFault[] = table.faults.map((fault) => ({ row: places.get(fault.line) ?? 0, ...fault }));
	if (table.rows.length > MOST_ROWS) {
		const message = `the table has more than ${MOST_ROWS} rows`;
		faults.push({ row: 0, line: 1, column: null, message, help: "send it in parts" });
	}
	for (const name of table.columns) {
		if (known.includes(name)) continue;
		const help = `use the columns ${known.join(", ")}`;
		faults.push({ row: 0, line: 1, column: name, message: `there is no column \`${name}\` here`, help });
	}
	const rows = table.rows.slice(0, MOST_ROWS).map(({ line, cells }, index) => ({
		row: index + 1,
		line,
		value: Object.fromEntries(
			known.flatMap((name) => {
				const cell = cells[name] ?? "";
				return cell === "" ? [] : [[name, columns[name]?.(cell)]];
			}),
		),
	}));
	if (rows.length === 0 && faults.length === 0) {
		faults.push({ row: 0, line: 1, column: null, message: "the table has no rows", help: "add a row for each entry" });
	}
	return { rows, faults };
}

/** Rows as they came in a JSON array. */
export function rowsOfJson(values: readonly unknown[]): Row[] {
	return values.map((value, index) => ({ row: index + 1, line: null, value }));
}

/** Sorts rows by a schema: those that fit, and the faults of those that do not, column by column. */
export function checkRows<S extends z.ZodType>(
	rows: readonly Row[],
	schema: S,
): { good: Row<z.output<S>>[]; faults: RowFault[] } {
	const good: Row<z.output<S>>[] = [];
	const faults: RowFault[] = [];
	for (const { row, line, value } of rows) {
		const result = schema.safeParse(value);
		if (result.success) good.push({ row, line, value: result.data });
		else {
			const issues = zodIssues(result.error, "GH-HTTP-002", { schema, input: value });
			faults.push(...issues.map((issue) => faultOf({ row, line }, issue)));
		}
	}
	return { good, faults };
}

/** An issue of a row, whose path starts at its columns, as a fault of the table. */
export function faultOf({ row, line }: Pick<Row, "row" | "line">, { path, message, help }: Issue): RowFault {
	const column = path.length === 0 ? null : String(path[0]);
	return { row, line, column, message, help: help ?? "mend the cell and send the whole table again" };
}

/** In the order of the table. */
export function inTableOrder(faults: readonly RowFault[]): RowFault[] {
	return [...faults].sort((a, b) => a.row - b.row || (a.line ?? 0) - (b.line ?? 0));
}

/** @throws GatehouseError GH-REQ-008 naming each bad row and column, when there is one. */
export function requireSound(faults: readonly RowFault[]): void {
	if (faults.length === 0) return;
	const issues = inTableOrder(faults).map(({ row, line, column, message, help }): Issue & { line?: number } => ({
		code: "GH-REQ-008",
		path: column === null ? ["row", row] : ["row", row, column],
		...(line === null ? {} : { line }),
		message,
		help,
	}));
	const rows = new Set(faults.map(({ row }) => row)).size;
	throw new GatehouseError("GH-REQ-008", `${rows === 1 ? "a row" : `${rows} rows`} of the table cannot be taken`, {
		issues,
	});
}
