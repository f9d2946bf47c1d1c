import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duplicatePairs, pairKey } from "../../src/ecosystem/duplicates.ts";
import { likeness } from "../../src/ecosystem/name-likeness.ts";
import { plainName } from "../../src/ecosystem/plain-name.ts";
import { type Actor, actor } from "../../src/ecosystem/schema.ts";
import { contentOf } from "../../src/testing/small-content.ts";

const kinds = contentOf([]).actorKinds;
const firm = (id: string, name: string, more: Partial<Actor> = {}): Actor =>
	actor.parse({ id, name, kinds: ["supplier"], ...more });
const found = (...actors: Actor[]) =>
	duplicatePairs(actors, kinds).map(({ a, b, reasons }) => [a, b, ...reasons.map(({ kind }) => kind)]);

describe("names", () => {
	test.each([
		["Lumora Ltd.", "lumora"],
		["LUMORA S.A.R.L.", "lumora"],
		["Lumora GmbH & Co. KG", "lumora"],
		["Société Générale S.A.", "societe generale"],
		["AB Volvo", "volvo"],
		["Müller & Söhne GmbH", "muller and sohne"],
		["Limited", "limited"],
		["日本電気株式会社", "日本電気株式会社"],
	])("[MERGE-02] %s is plainly %s", (name, plain) => {
		expect(plainName(name)).toBe(plain);
	});

	test("likeness is from 0 to 1, the same either way, and 1 only for the same", () => {
		expect(likeness("martha", "marhta")).toBeCloseTo(0.961, 3);
		expect(likeness("dixon", "dicksonx")).toBeCloseTo(0.813, 3);
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
				const alike = likeness(a, b);
				expect(alike).toBe(likeness(b, a));
				expect(alike).toBeGreaterThanOrEqual(0);
				expect(alike).toBeLessThanOrEqual(1);
				expect(alike === 1).toBe(a === b);
			}),
		);
	});
});

describe("who is probably the same", () => {
	test("[MERGE-01] the same number, however written, is certain", () => {
		const pairs = duplicatePairs(
			[
				firm("a", "Lumora", { legalIds: { vat: "DE 136695976" } }),
				firm("b", "Else", { legalIds: { VAT: "DE136695976" } }),
			],
			kinds,
		);
		expect(pairs).toEqual([
			{
				a: "a",
				b: "b",
				confidence: 1,
				reasons: [{ kind: "legal-id", text: "both have the number VAT DE136695976" }],
				acrossSides: false,
			},
		]);
	});

	test("[MERGE-02] the same plain name, a slip in it, and a shared domain beside it", () => {
		expect(found(firm("a", "Lumora Lighting Ltd"), firm("b", "LUMORA Lighting GmbH"))).toEqual([["a", "b", "name"]]);
		expect(found(firm("a", "Lumora Lighting"), firm("b", "Lumorra Lighting"))).toEqual([["a", "b", "alike"]]);
		const contact = (email: string) => ({ contact: { name: "Desk", email } });
		expect(
			found(firm("a", "Lumora", contact("x@lumora.example")), firm("b", "Lumora", contact("y@lumora.example"))),
		).toEqual([["a", "b", "name", "domain"]]);
		expect(found(firm("a", "One", contact("x@both.example")), firm("b", "Two", contact("y@both.example")))).toEqual([]);
	});

	test("[MERGE-03] two numbers of a register, two countries, an owner, other digits: two", () => {
		const [x, y] = [{ LEI: "529900T8BM49AURSDO55" }, { LEI: "5493001KJTIIGC8Y1R12" }];
		expect(found(firm("a", "Lumora", { legalIds: x }), firm("b", "Lumora", { legalIds: y }))).toEqual([]);
		expect(found(firm("a", "Lumora", { country: "DE" }), firm("b", "Lumora", { country: "FR" }))).toEqual([]);
		expect(found(firm("a", "Lumora Group"), firm("b", "Lumora Ltd", { parent: "a" }))).toEqual([]);
		expect(found(firm("a", "Depot 1 of Lumora"), firm("b", "Depot 2 of Lumora"))).toEqual([]);
	});

	test("[MERGE-03] what was said to be two is not proposed again", () => {
		const two = [firm("a", "Lumora"), firm("b", "Lumora")];
		expect(duplicatePairs(two, kinds, new Set([pairKey("b", "a")]))).toEqual([]);
	});

	test("[MERGE-04] across the sides only a number counts, and the pair says so", () => {
		const office = (more: Partial<Actor> = {}) => firm("town", "Lumora", { kinds: ["service-owner"], ...more });
		expect(found(office(), firm("firm", "Lumora"))).toEqual([]);
		const number = { legalIds: { LEI: "529900T8BM49AURSDO55" } };
		const [pair] = duplicatePairs([office(number), firm("firm", "Lumora", number)], kinds);
		expect(pair?.acrossSides).toBe(true);
	});

	test("[MERGE-01] among 20 000 names 300 slips are found without comparing each with each", () => {
		const word = (n: number) => [...String(n)].map((digit) => "kolimarupe"[Number(digit)]).join("a");
		const actors = Array.from({ length: 20_000 }, (_, n) => firm(`n-${n}`, `${word(n * 7919 + 100_003)} works ${n}`));
		const slips = Array.from({ length: 300 }, (_, n) => {
			const name = actors[n * 61]?.name ?? "";
			return firm(`slip-${n}`, `${name.slice(0, 3)}x${name.slice(3)} Ltd`);
		});
		const pairs = new Set(duplicatePairs([...actors, ...slips], kinds).map(({ a, b }) => pairKey(a, b)));
		const missed = slips.filter((_, n) => !pairs.has(pairKey(`slip-${n}`, `n-${n * 61}`)));
		expect(missed.length).toBeLessThan(3);
	}, 30_000);
});
