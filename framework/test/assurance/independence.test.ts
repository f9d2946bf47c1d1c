import { describe, expect, test } from "vitest";
import type { IndependenceQuestion } from "../../src/assurance/conflict.ts";
import { answeringParties } from "../../src/assurance/houses.ts";
import { independenceTerms } from "../../src/assurance/independence.ts";
import { checkCity } from "../../src/ecosystem/references.ts";
import { addDays } from "../../src/shared/day.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf } from "../../src/testing/small-content.ts";
import { shippedContent } from "../shipped.ts";
import { ACCREDITED, asked, kinds, LAB, sketch, way } from "./assessor.ts";
import { certificateOf } from "./certificate.ts";

describe("[ASSR-01] an organisation that assesses", () => {
	test("has one record", () => {
		const city = cityOf(sketch({ assessors: [LAB, { id: "again", actor: "lab" }] }));
		expect(checkCity(city, contentOf([])).map(({ code, path }) => [code, path])).toContainEqual([
			"GH-ASSR-001",
			["assessors", 1, "actor"],
		]);
	});

	test("is in the city, and so is whom it worked for; dates are in order", () => {
		const city = cityOf(
			sketch({
				assessors: [
					{ id: "ghost", sanctions: [{ kind: "warning", from: "2026-02-01", until: "2026-01-01", reason: "late" }] },
				],
				pastWork: [{ id: "w", by: "ghost", for: "nothing", until: "2025-01-01" }],
			}),
		);
		const paths = checkCity(city, contentOf([])).map(({ path }) => path.join("."));
		for (const path of [
			"assessors.0.actor",
			"assessors.0.sanctions.0.until",
			"pastWork.0.by",
			"pastWork.0.for",
			"pastWork.0.until",
		]) {
			expect(paths).toContain(path);
		}
	});

	test("assesses what it has nothing to do with", () => {
		expect(asked()).toEqual([]);
		expect(asked({}, { subject: "pump" })).toEqual([]);
		expect(asked({}, { subject: "maker" })).toEqual([]);
	});
});

test("[ASSR-02] who answers for a subject: itself, its maker, its operator and owner, its supplier", () => {
	const city = cityOf({
		...sketch(),
		fleets: [{ id: "lamps", product: "lamp", operator: "lab" }],
		engagements: [{ id: "deal", supplier: "maker" }],
	});
	expect(answeringParties(city, "maker")).toEqual(["maker"]);
	expect(answeringParties(city, "lamp")).toEqual(["maker"]);
	expect(answeringParties(city, "pump")).toEqual(["maker", "owner"]);
	expect(answeringParties(city, "lamps")).toEqual(["maker", "lab", "owner"]);
	expect(answeringParties(city, "deal")).toEqual(["maker", "owner"]);
	expect(answeringParties(city, "nothing")).toBeUndefined();
});

describe("[ASSR-03] ownership", () => {
	test("in either direction, over any number of steps, with the path", () => {
		const above = asked({
			actors: [
				{ id: "maker", parent: "group" },
				{ id: "group", parent: "lab" },
			],
		});
		expect(kinds(above)).toEqual(["ownership"]);
		expect(way(above)).toBe("lab owns > group owns > maker answers for > lamp");
		const below = asked({ actors: [{ id: "lab", kinds: ["test-lab"], parent: "maker" }] });
		expect(kinds(below)).toEqual(["ownership"]);
		expect(way(below)).toBe("lab belongs to > maker answers for > lamp");
	});

	test("of itself", () => {
		const own = asked({}, { subject: "lab" });
		expect(kinds(own)).toEqual(["ownership"]);
		expect(way(own)).toBe("lab");
	});

	const SISTERS: CitySketch = {
		actors: [{ id: "lab", kinds: ["test-lab"], parent: "group" }, { id: "maker", parent: "group" }, { id: "group" }],
	};
	test("through a common house", () => {
		const sisters = asked(SISTERS);
		expect(kinds(sisters)).toEqual(["common-house"]);
		expect(way(sisters)).toBe("lab belongs to > group owns > maker answers for > lamp");
		expect(sisters[0]?.text).toBe("lab and maker both belong to group.");
	});

	test("a common house is no hindrance to an internal audit, the line itself is", () => {
		expect(asked(SISTERS, { grade: "I1" })).toEqual([]);
		expect(kinds(asked({ actors: [{ id: "lab", kinds: ["auditor"], parent: "maker" }] }, { grade: "I1" }))).toEqual([
			"ownership",
		]);
	});
});

