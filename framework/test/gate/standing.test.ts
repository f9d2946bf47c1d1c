import { describe, expect, test } from "vitest";
import type { Requirement } from "../../src/baseline/schema.ts";
import { strengthFor } from "../../src/gate/applicability.ts";
import { cityFacts, subjectOn } from "../../src/gate/facts.ts";
import { standings } from "../../src/gate/standing.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const LAMPS = requirementOf({ id: "LIF-03" });
const factsFor = (sketch: CitySketch, requirements: readonly Requirement[] = [LAMPS]) =>
	cityFacts(cityOf(sketch), contentOf(requirements), [versionOf(requirements)]);
const base: CitySketch = {
	systems: [{ id: "lights", impact: { criticality: 3, connectivity: 1, data: 0, safety: 0 } }],
};

/** Where `lights` (tier 3, minimum grade I2) stands against LIF-03. */
function stand(more: CitySketch, requirement: Requirement = LAMPS, at = AT) {
	const [standing] = standings(factsFor({ ...base, ...more }, [requirement]), "lights", at);
	return standing;
}
const paper = (more: object = {}) =>
	({ id: "paper", subject: "lights", requirements: ["LIF-03"], grade: "I2", ...more }) as const;
const waiver = (more: object = {}) => ({
	id: "wait",
	subject: "lights",
	requirement: "LIF-03",
	from: "2026-05-01",
	...more,
});
const rejected = { state: "rejected", on: "2026-02-01", by: "owner", reason: "The lab is unknown." } as const;

describe("applicability", () => {
	const facts = factsFor({ ...base, actors: [{ id: "lumora" }], engagements: [{ id: "trial", kind: "pilot" }] });
	const strength = (requirement: Partial<Requirement>, id: string, at = AT) =>
		strengthFor({ ...LAMPS, ...requirement }, subjectOn(facts, id, at), at);

	test("[APP-01] [BASE-01] by kind of subject, conditions and tier", () => {
		expect(strength({ tiers: ["-", "-", "S", "M"] }, "lights")).toBe("S");
		expect(strength({ tiers: ["M", "M", "-", "M"] }, "lights")).toBe("-");
		expect(strength({ subjects: ["application"] }, "lights")).toBe("-");
		expect(strength({ when: ["pilot"] }, "trial")).toBe("M");
		expect(strength({ when: ["pilot", "open-data"] }, "trial")).toBe("-");
	});

	test("[APP-02] to an organisation only when it names one of its kinds, or none at all", () => {
		expect(strength({ actors: ["subcontractor", "supplier"] }, "lumora")).toBe("M");
		expect(strength({ actors: ["subcontractor"] }, "lumora")).toBe("-");
		expect(strength({ actors: [] }, "lumora")).toBe("M");
		expect(strength({ actors: ["subcontractor"] }, "lights")).toBe("M");
	});

	test("[APP-04] not before its first day and not after its last", () => {
		const dated = { bindsFrom: "2026-06-01", bindsUntil: "2026-06-30" };
		const on = (at: string) => strength(dated, "lights", at);
		expect(["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"].map(on)).toEqual(["-", "M", "M", "-"]);
	});
});

