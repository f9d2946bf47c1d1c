import { GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { CSV_TYPE, writeCsv } from "./csv.ts";
import { type Position, readCursor, writeCursor } from "./cursor.ts";

/** Query of every list: paging, free text, order, format. Filters of a list are added to it. */
export const listQuery = {
	limit: z.coerce.number().int().min(1).max(200).default(50),
	cursor: z.string().max(2000).optional(),
	q: z.string().max(200).optional(),
	/** A field of the items; `-` before it turns the order round. */
	sort: z
		.string()
		.regex(/^-?[A-Za-z][A-Za-z0-9]*$/, { error: "must be a field name, with - before it for descending order" })
		.optional(),
	format: z.enum(["json", "csv"]).optional(),
};
export type ListQuery = z.output<z.ZodObject<typeof listQuery>>;

/** One page of a list. `total` counts every match, not only this page. */
export const pageOf = <S extends z.ZodType>(item: S) =>
	z.strictObject({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().min(0) });

/** One page of a list whose items depend on the day. */
export const datedPageOf = <S extends z.ZodType>(item: S) => pageOf(item).extend({ at: z.string() });

/** A query parameter that is `true` or `false` in the address. */
export const flag = z.enum(["true", "false"]).transform((text) => text === "true");

export interface Page<T> {
	readonly items: readonly T[];
	readonly nextCursor: string | null;
	readonly total: number;
}

/** How the items of a list are told apart, searched and put in order. */
export interface Listing<T> {
	readonly keyOf: (item: T) => string;
	/** What free text is looked for in. */
	readonly textOf: (item: T) => readonly (string | undefined)[];
	/** Fields a reader may sort by. Text sorts by code unit, which is the same on every machine. */
	readonly sorts: Readonly<Record<string, (item: T) => Position[0] | undefined>>;
	readonly defaultSort: string;
}

/**
 * The page of a list that a query asks for: filtered by free text, sorted, cut behind the cursor.
 * @throws GatehouseError GH-HTTP-002 for an unknown sort field, GH-HTTP-015 for a foreign cursor.
 */
export function pageThrough<T>(all: readonly T[], query: ListQuery, listing: Listing<T>): Page<T> {
	const found = search(all, query.q, listing);
	const sort = query.sort ?? listing.defaultSort;
	const sorted = inOrder(found, sort, listing);
	const start = query.cursor === undefined ? 0 : firstBehind(sorted, readCursor(query.cursor, sort), sort);
	const page = sorted.slice(start, start + query.limit);
	const last = page.at(-1);
	const more = start + page.length < sorted.length;
	return {
		items: page.map(({ item }) => item),
		nextCursor: more && last !== undefined ? writeCursor(sort, last.place) : null,
		total: sorted.length,
	};
}

function search<T>(all: readonly T[], text: string | undefined, listing: Listing<T>): readonly T[] {
	const words = (text ?? "")
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== "");
	if (words.length === 0) return all;
	return all.filter((item) => {
		const haystack = listing.textOf(item).join("\n").toLowerCase();
		return words.every((word) => haystack.includes(word));
	});
}

interface Placed<T> {
	readonly item: T;
	readonly place: Position;
}

function inOrder<T>(items: readonly T[], sort: string, listing: Listing<T>): Placed<T>[] {
	const field = sort.replace(/^-/, "");
	const sortValue = Object.hasOwn(listing.sorts, field) ? listing.sorts[field] : undefined;
	if (sortValue === undefined) {
		const known = Object.keys(listing.sorts).map((name) => `\`${name}\``);
		throw new GatehouseError("GH-HTTP-002", "the query is not valid", {
			issues: [
				{
					code: "GH-HTTP-002",
					path: ["query", "sort"],
					message: `this list cannot be sorted by \`${field}\``,
					help: `sort by one of ${known.join(", ")}`,
				},
			],
		});
	}
	const placed = items.map((item): Placed<T> => ({ item, place: [sortValue(item) ?? null, listing.keyOf(item)] }));
	return placed.sort((a, b) => comparePlaces(a.place, b.place, sort.startsWith("-")));
}

function firstBehind<T>(sorted: readonly Placed<T>[], place: Position, sort: string): number {
	const descending = sort.startsWith("-");
	const index = sorted.findIndex((placed) => comparePlaces(placed.place, place, descending) > 0);
	return index === -1 ? sorted.length : index;
}

function comparePlaces(a: Position, b: Position, descending: boolean): number {
	const [first, second] = [a[0], b[0]];
	if (first === second) return compareValues(a[1], b[1]);
	// What has no value comes last in either direction.
	if (first === null || second === null) return first === null ? 1 : -1;
	const byValue = compareValues(first, second);
	return descending ? -byValue : byValue;
}

type Value = Exclude<Position[0], null>;

function compareValues(a: Value, b: Value): number {
	if (a === b) return 0;
	if (typeof a === "string" && typeof b === "string") return a < b ? -1 : 1;
	return Number(a) - Number(b);
}

/** Whether the reader wants a table: `?format=csv`, or `Accept: text/csv` before JSON. */
export function wantsCsv(request: FastifyRequest, query: Pick<ListQuery, "format">): boolean {
	if (query.format !== undefined) return query.format === "csv";
	const accepted = (request.headers.accept ?? "").split(",").map((part) => part.split(";")[0]?.trim());
	return accepted.includes("text/csv") && !accepted.includes("application/json");
}

/** Every match in the order asked for: a table has no second page. */
export function everyMatch<T>(
	items: readonly T[],
	query: Omit<ListQuery, "limit" | "cursor">,
	listing: Listing<T>,
): readonly T[] {
	return pageThrough(items, { ...query, limit: Number.MAX_SAFE_INTEGER, cursor: undefined }, listing).items;
}

/** Sends the items as a table to be saved under `name`. */
export function sendCsv(reply: FastifyReply, name: string, items: readonly object[]): FastifyReply {
	return reply
		.type(CSV_TYPE)
		.header("content-disposition", `attachment; filename="${name}.csv"`)
		.serializer(String)
		.send(writeCsv(items.map((item) => ({ ...item }))));
}
