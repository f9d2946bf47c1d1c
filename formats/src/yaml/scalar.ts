/** Words that YAML 1.1 or 1.2 readers take for truth values or null: always quoted, also `NO` for Norway. */
const WORD = /^(?:y|n|yes|no|true|false|on|off|null|~)$/i;
/** Whatever some reader might take for a number, a time of day or a version; dates are safe under YAML 1.2. */
const NUMBER_LIKE = /^[.\d][\d_.,:a-f+-]*$|^0[xo]/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_START = /^[\p{L}\p{N}(_/]/u;
/** Ends a plain scalar or changes its meaning: `: `, ` #`, and inside brackets their own signs. */
const NOT_PLAIN = /:\s|:$|\s#|\s$|[,[\]{}]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SPECIAL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]/u;

/**
 * One line of text as a YAML scalar or key, plain where every reader agrees on it, otherwise in double quotes.
 * The same text always gives the same scalar, inside brackets or not.
 */
export function textScalar(text: string): string {
	return isPlain(text) ? text : quoted(text);
}

function isPlain(text: string): boolean {
	if (!PLAIN_START.test(text) || NOT_PLAIN.test(text) || SPECIAL.test(text) || WORD.test(text)) return false;
	return DATE.test(text) || !NUMBER_LIKE.test(text);
}

/** JSON's escapes are YAML's too; what JSON leaves bare but YAML forbids or folds is escaped as well. */
function quoted(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/**
 * The lines of a text that can stand as a literal block (`|-`), or `undefined` where only quotes keep it whole: leading
 * or trailing blanks of a line, an empty first or last line.
 */
export function literalLines(text: string): string[] | undefined {
	if (!text.includes("\n")) return undefined;
	const lines = text.split("\n");
	if (lines[0] === "" || lines.at(-1) === "") return undefined;
	return lines.some((line) => /^\s|\s$/.test(line) || SPECIAL.test(line)) ? undefined : lines;
}
