import type { Page } from "../api/shapes.ts";

/** Pages fetched at most; names beyond stay ids, which can be read as well. */
const MOST_PAGES = 5;
/** The longest page the API sends. */
const LONGEST = 200;

/** A list as one, for pickers and for naming things. */
export async function everyPage<Item>(
	load: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
	const items: Item[] = [];
	let cursor: string | null = null;
	for (let page = 0; page < MOST_PAGES; page++) {
		const answer: Page<Item> = await load({ limit: LONGEST, ...(cursor === null ? {} : { cursor }) });
		items.push(...answer.items);
		cursor = answer.nextCursor;
		if (cursor === null) break;
	}
	return items;
}
