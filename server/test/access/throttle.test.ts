import { expect, test } from "vitest";
import { CODE_LIMITS, PASSWORD_LIMITS, SignInThrottle } from "../../src/access/accounts/throttle.ts";

const from = (network: string, device: string | null = null) => ({ email: "a@city.example", network, device });

test("waits double with each failure, up to a quarter of an hour, and are forgotten after an hour", () => {
	let now = 0;
	const throttle = new SignInThrottle(PASSWORD_LIMITS, () => now);
	const waits: number[] = [];
	for (let n = 0; n < 20; n += 1) {
		let waited = 0;
		for (let wait = throttle.begin(from("n1")); wait > 0; wait = throttle.begin(from("n1"))) {
			waited += wait;
			now += wait * 1000;
		}
		waits.push(waited);
	}
	expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900, 900]);
	now += 3_600_001;
	expect(throttle.begin(from("n1"))).toBe(0);
});

test("a thousand attempts at once are a thousand", () => {
	const throttle = new SignInThrottle(PASSWORD_LIMITS, () => 0);
	const allowed = Array.from({ length: 1000 }, () => throttle.begin(from("n1"))).filter((wait) => wait === 0);
	expect(allowed).toHaveLength(5);
});

test("guesses from a thousand networks slow down strangers a little, and the owner's device not at all", () => {
	const throttle = new SignInThrottle(PASSWORD_LIMITS, () => 0);
	for (let n = 0; n < 1000; n += 1) throttle.begin(from(`n${n}`));
	const wait = throttle.begin(from("another"));
	expect(wait).toBeGreaterThan(0);
	expect(wait).toBeLessThanOrEqual(30);
	expect(throttle.begin(from("another", "own-device"))).toBe(0);
});

test("one network that tries many accounts is slowed down for all of them, and its own success does not help it", () => {
	const throttle = new SignInThrottle(PASSWORD_LIMITS, () => 0);
	const at = (n: number) => ({ email: `${n}@city.example`, network: "n1", device: null });
	const own = { email: "own@city.example", network: "n1", device: null };
	for (let n = 0; n < 40; n += 1) {
		expect(throttle.begin(at(n))).toBe(0);
		if (throttle.begin(own) === 0) throttle.succeeded(own);
	}
	expect(throttle.begin(at(41))).toBeGreaterThan(0);
	expect(throttle.begin({ ...at(41), network: "n2" })).toBe(0);
});

test("the slips of a day behind one network do not add up, those of a minute do", () => {
	let now = 0;
	const throttle = new SignInThrottle(PASSWORD_LIMITS, () => now);
	const at = (n: number) => ({ email: `${n}@city.example`, network: "office", device: null });
	for (let n = 0; n < 480; n += 1) {
		expect(throttle.begin(at(n))).toBe(0);
		now += 60_000;
	}
	for (let n = 480; n < 520; n += 1) expect(throttle.begin(at(n))).toBe(0);
	expect(throttle.begin(at(520))).toBeGreaterThan(0);
	now += 61_000;
	expect(throttle.begin(at(521))).toBe(0);
});

test("codes are guessed from anywhere some hundred times a day, while the owner's device is counted by itself", () => {
	let now = 0;
	const throttle = new SignInThrottle(CODE_LIMITS, () => now);
	let looked = 0;
	for (let second = 0; second < 86_400; second += 10) {
		if (throttle.begin(from(`n${second}`)) === 0) looked += 1;
		now += 10_000;
	}
	expect(looked).toBeGreaterThan(20);
	expect(looked).toBeLessThan(150);
	expect(throttle.begin(from("n1", "own-device"))).toBe(0);
});

test("a right password makes earlier slips count for nothing", () => {
	const throttle = new SignInThrottle(PASSWORD_LIMITS, () => 0);
	for (let round = 0; round < 10; round += 1) {
		for (let slip = 0; slip < 3; slip += 1) expect(throttle.begin(from("office"))).toBe(0);
		throttle.succeeded(from("office"));
	}
	expect(throttle.begin(from("office"))).toBe(0);
});
