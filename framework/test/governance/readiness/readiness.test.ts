import { describe, expect, test } from "vitest";
import type { CityFileInput } from "../../../src/ecosystem/city-file.ts";
import { checkCity } from "../../../src/ecosystem/references.ts";
import { cityFacts } from "../../../src/gate/facts.ts";
import { readinessOn, readinessTrend } from "../../../src/governance/readiness/index.ts";
import { addDays } from "../../../src/shared/day.ts";
import { type CitySketch, cityOf } from "../../../src/testing/city-of.ts";
import { shippedContent } from "../../shipped.ts";

const content = shippedContent();
const AT = "2026-11-24";
type Entry = NonNullable<CityFileInput["readiness"]>[number];

let count = 0;
/** A record of a kind, made on the day before unless said otherwise. */
function rec(kind: Entry["kind"], given: object, on = addDays(AT, -1)): Entry {
	count += 1;
	return { kind, id: `r-${count}`, title: "Entered", owner: "owner", on, ...given } as Entry;
}

const DEPOT = {
	accountable: "owner",
	operator: "owner",
	impact: { criticality: 3, connectivity: 3, data: 3, safety: 3 },
};
const CRITICAL: CitySketch = { systems: [{ id: "pump", ...DEPOT }] };

const readiness = (records: readonly Entry[], sketch: CitySketch = {}, breaches: number | null = null, at = AT) => {
	const city = cityOf({ ...sketch, readiness: [...records] });
	return readinessOn(cityFacts(city, content, []), content.readiness, at, breaches);
};
const resultOf = (id: string, records: readonly Entry[], sketch: CitySketch = {}, breaches: number | null = null) => {
	const found = readiness(records, sketch, breaches).checks.find((check) => check.id === id);
	return found?.result;
};
const days = (back: number) => addDays(AT, -back);
/** Results of a check as the records grow; the first is without any. */
const grows = (id: string, records: readonly Entry[], sketch: CitySketch = {}) =>
	[0, ...records.map((_, index) => index + 1)].map((size) => resultOf(id, records.slice(0, size), sketch));

