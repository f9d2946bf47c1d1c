import type { ReactNode } from "react";
import type { SearchKey } from "../shell/page-search.ts";

/** One column of a list, and one line of its card on narrow screens. */
export interface Column<Row> {
	id: string;
	header: string;
	cell: (row: Row) => ReactNode;
	/** The field the server sorts by; absent when the column cannot be sorted. */
	sort?: string;
	numeric?: boolean;
	/** Heads the card on narrow screens. */
	primary?: boolean;
	/** Stands beside the heading of the card. */
	badge?: boolean;
	minWidth?: number;
	/** Shown only as a column of the table, or only as a line of the card; absent: on both. */
	only?: "table" | "card";
}

/** One filter of a list: the part of the address it sets, and its choices. */
export interface Filter {
	key: SearchKey;
	label: string;
	options: readonly { value: string; label: string }[];
}
