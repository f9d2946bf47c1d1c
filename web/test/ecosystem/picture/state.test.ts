import { expect, test } from "vitest";
import { afterAction, type PictureAction, startingWith } from "../../../src/ecosystem/picture/state.ts";

const after = (...actions: PictureAction[]) => actions.reduce(afterAction, startingWith(undefined, undefined));
const select = (id: string | null): PictureAction => ({ do: "select", id });

test("the one chosen next becomes the other end, and a third one starts anew", () => {
	const both = after(select("a"), { do: "pick-other" }, select("b"));
	expect(both).toMatchObject({ selected: "a", other: "b", picking: false });
	expect(afterAction(both, select("c"))).toMatchObject({ selected: "c", other: null });
	expect(after(select("a"), { do: "pick-other" }, select("a"))).toMatchObject({ selected: "a", other: null });
	expect(after({ do: "pick-other" })).toEqual(after());
});

test("the blast radius is stepped through between its first and last hop, and stops playing at the last", () => {
	const begun = after(select("a"), { do: "blast", hop: 0, playing: true });
	const on = { do: "step", by: 1, last: 2 } as const;
	expect(afterAction(begun, on)).toMatchObject({ hop: 1, playing: true });
	expect([on, on, on].reduce(afterAction, begun)).toMatchObject({ hop: 2, playing: false });
	expect(afterAction(begun, { do: "step", by: -1, last: 2 }).hop).toBe(0);
	expect(afterAction(begun, select("b"))).toMatchObject({ hop: null, playing: false });
	expect(after({ do: "blast", hop: 0, playing: true }).hop).toBeNull();
});

test("focus widens, hiding takes the selection away, and everything can be brought back", () => {
	const focused = after(select("a"), { do: "focus" }, { do: "expand" });
	expect(focused.focus).toEqual({ id: "a", hops: 2 });
	const hidden = afterAction(focused, { do: "hide" });
	expect([hidden.selected, [...hidden.hidden]]).toEqual([null, ["a"]]);
	expect(afterAction(hidden, { do: "show-all" })).toMatchObject({ focus: null, hidden: new Set() });
});

test("an address names what is selected, and the other end only with it", () => {
	expect(startingWith("a", "b")).toMatchObject({ selected: "a", other: "b" });
	expect(startingWith(undefined, "b").other).toBeNull();
});
