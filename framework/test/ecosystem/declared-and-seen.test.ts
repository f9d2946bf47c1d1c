import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CityFile } from "../../src/ecosystem/city-file.ts";
import { consentOn } from "../../src/ecosystem/consent.ts";
import { declaredAndSeen, type SupplyAnswer } from "../../src/ecosystem/declared-and-seen.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const KINDS = contentOf([]).actorKinds;
const FIRMS = [
	{ id: "a", name: "A Ltd" },
	{ id: "b", name: "B Ltd" },
	{ id: "c", name: "C Ltd" },
] as const;
const city = (sketch: CitySketch) => cityOf({ actors: FIRMS, ...sketch });
const states = (file: CityFile, answers: readonly SupplyAnswer[] = [], at = AT) =>
	declaredAndSeen(file, KINDS, at, answers).map(({ from, to, state }) => [from, to, state]);
const SUPPLY = { id: "s", from: "a", to: "b", what: "bolts" } as const;
const SEEN = { id: "seen", from: "a", to: "b", on: "2026-03-01" } as const;
const ANSWER = { from: "a", to: "b", on: "2026-04-01", reason: null } as const;

describe("who has to declare", () => {
	test("[DECL-01] only the one supplied declares; what another recorded was seen, not declared", () => {
		expect(states(city({ supplies: [{ ...SUPPLY, declaredBy: "b" }] }))).toEqual([["a", "b", "declared-only"]]);
		for (const by of [{}, { declaredBy: "owner" }, { declaredBy: "a" }]) {
			expect(states(city({ supplies: [{ ...SUPPLY, ...by }] }))).toEqual([["a", "b", "seen-only"]]);
		}
	});

	test("[DECL-01] what goes into a product is its maker's to declare", () => {
		const products = [{ id: "lamp", maker: "b" }];
		expect(states(city({ products, sightings: [{ ...SEEN, to: "lamp" }] }))).toEqual([["a", "b", "seen-only"]]);
		const declared = [{ ...SUPPLY, to: "lamp", declaredBy: "b" }];
		expect(states(city({ products, supplies: declared, sightings: [SEEN] }))).toEqual([
			["a", "b", "declared-and-seen"],
		]);
	});

	test("[DECL-01, DECL-05] nobody declares what goes to an authority, to a system, or to itself", () => {
		const file = city({
			systems: [{ id: "control", operator: "b" }],
			products: [{ id: "lamp", maker: "a" }],
			supplies: [
				{ ...SUPPLY, to: "owner" },
				{ ...SUPPLY, id: "t", to: "control" },
				{ ...SUPPLY, id: "u", to: "lamp" },
			],
		});
		expect(states(file)).toEqual([]);
	});
});

describe("declared and seen", () => {
	test("[DECL-02] the state of two on a day, in words", () => {
		const file = city({ supplies: [{ ...SUPPLY, declaredBy: "b", since: "2026-02-01" }], sightings: [SEEN] });
		expect(states(file, [], "2026-01-31")).toEqual([]);
		expect(states(file, [], "2026-02-28")).toEqual([["a", "b", "declared-only"]]);
		expect(declaredAndSeen(file, KINDS, AT)).toMatchObject([
			{
				state: "declared-and-seen",
				text: "B Ltd declared that A Ltd supplies it, and it was seen in a bill of materials",
			},
		]);
	});

	test("[DECL-02, DECL-04] an answer counts from its day, and a later sighting asks anew", () => {
		const file = city({ sightings: [SEEN] });
		for (const [state, shown] of [
			["waiting", "waiting"],
			["denied", "denied"],
			["denial-accepted", "denied"],
			["refused", "refused"],
		] as const) {
			const answers = [{ ...ANSWER, state }];
			expect(states(file, answers, "2026-03-31")).toEqual([["a", "b", "seen-only"]]);
			expect(states(file, answers)).toEqual([["a", "b", shown]]);
			const again = city({ sightings: [SEEN, { ...SEEN, id: "again", on: "2026-05-01", seenIn: "list" }] });
			expect(states(again, answers)).toEqual([["a", "b", "seen-only"]]);
		}
		const denied = declaredAndSeen(file, KINDS, AT, [{ ...ANSWER, state: "denied", reason: "We left them in May" }]);
		expect(denied[0]?.text).toBe(
			"seen in a bill of materials, but B Ltd says that A Ltd does not supply it: We left them in May",
		);
	});

	test("[DECL-02] declared but refused: every declared supply is without the city's consent", () => {
		const refused = { given: false, by: "owner", on: "2026-05-01", reason: "Owned by a rival" };
		const supplies = [{ ...SUPPLY, declaredBy: "b", consent: refused }];
		expect(declaredAndSeen(city({ supplies }), KINDS, AT)).toMatchObject([
			{
				state: "refused",
				text: "B Ltd declared that A Ltd supplies it, and the city refused: Owned by a rival",
			},
		]);
		const other = { ...SUPPLY, id: "t", declaredBy: "b" };
		expect(states(city({ supplies: [...supplies, other] }))).toEqual([["a", "b", "declared-only"]]);
		expect(states(city({ supplies }), [], "2026-04-30")).toEqual([["a", "b", "declared-only"]]);
	});

	test("[DECL-06] consent counts from the day it was said until its last", () => {
		const given = { given: true, by: "owner", on: "2026-02-01", until: "2026-03-31" };
		const on = (at: string) => consentOn({ consent: given }, at);
		expect(["2026-01-31", "2026-02-01", "2026-03-31", "2026-04-01"].map(on)).toEqual([
			"none",
			"given",
			"given",
			"ended",
		]);
		expect(consentOn({}, AT)).toBe("none");
		expect(consentOn({ consent: { ...given, given: false } }, AT)).toBe("refused");
	});

	test("[DECL-02] of random cities: two once, never one with itself, in any order of the file, and declaring only helps", () => {
		const firm = fc.constantFrom("a", "b", "c", "owner");
		const day = fc.constantFrom("2026-01-15", "2026-05-31", "2026-06-01", "2026-06-02");
		const pair = fc.tuple(firm, firm).filter(([from, to]) => from !== to);
		const supplies = fc.array(fc.tuple(pair, fc.boolean()), { maxLength: 8 });
		const sightings = fc.array(fc.tuple(pair, day), { maxLength: 8 });
		fc.assert(
			fc.property(supplies, sightings, (given, seen) => {
				const supplied = given.map(([[from, to], declares], index) => ({
					id: `s${index}`,
					from,
					to,
					...(declares ? { declaredBy: to } : {}),
				}));
				const sighted = seen.map(([[from, to], on], index) => ({ id: `v${index}`, from, to, on }));
				const all = states(city({ supplies: supplied, sightings: sighted }));
				expect(states(city({ supplies: supplied.toReversed(), sightings: sighted.toReversed() }))).toEqual(all);
				expect(new Set(all.map(([from, to]) => `${from} ${to}`)).size).toBe(all.length);
				for (const [from, to] of all) expect([from === to, to === "owner"]).toEqual([false, false]);
				const declared = supplied.map((one) => ({ ...one, declaredBy: one.to }));
				const better = states(city({ supplies: declared, sightings: sighted }));
				expect(better.filter(([, , state]) => state === "seen-only").length).toBeLessThanOrEqual(
					all.filter(([, , state]) => state === "seen-only").length,
				);
			}),
		);
	});
});
