import { describe, expect, test } from "vitest";
import {
	corrected,
	type Finding,
	findingDue,
	findingState,
	isOverdue,
	takenBack,
	verified,
} from "../../src/assurance/finding.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { GatehouseError } from "../../src/shared/problems.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";
import { shippedContent } from "../shipped.ts";

const WRITTEN: Finding = {
	id: "f",
	subject: "pump",
	requirement: "GOV-01",
	severity: "major",
	title: "Doors stand open",
	text: "Seen on three of four visits",
	by: "auditor",
	on: "2026-03-01",
	due: "2026-03-31",
	corrections: [],
};
const ANSWER = { on: "2026-03-10", by: "maker", rootCause: "no lock", action: "a lock was fitted" };
const HELPED = { on: "2026-03-20", by: "auditor", effective: true, text: "locked on two visits" };
const codeOf = (act: () => unknown) => {
	try {
		act();
	} catch (error) {
		if (error instanceof GatehouseError) return error.code;
		throw error;
	}
	return undefined;
};

describe("[FIND-01] the last day to correct a finding", () => {
	const { baseline } = shippedContent();
	test("follows severity and tier, as ASR-04 has it", () => {
		expect(findingDue(baseline, "major", 1, "2026-03-01")).toBe("2026-03-31");
		expect(findingDue(baseline, "major", 4, "2026-03-01")).toBe("2026-03-08");
		expect(findingDue(baseline, "minor", 4, "2026-03-01")).toBe("2026-03-31");
	});

	test("is there without a baseline, and not for what is only observed", () => {
		expect(findingDue(undefined, "major", 4, "2026-03-01")).toBe("2026-03-31");
		expect(findingDue(undefined, "minor", 4, "2026-03-01")).toBe("2026-05-30");
		expect(findingDue(baseline, "observation", 4, "2026-03-01")).toBeUndefined();
		expect(findingDue(baseline, "opportunity", 4, "2026-03-01")).toBeUndefined();
	});
});

describe("[FIND-02] a finding", () => {
	test("is open, answered, and closed when the correction helped, each from its day on", () => {
		const closed = verified(corrected(WRITTEN, ANSWER), HELPED);
		const days = ["2026-02-28", "2026-03-01", "2026-03-10", "2026-03-20", "2027-01-01"];
		expect(days.map((at) => findingState(closed, at))).toEqual([undefined, "open", "answered", "closed", "closed"]);
	});

	test("is open again when it did not help, and can be corrected again", () => {
		const again = verified(corrected(WRITTEN, ANSWER), { ...HELPED, effective: false });
		expect(findingState(again, "2026-03-20")).toBe("open");
		const second = corrected(again, { ...ANSWER, on: "2026-03-25" });
		expect(findingState(second, "2026-03-25")).toBe("answered");
		expect(findingState(second, "2026-03-20")).toBe("open");
		expect(second.corrections).toHaveLength(2);
	});

	test("is taken back before it is closed, and not after", () => {
		const reason = { on: "2026-03-05", by: "auditor", reason: "the wrong door" };
		expect(findingState(takenBack(WRITTEN, reason), "2026-03-05")).toBe("withdrawn");
		const closed = verified(corrected(WRITTEN, ANSWER), HELPED);
		expect(codeOf(() => takenBack(closed, { ...reason, on: "2026-04-01" }))).toBe("GH-FIND-001");
	});

	test("takes no second answer while one waits, and no verdict without one", () => {
		expect(codeOf(() => corrected(corrected(WRITTEN, ANSWER), ANSWER))).toBe("GH-FIND-001");
		expect(codeOf(() => verified(WRITTEN, HELPED))).toBe("GH-FIND-001");
	});

	test("[FIND-04] is not verified by who corrected it", () => {
		expect(codeOf(() => verified(corrected(WRITTEN, ANSWER), { ...HELPED, by: "maker" }))).toBe("GH-FIND-002");
	});
});

test("[FIND-03] a finding is overdue after its last day for as long as it is not closed or withdrawn", () => {
	const answered = corrected(WRITTEN, ANSWER);
	expect(isOverdue(WRITTEN, "2026-03-31")).toBe(false);
	expect(isOverdue(WRITTEN, "2026-04-01")).toBe(true);
	expect(isOverdue(answered, "2026-04-01")).toBe(true);
	expect(isOverdue(verified(answered, HELPED), "2026-04-01")).toBe(false);
	const { due: _, ...observed } = { ...WRITTEN, severity: "observation" as const };
	expect(isOverdue(observed, "2030-01-01")).toBe(false);
});

describe("[GATE-16] an overdue major finding", () => {
	const rules = [requirementOf({ id: "GOV-01", subjects: ["product"] })];
	const deciding = (finding: Partial<Finding>, at: string) => {
		const city = cityOf({
			actors: [{ id: "maker" }, { id: "auditor", name: "The Auditor" }],
			systems: [{ id: "pump", name: "The pump", operator: "maker" }],
			findings: [{ ...WRITTEN, ...finding }],
		});
		return decide(cityFacts(city, contentOf(rules), [versionOf(rules)]), { kind: "subject", id: "pump" }, at);
	};

	test("denies from the day after its last day, and says what to do", () => {
		expect(deciding({}, "2026-03-31")).toMatchObject({ outcome: "allow", validUntil: "2026-03-31" });
		const denied = deciding({}, "2026-04-01");
		expect(denied.outcome).toBe("deny");
		expect(denied.reasons[0]).toMatchObject({ rule: "GATE-16", text: expect.stringContaining("Doors stand open") });
		expect(denied.remedies).toMatchObject([{ action: "correct", who: ["maker"] }]);
	});

	test("waits for the assessor once it is answered, and is over with its verdict", () => {
		const late = { ...ANSWER, on: "2026-04-02" };
		expect(deciding({ corrections: [late] }, "2026-04-02")).toMatchObject({
			outcome: "deny",
			remedies: [{ action: "correct", who: ["auditor"] }],
		});
		const verdict = { ...HELPED, on: "2026-04-05" };
		const closed = { corrections: [{ ...late, verdict }] };
		expect(deciding(closed, "2026-04-04")).toMatchObject({ outcome: "deny", validUntil: "2026-04-04" });
		expect(deciding(closed, "2026-04-05").outcome).toBe("allow");
	});

	test("is none when it is minor", () => {
		expect(deciding({ severity: "minor" }, "2026-04-01").outcome).toBe("allow");
	});
});
