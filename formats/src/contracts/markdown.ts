import type { DraftText } from "@gatehouse/framework";

/** The draft of a contract's clauses as Markdown (CommonMark). */
export function draftMarkdown({ title, lead, clauses, signatures }: DraftText): string {
	return `${[
		`# ${escaped(title)}`,
		...lead.map(escaped),
		...clauses.flatMap(({ heading, text, values, source }) => [
			`## ${escaped(heading)}`,
			[text, ...values].map(escaped).join(" "),
			`_${escaped(source)}_`,
		]),
		"---",
		...signatures.map((line) => `${escaped(line)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`),
	].join("\n\n")}\n`;
}

/** What would be read as markup is written as itself. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
