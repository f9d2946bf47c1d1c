import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractOn, draftOf } from "../../src/contracts/in-force.ts";
import { coverOf, neededClauses, purposeText } from "../../src/contracts/needs.ts";
import { contractPicture } from "../../src/contracts/picture.ts";
import { contract as contractSchema } from "../../src/contracts/schema.ts";
import { termChecks } from "../../src/contracts/terms.ts";
import { TIERS } from "../../src/shared/vocabulary.ts";
import { ALL_STAND, AT, dealFacts, LIBRARY, SIGNED, TERMS } from "./deal.ts";

const idsOf = (needed: readonly { id: string }[]) => needed.map(({ id }) => id);

describe("[CONTR-01] the clauses an engagement needs", () => {
	test("follow from its tier and its conditions", () => {
		expect(idsOf(neededClauses(LIBRARY, 1, []))).not.toContain("CL-01");
		expect(idsOf(neededClauses(LIBRARY, 1, ["personal-data"]))).toContain("CL-01");
		expect(idsOf(neededClauses(LIBRARY, 1, []))).not.toContain("CL-28");
		expect(idsOf(neededClauses(LIBRARY, 2, []))).toContain("CL-28");
	});

	test("a pilot needs the terms of pilots, by its kind alone", () => {
		const cover = (kind: "pilot" | "contract") =>
			idsOf(coverOf(dealFacts([], { engagement: { kind } }), "deal", undefined, AT).map(({ clause }) => clause));
		expect(cover("pilot")).toContain("CL-31");
		expect(cover("contract")).not.toContain("CL-31");
	});

	test("a higher tier and more conditions never need fewer", () => {
		const traits = fc.subarray(["personal-data", "pilot", "remote-access"] as const);
		fc.assert(
			fc.property(fc.constantFrom(...TIERS), fc.constantFrom(...TIERS), traits, traits, (a, b, some, more) => {
				const fewer = idsOf(neededClauses(LIBRARY, Math.min(a, b) as 1, some));
				const all = new Set(idsOf(neededClauses(LIBRARY, Math.max(a, b) as 1, [...new Set([...some, ...more])])));
				expect(fewer.every((id) => all.has(id))).toBe(true);
			}),
		);
	});

	test("each says from which tier, under which conditions and by which law", () => {
		const clause = LIBRARY.find(({ id }) => id === "CL-09");
		expect(clause && purposeText(clause)).toBe("needed from tier 1 where there is personal data (GDPR 33(2))");
	});
});

describe("[CONTR-03] the text in force", () => {
	const text = (id: string, signedOn?: string) =>
		contractSchema.parse({
			id,
			engagement: "deal",
			...(signedOn === undefined ? {} : { signedOn, signedBy: "owner" }),
		});
	const texts = [text("b", "2026-03-01"), text("a", "2025-01-01"), text("draft")];

	test("is the one signed last by the day", () => {
		expect(contractOn(texts, "2024-12-31")).toBeUndefined();
		expect(contractOn(texts, "2026-02-28")?.id).toBe("a");
		expect(contractOn(texts, "2026-03-01")?.id).toBe("b");
	});

	test("is never a draft", () => {
		expect(contractOn([text("draft")], AT)).toBeUndefined();
		expect(draftOf(texts)?.id).toBe("draft");
	});
});

