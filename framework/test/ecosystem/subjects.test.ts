import { describe, expect, test } from "vitest";
import { citySubjects } from "../../src/ecosystem/subjects.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf } from "../../src/testing/small-content.ts";

const city = cityOf({
	actors: [
		{ id: "lumora", sector: "utilities" },
		{ id: "citizen", kinds: ["citizen"] },
		{ id: "near", degree: "1" },
	],
	systems: [
		{ id: "pump", impact: { criticality: 1, connectivity: 1, data: 0, safety: 1 }, traits: ["remote-access", "pilot"] },
	],
	products: [{ id: "lamp", maker: "lumora", supportUntil: "2026-12-31" }],
	fleets: [{ id: "lamps", product: "lamp", size: 120, retiredOn: "2026-06-01" }],
	engagements: [
		{ id: "trial", supplier: "lumora", kind: "pilot" },
		{ id: "deal", supplier: "lumora", traits: ["pilot", "open-data"] },
		{ id: "joint", supplier: "lumora", kind: "partnership" },
	],
});
const subject = (id: string) => citySubjects(city, contentOf([]), "2026-05-01").find((one) => one.id === id);

test("[APP-03] physical effect follows from safety, declared traits stay", () => {
	expect(subject("pump")?.traits).toEqual(["physical-effect", "pilot", "remote-access"]);
	expect(subject("lamp")?.traits).toEqual([]);
});

test("[APP-03] partnership and pilot follow from the kind of an engagement", () => {
	expect(subject("trial")?.traits).toEqual(["pilot"]);
	expect(subject("deal")?.traits).toEqual(["open-data"]);
	expect(subject("joint")?.traits).toEqual(["partnership"]);
});

test("[APP-03] third parties are organisations of degree 2 to 5; a stated degree goes before that of the kinds", () => {
	expect(subject("lumora")).toMatchObject({ degree: "3", traits: ["third-party"] });
	expect(subject("owner")).toMatchObject({ degree: "0", traits: [] });
	expect(subject("citizen")).toMatchObject({ degree: "R", traits: [] });
	expect(subject("near")).toMatchObject({ degree: "1", traits: [] });
});

test("[TIME-03] a fleet is in service until the day before it is retired, supported as long as its product", () => {
	expect(subject("lamps")).toMatchObject({
		tier: 2,
		fleetSize: 120,
		inService: { from: null, until: "2026-05-31" },
		supportUntil: "2026-12-31",
		provider: "owner",
	});
	expect(subject("lamp")?.provider).toBe("lumora");
});

describe("[APP-05] kinds of actor by the place in the chain", () => {
	const chain = cityOf({
		actors: [
			{ id: "lumora", kinds: ["utility", "manufacturer"] },
			{ id: "agency", kinds: ["public-agency"], degree: "1" },
			{ id: "chips", kinds: ["manufacturer"] },
			{ id: "sand", kinds: ["investor"] },
			{ id: "printer", kinds: ["investor"] },
			{ id: "maps", kinds: ["investor"] },
		],
		systems: [{ id: "pump" }],
		engagements: [{ id: "deal", supplier: "lumora", from: "2026-03-01", until: "2026-06-30" }],
		supplies: [
			{ id: "a", from: "chips", to: "lumora", engagement: "deal" },
			{ id: "b", from: "sand", to: "chips", since: "2026-04-01", until: "2026-04-30" },
			{ id: "c", from: "printer", to: "owner" },
			{ id: "d", from: "printer", to: "agency" },
			{ id: "e", from: "printer", to: "pump" },
			{ id: "f", from: "maps", to: "lumora" },
		],
	});
	const kindsOf = (id: string, at: string) =>
		citySubjects(chain, contentOf([]), at).find((one) => one.id === id)?.actorKinds;

	test("the supplier of an engagement is a supplier through its days, beside what is recorded", () => {
		expect(kindsOf("lumora", "2026-02-28")).toEqual(["manufacturer", "utility"]);
		expect(kindsOf("lumora", "2026-03-01")).toEqual(["manufacturer", "supplier", "utility"]);
		expect(kindsOf("lumora", "2026-06-30")).toEqual(["manufacturer", "supplier", "utility"]);
		expect(kindsOf("lumora", "2026-07-01")).toEqual(["manufacturer", "utility"]);
	});

	test("who supplies a third party is a subcontractor through the days of the supply and of its engagement", () => {
		expect(kindsOf("chips", "2026-02-28")).toEqual(["manufacturer"]);
		expect(kindsOf("chips", "2026-03-01")).toEqual(["manufacturer", "subcontractor"]);
		expect(kindsOf("chips", "2026-07-01")).toEqual(["manufacturer"]);
		const days = ["2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01"];
		expect(days.map((at) => kindsOf("sand", at)?.includes("subcontractor"))).toEqual([false, true, true, false]);
		expect(kindsOf("maps", "2020-01-01")).toEqual(["investor", "subcontractor"]);
	});

	test("who supplies the city, an authority or a system only is no subcontractor", () => {
		expect(kindsOf("printer", "2026-04-01")).toEqual(["investor"]);
	});

	test("a kind that is recorded anyway is not given twice", () => {
		expect(subject("lumora")?.actorKinds).toEqual(["supplier"]);
	});
});
