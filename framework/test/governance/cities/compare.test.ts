import { expect, test } from "vitest";
import { checkCity } from "../../../src/ecosystem/references.ts";
import { answerOn } from "../../../src/gate/answer.ts";
import { cityFacts } from "../../../src/gate/facts.ts";
import {
	compareCities,
	ownProfile,
	placeFindings,
	type Study,
	type StudyFinding,
	shareStep,
	stepOf,
} from "../../../src/governance/cities/index.ts";
import { type CitySketch, cityOf } from "../../../src/testing/city-of.ts";
import { shippedContent } from "../../shipped.ts";

const content = shippedContent();
const AT = "2026-11-24";

function finding(given: Partial<StudyFinding> = {}): StudyFinding {
	return {
		id: "one",
		dimension: "third-party-management",
		question: "CP-4.2",
		step: "defined",
		text: "A model was published",
		source: { title: "Report", kind: "document" },
		on: "2024-05-01",
		...given,
	};
}
const barcelona = (...findings: StudyFinding[]): Study => ({ id: "barcelona", name: "Barcelona", findings });
const placed = (studies: Study[], at: string) =>
	compareCities(content.cityProfile, studies, null, at).find(({ id }) => id === "barcelona")?.dimensions[3];

test("[PROF-02] a finding counts from the day of its source on, and no sooner", () => {
	expect(placed([barcelona(finding())], "2024-04-30")?.findings).toHaveLength(2);
	expect(placed([barcelona(finding())], "2024-05-01")?.findings).toHaveLength(3);
	expect(compareCities(content.cityProfile, [], null, "2018-05-23")[0]?.dimensions[0]?.findings).toEqual([]);
});

test("[PROF-03] [PROF-05] a later source stands beside the older one, which no longer counts", () => {
	const now = placed([barcelona(finding())], AT);
	expect(now?.findings.map(({ on, latest }) => [on, latest])).toEqual([
		["2018-05-24", true],
		["2024-05-01", true],
		["2018-05-24", false],
	]);
	expect(now?.step).toBe("informal");
	const another = compareCities(content.cityProfile, [{ ...barcelona(finding()), id: "graz", name: "Graz" }], null, AT);
	expect(another.map(({ id }) => id)).toEqual(["barcelona", "singapore", "london", "graz"]);
});

test("[PROF-04] a dimension stands on the lower middle step; nothing known is no data", () => {
	const on = (...steps: StudyFinding["step"][]) =>
		stepOf(
			placeFindings(
				steps.map((step, index) => finding({ id: `f-${index}`, step })),
				AT,
			),
		);
	expect(on()).toBe("no-data");
	expect(on("measured")).toBe("measured");
	expect(on("defined", "measured")).toBe("defined");
	expect(on("informal", "defined", "measured")).toBe("defined");
	expect(stepOf(placeFindings([finding({ step: "measured", scope: "sector" })], AT))).toBe("no-data");
});

test("[PROF-07] a share is on a step by whether it is none, some or all", () => {
	expect([shareStep(0, 0), shareStep(0, 4), shareStep(3, 4), shareStep(4, 4)]).toEqual([
		"no-data",
		"informal",
		"defined",
		"practised",
	]);
});

const profileOf = (sketch: CitySketch) => {
	const facts = cityFacts(cityOf(sketch), content, []);
	const outcomeOf = (id: string) => answerOn(facts, id, AT).outcome;
	return new Map(ownProfile({ facts, at: AT, outcomeOf }).map((one) => [one.question, one]));
};

test("[PROF-06] a city with nothing recorded answers all 22 questions, and says so where it has no data", () => {
	const profile = profileOf({});
	expect(profile.size).toBe(22);
	for (const { from, on, source } of profile.values()) {
		expect(from.length).toBeGreaterThan(0);
		expect(on).toBe(AT);
		expect(source.kind).toBe("own-records");
	}
	expect(profile.get("CP-1.4")?.step).toBe("no-data");
	expect(profile.get("CP-4.5")?.step).toBe("no-data");
});

test("[PROF-06] what is recorded moves the answers it bears on", () => {
	const profile = profileOf({
		systems: [{ id: "pump", inServiceFrom: "2026-01-01" }],
		bodies: [
			{
				id: "board",
				name: "Security board",
				kind: "board",
				role: "decides",
				mandate: { text: "Decides on risk", from: "2026-01-01" },
				members: [
					{ actor: "executive", seat: "chair", from: "2026-01-01", declaredOn: "2026-02-01" },
					{ actor: "owner", seat: "resident", from: "2026-01-01" },
				],
			},
		],
		responsibilities: [
			{ id: "normal", activity: "ACT-01" },
			{ id: "under-attack", activity: "ACT-01", state: "attack", exercisedOn: "2026-06-01" },
		],
		minutes: [{ id: "first", title: "First meeting", on: "2026-10-01", present: ["executive"] }],
		goals: [
			{
				id: "certified",
				title: "All pumps proven",
				text: "By 2030",
				owner: "owner",
				measure: "share",
				unit: "%",
				better: "higher",
				targets: [{ year: 2027, value: 50 }],
				requirements: ["GOV-01"],
			},
		],
	});
	const step = (question: string) => profile.get(question)?.step;
	expect(step("CP-1.1")).toBe("practised");
	expect(profile.get("CP-1.1")?.text).toContain("Security board decides; meetings minuted in the last year: 1");
	expect(step("CP-1.3")).toBe("practised");
	expect(step("CP-1.4")).toBe("defined");
	expect(step("CP-1.5")).toBe("defined");
	expect(step("CP-2.1")).toBe("informal");
	expect(step("CP-2.2")).toBe("defined");
	expect(step("CP-2.3")).toBe("practised");
	expect(profile.get("CP-2.3")?.from).toEqual(["goals"]);
});

test("[PROF-08] what somebody wrote of the own city counts where its records have no data, and nowhere else", () => {
	const facts = cityFacts(cityOf({ systems: [{ id: "pump" }] }), content, []);
	const findings = ownProfile({ facts, at: AT, outcomeOf: () => "deny" });
	const written: Study = {
		id: "testville",
		name: "Testville",
		findings: [
			finding({ id: "w-1", dimension: "security-measures", question: "CP-2.5", step: "practised" }),
			finding({ id: "w-2", dimension: "security-measures", question: "CP-2.1", step: "measured" }),
		],
	};
	const own = { id: "testville", name: "Testville", country: "NL", findings };
	const [city] = compareCities(content.cityProfile, [written], own, AT);
	const counting = city?.dimensions[1]?.findings.filter(({ latest }) => latest) ?? [];
	expect(city?.own).toBe(true);
	expect(counting.find(({ question }) => question === "CP-2.5")?.step).toBe("practised");
	expect(counting.find(({ question }) => question === "CP-2.1")?.step).toBe("informal");
});

test("a finding under a question that does not exist, or of another dimension, is refused with its place", () => {
	const city = cityOf({
		studies: [
			barcelona(
				finding({ question: "CP-4.9" }),
				finding({ id: "two", question: "CP-1.1" }),
				finding({ id: "two", question: "CP-4.1" }),
			),
		],
	});
	expect(checkCity(city, content).map(({ code, path }) => [code, path.join(".")])).toEqual([
		["GH-GOVN-001", "studies.0.findings.0.question"],
		["GH-GOVN-001", "studies.0.findings.1.dimension"],
		["GH-GOVN-001", "studies.0.findings.2.id"],
	]);
});
