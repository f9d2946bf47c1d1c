import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AwardQuestion, awardAnswer } from "../../src/contracts/award.ts";
import type { AwardAnswer } from "../../src/contracts/award-schema.ts";
import { contract as contractSchema } from "../../src/contracts/schema.ts";
import { engagement as engagementSchema } from "../../src/ecosystem/schema.ts";
import { GatehouseError } from "../../src/shared/problems.ts";
import { ALL_STAND, AT, CERTIFICATE, dealFacts, LIBRARY, SIGNED, TERMS } from "./deal.ts";

const { signedOn: _on, signedBy: _by, ...DRAFT } = SIGNED;
const without = (...ids: string[]) => ALL_STAND.filter(({ clause }) => !ids.includes(clause));
const coming = { engagement: { from: "2026-07-01", until: "2026-12-31" } };
const ask = (given: Parameters<typeof dealFacts>, question: Partial<AwardQuestion> = {}, at = AT) =>
	awardAnswer(dealFacts(...given), { purpose: "award", engagement: "deal", ...question }, at);
const blocks = ({ reasons }: AwardAnswer) =>
	reasons.filter(({ weight }) => weight === "blocks").map(({ rule, text }) => `${rule} ${text}`);

describe("[CONTR-06] award", () => {
	test("is allowed once every needed clause stands, before the engagement has begun, from a draft", () => {
		const answer = ask([[DRAFT], coming]);
		expect(blocks(answer)).toEqual([]);
		expect(answer).toMatchObject({
			outcome: "allow",
			term: { from: "2026-07-01", until: "2026-12-31" },
			contract: "text",
		});
	});

	test("is denied without a text, and says so", () => {
		const answer = ask([[], coming]);
		expect(answer.outcome).toBe("deny");
		expect(blocks(answer).some((text) => text.includes("has no text on record"))).toBe(true);
	});

	test("is denied for each missing clause, with what it is for", () => {
		const answer = ask([[{ ...DRAFT, clauses: without("CL-14", "CL-24") }], coming]);
		expect(blocks(answer).filter((text) => text.startsWith("CONTR-04"))).toEqual([
			"CONTR-04 CL-14 “Tell us about incidents” is missing: needed from tier 1 (IR 2024/2690 5.1.4(d); DORA 30(3)(b) as model; NIS2 23).",
		]);
		expect(answer.outcome).toBe("deny");
	});

	test("is denied for a deviation until somebody accepts it; one accepted for too short is a condition", () => {
		const deviating = { clause: "CL-14", state: "deviates" as const, instead: "Within a week, by letter." };
		const on = (state: object) =>
			ask([[{ ...DRAFT, clauses: [...without("CL-14"), { ...deviating, ...state }] }], coming]);
		expect(on({}).outcome).toBe("deny");
		expect(on({ acceptedBy: "owner" }).outcome).toBe("allow");
		const ends = on({ acceptedBy: "owner", acceptedUntil: "2026-09-30" });
		expect(ends.outcome).toBe("conditional");
		expect(ends.reasons.find(({ weight }) => weight === "condition")?.until).toBe("2026-09-30");
	});

	test("is denied for a term that falls short or is not stated, unless its clause deviates with acceptance", () => {
		const terms = { ...TERMS, auditRight: "none" as const };
		expect(blocks(ask([[{ ...DRAFT, terms }], coming]))).toEqual([
			"CONTR-05 The right to audit (CL-23): demanded is: reports at least; agreed is: no right.",
		]);
		const clauses = [...without("CL-23"), { clause: "CL-23", state: "deviates" as const, acceptedBy: "owner" }];
		expect(ask([[{ ...DRAFT, terms, clauses }], coming]).outcome).toBe("allow");
	});

	test("is denied for what the gate denies on the first day, except that the engagement has not begun", () => {
		const suspensions = [{ id: "s", subject: "firm" }];
		const answer = ask([[DRAFT], { ...coming, suspensions }]);
		expect(answer.outcome).toBe("deny");
		expect(answer.reasons.map(({ rule }) => rule)).toContain("GATE-15");
		expect(answer.reasons.map(({ rule }) => rule)).not.toContain("GATE-05");
	});

	test("is denied when the term is over", () => {
		const over = { engagement: { from: "2025-01-01", until: "2026-03-31" } };
		expect(blocks(ask([[SIGNED], over])).some((text) => text.includes("Ask for its renewal"))).toBe(true);
	});

	test("can be asked for what is only proposed, with its text", () => {
		const proposal = engagementSchema.parse({
			...{ id: "offer", name: "The offer", kind: "contract", supplier: "firm", accountable: "owner" },
			...{ from: "2026-07-01", until: "2026-12-31" },
		});
		const contract = contractSchema.parse({ ...DRAFT, id: "offered", engagement: "offer" });
		expect(ask([[]], { engagement: proposal }).outcome).toBe("deny");
		expect(ask([[]], { engagement: proposal, contract }).outcome).toBe("allow");
		const unknown = contractSchema.parse({ ...contract, clauses: [{ clause: "CL-99", state: "stands" }] });
		expect(() => ask([[]], { engagement: proposal, contract: unknown })).toThrow(GatehouseError);
	});

	test("more clauses that stand never make it worse", () => {
		const RANK = { deny: 0, conditional: 1, allow: 2 };
		const ids = fc.subarray(LIBRARY.map(({ id }) => id));
		fc.assert(
			fc.property(ids, ids, fc.constantFrom(1 as const, 2 as const, 3 as const), (some, more, tier) => {
				const on = (list: readonly string[]) =>
					ask([[{ ...DRAFT, clauses: ALL_STAND.filter(({ clause }) => list.includes(clause)) }], { ...coming, tier }]);
				const [fewer, all] = [on(some), on([...some, ...more])];
				expect(RANK[all.outcome]).toBeGreaterThanOrEqual(RANK[fewer.outcome]);
				expect(blocks(all).length).toBeLessThanOrEqual(blocks(fewer).length);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("[CONTR-07] a certificate that ends within the term", () => {
	const evidence = [{ ...CERTIFICATE, until: "2026-10-31" }];
	const of = (given: Partial<typeof DRAFT>, more: object = {}) =>
		ask([[{ ...DRAFT, ...given }], { ...coming, evidence, ...more }]);

	test("denies without the yearly test, and is a condition with it", () => {
		const answer = of({});
		expect(answer.outcome).toBe("conditional");
		expect(answer.reasons.find(({ rule }) => rule === "CONTR-07")).toMatchObject({
			...{ weight: "condition", until: "2026-10-31", evidence: ["firm-certificate"], subject: "firm" },
		});
		const accepted = { clause: "CL-11", state: "deviates" as const, acceptedBy: "owner" };
		const denied = of({ clauses: [...without("CL-11"), accepted] } as Partial<typeof DRAFT>);
		expect(blocks(denied)).toEqual([
			"CONTR-07 “Certificate of Firm” of Firm carries ASR-01 through 2026-10-31, not to the end of the term, 2026-12-31, and CL-11 does not provide for its renewal.",
		]);
	});

	test("says nothing when another lasts to the last day", () => {
		const both = [...evidence, { ...CERTIFICATE, id: "next", until: "2026-12-31" }];
		expect(of({}, { evidence: both }).outcome).toBe("allow");
	});

	test("a later end is never worse", () => {
		const RANK = { deny: 0, conditional: 1, allow: 2 };
		const days = fc.date({ min: new Date("2026-06-15"), max: new Date("2027-06-01"), noInvalidDate: true });
		fc.assert(
			fc.property(days, days, (a, b) => {
				const [early, late] = [a, b].map((day) => day.toISOString().slice(0, 10)).sort();
				const on = (until: string) => RANK[of({}, { evidence: [{ ...CERTIFICATE, until }] }).outcome];
				expect(on(late ?? "")).toBeGreaterThanOrEqual(on(early ?? ""));
			}),
			{ numRuns: 40 },
		);
	});
});

describe("[CONTR-08] renewal", () => {
	const renewed = (question: Partial<AwardQuestion> = {}, contract: object = {}) =>
		ask([[{ ...SIGNED, ...contract }]], { purpose: "renewal", ...question });

	test("is judged on the day after the last, for the term asked about, agreed, or as long as before", () => {
		expect(renewed({ until: "2027-06-30" }).term).toEqual({ from: "2027-01-01", until: "2027-06-30" });
		const renewal = { kind: "option" as const, noticeDays: 90, months: 2 };
		expect(renewed({}, { renewal }).term).toEqual({ from: "2027-01-01", until: "2027-02-28" });
		expect(renewed().term).toEqual({ from: "2027-01-01", until: "2027-12-31" });
	});

	test("[CONTR-06] names what lapses before that day as a condition, and denies for what is not met on the day asked", () => {
		const signedOn = "2025-12-01";
		const lapsed = renewed({}, { signedOn });
		expect(lapsed.outcome).toBe("conditional");
		expect(lapsed.reasons.map(({ rule, subject, until }) => [rule, subject, until])).toEqual([
			["CONTR-06", "deal", "2026-12-01"],
		]);
		const old = renewed({}, { signedOn: "2025-01-01" });
		expect(old.reasons.map(({ rule, requirement }) => `${rule} ${requirement}`)).toContain("GATE-01 SUP-02");
		const checked = { by: "buyer", on: AT, grade: "I2" as const };
		expect(renewed({}, { signedOn, checked }).outcome).toBe("allow");
	});

	test("[CONTR-06] insurance that lapses before that day is a condition, and denies once it has", () => {
		const liability = { ...TERMS.liability, insuredUntil: "2026-09-30" };
		const on = (at: string) =>
			ask(
				[[{ ...SIGNED, terms: { ...TERMS, liability }, checked: { by: "buyer", on: AT, grade: "I2" } }]],
				{ purpose: "renewal" },
				at,
			);
		expect(on(AT).outcome).toBe("conditional");
		expect(on("2026-10-01").outcome).toBe("deny");
	});

	test("is denied when the new term does not go beyond the present one", () => {
		expect(blocks(renewed({ until: "2026-12-31" })).some((text) => text.startsWith("CONTR-06"))).toBe(true);
	});
});
