import { expect, test } from "vitest";
import { GroupCommit } from "../../src/record/group-commit.ts";

/** A store that says when a transaction ends. */
function recorder(most: number) {
	const groups: number[][] = [];
	const ends: { commit: () => void; fail: (error: Error) => void }[] = [];
	const group = new GroupCommit<number, string>((tasks) => {
		groups.push([...tasks]);
		return new Promise((resolve, reject) => {
			const outcomes = tasks.map((task) => (task < 0 ? { failed: new Error(`${task}`) } : { done: `done ${task}` }));
			ends.push({ commit: () => resolve(outcomes), fail: reject });
		});
	}, most);
	return { group, groups, ends };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("what comes while a transaction runs shares the next one, up to the limit, in order", async () => {
	const { group, groups, ends } = recorder(3);
	const first = [group.add(1), group.add(2)];
	await turn();
	const later = [3, 4, 5, 6].map((task) => group.add(task));
	await turn();
	expect(groups).toEqual([[1, 2]]);
	ends[0]?.commit();
	expect(await Promise.all(first)).toEqual(["done 1", "done 2"]);
	expect(groups).toEqual([
		[1, 2],
		[3, 4, 5],
	]);
	ends[1]?.commit();
	expect(await later[2]).toBe("done 5");
	ends[2]?.commit();
	expect(await later[3]).toBe("done 6");
	expect(groups[2]).toEqual([6]);
});

test("nobody is answered before the commit", async () => {
	const { group, ends } = recorder(10);
	let answered = false;
	const task = group.add(1).then(() => {
		answered = true;
	});
	await turn();
	await turn();
	expect(answered).toBe(false);
	ends[0]?.commit();
	await task;
	expect(answered).toBe(true);
});

test("a task that fails fails alone; a transaction that fails fails all its tasks and none after it", async () => {
	const { group, ends } = recorder(10);
	const mixed = Promise.allSettled([group.add(1), group.add(-2), group.add(3)]);
	await turn();
	ends[0]?.commit();
	expect((await mixed).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
	const lost = Promise.allSettled([group.add(4), group.add(5)]);
	await turn();
	const next = group.add(6);
	ends[1]?.fail(new Error("the store is gone"));
	expect((await lost).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
	ends[2]?.commit();
	expect(await next).toBe("done 6");
});
