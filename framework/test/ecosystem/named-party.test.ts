import { describe, expect, test } from "vitest";
import { declaredAndSeen } from "../../src/ecosystem/declared-and-seen.ts";
import { isNamed, likelyActors, namedParty } from "../../src/ecosystem/named-party.ts";
import { askedAbout } from "../../src/ecosystem/supply-question.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf } from "../../src/testing/small-content.ts";

const named = (name: string, legalIds: Record<string, string> = {}) => namedParty.parse({ name, legalIds });
const actor = (id: string, name: string, legalIds: Record<string, string> = {}) => ({ id, name, legalIds });

describe("who is meant", () => {
	const actors = [
		actor("kernel", "Kernelberg Firmware", { vat: "CZ 123-456" }),
		actor("other", "Another Name", { vat: "CZ 999" }),
		actor("muller", "Müller & Söhne GmbH"),
	];

	test("[DECL-04] by a number however it is written, then by the name without its legal form, accents and signs", () => {
		expect(likelyActors(actors, named("kernelberg firmware, Ltd.", { vat: "cz999" }))).toEqual([
			{ id: "other", name: "Another Name", by: "legal-id" },
			{ id: "kernel", name: "Kernelberg Firmware", by: "name" },
		]);
		expect(likelyActors(actors, named("Muller and Sohne")).map(({ id }) => id)).toEqual(["muller"]);
		expect(likelyActors(actors, named("Kernel"))).toEqual([]);
	});

	test("[DECL-04] numbers of another kind, and numbers of signs only, say nothing", () => {
		expect(likelyActors(actors, named("X", { companyNumber: "CZ123456" }))).toEqual([]);
		expect(likelyActors([actor("x", "X", { vat: "--" })], named("Y", { vat: "-" }))).toEqual([]);
	});

	test("[DECL-05] an organisation is itself under its number and under its name", () => {
		const own = actor("group", "The Group", { lei: "5299" });
		expect(isNamed(own, named("the group"))).toBe(true);
		expect(isNamed(own, named("Something else", { lei: "52-99" }))).toBe(true);
		expect(isNamed(own, named("Another Group"))).toBe(false);
	});
});

test("[DECL-03] asked is what goes into one's own, each thing once, without who saw it", () => {
	const seen = { from: "a", what: "a radio", seenIn: "sbom", source: "rival's file" } as const;
	const city = cityOf({
		actors: [{ id: "a" }, { id: "b" }, { id: "rival" }],
		products: [
			{ id: "lamp", maker: "b" },
			{ id: "rivals", maker: "rival" },
		],
		sightings: [
			{ id: "1", to: "lamp", ...seen },
			{ id: "2", to: "lamp", ...seen, source: "another file" },
			{ id: "3", to: "rivals", ...seen },
		],
		supplies: [{ id: "s", from: "a", to: "b", what: "bolts", declaredBy: "rival" }],
	});
	const pairs = declaredAndSeen(city, contentOf([]).actorKinds, "2026-06-01");
	expect(pairs.map(({ to }) => to)).toEqual(["b", "rival"]);
	expect(pairs.map(askedAbout)).toEqual([
		[
			{ about: "lamp", what: "a radio", seenIn: "sbom" },
			{ about: "b", what: "bolts", seenIn: null },
		],
		[{ about: "rivals", what: "a radio", seenIn: "sbom" }],
	]);
});
