import type { PrintedDocument, PrintedPart } from "../pdf/document.ts";
import { escapedMarkdown } from "./escaped.ts";

/** A document to print as Markdown (CommonMark, tables as GitHub has them): the same words for a screen or a wiki. */
export function printedMarkdown({ title, subtitle, footer, on, parts }: PrintedDocument): string {
	return `${[
		`# ${escapedMarkdown(title)}`,
		...(subtitle === undefined ? [] : [escapedMarkdown(subtitle)]),
		...parts.map(partText),
		`_${escapedMarkdown(`${footer}, ${on}`)}_`,
	].join("\n\n")}\n`;
}

function partText(part: PrintedPart): string {
	switch (part.kind) {
		case "heading":
			return `${part.level === 2 ? "###" : "##"} ${escapedMarkdown(part.text)}`;
		case "paragraph":
			return part.strong === true ? `**${escapedMarkdown(part.text)}**` : escapedMarkdown(part.text);
		case "list":
			return part.items.map((item) => `- ${escapedMarkdown(item)}`).join("\n");
		case "facts":
			return part.facts.map(([name, value]) => `- **${escapedMarkdown(name)}:** ${escapedMarkdown(value)}`).join("\n");
		case "table":
			return [part.columns.map(({ title }) => title), part.columns.map(() => null), ...part.rows]
				.map((cells) => `| ${cells.map((cell) => (cell === null ? "---" : escapedMarkdown(cell))).join(" | ")} |`)
				.join("\n");
		case "qr":
			return `${escapedMarkdown(part.caption)}: <${part.text}>`;
	}
}
