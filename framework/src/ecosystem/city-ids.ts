import { nearest } from "../shared/nearest.ts";
import type { ErrorCode, Issue, IssuePath } from "../shared/problems.ts";
import type { CityFile } from "./city-file.ts";

/** What an id of a city can stand for. */
export type IdKind = "actor" | "system" | "product" | "fleet" | "engagement";

const ARTICLE: Readonly<Record<IdKind, string>> = {
	actor: "an actor",
	system: "a system",
	product: "a product",
	fleet: "a fleet",
	engagement: "an engagement",
};

/** The one set of ids that all subjects share, and what each stands for (the first when an id is given twice). */
export type CityIds = ReadonlyMap<string, IdKind>;

/** The ids of all subjects, with an issue for each given twice. */
export function cityIds(city: CityFile): { ids: CityIds; issues: Issue[] } {
	const ids = new Map<string, IdKind>();
	const issues: Issue[] = [];
	const lists = [
		["actors", "actor", city.actors],
		["systems", "system", city.systems],
		["products", "product", city.products],
		["fleets", "fleet", city.fleets],
		["engagements", "engagement", city.engagements],
	] as const;
	for (const [list, kind, items] of lists) {
		for (const [index, { id }] of items.entries()) {
			const taken = ids.get(id);
			if (taken === undefined) ids.set(id, kind);
			else issues.push(givenTwice([list, index, "id"], id, `${ARTICLE[taken]}`));
		}
	}
	return { ids, issues };
}

/** An issue for each id that a list gives twice. */
export function repeatedIds(list: string, items: readonly { readonly id: string }[]): Issue[] {
	const seen = new Set<string>();
	return items.flatMap(({ id }, index) => {
		if (seen.has(id)) return [givenTwice([list, index, "id"], id, "another entry of this list")];
		seen.add(id);
		return [];
	});
}

function givenTwice(path: IssuePath, id: string, taken: string): Issue {
	return { code: "GH-CITY-002", path, message: `the id \`${id}\` is already that of ${taken}` };
}

/** An issue when an id stands for nothing, or for something of another kind than wanted. */
export function checkReference(path: IssuePath, id: string, wanted: readonly IdKind[], ids: CityIds): Issue[] {
	const kind = ids.get(id);
	const words = wanted.map((one) => ARTICLE[one]).join(" or ");
	if (kind === undefined) {
		const known = [...ids].filter(([, found]) => wanted.includes(found)).map(([name]) => name);
		return [unknown("GH-CITY-001", path, `\`${id}\` is not in the city; this must be the id of ${words}`, id, known)];
	}
	if (wanted.includes(kind)) return [];
	return [{ code: "GH-CITY-006", path, message: `\`${id}\` is ${ARTICLE[kind]}; this must be the id of ${words}` }];
}

/** An issue about something unknown, with the nearest known name as advice. */
export function unknown(
	code: ErrorCode,
	path: IssuePath,
	message: string,
	given: string,
	known: Iterable<string>,
): Issue {
	const near = nearest(given, known);
	return { code, path, message, ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }) };
}

/** An issue when the first day lies after the last. */
export function checkDates(path: IssuePath, from: string | undefined, until: string | undefined): Issue[] {
	if (from === undefined || until === undefined || from <= until) return [];
	return [{ code: "GH-CITY-004", path, message: `the last day \`${until}\` lies before the first day \`${from}\`` }];
}

/** An issue when something points to itself. */
export function checkNotItself(path: IssuePath, id: string, own: string): Issue[] {
	return id === own ? [{ code: "GH-CITY-011", path, message: `\`${id}\` points to itself` }] : [];
}