describe("[ASSR-04] work done before", () => {
	const worked = (until: string | undefined, more: object = {}) =>
		asked({
			pastWork: [
				{ id: "w", by: "lab", for: "maker", from: "2020-01-01", ...(until === undefined ? {} : { until }), ...more },
			],
		});
	test("counts for three years from its last day", () => {
		expect(kinds(worked("2023-07-01"))).toEqual(["past-work"]);
		expect(worked("2023-06-30")).toEqual([]);
		expect(kinds(worked(undefined))).toEqual(["past-work"]);
		expect(worked(undefined, { from: "2026-07-02" })).toEqual([]);
		expect(way(worked("2026-01-01"))).toBe("lab advised > maker answers for > lamp");
	});

	test("counts for as many years as asked", () => {
		const pastWork = [{ id: "w", by: "lab", for: "maker", from: "2020-01-01", until: "2022-07-01" }];
		const terms = { pastYears: 4, cyclesInRow: 3 };
		expect(kinds(asked({ pastWork }, { terms }))).toEqual(["past-work"]);
	});

	test("counts on the subject itself, for those above, and on what the same party runs", () => {
		expect(kinds(worked("2026-01-01", { for: "lamp" }))).toEqual(["past-work"]);
		const system = worked("2026-01-01", { for: "pump", kind: "implementation" });
		expect(way(system)).toBe("lab built for > pump is run or made by > maker answers for > lamp");
		const above = asked({
			actors: [{ id: "maker", parent: "group" }, { id: "group" }],
			pastWork: [{ id: "w", by: "lab", for: "group" }],
		});
		expect(way(above)).toBe("lab advised > group owns > maker answers for > lamp");
		expect(worked("2026-01-01", { for: "owner" })).toEqual([]);
	});

	test("counts when another of the house did it, and when the person who did it is with the assessor now", () => {
		const actors = [
			{ id: "lab", kinds: ["test-lab"], parent: "group" },
			{ id: "group" },
			{ id: "sister", parent: "group" },
		];
		const pastWork = [{ id: "w", by: "sister", for: "maker" }];
		expect(way(asked({ actors, pastWork }))).toBe(
			"lab belongs to > group owns > sister advised > maker answers for > lamp",
		);
		const elsewhere = { id: "w", by: "advisers", for: "maker", person: "Zoë Quinn" };
		const with_ = { actors: [{ id: "advisers" }], pastWork: [elsewhere] };
		expect(asked(with_)).toEqual([]);
		const people = [{ person: "acc-1", name: "Zoe Quinn", organisation: "lab" }];
		expect(way(asked(with_, { people }))).toBe(
			"lab has among its people > Zoe Quinn, then with advisers advised > maker answers for > lamp",
		);
	});
});

describe("[ASSR-05] supply", () => {
	test("to an answering party or into the subject, within the years", () => {
		expect(way(asked({ supplies: [{ id: "s", from: "lab", to: "maker" }] }))).toBe(
			"lab supplies > maker answers for > lamp",
		);
		expect(kinds(asked({ supplies: [{ id: "s", from: "lab", to: "lamp", until: "2023-07-01" }] }))).toEqual(["supply"]);
		expect(asked({ supplies: [{ id: "s", from: "lab", to: "lamp", until: "2023-06-30" }] })).toEqual([]);
		expect(asked({ supplies: [{ id: "s", from: "maker", to: "lab" }] })).toEqual([]);
	});

	test("by an engagement that delivers it; that it is engaged at all is none", () => {
		const deal = { id: "deal", supplier: "lab", accountable: "owner" };
		expect(kinds(asked({ engagements: [{ ...deal, delivers: ["lamp"] }] }))).toEqual(["supply"]);
		expect(asked({ engagements: [deal] }, { subject: "pump" })).toEqual([]);
	});
});

