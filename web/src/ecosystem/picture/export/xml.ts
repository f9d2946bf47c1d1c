/** Text between tags and in attributes; what no XML 1.0 document may hold is left out. */
export function xmlText(text: string): string {
	return [...text]
		.filter((character) => isAllowed(character.codePointAt(0) ?? 0))
		.join("")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&apos;");
}

/** XML 1.0 section 2.2. */
function isAllowed(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