describe("[CONTR-04] a needed clause", () => {
	const stateOf = (state: object | undefined, at = AT) => {
		const clauses = ALL_STAND.filter(({ clause }) => clause !== "CL-10");
		const facts = dealFacts([
			{
				...SIGNED,
				clauses: state === undefined ? clauses : [...clauses, { clause: "CL-10", state: "stands", ...state }],
			},
		]);
		const { contract } = contractPicture(facts, facts.city.engagements[0]!, at);
		return coverOf(facts, "deal", contract, at).find(({ clause }) => clause.id === "CL-10")?.state;
	};

	test("stands, deviates or is missing", () => {
		expect(stateOf({})).toBe("stands");
		expect(stateOf({ state: "deviates" })).toBe("deviates");
		expect(stateOf(undefined)).toBe("missing");
	});

	test("deviates with acceptance from the day it is given through its last", () => {
		const accepted = { state: "deviates", acceptedBy: "owner", acceptedOn: "2026-05-01", acceptedUntil: "2026-06-30" };
		expect(stateOf(accepted, "2026-04-30")).toBe("deviates");
		expect(stateOf(accepted, "2026-05-01")).toBe("accepted");
		expect(stateOf(accepted, "2026-06-30")).toBe("accepted");
		expect(stateOf(accepted, "2026-07-01")).toBe("deviates");
	});

	test("is missing where there is no signed text", () => {
		const facts = dealFacts([{ ...SIGNED, signedOn: "2026-07-01" }]);
		const { counts } = contractPicture(facts, facts.city.engagements[0]!, AT);
		expect(counts.missing).toBeGreaterThan(10);
		expect(counts.stands).toBe(0);
	});
});

describe("[CONTR-05] terms beside what is demanded", () => {
	const checksOf = (terms: object, more: Parameters<typeof dealFacts>[1] = {}) => {
		const facts = dealFacts([{ ...SIGNED, terms: { ...TERMS, ...terms } }], more);
		return termChecks(facts, "deal", facts.city.contracts[0], AT);
	};
	const stateOf = (term: string, ...given: Parameters<typeof checksOf>) =>
		checksOf(...given).find((check) => check.term === term)?.state;

	test("hours of notice compare with those of the tier", () => {
		expect(stateOf("incident-notice", { noticeHours: 24 })).toBe("met");
		expect(stateOf("incident-notice", { noticeHours: 24 }, { tier: 3 })).toBe("short");
		expect(stateOf("incident-notice", { noticeHours: undefined })).toBe("not-stated");
	});

	test("days of notice about sub-suppliers compare with those of the tier", () => {
		const subSuppliers = { consent: "objection", flowDown: true, noticeDays: 14 };
		expect(stateOf("sub-supplier-notice", { subSuppliers })).toBe("met");
		expect(stateOf("sub-supplier-notice", { subSuppliers }, { tier: 3 })).toBe("short");
	});

	test("a right to object does, except where there is personal data", () => {
		const subSuppliers = { consent: "objection", flowDown: true };
		expect(stateOf("sub-supplier-consent", { subSuppliers })).toBe("met");
		expect(stateOf("sub-supplier-consent", { subSuppliers }, { engagement: { traits: ["personal-data"] } })).toBe(
			"short",
		);
		expect(stateOf("sub-supplier-flow-down", { subSuppliers: { ...subSuppliers, flowDown: false } })).toBe("short");
	});

	test("reports alone do below tier 3", () => {
		expect(stateOf("audit-right", { auditRight: "reports" })).toBe("met");
		expect(stateOf("audit-right", { auditRight: "reports" }, { tier: 3 })).toBe("short");
		expect(stateOf("audit-right", { auditRight: "none" })).toBe("short");
	});

	test("security support lasts to the end of the term, that of each product delivered too", () => {
		expect(stateOf("security-support", { supportUntil: "2026-12-30" })).toBe("short");
		expect(stateOf("security-support", { supportUntil: "2026-12-31" })).toBe("met");
		const lamp = { id: "lamp", name: "Lamp", maker: "firm", supportUntil: "2026-11-30" };
		const delivered = checksOf({}, { products: [lamp], engagement: { delivers: ["lamp"] } });
		expect(delivered.find(({ term }) => term === "product-support")).toMatchObject({ product: "lamp", state: "short" });
	});

	test("liability and a way out are asked for from tier 2 on, insurance has to be in force", () => {
		expect(stateOf("liability", {}, { tier: 1 })).toBeUndefined();
		expect(stateOf("liability", {})).toBe("met");
		expect(stateOf("liability", { liability: { ...TERMS.liability, insuredUntil: "2026-05-31" } })).toBe("short");
		expect(stateOf("exit", { exit: { transitionDays: 0 } })).toBe("short");
		expect(stateOf("exit", { exit: undefined })).toBe("not-stated");
	});
});
