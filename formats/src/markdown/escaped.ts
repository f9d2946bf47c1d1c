/** What would be read as markup is written as itself; line breaks become spaces. */
export const escapedMarkdown = (text: string): string =>
	text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
