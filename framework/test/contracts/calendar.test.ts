import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractCalendar, stageOf } from "../../src/contracts/calendar.ts";
import { STAGES } from "../../src/contracts/calendar-schema.ts";
import { contractDraft } from "../../src/contracts/draft.ts";
import { addDays } from "../../src/shared/day.ts";
import { ALL_STAND, CERTIFICATE, dealFacts, LIBRARY, SIGNED, TERMS, VERSION } from "./deal.ts";

const renewal = { kind: "automatic" as const, noticeDays: 90, months: 12 };
const on = (at: string, contract: object = {}, more: Parameters<typeof dealFacts>[1] = {}) =>
	contractCalendar(dealFacts([{ ...SIGNED, renewal, ...contract }], more), at);
const keysOn = (...given: Parameters<typeof on>) => on(...given).map(({ key }) => key);

describe("[CONTR-09] the calendar of an engagement", () => {
	test("has the last day for notice and the end", () => {
		expect(keysOn("2026-06-01")).toEqual(["notice-2026-10-02", "end-2026-12-31"]);
	});

	test("has what ends before it does", () => {
		const terms = {
			...TERMS,
			supportUntil: "2026-11-30",
			liability: { ...TERMS.liability, insuredUntil: "2026-08-31" },
		};
		const deviation = { clause: "CL-24", state: "deviates", acceptedBy: "owner", acceptedUntil: "2026-09-30" };
		const clauses = [...ALL_STAND.filter(({ clause }) => clause !== "CL-24"), deviation];
		const evidence = [{ ...CERTIFICATE, until: "2026-07-31" }];
		expect(keysOn("2026-06-01", { terms, clauses }, { evidence })).toEqual([
			"certificate-firm-certificate-2026-07-31",
			"insurance-2026-08-31",
			"deviation-cl-24-2026-09-30",
			"notice-2026-10-02",
			"support-2026-11-30",
			"end-2026-12-31",
		]);
	});

	test("of what has ended, or has no signed text, has the end alone", () => {
		expect(keysOn("2027-01-01")).toEqual(["end-2026-12-31"]);
		expect(contractCalendar(dealFacts([]), "2026-06-01").map(({ key }) => key)).toEqual(["end-2026-12-31"]);
	});
});

describe("[CONTR-10] stages", () => {
	test("begin 30 days and 7 days before, on the day, and after it", () => {
		expect([31, 30, 8, 7, 1, 0, -1].map(stageOf)).toEqual(["later", "30", "30", "7", "7", "0", "overdue"]);
	});

	test("only go forward", () => {
		fc.assert(
			fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (left, later) => {
				expect(STAGES.indexOf(stageOf(left - later))).toBeGreaterThanOrEqual(STAGES.indexOf(stageOf(left)));
			}),
		);
	});
});

describe("[CONTR-11] an overdue entry", () => {
	const insured = { ...TERMS, liability: { ...TERMS.liability, insuredUntil: "2026-05-31" } };

	test("stays, however long ago, until it is noted as dealt with", () => {
		expect(keysOn("2026-12-01", { terms: insured })).toContain("insurance-2026-05-31");
		const settled = [{ entry: "insurance-2026-05-31", on: "2026-07-01", by: "buyer" }];
		expect(keysOn("2026-06-30", { terms: insured, settled })).toContain("insurance-2026-05-31");
		expect(keysOn("2026-07-01", { terms: insured, settled })).not.toContain("insurance-2026-05-31");
	});

	test("goes when the day is another one: noted for one day, it is due again on the next", () => {
		const settled = [{ entry: "insurance-2026-05-31", on: "2026-07-01", by: "buyer" }];
		const terms = { ...TERMS, liability: { ...TERMS.liability, insuredUntil: "2026-10-31" } };
		expect(keysOn("2026-08-01", { terms, settled })).toContain("insurance-2026-10-31");
	});

	test("the end stays after the end, until it is renewed or noted", () => {
		expect(on("2028-01-01")[0]).toMatchObject({ kind: "end", stage: "overdue", daysLeft: -366 });
		const longer = { engagement: { until: "2028-12-31" } };
		expect(keysOn("2028-01-01", {}, longer)).toEqual(expect.arrayContaining(["notice-2028-10-02", "end-2028-12-31"]));
		expect(keysOn("2028-01-01", {}, longer)).not.toContain("end-2026-12-31");
	});
});

describe("[CONTR-12] who is told", () => {
	const toldOn = (at: string, contract: object = {}) =>
		on(at, contract)
			.find(({ kind }) => kind === "notice")
			?.told.map(({ actor, as }) => `${as} ${actor}`);
	const unowned = { owner: undefined };

	test("the owner from 30 days on, who answers for the engagement too once it is overdue", () => {
		expect(toldOn("2026-09-01")).toEqual([]);
		expect(toldOn("2026-09-02")).toEqual(["owner buyer"]);
		expect(toldOn("2026-10-03")).toEqual(["owner buyer", "accountable owner"]);
	});

	test("without an owner it comes up step by step", () => {
		expect(toldOn("2026-09-02", unowned)).toEqual(["accountable owner"]);
		expect(toldOn("2026-09-25", unowned)).toEqual(["accountable owner", "procurement buyer"]);
		expect(toldOn("2026-10-03", unowned)).toEqual(["accountable owner", "procurement buyer", "executive executive"]);
	});

	test("whoever is told stays told", () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(60), fc.boolean(), (start, later, owned) => {
				const first = addDays("2026-05-01", start);
				const told = (at: string) => toldOn(at, owned ? {} : unowned) ?? [];
				const [before, after] = [told(first), told(addDays(first, later))];
				if (addDays(first, later) <= "2026-12-31") expect(after).toEqual(expect.arrayContaining(before));
			}),
			{ numRuns: 60 },
		);
	});
});

describe("[CONTR-13] a draft", () => {
	test("holds the clauses of the tier with its numbers", () => {
		const { clauses, lead } = contractDraft(LIBRARY, VERSION.document, {
			tier: 3,
			traits: ["personal-data"],
			city: "Testville",
		});
		expect(clauses.find(({ heading }) => heading.includes("CL-14"))?.values).toEqual(["Within 12 hours."]);
		expect(clauses.find(({ heading }) => heading.includes("CL-21"))?.values).toEqual(["Changes 30 days ahead."]);
		expect(lead.join(" ")).toContain("tier 3, with personal data");
		expect(clauses.some(({ heading }) => heading.includes("CL-31"))).toBe(false);
	});
});
