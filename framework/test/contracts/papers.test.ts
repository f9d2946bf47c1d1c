import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { standings } from "../../src/gate/standing.ts";
import { GatehouseError } from "../../src/shared/problems.ts";
import { ALL_STAND, AT, dealFacts, SIGNED, TERMS } from "./deal.ts";

const without = (...ids: string[]) => ALL_STAND.filter(({ clause }) => !ids.includes(clause));
const met = (facts: ReturnType<typeof dealFacts>, at = AT) =>
	standings(facts, "deal", at)
		.filter(({ status }) => status === "met")
		.map(({ requirement }) => requirement);

describe("[CONTR-02] what a signed text proves", () => {
	test("every requirement that takes a contract record and whose clauses stand", () => {
		expect(met(dealFacts([SIGNED]))).toEqual(["SUP-02", "SUP-03", "SUP-04", "SUP-05"]);
		expect(decide(dealFacts([SIGNED]), { kind: "engagement", id: "deal" }, AT).outcome).toBe("allow");
	});

	test("nothing while it is a draft, nor before it is signed", () => {
		const { signedOn: _on, signedBy: _by, ...draft } = SIGNED;
		expect(met(dealFacts([draft]))).toEqual([]);
		expect(met(dealFacts([{ ...SIGNED, signedOn: "2026-06-02" }]))).toEqual([]);
	});

	test("a missing clause is missing from what it serves, and from SUP-02", () => {
		expect(met(dealFacts([{ ...SIGNED, clauses: without("CL-14") }]))).toEqual(["SUP-03", "SUP-05"]);
	});

	test("[PROOF-07] it counts up to the tier below the one that needs the missing clause", () => {
		const clauses = without("CL-24");
		expect(met(dealFacts([{ ...SIGNED, clauses }]))).toContain("SUP-02");
		const short = standings(dealFacts([{ ...SIGNED, clauses }], { tier: 3 }), "deal", AT);
		expect(short.find(({ requirement }) => requirement === "SUP-02")?.text).toContain("up to tier 2");
	});

	test("an accepted deviation counts while it is accepted", () => {
		const said = { clause: "CL-14", state: "deviates" as const, instead: "By letter." };
		const accepted = { ...said, acceptedBy: "owner", acceptedOn: "2026-05-01", acceptedUntil: "2026-06-30" };
		const on = (state: object, at: string) =>
			met(dealFacts([{ ...SIGNED, clauses: [...without("CL-14"), { ...said, ...state }] }]), at);
		expect(on({}, AT)).not.toContain("SUP-04");
		expect(on(accepted, "2026-04-30")).not.toContain("SUP-04");
		expect(on(accepted, AT)).toContain("SUP-04");
		expect(on(accepted, "2026-07-01")).not.toContain("SUP-04");
	});

	test("hours laxer than the tier demands prove nothing about notice", () => {
		expect(met(dealFacts([{ ...SIGNED, terms: { ...TERMS, noticeHours: 48 } }]))).not.toContain("SUP-04");
	});

	test("sub-suppliers without the same duties prove nothing about them", () => {
		const subSuppliers = { consent: "prior" as const, flowDown: false };
		expect(met(dealFacts([{ ...SIGNED, terms: { ...TERMS, subSuppliers } }]))).not.toContain("SUP-03");
	});

	test("[CONTR-03] another text takes its place from its signature on", () => {
		const later = { ...SIGNED, id: "amendment", signedOn: "2026-05-01", clauses: without("CL-14") };
		expect(met(dealFacts([SIGNED, later]), "2026-04-30")).toContain("SUP-04");
		expect(met(dealFacts([SIGNED, later]), "2026-05-01")).not.toContain("SUP-04");
	});

	test("whoever reads it again makes another record, at their grade", () => {
		const checked = { by: "buyer", on: "2026-05-01", grade: "I3" as const };
		const facts = dealFacts([{ ...SIGNED, checked }], { tier: 4 });
		expect(met(facts, "2026-04-30")).not.toContain("SUP-02");
		expect(met(facts, "2026-05-01")).toContain("SUP-02");
		const old = { ...SIGNED, signedOn: "2025-01-01" };
		expect(met(dealFacts([old]))).not.toContain("SUP-02");
		expect(met(dealFacts([{ ...old, checked }]))).toContain("SUP-02");
	});

	test("evidence handed in cannot take the id of what a contract proves", () => {
		const evidence = [{ id: "by-contract-text", subject: "deal", requirements: ["SUP-02"] }];
		expect(() => dealFacts([SIGNED], { evidence })).toThrow(GatehouseError);
	});
});
