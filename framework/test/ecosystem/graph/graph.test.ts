import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	articulationPoints,
	chainsFrom,
	components,
	dominatedCounts,
	dominators,
	Graph,
	NOBODY,
	pathsOf,
	Searcher,
	type Way,
} from "../../../src/ecosystem/graph/index.ts";

type Edge = readonly [from: number, to: number, edgeClass: number];

const graphOf = (nodes: number, edges: readonly Edge[]) =>
	new Graph(
		nodes,
		Uint32Array.from(edges, ([from]) => from),
		Uint32Array.from(edges, ([, to]) => to),
		Uint8Array.from(edges, ([, , edgeClass]) => edgeClass),
	);

/** Small graphs, sparse and dense, with doubled edges, loops and circles. */
const drawn = fc.integer({ min: 1, max: 24 }).chain((nodes) =>
	fc.record({
		nodes: fc.constant(nodes),
		edges: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.nat(2)), { maxLength: 3 * nodes }),
	}),
);
const passes = fc.option(fc.uint8Array({ minLength: 256, maxLength: 256, max: 1 }), { nil: undefined });

/** Hops to each node, by the letter: the next hop is what an edge leads to and no earlier hop has. */
function hopsByTheLetter(
	edges: readonly Edge[],
	sources: readonly number[],
	way: Way,
	without: readonly number[] = [],
) {
	const hops = new Map(sources.filter((node) => !without.includes(node)).map((node) => [node, 0]));
	for (let hop = 0, size = -1; size !== hops.size; hop++) {
		size = hops.size;
		for (const [a, b] of edges) {
			const [from, to] = way === "down" ? [a, b] : [b, a];
			if (hops.get(from) === hop && !hops.has(to) && !without.includes(to)) hops.set(to, hop + 1);
		}
	}
	return hops;
}

const hopsOf = ({ nodes, hops }: { nodes: Uint32Array; hops: readonly number[] }) =>
	new Map(hops.slice(0, -1).flatMap((from, hop) => [...nodes.slice(from, hops[hop + 1])].map((node) => [node, hop])));

describe("what is reached", () => {
	test("is what following edges hop by hop gives, both ways, through classes that pass, without nodes left out", () => {
		fc.assert(
			fc.property(
				drawn,
				fc.array(fc.nat(23), { maxLength: 3 }),
				fc.constantFrom<Way>("down", "up"),
				passes,
				fc.array(fc.nat(23), { maxLength: 3 }),
				({ nodes, edges }, some, way, passing, out) => {
					const sources = [...new Set(some.map((node) => node % nodes))];
					const without = out.map((node) => node % nodes);
					const searcher = new Searcher(graphOf(nodes, edges));
					const counted = edges.filter(([, , edgeClass]) => passing === undefined || passing[edgeClass] === 1);
					const expected = hopsByTheLetter(counted, sources, way, without);
					// Searched twice: what one search leaves behind means nothing to the next.
					for (let time = 0; time < 2; time++) {
						const reach = searcher.reach(sources, { way, passes: passing, without });
						expect(hopsOf(reach)).toEqual(expected);
						const path = pathsOf(reach);
						for (const [node, hop] of expected) {
							const steps = path(node);
							expect(steps).toHaveLength(hop + 1);
							expect(sources).toContain(steps[0]);
							expect(steps.at(-1)).toBe(node);
							for (const [at, step] of steps.slice(1).entries()) {
								const pair = way === "down" ? [steps[at], step] : [step, steps[at]];
								expect(counted.some(([from, to]) => from === pair[0] && to === pair[1])).toBe(true);
							}
						}
					}
				},
			),
		);
	});

	test("is the same when most of a large graph is reached in few hops, whatever is left out", () => {
		// As many nodes as fill the last word of a set of bits, one more, and one less.
		const sizes = fc.constantFrom(607, 608, 609);
		const left = fc.array(fc.integer({ min: 1, max: 606 }), { maxLength: 60 });
		const ways = fc.constantFrom<Way>("down", "up");
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), passes, sizes, left, ways, (seed, passing, nodes, without, way) => {
				let state = seed + 1;
				const below = (n: number) => {
					state = (Math.imul(state, 1103515245) + 12345) >>> 0;
					return (state >>> 8) % n;
				};
				const edges = Array.from({ length: 5000 }, (): Edge => {
					const [few, any, edgeClass] = [below(below(nodes) + 1), below(nodes), below(3)];
					return way === "down" ? [few, any, edgeClass] : [any, few, edgeClass];
				});
				const counted = edges.filter(([, , edgeClass]) => passing === undefined || passing[edgeClass] === 1);
				const pairs = new Set(counted.map(([from, to]) => (way === "down" ? `${from} ${to}` : `${to} ${from}`)));
				const searcher = new Searcher(graphOf(nodes, edges));
				// Searched twice, and then without leaving anything out: what one search leaves behind means nothing to the next.
				for (const out of [without, without, []]) {
					const reach = searcher.reach([0], { way, passes: passing, without: out });
					const expected = hopsByTheLetter(counted, [0], way, out);
					expect(hopsOf(reach)).toEqual(expected);
					for (const [place, node] of reach.nodes.entries()) {
						const from = reach.via[place]!;
						if (node !== 0)
							expect([expected.get(from), pairs.has(`${from} ${node}`)]).toEqual([expected.get(node)! - 1, true]);
					}
				}
			}),
			{ numRuns: 20 },
		);
	});

	test("stops after the hops asked for", () => {
		const line = graphOf(4, [
			[0, 1, 0],
			[1, 2, 0],
			[2, 3, 0],
		]);
		expect([...new Searcher(line).reach([0], { hops: 2 }).nodes]).toEqual([0, 1, 2]);
		expect([...new Searcher(line).reach([0], { hops: 0 }).nodes]).toEqual([0]);
		expect([...new Searcher(line).reach([], {}).hops]).toEqual([0, 0]);
	});
});

