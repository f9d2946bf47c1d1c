import { describe, expect, test } from "vitest";
import { checkActivities, type MatrixFacts, parties } from "../../src/governance/matrix.ts";
import type { Activity, Responsibility } from "../../src/governance/schema.ts";
import { shippedContent } from "../shipped.ts";

const { activities, actorKinds, uninvolved } = shippedContent();

/** The shipped matrix with one cell of one activity changed. */
function matrix(id: string, cell: Partial<Responsibility>, more: Partial<MatrixFacts> = {}): MatrixFacts {
	const edited = activities.map((activity): Activity => {
		return activity.id === id ? { ...activity, attack: { ...activity.attack, ...cell } } : activity;
	});
	return { activities: edited, actorKinds, uninvolved, ...more };
}
const rules = (facts: MatrixFacts) =>
	checkActivities(facts).map(({ path, message }) => [path.join("."), /\((RESP-\d\d)\)$/.exec(message)?.[1]]);

test("the shipped matrix keeps every rule, in 43 activities and both states", () => {
	expect(activities.length).toBe(43);
	expect(checkActivities({ activities, actorKinds, uninvolved })).toEqual([]);
});

describe("the rules of the matrix", () => {
	test("[RESP-01] one kind is accountable and has no other say", () => {
		expect(rules(matrix("ACT-01", { accountable: "city-ciso" }))).toEqual([
			["activities.0.attack.consulted", "RESP-01"],
		]);
		expect(rules(matrix("ACT-01", { informed: ["city-council", "csirt"] }))).toEqual([
			["activities.0.attack.informed", "RESP-01"],
		]);
	});

	test("[RESP-01] who is accountable may also do it", () => {
		expect(rules(matrix("ACT-01", { responsible: ["city-council"] }))).toEqual([]);
	});

	test("[RESP-02] somebody does it", () => {
		expect(rules(matrix("ACT-02", { responsible: [] }))).toEqual([["activities.1.attack.responsible", "RESP-02"]]);
	});

	test("[RESP-03] a machine answers for nothing", () => {
		expect(rules(matrix("ACT-02", { accountable: "machine-client" }))).toEqual([
			["activities.1.attack.accountable", "RESP-03"],
		]);
	});

	test("[RESP-04] whoever audits does not do what it audits", () => {
		expect(rules(matrix("ACT-02", { responsible: ["csirt", "auditor"] }))).toEqual([
			["activities.1.attack.responsible.1", "RESP-04"],
		]);
		expect(rules(matrix("ACT-42", { responsible: ["auditor"] }))).toEqual([]);
	});

	test("[RESP-05] every kind has a part or is listed as having none", () => {
		const [kind] = actorKinds;
		const newcomer = { ...kind!, id: "weather-service" };
		const facts = { activities, actorKinds: [...actorKinds, newcomer] };
		expect(rules({ ...facts, uninvolved: [] })).toEqual([["activities", "RESP-05"]]);
		expect(rules({ ...facts, uninvolved: ["weather-service"] })).toEqual([]);
		expect(rules({ activities, actorKinds, uninvolved: ["csirt"] })).toEqual([["uninvolved.0", "RESP-05"]]);
	});

	test("[RESP-05] a kind that has a part in one state only is involved", () => {
		const inAttackOnly = activities.flatMap(({ attack }) => parties(attack));
		const normal = new Set(activities.flatMap(({ businessAsUsual }) => parties(businessAsUsual)));
		const only = inAttackOnly.filter((kind) => !normal.has(kind));
		const without = activities.map((activity) => ({ ...activity, attack: activity.businessAsUsual }));
		expect(rules({ activities: without, actorKinds }).length).toBe(new Set(only).size);
	});
});
