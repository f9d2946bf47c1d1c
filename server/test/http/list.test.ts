import { GatehouseError } from "@gatehouse/framework";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../src/http/csv.ts";
import { type Listing, type ListQuery, pageThrough } from "../../src/http/list.ts";

interface Item {
	readonly id: string;
	readonly rank: number | null;
	readonly name: string;
}

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ name }) => [name],
	sorts: { rank: ({ rank }) => rank, name: ({ name }) => name },
	defaultSort: "name",
};
const query = (over: Partial<ListQuery>): ListQuery => ({ limit: 50, ...over });

const items = fc.uniqueArray(
	fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), rank: fc.option(fc.integer()), name: fc.string() }),
	{ selector: ({ id }) => id, maxLength: 40 },
);

describe("paging", () => {
	test("gives every item once, in one order, whatever the size of the page", () => {
		fc.assert(
			fc.property(
				items,
				fc.integer({ min: 1, max: 7 }),
				fc.constantFrom("rank", "-rank", "name", "-name"),
				(all, limit, sort) => {
					const seen: Item[] = [];
					let cursor: string | undefined;
					for (let turn = 0; turn < 100; turn += 1) {
						const page = pageThrough(all, query({ limit, sort, cursor }), listing);
						seen.push(...page.items);
						if (page.nextCursor === null) break;
						cursor = page.nextCursor;
					}
					expect(seen).toHaveLength(all.length);
					expect(new Set(seen)).toEqual(new Set(all));
					expect(seen).toEqual(pageThrough(all, query({ limit: 1000, sort }), listing).items);
				},
			),
		);
	});

	test("puts what has no value last, in either direction", () => {
		const all = [
			{ id: "a", rank: null, name: "" },
			{ id: "b", rank: 1, name: "" },
			{ id: "c", rank: 2, name: "" },
		];
		const ids = (sort: string) => pageThrough(all, query({ sort }), listing).items.map(({ id }) => id);
		expect(ids("rank")).toEqual(["b", "c", "a"]);
		expect(ids("-rank")).toEqual(["c", "b", "a"]);
	});

	test("refuses to sort by what only looks like a field", () => {
		for (const sort of ["constructor", "toString", "id"]) {
			expect(() => pageThrough([], query({ sort }), listing)).toThrow(GatehouseError);
		}
	});
});

describe("tables", () => {
	test("quote what needs it and make formulas harmless, but leave numbers alone", () => {
		const table = writeCsv([
			{ id: "a", n: -5, text: "-5", nested: { x: 1, deep: { y: "ü" } }, list: ["p", "q"], formula: "=1+1" },
			{ id: 'b "quoted", twice', objects: [{ k: 1 }], gone: null, late: "@x" },
		]);
		expect(table.split("\r\n")).toEqual([
			"id,n,text,nested.x,nested.deep.y,list,formula,objects,gone,late",
			"a,-5,-5,1,ü,p; q,'=1+1,,,",
			'"b ""quoted"", twice",,,,,,,"[{""k"":1}]",,\'@x',
			"",
		]);
	});
});
