import { expect, test } from "vitest";
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