describe("the checks", () => {
	test("[RDY-23] with nothing recorded no check passes, and 22 are there", () => {
		const { checks, counts } = readiness([], CRITICAL);
		expect(checks.map(({ id }) => id)).toEqual(
			Array.from({ length: 22 }, (_, index) => `RDY-${String(index + 1).padStart(2, "0")}`),
		);
		expect(counts.pass).toBe(0);
		expect(checks.filter(({ result }) => result !== "unknown").map(({ id }) => id)).toEqual(["RDY-06"]);
	});
	test("[RDY-01] four papers, none older than two years", () => {
		const papers = ["mandate", "constituency", "authority", "responsibility"].map((paper) =>
			rec("paper", { paper, approvedBy: "executive" }, days(100)),
		);
		expect(grows("RDY-01", papers)).toEqual(["unknown", "partial", "partial", "partial", "pass"]);
		expect(resultOf("RDY-01", [rec("paper", { paper: "mandate", approvedBy: "executive" }, days(730))])).toBe("fail");
	});
	test("[RDY-02] services are published, staffed and in date", () => {
		const service = { service: "6.2", level: "4 h", hours: "round-the-clock", staff: 5, published: true };
		expect(grows("RDY-02", [rec("service", service)])).toEqual(["unknown", "pass"]);
		expect(resultOf("RDY-02", [rec("service", { ...service, staff: 0 })])).toBe("fail");
		expect(resultOf("RDY-02", [rec("service", service), rec("service", { ...service, published: false })])).toBe(
			"partial",
		);
	});
	test("[RDY-03] classes that are approved are half of it until incidents use them", () => {
		expect(grows("RDY-03", [rec("paper", { paper: "incident-classes", approvedBy: "executive" })])).toEqual([
			"unknown",
			"partial",
		]);
	});
	test("[RDY-04] three trained people a role, and thirty days without a gap", () => {
		const duty = (role: string, given: object = {}) =>
			rec("duty", { role, trained: 3, coveredUntil: addDays(AT, 30), gaps: 0, ...given });
		const roles = ["incident-lead", "analyst", "communications", "legal", "service-owner"];
		const all = roles.map((role) => duty(role));
		expect(grows("RDY-04", all).at(-1)).toBe("pass");
		for (const short of [{ trained: 2 }, { coveredUntil: addDays(AT, 29) }, { gaps: 1 }]) {
			expect(resultOf("RDY-04", [...all.slice(1), duty("incident-lead", short)])).toBe("partial");
		}
	});
	test("[RDY-05] a matrix of skills, and no training that lapsed", () => {
		const matrix = rec("paper", { paper: "skills-matrix", approvedBy: "executive" });
		const trained = rec("training", { office: "ciso", person: "D. Moyne", until: addDays(AT, 10) });
		const lapsed = rec("training", { office: "council", person: "N. Corrigan", until: days(1) }, days(300));
		expect(grows("RDY-05", [matrix, trained])).toEqual(["unknown", "partial", "pass"]);
		expect(resultOf("RDY-05", [matrix, trained, lapsed])).toBe("partial");
		expect(resultOf("RDY-05", [lapsed])).toBe("fail");
	});
	test("[RDY-06] critical systems have reachable owners and known suppliers", () => {
		expect(resultOf("RDY-06", [])).toBe("unknown");
		expect(resultOf("RDY-06", [], CRITICAL)).toBe("fail");
		const desk = { id: "desk", kinds: ["service-owner"], contact: { name: "Desk", email: "desk@example.org" } };
		const sketch: CitySketch = {
			actors: [desk, { id: "maker" }],
			systems: [{ id: "pump", ...DEPOT, accountable: "desk", operator: "desk" }],
			supplies: [{ id: "s", from: "maker", to: "pump" }],
		};
		expect(resultOf("RDY-06", [], sketch)).toBe("pass");
	});
	test("[RDY-07] critical systems are watched, with logs of half a year", () => {
		const source = (retentionDays: number, on = days(1)) => rec("source", { system: "pump", retentionDays }, on);
		expect(grows("RDY-07", [source(180)], CRITICAL)).toEqual(["unknown", "pass"]);
		expect(resultOf("RDY-07", [source(179)], CRITICAL)).toBe("fail");
		expect(resultOf("RDY-07", [source(180, days(365))], CRITICAL)).toBe("fail");
	});
	test("[RDY-08] three ways beside the network, tested within 90 days", () => {
		const ways = ["voice", "messaging", "internet"].map((channel) => rec("channel", { channel }, days(89)));
		expect(grows("RDY-08", ways)).toEqual(["unknown", "partial", "partial", "pass"]);
		expect(resultOf("RDY-08", [...ways.slice(1), rec("channel", { channel: "voice" }, days(90))])).toBe("partial");
	});
	test("[RDY-09] everybody asked answered in the latest drill", () => {
		const drill = (succeeded: number, on = days(10)) =>
			rec("drill", { drill: "reachability", asked: 12, succeeded }, on);
		expect(grows("RDY-09", [drill(12)])).toEqual(["unknown", "pass"]);
		expect(resultOf("RDY-09", [drill(12, days(20)), drill(11)])).toBe("partial");
		expect(resultOf("RDY-09", [drill(0)])).toBe("fail");
		expect(resultOf("RDY-09", [drill(12, days(180))])).toBe("fail");
	});
	test("[RDY-10] escalation to three, tried within a year, each with a template", () => {
		const to = (whom: string, template = true) =>
			rec("escalation", { to: whom, route: "duty phone", deputy: "executive", template }, days(200));
		expect(grows("RDY-10", [to("governance"), to("press"), to("legal")]).at(-1)).toBe("pass");
		expect(resultOf("RDY-10", [to("governance"), to("press"), to("legal", false)])).toBe("partial");
	});
	test("[RDY-11] seven playbooks, exercised within a year by themselves or in an exercise", () => {
		const names = [
			"ransomware",
			"ddos",
			"data-leak",
			"ot-sabotage",
			"supplier-compromise",
			"insider",
			"election-media",
		];
		const books = names.map((scenario) => rec("playbook", { scenario, exercisedOn: days(30) }, days(900)));
		expect(grows("RDY-11", books).at(-1)).toBe("pass");
		const dry = rec("playbook", { scenario: "ransomware" }, days(900));
		expect(resultOf("RDY-11", [...books.slice(1), dry])).toBe("partial");
		const held = rec("exercise", { level: "discussion", scenario: "ransomware" }, days(100));
		expect(resultOf("RDY-11", [...books.slice(1), dry, held])).toBe("pass");
	});
	test("[RDY-12] every clock chosen has owner, another deputy and a dry run", () => {
		const clock = (given: object) => rec("clock", { clock: "LC-01", deputy: "executive", route: "form", ...given });
		expect(grows("RDY-12", [clock({ dryRunOn: days(30) })])).toEqual(["unknown", "pass"]);
		expect(resultOf("RDY-12", [clock({})])).toBe("fail");
		expect(resultOf("RDY-12", [clock({ dryRunOn: days(30), deputy: "owner" })])).toBe("fail");
		expect(resultOf("RDY-12", [clock({ dryRunOn: days(30) }), clock({ dryRunOn: days(365) })])).toBe("partial");
	});
	test("[RDY-13] the log of custody is approved and in date", () => {
		const log = (on: string) => rec("paper", { paper: "custody-log", approvedBy: "executive" }, on);
		expect(grows("RDY-13", [log(days(729))])).toEqual(["unknown", "pass"]);
		expect(resultOf("RDY-13", [log(days(730))])).toBe("fail");
	});
	test("[RDY-14] critical systems were restored whole within 90 days", () => {
		const restore = (succeeded: number, on = days(10)) =>
			rec("drill", { drill: "backup-restore", asked: 3, succeeded, system: "pump" }, on);
		expect(grows("RDY-14", [restore(3)], CRITICAL)).toEqual(["unknown", "pass"]);
		expect(resultOf("RDY-14", [restore(2)], CRITICAL)).toBe("fail");
		expect(resultOf("RDY-14", [restore(3, days(90))], CRITICAL)).toBe("fail");
	});
	test("[RDY-15] security.txt, policy and answers in five days", () => {
		const intake = (until: string, answeredWithinDays = 5) =>
			rec("intake", { securityTxtUntil: until, answeredWithinDays });
		const policy = rec("paper", { paper: "disclosure-policy", approvedBy: "executive" });
		expect(grows("RDY-15", [intake(AT), policy])).toEqual(["unknown", "partial", "pass"]);
		expect(resultOf("RDY-15", [intake(days(1)), policy])).toBe("partial");
		expect(resultOf("RDY-15", [intake(days(1), 6)])).toBe("fail");
	});
	test("[RDY-16] knowledge in and out within thirty days, markings tested", () => {
		const sharing = rec("sharing", { with: "Harbour ISAC", direction: "both" }, days(29));
		const marked = rec("drill", { drill: "traffic-light-protocol", asked: 4, succeeded: 4 });
		expect(grows("RDY-16", [sharing, marked])).toEqual(["unknown", "partial", "pass"]);
		expect(resultOf("RDY-16", [rec("sharing", { with: "ISAC", direction: "in" }, days(1)), marked])).toBe("partial");
		expect(resultOf("RDY-16", [rec("sharing", { with: "ISAC", direction: "both" }, days(30))])).toBe("fail");
	});
	test("[RDY-17] suppliers of critical systems tell within 24 hours and have a contact", () => {
		const sketch = (noticeHours: number): CitySketch => ({
			...CRITICAL,
			actors: [{ id: "maker", kinds: ["supplier"], contact: { name: "Desk", email: "desk@example.org" } }],
			engagements: [{ id: "deal", supplier: "maker", connectsTo: ["pump"] }],
			contracts: [{ id: "text", signedOn: "2026-01-01", signedBy: "owner", terms: { noticeHours } }],
		});
		expect(resultOf("RDY-17", [])).toBe("unknown");
		expect(resultOf("RDY-17", [], sketch(24))).toBe("pass");
		expect(resultOf("RDY-17", [], sketch(25))).toBe("fail");
	});
	test("[RDY-18] one exercise of each level within a year, and no action overdue", () => {
		const held = (level: string, due?: string) =>
			rec("exercise", {
				level,
				scenario: "ddos",
				actions: due === undefined ? [] : [{ text: "Call list", owner: "owner", due }],
			});
		expect(grows("RDY-18", [held("discussion"), held("operations")])).toEqual(["unknown", "partial", "pass"]);
		expect(resultOf("RDY-18", [held("discussion", days(1)), held("operations")])).toBe("partial");
		expect(resultOf("RDY-18", [held("discussion", AT), held("operations")])).toBe("pass");
	});
	test("[RDY-19] five figures within 120 days", () => {
		const figures = ["mttd", "mtta", "mttr", "on-time", "recurrence"].map((metric) =>
			rec("metric", { metric, value: 4 }, days(119)),
		);
		expect(grows("RDY-19", figures).at(-1)).toBe("pass");
		expect(resultOf("RDY-19", figures.slice(1))).toBe("partial");
	});
	test("[RDY-20] a review and own levels", () => {
		const review = rec("review", { review: "peer-review", by: "executive" }, days(700));
		const level = rec("assessment", { parameter: "O-1", level: 2, evidence: "charter" });
		expect(grows("RDY-20", [review, level])).toEqual(["unknown", "partial", "pass"]);
	});
	test("[RDY-21] registered with the national team and one of peers, in date", () => {
		const at = (register: string, until: string) => rec("registration", { register, until });
		expect(grows("RDY-21", [at("national-csirt", AT), at("first", AT)])).toEqual(["unknown", "partial", "pass"]);
		expect(resultOf("RDY-21", [at("national-csirt", days(1)), at("first", days(1))])).toBe("fail");
	});
	test("[RDY-22] the matrix breaks no rule; a paper about it is half of it", () => {
		expect(resultOf("RDY-22", [], {}, 0)).toBe("pass");
		expect(resultOf("RDY-22", [], {}, 2)).toBe("fail");
		expect(resultOf("RDY-22", [])).toBe("unknown");
		expect(resultOf("RDY-22", [], { evidence: [{ id: "e", type: "policy", requirements: ["ROL-01"] }] })).toBe(
			"partial",
		);
	});
});