describe("[ASSR-06] the same person on both sides", () => {
	test("by account, and by address of work", () => {
		const people = [
			{ person: "acc-1", name: "Zoe Quinn", organisation: "lab" },
			{ person: "acc-1", name: "Zoe Quinn", organisation: "maker" },
		];
		expect(way(asked({}, { people }))).toBe("lab has among its people > Zoe Quinn acts for > maker answers for > lamp");
		const contact = { name: "Desk", email: "Desk@One.example" };
		const actors = [
			{ id: "lab", kinds: ["test-lab"], contact },
			{ id: "maker", contact: { ...contact, email: "desk@one.example" } },
		];
		expect(kinds(asked({ actors }))).toEqual(["same-person"]);
		expect(asked({}, { people: people.slice(0, 1) })).toEqual([]);
	});
});

describe("[ASSR-07] rotation", () => {
	const YEARS = ["2023", "2024", "2025"];
	const certificates = (assessors: readonly string[], subject = "maker") =>
		assessors.map((assessor, index) => {
			const from = `${YEARS[index] ?? "2025"}-06-01`;
			const number = `GH-CERT-${YEARS[index] ?? "2025"}-00000${index}-0`;
			const events = [{ step: "issue" as const, on: from, deciders: [] }];
			const scope = { kind: "organisation" as const, subject };
			return certificateOf({ id: number.toLowerCase(), number, assessor, scope, from, place: index, events });
		});
	test("three certificates in a row by one assessor are the most", () => {
		const row = { certificates: certificates(["lab", "lab", "lab"]) };
		const found = asked(row, { subject: "maker" });
		expect(kinds(found)).toEqual(["rotation"]);
		expect(way(found)).toContain("GH-CERT-2023-000000-0, GH-CERT-2024-000001-0, GH-CERT-2025-000002-0 about > maker");
		expect(asked(row, { subject: "lamp" })).toEqual([]);
		expect(asked(row, { subject: "maker", at: "2025-05-31" })).toEqual([]);
		expect(asked({ certificates: certificates(["lab", "lab"]) }, { subject: "maker" })).toEqual([]);
	});

	test("another's certificate breaks the row", () => {
		expect(asked({ certificates: certificates(["lab", "lab", "owner"]) }, { subject: "maker" })).toEqual([]);
		expect(asked({ certificates: certificates(["lab", "owner", "lab"]) }, { subject: "maker" })).toEqual([]);
	});

	test("what was issued anew within half a year is of the same cycle", () => {
		const [first, second, third] = certificates(["lab", "lab", "lab"]);
		if (first === undefined || second === undefined || third === undefined) throw new Error("three are made");
		const soon = { ...third, from: "2024-09-01", events: [{ step: "issue" as const, on: "2024-09-01", deciders: [] }] };
		expect(asked({ certificates: [first, second, soon] }, { subject: "maker" })).toEqual([]);
	});

	test("[CERT-12] what was reduced was not assessed anew, whenever that was", () => {
		const [first, second, third] = certificates(["lab", "lab", "lab"]);
		if (first === undefined || second === undefined || third === undefined) throw new Error("three are made");
		const reduced = { ...third, supersedes: second.id, until: second.until };
		expect(asked({ certificates: [first, second, reduced] }, { subject: "maker" })).toEqual([]);
		const renewed = { ...third, supersedes: second.id, until: addDays(second.until, 1) };
		expect(kinds(asked({ certificates: [first, second, renewed] }, { subject: "maker" }))).toEqual(["rotation"]);
	});

	test("the number in a row is the baseline's to say, by tier", () => {
		const { baseline } = shippedContent();
		expect(independenceTerms(baseline, 4)).toEqual({ pastYears: 3, cyclesInRow: 3 });
		expect(independenceTerms(baseline, 2)).toEqual({ pastYears: 3, cyclesInRow: 5 });
		expect(independenceTerms(baseline, 1)).toEqual({ pastYears: 3, cyclesInRow: null });
		expect(independenceTerms(undefined, 1)).toEqual({ pastYears: 3, cyclesInRow: 3 });
		const row = { certificates: certificates(["lab", "lab", "lab"]) };
		const terms = { pastYears: 3, cyclesInRow: null };
		expect(asked(row, { subject: "maker", terms })).toEqual([]);
	});
});

