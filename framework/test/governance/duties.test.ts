import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Acting,
	decidingBreach,
	findingBreach,
	lowersTier,
	namingBreach,
	type OverrideTerms,
	type Submission,
	signingBreach,
} from "../../src/governance/duties.ts";
import { addDays } from "../../src/shared/day.ts";

const anna: Acting = { account: "anna", organisation: "traffic-office" };
const ben: Acting = { account: "ben", organisation: "ciso-office" };
const byAnna: Submission = { account: "anna", organisation: null };

const person = fc.constantFrom("anna", "ben", "carla", "dan");
const organisation = fc.constantFrom("city", "works", "lab");
const acting = fc.record({ account: fc.option(person), organisation: fc.option(organisation) });
const submission = fc.record({
	account: fc.option(person),
	organisation: fc.option(organisation),
	delegates: fc.uniqueArray(person),
});

describe("deciding on what was handed in", () => {
	test("[DUTY-01] is not for the account that handed it in, whatever organisation it acts for now", () => {
		expect(decidingBreach(ben, byAnna)).toBeUndefined();
		expect(decidingBreach(anna, byAnna)?.rule).toBe("DUTY-01");
		expect(decidingBreach({ ...anna, organisation: "ciso-office" }, byAnna)?.rule).toBe("DUTY-01");
	});

	test("[DUTY-01] is not for who holds a role by delegation from that account", () => {
		expect(decidingBreach(ben, { ...byAnna, delegates: ["ben"] })?.rule).toBe("DUTY-01");
		expect(decidingBreach(ben, { ...byAnna, delegates: ["carla"] })).toBeUndefined();
	});

	test("[DUTY-01] needs somebody who can be told apart", () => {
		expect(decidingBreach({ account: null, organisation: "ciso-office" }, byAnna)?.rule).toBe("DUTY-01");
		expect(decidingBreach({ account: null, organisation: null }, { account: null, organisation: null })?.rule).toBe(
			"DUTY-01",
		);
	});

	test("[DUTY-02] is not for the organisation in whose own name it was handed in, whoever acts for it", () => {
		const own: Submission = { account: "anna", organisation: "works" };
		expect(decidingBreach({ account: "ben", organisation: "works" }, own)?.rule).toBe("DUTY-02");
		expect(decidingBreach(ben, own)).toBeUndefined();
		// Handed in by an invitation's link, without an account.
		expect(decidingBreach({ account: "ben", organisation: "works" }, { ...own, account: null })?.rule).toBe("DUTY-02");
		expect(decidingBreach(ben, { ...own, account: null })).toBeUndefined();
	});

	test("[DUTY-01, DUTY-02] is for nobody who shares account, delegation or organisation, and for everybody else", () => {
		fc.assert(
			fc.property(acting, submission, (who, what) => {
				const part =
					who.account === null ||
					who.account === what.account ||
					what.delegates.includes(who.account) ||
					(what.organisation !== null && who.organisation === what.organisation);
				expect(decidingBreach(who, what) !== undefined).toBe(part);
			}),
		);
	});

	test("[DUTY-07] takes two people for a version of the baseline, also within one organisation", () => {
		const proposed: Submission = { account: "anna", organisation: null };
		expect(decidingBreach({ account: "anna", organisation: "city" }, proposed)).toBeDefined();
		expect(decidingBreach({ account: "ben", organisation: "city" }, proposed)).toBeUndefined();
	});
});

test("[DUTY-03] findings come from an assessor, and not about what is its own", () => {
	expect(findingBreach({ side: "assessor", organisation: "lab", about: ["works"] })).toBeUndefined();
	expect(findingBreach({ side: "assessor", organisation: "lab", about: ["works", "lab"] })?.rule).toBe("DUTY-03");
	expect(findingBreach({ side: "assessor", organisation: null, about: [] })?.rule).toBe("DUTY-03");
	for (const side of ["authority", "supplier", "reader", null]) {
		expect(findingBreach({ side, organisation: "lab", about: [] })?.rule, String(side)).toBe("DUTY-03");
	}
});

describe("changing a tier by hand", () => {
	const raise: OverrideTerms = { subject: "roads", direction: "raise", tier: 3, from: "2026-01-01" };
	const lowering: OverrideTerms = { ...raise, direction: "lower", tier: 1, until: "2026-03-01" };

	test("[DUTY-04] lowers by setting or changing a lowering", () => {
		expect(lowersTier(null, lowering)).toBe(true);
		expect(lowersTier(lowering, { ...lowering, tier: 2 })).toBe(true);
		expect(lowersTier(raise, lowering)).toBe(true);
	});

	test("[DUTY-04] lowers by taking a raise away, or making it lower, shorter or another subject's", () => {
		expect(lowersTier(raise, null)).toBe(true);
		expect(lowersTier(raise, { ...raise, tier: 2 })).toBe(true);
		expect(lowersTier(raise, { ...raise, subject: "bridges" })).toBe(true);
		expect(lowersTier(raise, { ...raise, from: "2026-01-02" })).toBe(true);
		expect(lowersTier(raise, { ...raise, until: "2026-12-31" })).toBe(true);
		expect(lowersTier({ ...raise, until: "2026-12-31" }, { ...raise, until: "2026-12-30" })).toBe(true);
	});

	test("[DUTY-04] does not lower by raising, or by taking a lowering back", () => {
		expect(lowersTier(null, raise)).toBe(false);
		expect(lowersTier(lowering, null)).toBe(false);
		expect(lowersTier(lowering, raise)).toBe(false);
		expect(lowersTier({ ...raise, until: "2026-12-31" }, raise)).toBe(false);
	});

	test("[DUTY-04] lowers exactly when the height it holds the subject to falls on some day", () => {
		const days = fc.integer({ min: 0, max: 20 }).map((offset) => addDays("2026-01-01", offset));
		const terms = fc.record({
			subject: fc.constantFrom("roads", "bridges"),
			direction: fc.constant("raise" as const),
			tier: fc.integer({ min: 1, max: 4 }),
			from: days,
			until: fc.option(days, { nil: undefined }),
		});
		const height = (held: OverrideTerms, day: string, subject: string) =>
			held.subject === subject && held.from <= day && (held.until === undefined || day <= held.until) ? held.tier : 0;
		fc.assert(
			fc.property(
				terms.filter(({ from, until }) => until === undefined || from <= until),
				terms.filter(({ from, until }) => until === undefined || from <= until),
				(before, after) => {
					const falls = Array.from({ length: 40 }, (_, offset) => addDays("2025-12-25", offset)).some((day) =>
						["roads", "bridges"].some((subject) => height(after, day, subject) < height(before, day, subject)),
					);
					expect(lowersTier(before, after)).toBe(falls);
				},
			),
		);
	});
});

describe("signing", () => {
	test("[DUTY-05] is done in the name of the organisation acted for", () => {
		expect(namingBreach(ben, "ciso-office")).toBeUndefined();
		expect(namingBreach(ben, "mayor")?.rule).toBe("DUTY-05");
		expect(namingBreach({ account: "ben", organisation: null }, "mayor")?.rule).toBe("DUTY-05");
	});

	test("[DUTY-06] is not for the organisation that asked for the waiver", () => {
		expect(signingBreach(ben, { requestedBy: "works", signedBy: "ciso-office" })).toBeUndefined();
		expect(signingBreach(ben, { requestedBy: "ciso-office", signedBy: "ciso-office" })?.rule).toBe("DUTY-06");
		expect(signingBreach(ben, { requestedBy: "works", signedBy: "mayor" })?.rule).toBe("DUTY-05");
	});
});
