/**
 * Breaks a text into lines of at most `width` columns, at blanks; a word that is longer stands on a line of its own.
 * @param indent put before every line, counted in the width.
 */
export function wrap(text: string, width: number, indent = ""): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+/).filter((part) => part !== "")) {
		if (line !== "" && indent.length + line.length + 1 + word.length > width) {
			lines.push(indent + line);
			line = word;
		} else {
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	return [...lines, indent + line].join("\n");
}
