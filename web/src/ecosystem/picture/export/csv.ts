type Row = Readonly<Record<string, string | number | boolean>>;

/** Rows as a table (RFC 4180) with their keys as its head; `columns` are the head of one without rows. */
export function csvOf(rows: readonly Row[], columns: readonly string[] = Object.keys(rows[0] ?? {})): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))];
	return lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cellOf(cell: string): string {
	const harmless = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
