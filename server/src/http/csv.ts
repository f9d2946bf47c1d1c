/** Media type of a table (RFC 4180). */
export const CSV_TYPE = "text/csv; charset=utf-8";

type Row = Readonly<Record<string, unknown>>;

/** Columns of nested values, `impact.data`; lists are one cell. */
function flatten(row: Row, prefix = ""): [string, string][] {
	return Object.entries(row).flatMap(([key, value]): [string, string][] => {
		const name = `${prefix}${key}`;
		if (Array.isArray(value)) return [[name, listText(value)]];
		if (value !== null && typeof value === "object") return flatten(value as Row, `${name}.`);
		return [[name, value === null || value === undefined ? "" : String(value)]];
	});
}

function listText(list: readonly unknown[]): string {
	if (list.every((item) => typeof item !== "object")) return list.join("; ");
	return JSON.stringify(list);
}

/**
 * The rows as a table with a header line; columns in the order in which they first appear.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly Row[], columnsWhenEmpty: readonly string[] = []): string {
	const flat = rows.map((row) => new Map(flatten(row)));
	const columns = [...new Set([...columnsWhenEmpty, ...flat.flatMap((row) => [...row.keys()])])];
	const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? ""))];
	return lines.map(csvLine).join("");
}

/** Rows of a table whose columns are known beforehand, without its heading; what is in no column is left out. */
export function writeCsvRows(columns: readonly string[], rows: readonly Row[]): string {
	return rows
		.map((row) => new Map(flatten(row)))
		.map((cells) => csvLine(columns.map((column) => cells.get(column) ?? "")))
		.join("");
}

/** One line of a table, ended. */
export function csvLine(cells: readonly string[]): string {
	return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: string): string {
	const harmless = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
