/** A rule of SPEC.md: its stable id, where it comes from, one sentence, and the heading it stands under. */
export interface SpecRule {
	readonly id: string;
	readonly source: string;
	readonly text: string;
	readonly chapter: string;
}

/** How ids of rules look, e.g. `TIER-05`. */
export const RULE_ID = /^[A-Z]{3,5}-\d{2}$/;

/**
 * Reads the rules out of the text of SPEC.md: the rows of its tables whose first cell is an id.
 * @returns the rules in the order of the page; empty when the text holds none.
 */
export function parseSpec(markdown: string): SpecRule[] {
	const rules: SpecRule[] = [];
	let chapter = "";
	for (const row of markdown.split(/\r?\n/)) {
		const heading = /^##\s+(.+?)\s*$/.exec(row);
		if (heading?.[1] !== undefined) chapter = heading[1];
		if (!row.startsWith("|")) continue;
		const [id, source, text] = cells(row);
		if (id === undefined || source === undefined || text === undefined || !RULE_ID.test(id)) continue;
		rules.push({ id, source, text, chapter });
	}
	return rules;
}

/** The cells of a table row; `\|` is a bar inside a cell. */
function cells(row: string): string[] {
	return row
		.replace(/^\|/, "")
		.replace(/(?<!\\)\|\s*$/, "")
		.split(/(?<!\\)\|/)
		.map((cell) => cell.replaceAll("\\|", "|").trim());
}
