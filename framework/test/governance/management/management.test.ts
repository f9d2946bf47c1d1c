import { describe, expect, test } from "vitest";
import { cityFacts } from "../../../src/gate/facts.ts";
import type { FrictionFacts } from "../../../src/governance/friction/index.ts";
import {
	decisionsOn,
	minute,
	officesOn,
	postureReport,
	quarterNamed,
	quarterOf,
	quartersUntil,
} from "../../../src/governance/management/index.ts";
import { addDays } from "../../../src/shared/day.ts";
import { type CitySketch, cityOf } from "../../../src/testing/city-of.ts";
import { shippedContent } from "../../shipped.ts";

const content = shippedContent();
const NONE: FrictionFacts = {
	invited: [],
	handedIn: [],
	connected: [],
	about: () => ({ size: null, tier: 1 }),
	officeName: (id) => id,
};

describe("quarters", () => {
	test("have their first and last day, also over the year and in February", () => {
		expect(quarterNamed("2026-Q4")).toEqual({ name: "2026-Q4", from: "2026-10-01", until: "2026-12-31" });
		expect(quarterOf("2024-02-29")).toEqual({ name: "2024-Q1", from: "2024-01-01", until: "2024-03-31" });
		expect(quartersUntil("2026-02-10", 3).map(({ name }) => name)).toEqual(["2025-Q3", "2025-Q4", "2026-Q1"]);
		expect(() => quarterNamed("2026-Q5")).toThrow(RangeError);
		expect(quartersUntil("9999-12-31", 2).map(({ until }) => until)).toEqual(["9999-09-30", "9999-12-31"]);
		expect(quartersUntil("1900-05-01", 9).map(({ from }) => from)).toEqual(["1900-01-01", "1900-04-01"]);
	});
});

test("[MGMT-01] every office has duties and a training that lasts no longer than the office asks", () => {
	const training = (until: string, on = "2026-01-10") => ({
		kind: "training" as const,
		id: "t",
		title: "Course",
		owner: "owner",
		on,
		office: "executive" as const,
		person: "O. Tiernan",
		until,
	});
	const state = (at: string, ...readiness: ReturnType<typeof training>[]) => {
		const office = officesOn(content.offices, cityOf({ readiness }), at).find(({ id }) => id === "executive");
		return [office?.training.state, office?.training.trained[0]?.until];
	};
	for (const { duties } of content.offices) expect(duties.length).toBeGreaterThan(0);
	expect(state("2026-11-24")).toEqual(["never", undefined]);
	expect(state("2026-11-24", training("2030-01-01"))).toEqual(["in-date", "2027-01-10"]);
	expect(state("2027-01-11", training("2030-01-01"))[0]).toBe("lapsed");
	expect(state("2026-01-09", training("2030-01-01"))[0]).toBe("never");
	const held = officesOn(content.offices, cityOf({}), "2026-11-24").find(({ id }) => id === "executive")?.holders;
	expect(held).toEqual([{ id: "executive", name: "The Executive" }]);
});

test("[MGMT-02] decisions are open, overdue behind their last day, done from the day they were done", () => {
	const decision = { id: "d", text: "Buy a spare", owner: "owner", due: "2026-11-10" };
	const meeting = minute.parse({
		id: "m",
		title: "Board",
		on: "2026-10-01",
		present: ["owner"],
		decisions: [decision],
	});
	const done = { ...meeting, decisions: [{ ...decision, doneOn: "2026-11-20" }] };
	const state = (at: string, of = meeting) => decisionsOn([of], at)[0]?.state;
	expect(state("2026-09-30")).toBeUndefined();
	expect(state("2026-11-10")).toBe("open");
	expect(state("2026-11-11")).toBe("overdue");
	expect(state("2026-11-19", done)).toBe("overdue");
	expect(state("2026-11-20", done)).toBe("done");
});

describe("[MGMT-03] the posture report", () => {
	const SKETCH: CitySketch = {
		systems: [
			{ id: "pump", inServiceFrom: "2026-01-01" },
			{ id: "tram", inServiceFrom: "2026-01-01" },
			{ id: "old", retiredOn: "2026-06-30" },
		],
		findings: [
			{ id: "f-1", on: "2026-08-01", due: "2026-08-31" },
			{ id: "f-2", on: "2026-11-01", due: "2026-12-31", severity: "minor" },
		],
		evidence: [{ id: "e", type: "policy", requirements: ["GOV-02"], from: "2026-08-01", until: "2026-11-30" }],
		readiness: [
			{
				kind: "exercise",
				id: "x",
				title: "Lights out",
				owner: "owner",
				on: "2026-08-15",
				level: "discussion",
				scenario: "ot-sabotage",
				actions: [{ text: "Call list", owner: "owner", due: "2026-09-15" }],
			},
		],
	};
	const facts = cityFacts(cityOf(SKETCH), content, []);
	const report = (quarter: string, today: string) =>
		postureReport(
			{
				facts,
				content,
				friction: NONE,
				outcomes: (at) => (id) => (id === "pump" && at >= "2026-08-01" ? "allow" : "deny"),
				breaches: () => null,
			},
			quarterNamed(quarter),
			today,
		);

	test("tells of the last day of the quarter, whenever it is asked for", () => {
		const asked = report("2026-Q3", "2026-11-24");
		expect(asked).toEqual(report("2026-Q3", "2027-05-01"));
		expect(asked).toMatchObject({ at: "2026-09-30", complete: true, passing: { now: 50, before: 0 } });
		expect(asked.findings).toMatchObject({ written: 1, closed: 0 });
		expect(asked.findings.bySeverity.slice(0, 2)).toEqual([
			{ severity: "major", open: 1, overdue: 1 },
			{ severity: "minor", open: 0, overdue: 0 },
		]);
		expect(asked.assurance).toMatchObject({ accepted: 1, ending: 1 });
		expect(asked.exercises).toEqual({ held: ["Lights out"], actionsOverdue: 1 });
		expect(asked.tiers.reduce((sum, { allow, deny }) => sum + allow + deny, 0)).toBe(2);
	});
	test("of the running quarter says that it is not complete", () => {
		expect(report("2026-Q4", "2026-11-24")).toMatchObject({ at: "2026-11-24", complete: false });
		expect(report("2026-Q4", "2026-12-31").complete).toBe(false);
		expect(report("2026-Q4", addDays("2026-12-31", 1)).complete).toBe(true);
	});
});