test("edges added and taken out leave the graph that was built with those that remain", () => {
	fc.assert(
		fc.property(drawn, fc.array(fc.tuple(fc.boolean(), fc.nat(99)), { maxLength: 40 }), ({ nodes, edges }, changes) => {
			const graph = graphOf(nodes, edges);
			const kept: Edge[] = [...edges];
			for (const [adds, pick] of changes) {
				if (adds) {
					const edge: [number, number, number] = [pick % nodes, (pick * 7) % nodes, pick % 3];
					graph.add(...edge);
					kept.push(edge);
				} else if (kept.length > 0) {
					const [gone] = kept.splice(pick % kept.length, 1);
					expect(graph.remove(...gone!)).toBe(true);
				}
			}
			const anew = graphOf(nodes, kept);
			expect(graph.edges).toBe(kept.length);
			for (const side of ["down", "up"] as const) {
				for (let node = 0; node < nodes; node++) {
					expect(runOf(graph[side], node)).toEqual(runOf(anew[side], node));
				}
			}
		}),
	);

	function runOf({ start, count, targets, classes }: Graph["down"], node: number) {
		const places = Array.from({ length: count[node]! }, (_, at) => start[node]! + at);
		return places.map((place) => `${targets[place]}/${classes[place]}`).sort();
	}
});

test("an edge that is not there cannot be taken out, and none may lead to a node that is not there", () => {
	const graph = graphOf(2, [[0, 1, 4]]);
	expect(graph.remove(0, 1, 5)).toBe(false);
	expect(graph.remove(1, 0, 4)).toBe(false);
	expect(graph.edges).toBe(1);
	expect(() => graph.add(0, 2)).toThrow(RangeError);
	expect(() => graphOf(1, [[0, 1, 0]])).toThrow("edge 0 names a node that is not there");
});

test("nodes are of one group when they reach each other, and groups lead to those with lower numbers", () => {
	fc.assert(
		fc.property(drawn, ({ nodes, edges }) => {
			const group = components(graphOf(nodes, edges));
			const reaches = Array.from({ length: nodes }, (_, node) => hopsByTheLetter(edges, [node], "down"));
			for (let a = 0; a < nodes; a++) {
				for (let b = 0; b < nodes; b++) {
					expect(group[a] === group[b]).toBe(reaches[a]!.has(b) && reaches[b]!.has(a));
				}
			}
			for (const [from, to] of edges) expect(group[from]! >= group[to]!).toBe(true);
		}),
	);
});

