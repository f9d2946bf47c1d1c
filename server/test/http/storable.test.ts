import type { GatehouseError } from "@gatehouse/framework";
import { expect, test } from "vitest";
import { requireStorable } from "../../src/http/storable.ts";

function issuesOf(value: unknown): readonly { path: readonly unknown[]; message: string }[] {
	try {
		requireStorable(value);
	} catch (error) {
		return (error as GatehouseError).issues;
	}
	return [];
}
const paths = (value: unknown) => issuesOf(value).map(({ path }) => path.join("."));

function nested(depth: number, innermost: unknown = 1): unknown {
	let value = innermost;
	for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
	return value;
}

test("texts that cannot be stored are named by their place", () => {
	expect(paths({ a: "x", b: ["y", "\0"], c: { d: "\ud800" } }).sort()).toEqual(["b.1", "c.d"]);
	expect(paths({ a: { "\0": 1 } })).toEqual(["a"]);
	expect(paths("\0")).toEqual([""]);
	for (const fine of [null, undefined, 7, "x", [], {}, "🏙️", nested(99)]) expect(paths(fine)).toEqual([]);
});

test("what is nested deeper than anything asked for is refused, however deep it is", () => {
	for (const depth of [101, 5000, 500_000]) {
		expect(issuesOf(nested(depth)).at(-1)?.message).toBe("must not be nested deeper than 100");
	}
	expect(issuesOf(JSON.parse(`${"[".repeat(400_000)}${"]".repeat(400_000)}`))).toHaveLength(1);
});

test("very many faults are not named one by one", () => {
	expect(issuesOf(Array.from({ length: 50_000 }, () => "\0"))).toHaveLength(100);
});
