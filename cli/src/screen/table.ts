/** A cell; `paint` colours it after its width is known. */
export interface Cell {
	readonly text: string;
	readonly paint?: (text: string) => string;
}

/**
 * Lines up rows under a heading. The last column is not padded, so that long ids overflow only there.
 * @returns one line per row, the heading first.
 */
export function table(heading: readonly string[], rows: readonly (readonly (string | Cell)[])[]): string[] {
	const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)));
	const widths = heading.map((title, column) =>
		Math.max(title.length, ...cells.map((row) => row[column]?.text.length ?? 0)),
	);
	const lineUp = (row: readonly Cell[]) =>
		row
			.map(({ text, paint = (plain) => plain }, column) => {
				const padding = column === heading.length - 1 ? "" : " ".repeat((widths[column] ?? 0) - text.length);
				return paint(text) + padding;
			})
			.join("  ")
			.trimEnd();
	return [heading.map((text) => ({ text })), ...cells].map(lineUp);
}