test("a node is an articulation point when without it there are more parts, its own aside", () => {
	const parts = (nodes: number, edges: readonly Edge[], without: number) => {
		const both = edges.flatMap(([from, to]): Edge[] => [
			[from, to, 0],
			[to, from, 0],
		]);
		const left = new Set(Array.from({ length: nodes }, (_, node) => node).filter((node) => node !== without));
		let count = 0;
		for (const [node] of left.entries()) {
			count++;
			for (const [other] of hopsByTheLetter(both, [node], "down", [without])) left.delete(other);
		}
		return count;
	};
	fc.assert(
		fc.property(drawn, ({ nodes, edges }) => {
			const whole = parts(nodes, edges, -1);
			const cut = articulationPoints(graphOf(nodes, edges));
			for (let node = 0; node < nodes; node++) expect(cut[node] === 1).toBe(parts(nodes, edges, node) > whole);
		}),
	);
});

test("a node dominates another when without it no root reaches that one", () => {
	fc.assert(
		fc.property(drawn, fc.array(fc.nat(23), { minLength: 1, maxLength: 3 }), ({ nodes, edges }, some) => {
			const roots = [...new Set(some.map((node) => node % nodes))];
			const dominator = dominators(graphOf(nodes, edges), roots);
			const reached = hopsByTheLetter(edges, roots, "down");
			for (let node = 0; node < nodes; node++) {
				const above = new Set<number>();
				for (let at = dominator[node]!; at !== NOBODY; at = dominator[at]!) above.add(at);
				const expected = [...reached.keys()].filter(
					(other) => other !== node && reached.has(node) && !hopsByTheLetter(edges, roots, "down", [other]).has(node),
				);
				expect(above).toEqual(new Set(expected));
			}
			const marked = Uint8Array.from({ length: nodes }, (_, node) => node % 2);
			const counts = dominatedCounts(dominator, marked);
			for (let node = 0; node < nodes; node++) {
				let count = 0;
				for (let other = 0; other < nodes; other++) {
					for (let at = other; at !== NOBODY; at = dominator[at]!) if (at === node) count += marked[other]!;
				}
				expect(counts[node]).toBe(count);
			}
		}),
	);
});

describe("chains", () => {
	function byTheLetter(edges: readonly Edge[], chain: readonly number[], hops: number): number[][] {
		const targets = new Set(edges.filter(([from]) => from === chain.at(-1)).map(([, to]) => to));
		const onward = [...targets].filter((to) => !chain.includes(to));
		if (onward.length === 0 || chain.length > hops) return chain.length > 1 ? [[...chain]] : [];
		return onward.flatMap((to) => byTheLetter(edges, [...chain, to], hops));
	}

	test("are all ways on that end where nothing new follows", () => {
		const small = fc.integer({ min: 1, max: 7 }).chain((nodes) =>
			fc.record({
				nodes: fc.constant(nodes),
				edges: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.constant(0)), { maxLength: 14 }),
			}),
		);
		fc.assert(
			fc.property(small, fc.nat(7), ({ nodes, edges }, hops) => {
				const { chains, more } = chainsFrom(graphOf(nodes, edges), 0, { hops, most: 1e6 });
				expect(more).toBe(false);
				expect(new Set(chains.map(String))).toEqual(new Set(byTheLetter(edges, [0], hops).map(String)));
				expect(new Set(chains.map(String)).size).toBe(chains.length);
			}),
		);
	});

	test("are capped and say so, and end where they are asked to", () => {
		const fan = graphOf(5, [
			[0, 1, 0],
			[0, 2, 0],
			[0, 3, 0],
			[3, 4, 0],
		]);
		expect(chainsFrom(fan, 0, { hops: 9, most: 2 })).toEqual({
			chains: [
				[0, 1],
				[0, 2],
			],
			more: true,
			cut: false,
		});
		expect(chainsFrom(fan, 0, { hops: 9, most: 3 }).more).toBe(false);
		expect(chainsFrom(fan, 0, { hops: 1, most: 9 })).toMatchObject({
			chains: [
				[0, 1],
				[0, 2],
				[0, 3],
			],
			cut: true,
		});
		const ends = Uint8Array.of(0, 0, 0, 1, 1);
		expect(chainsFrom(fan, 0, { hops: 9, most: 9, ends }).chains).toEqual([
			[0, 3],
			[0, 3, 4],
		]);
		expect(chainsFrom(fan, 4, { hops: 9, most: 9, way: "up" }).chains).toEqual([[4, 3, 0]]);
	});
});