describe("what follows from them", () => {
	test("[RDY-24] a level counts up to 2 by itself, 3 with an approval, 4 with an audit by an auditor", () => {
		const said = rec("assessment", { parameter: "O-1", level: 4, evidence: "charter" }, days(20));
		const confirm = (basis: string, level: number, by: string, on = days(5)) =>
			rec("confirmation", { assessment: said.id, level, basis, by, reference: "minutes 12" }, on);
		const sketch: CitySketch = { actors: [{ id: "house", kinds: ["auditor"] }] };
		const level = (...records: Entry[]) =>
			readiness([said, ...records], sketch).parameters.find(({ id }) => id === "O-1")?.evidenced;
		expect(level()).toBe(2);
		expect(level(confirm("approval", 4, "executive"))).toBe(3);
		expect(level(confirm("audit", 4, "executive"))).toBe(3);
		expect(level(confirm("audit", 4, "house"))).toBe(4);
		expect(level(confirm("audit", 1, "house"))).toBe(1);
		expect(level(confirm("audit", 4, "house", days(21)))).toBe(2);
		const own = cityOf({ readiness: [said, confirm("approval", 3, "owner")] });
		expect(checkCity(own, content).map(({ code }) => code)).toEqual(["GH-GOVN-006"]);
	});
	test("[RDY-25] a check is required from its tier on, and the tier of the city is its highest in service", () => {
		const low = readiness([]);
		const high = readiness([], CRITICAL);
		const required = ({ checks }: typeof low) => checks.filter((one) => one.required).length;
		expect([low.tier, high.tier]).toEqual([1, 4]);
		expect(required(low)).toBe(content.readiness.checks.filter(({ fromTier }) => fromTier === 1).length);
		expect(required(high)).toBe(22);
		const retired = { systems: [{ id: "pump", ...DEPOT, retiredOn: days(1) }] };
		expect(readiness([], retired).tier).toBe(1);
	});
	test("[RDY-26] an area scores whole for a pass, half for a part, nothing for unknown", () => {
		const people = (records: readonly Entry[]) =>
			readiness(records, CRITICAL).areas.find(({ area }) => area === "people");
		expect(people([])).toEqual({ area: "people", score: 0, passed: 0, required: 2 });
		const matrix = rec("paper", { paper: "skills-matrix", approvedBy: "executive" });
		expect(people([matrix])?.score).toBe(25);
	});
	test("[RDY-27] first what every tier must have, then the quickest", () => {
		const { first, checks } = readiness([], CRITICAL);
		const keys = first.map((id) => {
			const check = checks.find((one) => one.id === id);
			return [check?.fromTier ?? 0, check?.days ?? 0] as const;
		});
		expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
		expect(first[0]).toBe("RDY-09");
		expect(first).toHaveLength(22);
	});
	test("[RDY-28] what was recorded later does not count on earlier days", () => {
		const city = cityOf({ readiness: [rec("drill", { drill: "reachability", asked: 1, succeeded: 1 }, days(10))] });
		const trend = readinessTrend(cityFacts(city, content, []), content.readiness, [days(11), days(10), AT], AT);
		expect(trend.map(({ pass }) => pass)).toEqual([0, 1, 1]);
	});
	test("[RDY-28] what carries no day is unknown on an earlier one, and never a pass there", () => {
		const desk = { id: "desk", kinds: ["service-owner"], contact: { name: "Desk", email: "desk@example.org" } };
		const city = cityOf({
			actors: [desk, { id: "maker" }],
			systems: [{ id: "pump", ...DEPOT, accountable: "desk", operator: "desk" }],
			supplies: [{ id: "s", from: "maker", to: "pump" }],
		});
		const trend = (breaches: number | null) =>
			readinessTrend(cityFacts(city, content, []), content.readiness, [days(1), AT], AT, (at) =>
				at === AT ? 0 : breaches,
			).map(({ pass }) => pass);
		// Today the register of contacts and the matrix pass; of yesterday only what was counted then is known.
		expect(trend(null)).toEqual([0, 2]);
		expect(trend(3)).toEqual([0, 2]);
		expect(trend(0)).toEqual([1, 2]);
	});
	test("records that name nothing of the city are refused with their place", () => {
		const city = cityOf({
			readiness: [
				rec("source", { system: "nothing", retentionDays: 1 }),
				rec("drill", { drill: "reachability", asked: 1, succeeded: 2 }),
				rec("assessment", { parameter: "O-99", level: 1, evidence: "x" }),
				rec("confirmation", { assessment: "none", level: 3, basis: "approval", by: "executive", reference: "x" }),
			],
		});
		expect(checkCity(city, content).map(({ code, path }) => [code, path.join(".")])).toEqual([
			["GH-CITY-001", "readiness.0.system"],
			["GH-GOVN-003", "readiness.1.succeeded"],
			["GH-GOVN-004", "readiness.2.parameter"],
			["GH-GOVN-005", "readiness.3.assessment"],
		]);
	});
});
