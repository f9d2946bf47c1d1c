import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/assurance/schema.ts";
import type { CityFile } from "../../src/ecosystem/city-file.ts";
import { type CityFacts, cityFacts } from "../../src/gate/facts.ts";
import { standings } from "../../src/gate/standing.ts";
import { answeredBy } from "../../src/requests/answered.ts";
import { requestsFor } from "../../src/requests/asked.ts";
import type { WayStep } from "../../src/requests/schema.ts";
import { ALL_SEEN } from "../../src/requests/sight.ts";
import { quickestDays, shortestWay } from "../../src/requests/way.ts";
import {
	arbitraryCity,
	arbitraryDay,
	cityOf,
	contentOf,
	requirementOf,
	versionOf,
	versionsOf,
} from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";

const AT = "2026-06-01";

describe("the shortest way to yes", () => {
	const rules = [
		requirementOf({ id: "GOV-01", evidence: ["report", "certificate"], subjects: ["organisation", "engagement"] }),
		requirementOf({ id: "GOV-02", evidence: ["scan", "certificate"], subjects: ["organisation"] }),
		requirementOf({ id: "GOV-03", evidence: ["certificate", "scan"], subjects: ["organisation"] }),
		requirementOf({ id: "GOV-09", tiers: ["S", "S", "S", "S"], subjects: ["organisation"] }),
	];
	const sketch = {
		actors: [{ id: "maker" }],
		engagements: [
			{ id: "lamps", supplier: "maker" },
			{ id: "signs", supplier: "maker" },
		],
	};
	const wayOf = (evidence: Parameters<typeof cityOf>[0]["evidence"], within?: number) => {
		const facts = cityFacts(cityOf({ ...sketch, evidence: evidence ?? [] }), contentOf(rules), [versionOf(rules)]);
		const requests = requestsFor(facts, answeredBy(facts, "maker", AT), AT, ALL_SEEN);
		return { way: shortestWay(facts, requests, AT, within), quickest: quickestDays(requests) };
	};

	test("[ASK-05] [ASK-07] one certificate for the organisation and both engagements, proposed once", () => {
		const { way } = wayOf([]);
		expect(way).toHaveLength(1);
		expect(way[0]).toMatchObject({ action: "provide", evidenceType: "certificate", days: 90, grade: "I1" });
		expect(way[0]?.settles).toHaveLength(5);
	});

	test("[ASK-07] no slower than need be, when asked so: two quick papers instead of a slow one", () => {
		const { quickest } = wayOf([]);
		expect(quickest).toBe(10);
		const { way } = wayOf([], quickest);
		expect(way.map(({ evidenceType, days, settles }) => [evidenceType, days, settles.length])).toEqual([
			["scan", 1, 2],
			["report", 10, 3],
		]);
	});

	test("[ASK-06] [ASK-07] a paper that exists is used again before another is asked for", () => {
		const paper = {
			id: "paper",
			subject: "lamps",
			providedBy: "maker",
			requirements: ["GOV-01"],
			grade: "I1",
		} as const;
		const { way } = wayOf([paper], 10);
		expect(way.map(({ action, evidence, settles }) => [action, evidence?.id ?? null, settles])).toEqual([
			[
				"reuse",
				"paper",
				[
					{ subject: "maker", requirement: "GOV-01" },
					{ subject: "signs", requirement: "GOV-01" },
				],
			],
			["provide", null, expect.anything()],
		]);
	});

	test("[ASK-07] nothing to do when nothing is open", () => {
		const all = ["maker", "lamps", "signs"].map((subject) => ({
			id: `for-${subject}`,
			subject,
			providedBy: "maker",
			type: "certificate",
			requirements: ["GOV-01", "GOV-02", "GOV-03"],
		}));
		expect(wayOf(all)).toEqual({ way: [], quickest: 0 });
	});
});

const shipped = shippedContent();
const content = {
	...shipped,
	standards: shipped.standards.slice(0, 3),
	baseline: {
		...shipped.baseline,
		requirements: shipped.baseline.requirements.filter((_, index) => index % 4 === 0),
	},
};

/** The city after every step was gone: what the steps ask for was handed in and accepted on the day. */
function afterGoing(city: CityFile, way: readonly WayStep[], at: string): CityFile {
	const added = way.flatMap((step, index): Evidence[] => {
		const old = city.evidence.find(({ id }) => id === step.evidence?.id);
		return [...Map.groupBy(step.settles, ({ subject }) => subject)].map(([subject, settles]) => ({
			id: `gone-${index}-${subject}`,
			title: "Gone",
			type: step.evidenceType,
			subject,
			requirements: settles.map(({ requirement }) => requirement),
			standards: [],
			providedBy: "owner",
			grade: old?.grade ?? step.grade,
			from: old?.from ?? at,
			...(old?.until === undefined ? {} : { until: old.until }),
			values: old?.values ?? {},
			review: { state: "accepted", on: at, by: "owner" },
		}));
	});
	return { ...city, evidence: [...city.evidence, ...added] };
}

describe("random cities", () => {
	test("[ASK-07] going the way meets every open must, with no more papers than musts and none needless", () => {
		let steps = 0;
		fc.assert(
			fc.property(
				arbitraryCity(content),
				arbitraryDay(),
				fc.nat({ max: 999 }),
				fc.boolean(),
				(city, at, number, quick) => {
					const versions = versionsOf(city, content);
					const facts: CityFacts = cityFacts(city, content, versions);
					const organisation = city.actors[number % city.actors.length]?.id ?? "owner";
					const requests = requestsFor(facts, answeredBy(facts, organisation, at), at, ALL_SEEN);
					const open = requests.filter(({ state, strength }) => state === "open" && strength === "M");
					const way = shortestWay(facts, requests, at, quick ? quickestDays(requests) : undefined);
					steps += way.length;
					expect(way.length).toBeLessThanOrEqual(open.length);
					if (quick) expect(Math.max(0, ...way.map(({ days }) => days))).toBeLessThanOrEqual(quickestDays(requests));

					const keys = (list: WayStep["settles"]) =>
						list.map(({ subject, requirement }) => `${subject} ${requirement}`);
					const settled = new Set(way.flatMap(({ settles }) => keys(settles)));
					expect([...settled].sort()).toEqual(open.map((one) => `${one.subject.id} ${one.requirement.id}`).sort());
					for (const step of way) {
						const others = new Set(way.filter((one) => one !== step).flatMap(({ settles }) => keys(settles)));
						expect(keys(step.settles).every((key) => others.has(key))).toBe(false);
					}

					const then = cityFacts(afterGoing(city, way, at), content, versions);
					const met = new Set(
						[...new Set(open.map(({ subject }) => subject.id))].flatMap((id) =>
							standings(then, id, at).flatMap(({ status, requirement }) =>
								status === "met" ? [`${id} ${requirement}`] : [],
							),
						),
					);
					expect(open.map((one) => `${one.subject.id} ${one.requirement.id}`).filter((key) => !met.has(key))).toEqual(
						[],
					);
				},
			),
			{ numRuns: 150 },
		);
		expect(steps).toBeGreaterThan(0);
	}, 60_000);
});
