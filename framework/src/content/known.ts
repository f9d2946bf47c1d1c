import { nearest } from "../shared/nearest.ts";
import type { ErrorCode, Issue, IssuePath } from "../shared/problems.ts";

/** Issues for every value of a list that is not among the known ones; `path` leads to the list. */
export function unknownAmong(
	values: readonly string[],
	known: ReadonlySet<string>,
	what: string,
	path: IssuePath,
): Issue[] {
	return values.flatMap((value, index) => (known.has(value) ? [] : [unknownOne(value, known, what, [...path, index])]));
}

/** The issue of one value that leads nowhere, with the nearest known one as help. */
export function unknownOne(value: string, known: ReadonlySet<string>, what: string, path: IssuePath): Issue {
	const near = nearest(value, known);
	const message = `there is no ${what} \`${value}\``;
	return { code: "GH-CONT-005", path, message, ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }) };
}

/** Issues for every id of a list of entries that was given before; `path` leads to the list. */
export function repeatedIds(entries: readonly { readonly id: string }[], path: IssuePath): Issue[] {
	const seen = new Map<string, number>();
	return entries.flatMap(({ id }, index): Issue[] => {
		const earlier = seen.get(id);
		if (earlier === undefined) {
			seen.set(id, index);
			return [];
		}
		const message = `\`${id}\` is given twice: entries ${earlier + 1} and ${index + 1}`;
		return [{ code: "GH-CONT-004", path: [...path, index, "id"], message }];
	});
}

/** The issue of values that must all be there but are not. */
export function incomplete(missing: readonly string[], what: string, path: IssuePath): Issue[] {
	if (missing.length === 0) return [];
	const list = missing.map((value) => `\`${value}\``).join(", ");
	return [{ code: "GH-CONT-009", path, message: `no ${what} for ${list}` }];
}

export const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(entries.map(({ id }) => id));

/** The same issue under a code of the content. */
export const recoded = (issue: Issue, code: ErrorCode): Issue => ({ ...issue, code });
