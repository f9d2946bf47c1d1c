import { cityGraph, LAYERS, OUTCOMES, PARTY_DEGREES, SUBJECT_KINDS } from "@gatehouse/framework";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { demoCity } from "../support/demo.ts";
import { embeddedPlace } from "../support/stores.ts";

const AT = "2026-11-24";

let server: TestServer;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, demoCity());
});
afterAll(() => server.close());

const picture = async (more = "") => (await server.get(`/api/graph/picture?at=${AT}${more}`)).json();

test("[GRAPH-01] the picture holds every node of the day with its standing, and every link between them", async () => {
	const graph = cityGraph(await demoCity(), AT);
	const { nodes, links, linkKinds, words, hidden } = await picture();
	expect([...nodes.ids].sort()).toEqual([...graph.ids].sort());
	expect(links.from).toHaveLength(graph.graph.edges);
	expect(hidden).toEqual({ nodes: 0, links: 0 });
	expect(words).toMatchObject({ kinds: SUBJECT_KINDS, layers: LAYERS, degrees: PARTY_DEGREES, outcomes: OUTCOMES });
	for (const column of Object.values(nodes)) expect(column).toHaveLength(graph.ids.length);

	const place = nodes.ids.indexOf("street-lamps");
	const standing = (await server.get(`/api/subjects/street-lamps?at=${AT}`)).json();
	expect(words.outcomes[nodes.outcomes[place]]).toBe(standing.verdict.outcome);
	expect(nodes.tiers[place]).toBe(standing.tier.tier);
	expect(words.kinds[nodes.kinds[place]]).toBe("fleet");
	expect(words.layers[nodes.layers[place]]).toBe("device");
	expect(words.degrees[nodes.degrees[nodes.ids.indexOf("kernelberg")]]).toBe("4");

	const supply = links.from.findIndex(
		(from: number, at: number) => nodes.ids[from] === "kernelberg" && nodes.ids[links.to[at]] === "lumenfeld",
	);
	expect(linkKinds[links.kinds[supply]]).toEqual({
		kind: "supplies",
		supply: "component",
		access: "remote",
		updatableCode: true,
		fallback: false,
	});
});

test("[GRAPH-01] a smaller picture keeps the highest tiers, and says what is not in it", async () => {
	const all = await picture();
	const some = await picture("&most=20");
	expect(some.nodes.ids).toHaveLength(20);
	expect(some.hidden.nodes).toBe(all.nodes.ids.length - 20);
	expect(some.hidden.links + some.links.from.length).toBe(all.links.from.length);
	const lowest = Math.min(...some.nodes.tiers);
	const left = all.nodes.ids.filter((id: string) => !some.nodes.ids.includes(id));
	for (const id of left) expect(all.nodes.tiers[all.nodes.ids.indexOf(id)]).toBeLessThanOrEqual(lowest);
	const joins = (one: typeof all, id: string) => {
		const place = one.nodes.ids.indexOf(id);
		return [...one.links.from, ...one.links.to].filter((end) => end === place).length;
	};
	for (const [place, id] of some.nodes.ids.entries())
		expect(joins(some, id) + some.nodes.hiddenLinks[place]).toBe(joins(all, id));
	expect((await server.get("/api/graph/picture?most=0")).statusCode).toBe(422);
});
