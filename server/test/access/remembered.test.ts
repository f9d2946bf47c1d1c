import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OPERATOR, PUBLIC } from "../../src/access/principal.ts";
import { accessChanged } from "../../src/access/recall.ts";
import { RememberedPrincipals } from "../../src/access/remembered.ts";
import type { Database } from "../../src/db/open.ts";

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
	vi.useRealTimers();
});

const store = { kind: "embedded" } as Database;

test("who asks is looked up once in five seconds, and anew as soon as rights change here", async () => {
	const remembered = new RememberedPrincipals({ store });
	const lookUp = vi.fn(async () => PUBLIC);
	const ask = () => remembered.get("a", lookUp);
	await Promise.all([ask(), ask(), ask()]);
	expect(lookUp).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(4_999);
	await ask();
	expect(lookUp).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(2);
	await ask();
	expect(lookUp).toHaveBeenCalledTimes(2);
	accessChanged(store);
	await ask();
	expect(lookUp).toHaveBeenCalledTimes(3);
});

test("one's answer is never another's, and a failure is not remembered", async () => {
	const remembered = new RememberedPrincipals({ store });
	expect(await remembered.get("a", async () => OPERATOR)).toBe(OPERATOR);
	expect(await remembered.get("b", async () => null)).toBeNull();
	await expect(remembered.get("c", () => Promise.reject(new Error("store away")))).rejects.toThrow("store away");
	expect(await remembered.get("c", async () => PUBLIC)).toBe(PUBLIC);
});
