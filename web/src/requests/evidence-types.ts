import { plainWords } from "../parts/names.ts";

/** Kinds of evidence that are known by their letters. */
const LETTERS = new Set(["sbom", "vex"]);

/** The name of a kind of evidence, to begin a line with. */
export function typeName(id: string): string {
	if (LETTERS.has(id)) return id.toUpperCase();
	const words = plainWords(id);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