describe("statuses, the first that fits", () => {
	test("[STAND-01] not applicable", () => {
		expect(stand({}, requirementOf({ id: "LIF-03", subjects: ["product"] }))).toMatchObject({
			status: "not-applicable",
			rule: "STAND-01",
			strength: "-",
		});
	});

	test("[STAND-02] met by a proof of the minimum grade, through its last day", () => {
		const evidence = [paper({ until: "2026-06-01" })];
		expect(stand({ evidence })).toMatchObject({
			status: "met",
			rule: "STAND-02",
			evidence: ["paper"],
			until: "2026-06-01",
			minimumGrade: "I2",
			bestGrade: "I2",
			text: "It is met through 2026-06-01 by “paper” by The Owner.",
		});
		expect(stand({ evidence }, LAMPS, "2026-06-02")?.status).toBe("expired");
	});

	test("[STAND-02] the best proof comes first and the status lasts as long as the longest", () => {
		const evidence = [
			paper({ id: "a", until: "2026-08-01" }),
			paper({ id: "b", grade: "I3" }),
			paper({ id: "c", grade: "I0" }),
		];
		expect(stand({ evidence })).toMatchObject({ evidence: ["b", "a"], until: null, bestGrade: "I3" });
	});

	test("[STAND-03] waived, with what it would be without", () => {
		const result = stand({ waivers: [waiver()], evidence: [paper({ until: "2026-03-01" })] });
		expect(result).toMatchObject({
			status: "waived",
			rule: "STAND-03",
			underlying: "expired",
			waiver: "wait",
			until: "2026-10-28",
		});
		expect(result?.text).toBe(
			"It is waived through 2026-10-28, signed by The Executive. Without the waiver: “paper” by The Owner lapsed: it was good through 2026-03-01.",
		);
		expect(stand({ waivers: [waiver()], evidence: [paper()] })?.status).toBe("met");
	});

	test("[STAND-04] insufficient grade, before expired", () => {
		const evidence = [paper({ id: "old", grade: "I3", until: "2026-03-01" }), paper({ grade: "I1" })];
		expect(stand({ evidence })).toMatchObject({
			status: "insufficient-grade",
			rule: "STAND-04",
			evidence: ["paper"],
			bestGrade: "I1",
		});
	});

	test("[STAND-05] expired, before rejected, with the day it lapsed", () => {
		const evidence = [
			paper({ id: "a", until: "2026-02-01" }),
			paper({ id: "b", until: "2026-03-01" }),
			paper({ id: "no", review: rejected }),
		];
		expect(stand({ evidence })).toMatchObject({
			status: "expired",
			rule: "STAND-05",
			evidence: ["b"],
			until: "2026-03-01",
		});
	});

	test("[STAND-06] rejected, from the day of the review on", () => {
		const evidence = [paper({ review: rejected })];
		expect(stand({ evidence })).toMatchObject({ status: "rejected", rule: "STAND-06", evidence: ["paper"] });
		expect(stand({ evidence })?.text).toBe("“paper” by The Owner was rejected on 2026-02-01: The lab is unknown.");
		expect(stand({ evidence }, LAMPS, "2026-01-31")?.status).toBe("unproven");
	});

	test("[STAND-07] unproven: not proven is the default, and what waits for review is named", () => {
		expect(stand({})).toMatchObject({ status: "unproven", rule: "STAND-07", evidence: [], until: null });
		const evidence = [paper({ review: { state: "submitted", on: "2026-05-20" } })];
		expect(stand({ evidence })?.text).toBe(
			"Nothing that proves it has been accepted; “paper” by The Owner, handed in on 2026-05-20, waits for review.",
		);
	});

	test("[PROOF-05] a self-declaration never proves a must, even where a baseline would allow it, but does a should", () => {
		const evidence = [paper({ grade: "I0" })];
		const city = cityOf({ systems: [{ id: "lights" }], evidence });
		const lax = { minimumGrade: ["I0", "I0", "I0", "I0"] } as const;
		const must = cityFacts(city, contentOf([LAMPS]), [versionOf([LAMPS], { minimumGrade: [...lax.minimumGrade] })]);
		expect(standings(must, "lights", AT)[0]).toMatchObject({ status: "insufficient-grade", minimumGrade: "I1" });
		const should = requirementOf({ id: "LIF-03", tiers: ["S", "S", "S", "S"] });
		expect(stand({ evidence }, should)).toMatchObject({ status: "met", minimumGrade: "I0" });
	});

	test("[BASE-05] [STAND-01] without a baseline in force there is nothing to stand against", () => {
		expect(standings(factsFor(base), "lights", "2025-12-31")).toEqual([]);
	});
});

describe("waivers", () => {
	test("[WAIV-01] at tier 3 only the accountable executive signs", () => {
		expect(stand({ waivers: [waiver()] })?.status).toBe("waived");
		const other = stand({ waivers: [waiver({ requestedBy: "executive", signedBy: "owner" })] });
		expect(other?.status).toBe("unproven");
		expect(other?.text).toContain(
			"the waiver wait does not count, because it is not signed by the accountable executive",
		);
	});

	test("[WAIV-01] at tier 1 a service owner or a system operator signs as well, a supplier does not", () => {
		const actors = [{ id: "operator", kinds: ["system-operator"] }, { id: "lumora" }];
		const signed = (signedBy: string) =>
			stand({ systems: [{ id: "lights" }], actors, waivers: [waiver({ requestedBy: "executive", signedBy })] })?.status;
		expect(["owner", "operator", "lumora"].map(signed)).toEqual(["waived", "waived", "unproven"]);
	});

	test("[WAIV-02] from its first day through its last, never longer than the tier allows from its first day", () => {
		const on = (at: string, until: string) => stand({ waivers: [waiver({ until })] }, LAMPS, at)?.status;
		const short = ["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map((at) => on(at, "2026-05-31"));
		expect(short).toEqual(["unproven", "waived", "waived", "unproven"]);
		expect(on("2026-10-28", "2027-12-31")).toBe("waived");
		expect(on("2026-10-29", "2027-12-31")).toBe("unproven");
	});

	test("[WAIV-02] the period is the one the baseline in force sets in RSK-02", () => {
		const period = { unit: "days", better: "lower", tiers: [30, 30, 30, 30] } as const;
		const rule = requirementOf({
			id: "RSK-02",
			subjects: ["product"],
			params: { maxAcceptanceDays: { ...period, tiers: [...period.tiers] } },
		});
		const facts = factsFor({ ...base, waivers: [waiver()] }, [LAMPS, rule]);
		expect(standings(facts, "lights", "2026-05-31")[0]).toMatchObject({ status: "waived", until: "2026-05-31" });
		expect(standings(facts, "lights", "2026-06-01")[0]?.status).toBe("unproven");
	});

	test("[WAIV-03] nobody signs a waiver they asked for", () => {
		const own = stand({ waivers: [waiver({ requestedBy: "executive" })] });
		expect(own?.status).toBe("unproven");
		expect(own?.text).toContain("because it is signed by the one who asked for it");
	});
});
