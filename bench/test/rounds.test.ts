import { expect, test } from "vitest";
import { interleave, median, ratio, ratioCells } from "../src/rounds.ts";

test("contestants work by turns, each on every piece, and the warming round is not counted", async () => {
	const done: string[] = [];
	const contestant = (name: string) => ({ name, run: (piece: number) => done.push(`${name}${piece}`) });
	const times = await interleave([contestant("a"), { ...contestant("b"), waits: true }], {
		rounds: 3,
		milliseconds: 0.001,
		pieces: 2,
	});
	expect([...times.values()].map((list) => list.length)).toEqual([3, 3]);
	for (const piece of ["a0", "a1", "b0", "b1"]) expect(done).toContain(piece);
});

test("ratios are taken round by round", () => {
	const times = new Map([
		["slow", [10, 40, 90]],
		["fast", [1, 2, 3]],
	]);
	expect(ratio(times, "slow", "fast")).toEqual({ median: 20, least: 10, most: 30, best: 10 });
	expect(ratioCells({ median: 2.5, least: 1, most: 12.2, best: 10 })).toEqual(["2.50 (1.00..12)", "10"]);
	expect(median([3, 1, 2, 10])).toBe(2.5);
});
