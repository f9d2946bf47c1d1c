import { expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const need = (id: string, evidence: string[]) =>
	requirementOf({ id, subjects: ["organisation"], actors: ["supplier"], evidence });
const REQUIREMENTS = [need("SUP-01", ["scan"]), need("SUP-02", ["report"]), need("SUP-03", ["report", "scan"])];

/** The remedies for Lumora (tier 1, minimum grade I1) with this evidence. */
function remedies(sketch: CitySketch, requirements = REQUIREMENTS, at = AT) {
	const actors = [
		{ id: "lumora", name: "Lumora Ltd" },
		{ id: "ciso", name: "The CISO", kinds: ["city-ciso"] },
	];
	const facts = cityFacts(cityOf({ actors, ...sketch }), contentOf(requirements), [versionOf(requirements)]);
	return decide(facts, { kind: "subject", id: "lumora" }, at).remedies;
}
const paper = (more: object) =>
	({ id: "paper", title: "Test 2026", subject: "lumora", requirements: ["SUP-02"], ...more }) as const;
const only = (sketch: CitySketch) => remedies(sketch, [need("SUP-02", ["report"])])[0];

test("[GATE-09] quickest first, then by how many reasons a step settles", () => {
	const requirements = [...REQUIREMENTS, need("SUP-04", ["report", "scan"])];
	const steps = remedies({}, requirements).map(({ action, days, settles }) => [action, days, settles.length]);
	expect(steps).toEqual([
		["provide", 1, 2],
		["provide", 1, 1],
		["waive", 7, 1],
		["provide", 10, 1],
	]);
});

test("[GATE-09] expired: renew, naming what lapsed and when", () => {
	expect(only({ evidence: [paper({ until: "2026-05-01" })] })).toMatchObject({ action: "waive" });
	const [, renew] = remedies({ evidence: [paper({ until: "2026-05-01" })] }, [need("SUP-02", ["report"])]);
	expect(renew).toMatchObject({
		action: "renew",
		who: ["lumora"],
		evidenceTypes: ["report"],
		days: 10,
		text: "Ask Lumora Ltd for a new report (SUP-02): the last one, “Test 2026”, lapsed on 2026-05-01.",
	});
});

test("[GATE-09] what waits for review is for the city to review, once for all it settles", () => {
	const submitted = { state: "submitted", on: "2026-05-20" } as const;
	const [first] = remedies({ evidence: [paper({ requirements: ["SUP-02", "SUP-03"], review: submitted })] });
	expect(first).toMatchObject({ action: "provide", requirement: "SUP-01" });
	const review = remedies({ evidence: [paper({ requirements: ["SUP-02", "SUP-03"], review: submitted })] })[1];
	expect(review).toMatchObject({ action: "review", who: ["ciso"], subject: "lumora", requirement: null, days: 3 });
	expect(review?.text).toBe(
		"The CISO reviews “Test 2026” (SUP-02 and SUP-03), which Lumora Ltd handed in on 2026-05-20.",
	);
});

test("[GATE-09] what would not help if accepted is not put up for review", () => {
	const submitted = { state: "submitted", on: "2026-02-01" } as const;
	for (const useless of [{ grade: "I0" }, { until: "2026-03-01" }, { type: "scan" }]) {
		const actions = remedies({ evidence: [paper({ ...useless, review: submitted })] }).map(({ action }) => action);
		expect(actions).not.toContain("review");
	}
});

test("[GATE-09] rejected: hand in again; too low a grade: have it assessed", () => {
	const rejected = { state: "rejected", on: "2026-05-01", by: "owner", reason: "Not signed" } as const;
	const actions = (more: object) =>
		remedies({ evidence: [paper(more)] }, [need("SUP-02", ["report"])]).map(({ action }) => action);
	expect(actions({ review: rejected })).toEqual(["waive", "resubmit"]);
	expect(actions({ grade: "I0" })).toEqual(["waive", "assess"]);
	expect(actions({ grade: "I0", until: "2026-03-01" })).toEqual(["waive", "assess"]);
	const [, assess] = remedies({ evidence: [paper({ grade: "I0" })] }, [need("SUP-02", ["report"])]);
	expect(assess?.text).toBe(
		"Ask Lumora Ltd to have Lumora Ltd checked inside, but outside the delivery line (grade I1 or higher) for SUP-02: report.",
	);
});

test("[GATE-09] a waived must keeps its remedy, and is not offered another waiver", () => {
	const waivers = [{ id: "wait", subject: "lumora", requirement: "SUP-02" }];
	expect(remedies({ waivers }, [need("SUP-02", ["report"])]).map(({ action }) => action)).toEqual(["provide"]);
});

test("[GATE-09] [GATE-05] [GATE-06] [GATE-11] what no proof settles has a step as well", () => {
	const requirements = [need("SUP-02", ["report"])];
	const content = contentOf(requirements);
	const city = cityOf({
		products: [{ id: "lamp", supportUntil: "2026-05-01" }],
		systems: [
			{ id: "grid", inServiceFrom: "2026-07-01" },
			{ id: "old", retiredOn: "2026-05-01" },
		],
		engagements: [
			{ id: "deal", from: "2026-06-11" },
			{ id: "past", until: "2026-05-01" },
		],
	});
	const facts = cityFacts(city, content, [versionOf(requirements)]);
	const step = (id: string, at = AT) => decide(facts, { kind: "subject", id }, at).remedies[0];
	expect(step("deal")).toMatchObject({ action: "start", days: 10, who: ["owner"] });
	expect(step("past")).toMatchObject({ action: "start", text: "The Owner extends past or signs a new engagement." });
	expect(step("grid")).toMatchObject({ action: "start", days: 30 });
	expect(step("old")).toMatchObject({ action: "start", who: ["owner"] });
	expect(step("lamp")).toMatchObject({ action: "renew", evidenceTypes: ["support-statement"], who: ["owner"] });
	expect(step("owner", "2025-12-31")).toMatchObject({
		action: "publish",
		days: 1,
		text: "Wait until 2026-01-01, when a baseline takes effect.",
	});
});
