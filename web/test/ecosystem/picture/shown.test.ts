import { describe, expect, test } from "vitest";
import { blastOf } from "../../../src/ecosystem/picture/blast.ts";
import { litByBlast, litByChains, litByNode, litByText, pairOf } from "../../../src/ecosystem/picture/lit.ts";
import { shownOf } from "../../../src/ecosystem/picture/shown.ts";
import { ecosystem } from "./small-ecosystem.ts";

const names = (places: Iterable<number>) => [...places].map((place) => ecosystem.nodes[place]?.id);
const none: ReadonlySet<string> = new Set();

describe("what is shown", () => {
	test("is everything at first, with every link", () => {
		const { nodes, links } = shownOf(ecosystem, {}, null, none);
		expect(names(nodes)).toEqual(["firmware", "supplier", "platform", "service", "shop"]);
		expect(links).toEqual([0, 1, 2, 3]);
	});

	test("is narrowed by layer and sector, and loses links that have lost an end", () => {
		expect(names(shownOf(ecosystem, { layer: "organisation" }, null, none).nodes)).toEqual([
			"firmware",
			"supplier",
			"shop",
		]);
		expect(shownOf(ecosystem, { sector: "transport" }, null, none).links).toEqual([3]);
	});

	test("by access and updatable code loses supplies only", () => {
		expect(shownOf(ecosystem, { access: "remote,privileged" }, null, none).links).toEqual([0, 1, 3]);
		expect(shownOf(ecosystem, { updatableCode: "false" }, null, none).links).toEqual([1, 2, 3]);
	});

	test("around a focus is what is so many links away, either way, without what is hidden by hand", () => {
		const focus = { id: "platform", hops: 1 };
		expect(names(shownOf(ecosystem, {}, focus, none).nodes)).toEqual(["supplier", "platform", "service"]);
		expect(names(shownOf(ecosystem, {}, { ...focus, hops: 2 }, none).nodes)).toContain("firmware");
		expect(names(shownOf(ecosystem, {}, focus, new Set(["service"])).nodes)).toEqual(["supplier", "platform"]);
	});
});

describe("what stands out", () => {
	test("[GRAPH-02] the blast radius spreads hop by hop, along the links that led there", () => {
		const blast = blastOf(ecosystem, "firmware", {})!;
		expect([...blast.hopOf]).toEqual([0, 1, 2, 3, -1]);
		expect(blast.within).toEqual([1, 2, 3, 4]);
		expect(names(blast.pathTo(3))).toEqual(["firmware", "supplier", "platform", "service"]);
		expect(names(litByBlast(ecosystem, blast, 1).nodes ?? [])).toEqual(["firmware", "supplier"]);
		expect([...litByBlast(ecosystem, blast, 2).pairs]).toEqual([pairOf(ecosystem, 0, 1), pairOf(ecosystem, 1, 2)]);
	});

	test("[GRAPH-02] trouble passes on only through supplies with the access asked for", () => {
		expect(blastOf(ecosystem, "firmware", { access: "physical" })?.hops).toBe(0);
		expect(blastOf(ecosystem, "nobody", {})).toBeUndefined();
	});

	test("a chain, a node with its neighbours, what holds the words", () => {
		const chain = litByChains(ecosystem, [[{ id: "supplier" }, { id: "platform" }, { id: "elsewhere" }]]);
		expect([names(chain.nodes ?? []), [...chain.pairs]]).toEqual([["supplier", "platform"], [pairOf(ecosystem, 1, 2)]]);
		expect(names(litByNode(ecosystem, 2).nodes ?? []).sort()).toEqual(["platform", "service", "supplier"]);
		expect(names(litByText(ecosystem, "SONS firm").nodes ?? [])).toEqual(["firmware"]);
	});
});

test("a node counts the links that were left out, too", () => {
	expect(ecosystem.nodes[3]).toMatchObject({ id: "service", links: 3, degree: null, sector: "transport" });
});
