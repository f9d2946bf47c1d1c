import type { SourcePlace } from "@gatehouse/formats";

/** A place in words: `row 7, column country`, `/releases/0/parties/1`. */
export function describePlace({ sheet, row, column, pointer }: SourcePlace): string {
	const parts = [
		...(sheet === undefined ? [] : [`sheet ${sheet}`]),
		...(row === undefined ? [] : [`row ${row}`]),
		...(column === undefined ? [] : [`column ${column}`]),
		...(pointer === undefined ? [] : [pointer === "" ? "the document" : pointer]),
	];
	return parts.length === 0 ? "the file" : parts.join(", ");
}