describe("[ASSR-08] the register", () => {
	test("who is not in it assesses nothing", () => {
		expect(kinds(asked({ assessors: [] }))).toEqual(["not-registered"]);
	});

	test("nobody gives a grade above their own", () => {
		const assessors = [{ id: "lab", grade: "I2" as const }];
		expect(asked({ assessors }, { grade: "I2" })).toEqual([]);
		expect(kinds(asked({ assessors }, { grade: "I3" }))).toEqual(["grade-too-high", "not-accredited"]);
	});
});

describe("[ASSR-09] accreditation", () => {
	const with_ = (more: object, question: Partial<IndependenceQuestion> = {}) =>
		asked({ assessors: [{ id: "lab", accreditations: [{ ...ACCREDITED, ...more }] }] }, question);
	test("holds on the day, or grade I3 is not given", () => {
		expect(kinds(asked({ assessors: [{ id: "lab" }] }))).toEqual(["not-accredited"]);
		expect(asked({ assessors: [{ id: "lab" }] }, { grade: "I2" })).toEqual([]);
		expect(with_({}, { at: "2027-12-31" })).toEqual([]);
		expect(with_({}, { at: "2028-01-01" })[0]?.text).toContain("ended on 2027-12-31");
		expect(with_({}, { at: "2024-12-31" })[0]?.text).toContain("begins on 2025-01-01");
		const suspensions = [{ from: "2026-06-01", until: "2026-07-01", reason: "late surveillance" }];
		expect(with_({ suspensions })[0]?.text).toContain("is suspended");
		expect(with_({ suspensions }, { at: "2026-07-02" })).toEqual([]);
	});

	test("is for the kind, the sector and the requirements in question", () => {
		expect(kinds(with_({ scope: { kinds: ["fleet"] } }))).toEqual(["not-accredited"]);
		expect(with_({ scope: { kinds: ["product"] } })).toEqual([]);
		expect(kinds(with_({ scope: { sectors: ["education"] } }, { subject: "pump" }))).toEqual(["not-accredited"]);
		expect(with_({ scope: { sectors: ["transport"] } }, { subject: "pump" })).toEqual([]);
		const scope = { requirements: ["DEV", "NET-0"] };
		expect(with_({ scope }, { requirements: ["DEV-01", "NET-02"] })).toEqual([]);
		expect(with_({ scope }, { requirements: ["DEV-01", "GOV-01"] })[0]?.text).toContain("covers GOV-01");
	});
});

test("[ASSR-10] who is suspended or struck off assesses nothing; a warning stops nobody", () => {
	const under = (kind: "warning" | "suspended" | "struck-off", more: object = {}) =>
		asked({
			assessors: [{ ...LAB, sanctions: [{ kind, from: "2026-06-01", reason: "Reports were copied.", ...more }] }],
		});
	expect(under("warning")).toEqual([]);
	expect(kinds(under("suspended"))).toEqual(["sanctioned"]);
	expect(under("struck-off")[0]?.text).toBe("lab is struck off since 2026-06-01: Reports were copied.");
	expect(under("suspended", { until: "2026-06-30" })).toEqual([]);
});

test("[ASSR-11] nobody is given more in a calendar year than they can take on", () => {
	const assessors = [{ ...LAB, capacity: 2 }];
	const given = (...days: string[]) => days.map((from) => ({ assessor: "lab", from }));
	expect(asked({ assessors }, { assignments: given("2026-01-01") })).toEqual([]);
	expect(kinds(asked({ assessors }, { assignments: given("2026-01-01", "2026-12-31") }))).toEqual(["over-capacity"]);
	expect(asked({ assessors }, { assignments: given("2025-12-31", "2026-12-31") })).toEqual([]);
	expect(asked({ assessors })).toEqual([]);
	expect(asked({}, { assignments: given("2026-01-01", "2026-12-31") })).toEqual([]);
});
