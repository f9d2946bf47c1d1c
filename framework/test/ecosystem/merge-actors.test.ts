import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeActors, sealedPapersOf, undoMerge } from "../../src/ecosystem/merge-actors.ts";
import { idsNamedBy, NAMING_COLLECTIONS } from "../../src/ecosystem/named-ids.ts";
import { checkCity } from "../../src/ecosystem/references.ts";
import { canonicalJson } from "../../src/shared/digest.ts";
import { arbitraryCity } from "../../src/testing/arbitrary-city.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf } from "../../src/testing/small-content.ts";
import { shippedContent } from "../shipped.ts";

const content = contentOf([requirementOf({ id: "LIF-03" })]);
const city = cityOf({
	actors: [
		{ id: "lumora", country: "DE", legalIds: { DUNS: "804735132" } },
		{ id: "lumora-ltd", parent: "holding", country: "FR", size: "small", legalIds: { DUNS: "1", x: "2" } },
		{ id: "holding" },
		{ id: "daughter", parent: "lumora-ltd" },
	],
	products: [{ id: "lamp", maker: "lumora-ltd" }],
	supplies: [
		{ id: "between", from: "lumora-ltd", to: "lumora" },
		{ id: "on", from: "holding", to: "lumora-ltd", declaredBy: "lumora-ltd" },
	],
	evidence: [{ id: "paper", subject: "lumora-ltd", requirements: ["LIF-03"], providedBy: "lumora-ltd" }],
});

describe("merging two actors", () => {
	test("[MERGE-05] the one that stays keeps what it has and gets what it lacks", () => {
		const kept = mergeActors(city, "lumora", "lumora-ltd").city.actors.find(({ id }) => id === "lumora");
		expect(kept).toMatchObject({
			country: "DE",
			size: "small",
			parent: "holding",
			legalIds: { DUNS: "804735132", x: "2" },
		});
	});

	test("[MERGE-06] every reference leads to the one that stays; what would lead to itself goes and is named", () => {
		const { city: after, merge } = mergeActors(city, "lumora", "lumora-ltd");
		expect(checkCity(after, content)).toEqual([]);
		expect(merge.dropped.map(({ collection, member }) => [collection, member.id])).toEqual([
			["actors", "lumora-ltd"],
			["supplies", "between"],
		]);
		expect(after.supplies).toMatchObject([{ id: "on", from: "holding", to: "lumora", declaredBy: "lumora" }]);
		expect(after.products[0]?.maker).toBe("lumora");
		expect(after.evidence[0]).toMatchObject({ subject: "lumora", providedBy: "lumora" });
		expect(after.actors.find(({ id }) => id === "daughter")?.parent).toBe("lumora");
	});

	test("[MERGE-05] a daughter that becomes part of her parent has no parent any more", () => {
		const { city: after } = mergeActors(city, "daughter", "lumora-ltd");
		expect(after.actors.find(({ id }) => id === "daughter")?.parent).toBe("holding");
		const up = mergeActors(city, "lumora-ltd", "daughter").city.actors.find(({ id }) => id === "lumora-ltd");
		expect(up?.parent).toBe("holding");
	});

	test("[MERGE-07] published versions that name an actor are told", () => {
		expect(sealedPapersOf(city, "lumora-ltd")).toEqual([]);
		const release = { publishedOn: "2026-01-01", effectiveFrom: "2026-02-01", note: "n", changes: [] };
		const sealed = { ...city, baselines: [{ ...release, version: "1.0.0", publishedBy: "lumora-ltd" }] };
		expect(sealedPapersOf(sealed, "lumora-ltd")).toEqual(["baseline 1.0.0"]);
	});

	test("[MERGE-08] a merge cannot be undone once something it wrote was changed again", () => {
		const { city: after, merge } = mergeActors(city, "lumora", "lumora-ltd");
		const renamed = { ...after, products: after.products.map((one) => ({ ...one, name: "Other" })) };
		expect(undoMerge(renamed, merge)).toEqual({ changed: [{ collection: "products", id: "lamp", how: "changed" }] });
		const taken = { ...after, systems: cityOf({ systems: [{ id: "lumora-ltd" }] }).systems };
		expect(undoMerge(taken, merge)).toEqual({ changed: [{ collection: "actors", id: "lumora-ltd", how: "taken" }] });
		const without = { ...after, products: [] };
		expect(undoMerge(without, merge)).toEqual({ changed: [{ collection: "products", id: "lamp", how: "gone" }] });
	});

	test("[MERGE-06, MERGE-08] of any two actors of any city: nothing names the merged one, and undoing gives the same city", () => {
		fc.assert(
			fc.property(arbitraryCity(shippedContent()), fc.nat(), fc.nat(), (random, x, y) => {
				const kept = random.actors[x % random.actors.length]?.id ?? "";
				const gone = random.actors[y % random.actors.length]?.id ?? "";
				if (kept === gone) return;
				const { city: after, merge } = mergeActors(random, kept, gone);
				for (const collection of NAMING_COLLECTIONS.filter((one) => one !== "certificates")) {
					for (const member of after[collection]) expect(idsNamedBy(collection, member)).not.toContain(gone);
				}
				const back = undoMerge(after, merge);
				expect("city" in back && canonicalJson(back.city)).toBe(canonicalJson(random));
			}),
			{ numRuns: 60 },
		);
	});
});
