import type { Table } from "./bench.ts";

/** A table as lines of text: the first column to the left, the others to the right. */
export function tableText({ title, columns, rows }: Table): string {
	const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => (row[i] ?? "").length)));
	const line = (cells: readonly string[]) =>
		widths.map((width, i) => (i === 0 ? (cells[i] ?? "").padEnd(width) : (cells[i] ?? "").padStart(width))).join("  ");
	const rule = "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
	return ["", title, "", line(columns), rule, ...rows.map(line)].join("\n");
}
