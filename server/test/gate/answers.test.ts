import { decide, digest, indexCity, type Target } from "@gatehouse/framework";
import { expect, test } from "vitest";
import { Answers } from "../../src/gate/answers.ts";
import { shippedContent, smallCity, TODAY } from "../support/city.ts";
import { soundCity } from "../support/house.ts";

const subject = (id: string): Target => ({ kind: "subject", id });

async function facts() {
	const { city, versions } = await soundCity(smallCity);
	return indexCity(city, await shippedContent(), versions);
}

test("[GATE-12] an answer is worked out once for each target and day, and is what the gate says", async () => {
	const answers = new Answers();
	const city = await facts();
	const first = answers.about(city, subject("signals"), TODAY);
	expect(answers.about(city, subject("signals"), TODAY)).toBe(first);
	const decision = decide(city, subject("signals"), TODAY);
	expect(first.decision).toEqual(decision);
	expect([first.json, first.digest]).toEqual([JSON.stringify(decision), digest(decision)]);
	expect(answers.about(city, subject("signals"), "2027-01-01").decision.at).toBe("2027-01-01");
	expect(answers.about(city, { kind: "engagement", id: "signal-contract" }, TODAY)).not.toBe(
		answers.about(city, subject("signal-contract"), TODAY),
	);
	expect(answers.size.count).toBe(4);
});

test("another state of the city leaves nothing of the one before", async () => {
	const answers = new Answers();
	const first = answers.about(await facts(), subject("signals"), TODAY);
	const next = await facts();
	expect(answers.about(next, subject("signals"), TODAY)).not.toBe(first);
	expect(answers.size).toEqual({ count: 1, characters: first.json.length });
});

test("questions that fail are not kept, and fail again", async () => {
	const answers = new Answers();
	const city = await facts();
	for (const _ of [1, 2]) expect(() => answers.about(city, subject("nobody"), TODAY)).toThrow("no subject `nobody`");
	expect(() => answers.about(city, { kind: "engagement", id: "signals" }, TODAY)).toThrow("no engagement");
	expect(answers.size).toEqual({ count: 0, characters: 0 });
});

test("keeps no more than its limits, the latest asked for longest", async () => {
	const city = await facts();
	const few = new Answers({ count: 2, characters: 1_000_000 });
	const kept = few.about(city, subject("signals"), TODAY);
	const gone = few.about(city, subject("road-network"), TODAY);
	few.about(city, subject("signals"), TODAY);
	few.about(city, subject("signal-head"), TODAY);
	expect(few.about(city, subject("signals"), TODAY)).toBe(kept);
	expect(few.about(city, subject("road-network"), TODAY)).not.toBe(gone);
	expect(few.size.count).toBe(2);
	const small = new Answers({ count: 10, characters: kept.json.length });
	small.about(city, subject("signals"), TODAY);
	small.about(city, subject("signal-head"), TODAY);
	expect(small.size.characters).toBeLessThanOrEqual(kept.json.length);
});

test("a proposal is decided anew each time: its engagement comes with the question", async () => {
	const answers = new Answers();
	const city = await facts();
	const [engagement] = smallCity.engagements;
	if (engagement === undefined) throw new Error("the test city has no engagement");
	const propose = (name: string) =>
		answers.about(city, { kind: "proposal", engagement: { ...engagement, id: "next", name } }, TODAY);
	expect(propose("One").decision.target.name).toBe("One");
	expect(propose("Two").decision.target.name).toBe("Two");
	expect(answers.size.count).toBe(0);
});
