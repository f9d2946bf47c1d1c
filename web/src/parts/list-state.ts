import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import type { ListQuery } from "../api/shapes.ts";
import type { PageSearch, SearchKey } from "../shell/page-search.ts";

export const PAGE_SIZE = 25;

export interface ListState {
	search: PageSearch;
	query: ListQuery;
	pageIndex: number;
	/** Sets one part of the address and goes back to the first page. */
	set: (key: SearchKey, value: string | undefined) => void;
	clear: (keys: readonly SearchKey[]) => void;
	next: (cursor: string) => void;
	previous: () => void;
}

/**
 * A list's search, filters and order live in the address, so that a narrowed list can be linked to and the browser's
 * back button works; only the position in it is kept here.
 */
export function useListState(filterKeys: readonly SearchKey[]): ListState {
	const search = useSearch({ strict: false });
	const navigate = useNavigate();
	const signature = [search.q, search.sort, search.at, ...filterKeys.map((key) => search[key])].join("\u0000");
	const [position, setPosition] = useState<{ signature: string; cursors: string[] }>({ signature, cursors: [] });
	const cursors = position.signature === signature ? position.cursors : [];

	const set = useCallback(
		(key: SearchKey, value: string | undefined) => {
			void navigate({ to: ".", search: (before) => ({ ...before, [key]: value }), replace: true });
		},
		[navigate],
	);
	const clear = useCallback(
		(keys: readonly SearchKey[]) => {
			const empty = Object.fromEntries(["q", ...keys].map((key) => [key, undefined]));
			void navigate({ to: ".", search: (before) => ({ ...before, ...empty }), replace: true });
		},
		[navigate],
	);

	const cursor = cursors.at(-1);
	const query = useMemo<ListQuery>(
		() => ({
			limit: PAGE_SIZE,
			...(search.q === undefined ? {} : { q: search.q }),
			...(search.sort === undefined ? {} : { sort: search.sort }),
			...(cursor === undefined ? {} : { cursor }),
		}),
		[search.q, search.sort, cursor],
	);
	return {
		search,
		query,
		pageIndex: cursors.length,
		set,
		clear,
		next: (following) => setPosition({ signature, cursors: [...cursors, following] }),
		previous: () => setPosition({ signature, cursors: cursors.slice(0, -1) }),
	};
}
