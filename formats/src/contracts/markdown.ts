import type { DraftText } from "@gatehouse/framework";
import { escapedMarkdown } from "../markdown/escaped.ts";

/** The draft of a contract's clauses as Markdown (CommonMark). */
export function draftMarkdown({ title, lead, clauses, signatures }: DraftText): string {
	return `${[
		`# ${escapedMarkdown(title)}`,
		...lead.map(escapedMarkdown),
		...clauses.flatMap(({ heading, text, values, source }) => [
			`## ${escapedMarkdown(heading)}`,
			[text, ...values].map(escapedMarkdown).join(" "),
			`_${escapedMarkdown(source)}_`,
		]),
		"---",
		...signatures.map((line) => `${escapedMarkdown(line)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`),
	].join("\n\n")}\n`;
}
