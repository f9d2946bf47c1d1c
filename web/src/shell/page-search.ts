/** What an address may carry after `?`: the day asked about, what a list is narrowed to, which target is judged. */
export const SEARCH_KEYS = [
	"at",
	"q",
	"sort",
	"sector",
	"kind",
	"tier",
	"degree",
	"outcome",
	"inService",
	"engagements",
	"status",
	"body",
	"layer",
	"topic",
	"mandate",
	"table1",
	"principle",
	"subject",
	"engagement",
	"from",
	"to",
	"back",
	"role",
	"scope",
	"grade",
	"state",
	"requirement",
	"access",
	"updatableCode",
	"by",
	"stopsMoreThan",
	"item",
	"error",
] as const;
export type SearchKey = (typeof SEARCH_KEYS)[number];
export type PageSearch = { [Key in SearchKey]?: string };

/** Keeps the known keys with a value; whatever else an address carries is dropped. */
export function readSearch(given: Record<string, unknown>): PageSearch {
	const search: PageSearch = {};
	for (const key of SEARCH_KEYS) {
		const value = given[key];
		if (typeof value === "string" && value !== "") search[key] = value;
	}
	if (search.at !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(search.at)) delete search.at;
	return search;
}

/** Addresses people can read and type: `?tier=3&outcome=deny`, without quoting or JSON. */
export function parseSearch(text: string): Record<string, string> {
	return Object.fromEntries(new URLSearchParams(text));
}

export function writeSearch(search: Record<string, unknown>): string {
	const params = new URLSearchParams();
	for (const [key, value] of Object.entries(search)) {
		if (typeof value === "string" && value !== "") params.set(key, value);
	}
	const text = params.toString();
	return text === "" ? "" : `?${text}`;
}
