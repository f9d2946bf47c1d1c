import { articulationPoints, dominators, Graph, Searcher } from "@gatehouse/framework/graph";
import type { Bench, BenchOptions, BenchReport, Table } from "../bench.ts";
import { Random } from "../city/random.ts";
import { graphologyReacher } from "../graph/graphology.ts";
import { duckReacher, postgresReacher, type Reacher } from "../graph/reach-in-databases.ts";
import { drawSupplies, type Supplies } from "../graph/synthetic-graph.ts";
import { best, interleave, median, ratio, ratioCells, type Times } from "../rounds.ts";

export const bench: Bench = {
	name: "graph",
	title: "Who is affected: an ecosystem of parties with five supplies each",
	run,
};

const OWN = "Gatehouse";
const PEERS = ["graphology", "PostgreSQL", "DuckDB"];
const CHANGES = 2000;

type Sizing = {
	readonly parties: number;
	readonly edges: number;
	readonly bytes: number;
	readonly reached: number;
	/** µs of a blast radius of the hub, and of small suppliers. */
	readonly hub: Times;
	readonly small: Times;
	/** ms, round by round. */
	readonly build: readonly number[];
	readonly cut: readonly number[];
	readonly dominate: readonly number[];
	/** µs for an edge put in and taken out again. */
	readonly change: readonly number[];
};

async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	const sizings: Sizing[] = [];
	for (const parties of quick ? [2000] : [100_000, 1_000_000]) {
		sizings.push(await measure(parties, quick ? 1 : 5, say));
	}
	const figures: Record<string, number> = {};
	for (const one of sizings) Object.assign(figures, figuresOf(one));
	return {
		tables: [...sizings.flatMap((one) => reachTables(one)), engineTable(sizings)],
		compared: [
			"how many parties the hub and 20 small suppliers reach: Gatehouse and each peer",
			"after edges are put in and taken out: what the hub reaches",
		],
		notes: [
			"Small suppliers are drawn among the last thousandth of the parties, which supply few.",
			"Gatehouse gives nodes by hop and the way to each; the peers give a count.",
			"DuckDB runs on two threads, everybody else on one. Loading is not timed for peers.",
		],
		figures,
	};
}

async function measure(parties: number, rounds: number, say: (line: string) => void): Promise<Sizing> {
	say(`${parties} parties: drawing`);
	const supplies = drawSupplies(parties);
	const build = timed(rounds, () => new Graph(parties, supplies.from, supplies.to));
	const graph = new Graph(parties, supplies.from, supplies.to);
	const { bytes } = graph;
	const searcher = new Searcher(graph);
	const reachers: Reacher[] = [];
	try {
		for (const [name, load] of [
			["graphology", graphologyReacher],
			["PostgreSQL", postgresReacher],
			["DuckDB", duckReacher],
		] as const) {
			say(`${parties} parties: loading ${name}`);
			reachers.push(await load(supplies));
		}
		const small = smallSuppliers(supplies);
		say(`${parties} parties: comparing answers`);
		const reached = (party: number) => searcher.reach([party]).nodes.length;
		for (const { name, reach } of reachers) {
			for (const party of [supplies.hub, ...small])
				expectEqual(`${name}, party ${party}`, await reach(party), reached(party));
		}
		say(`${parties} parties: timing`);
		const race = (asked: readonly number[], milliseconds: number) =>
			interleave(
				[
					{ name: OWN, run: (piece) => searcher.reach([asked[piece]!]) },
					...reachers.map(({ name, reach }) => ({ name, run: (piece: number) => reach(asked[piece]!), waits: true })),
				],
				{ rounds, milliseconds, pieces: asked.length },
			);
		const before = reached(supplies.hub);
		const change = Array.from({ length: rounds }, (_, round) => changeEdges(graph, round));
		expectEqual("after the changes", reached(supplies.hub), before);
		return {
			parties,
			edges: graph.edges,
			bytes,
			reached: before,
			hub: await race([supplies.hub], 1),
			small: await race(small, 20),
			build,
			cut: timed(rounds, () => articulationPoints(graph)),
			dominate: timed(rounds, () => dominators(graph, [supplies.hub])),
			change,
		};
	} finally {
		for (const reacher of reachers) await reacher.close();
	}
}

function smallSuppliers({ parties }: Supplies): number[] {
	const random = new Random(99);
	const last = Math.max(20, Math.floor(parties / 1000));
	return Array.from({ length: 20 }, () => parties - 1 - random.below(last));
}

function timed(rounds: number, work: () => unknown): number[] {
	return Array.from({ length: rounds }, () => {
		const began = performance.now();
		work();
		return performance.now() - began;
	});
}

/** Puts edges in between random parties and takes them out again. @returns µs a pair */
function changeEdges(graph: Graph, round: number): number {
	const random = new Random(round);
	const pairs = Array.from({ length: CHANGES }, () => [random.below(graph.nodes), random.below(graph.nodes)] as const);
	const began = performance.now();
	for (const [from, to] of pairs) graph.add(from, to, 1);
	for (const [from, to] of pairs) graph.remove(from, to, 1);
	return ((performance.now() - began) * 1000) / CHANGES;
}

function expectEqual(name: string, given: unknown, expected: unknown): void {
	if (given !== expected) throw new Error(`${name} gives ${given}, not ${expected}`);
}

function reachTables({ parties, reached, hub, small }: Sizing): Table[] {
	const table = (title: string, times: Times): Table => ({
		title,
		columns: ["contestant", "best µs", "median µs", "times as long, median (range)", "of best rounds"],
		rows: [OWN, ...PEERS].map((name) => [
			name,
			best(times.get(name)!).toFixed(1),
			median(times.get(name)!).toFixed(1),
			...ratioCells(ratio(times, name, OWN)),
		]),
	});
	const size = parties.toLocaleString("en");
	return [
		table(`${size} parties, blast radius of the largest hub (${reached.toLocaleString("en")} reached)`, hub),
		table(`${size} parties, blast radius of a small supplier`, small),
	];
}

function engineTable(sizings: readonly Sizing[]): Table {
	return {
		title: "Gatehouse by size",
		columns: ["parties", "edges", "bytes/edge", "build ms", "articulation ms", "dominators ms", "edge in and out µs"],
		rows: sizings.map((one) => [
			one.parties.toLocaleString("en"),
			one.edges.toLocaleString("en"),
			(one.bytes / one.edges).toFixed(1),
			best(one.build).toFixed(0),
			best(one.cut).toFixed(0),
			best(one.dominate).toFixed(0),
			median(one.change).toFixed(2),
		]),
	};
}

function figuresOf(one: Sizing): Record<string, number> {
	const figures: Record<string, number> = {
		[`bytes per edge ${one.parties}`]: one.bytes / one.edges,
		[`build ms ${one.parties}`]: best(one.build),
		[`articulation points ms ${one.parties}`]: best(one.cut),
		[`dominators ms ${one.parties}`]: best(one.dominate),
		[`edge in and out µs ${one.parties}`]: median(one.change),
	};
	for (const [what, times] of [
		["hub", one.hub],
		["small", one.small],
	] as const) {
		figures[`best µs ${OWN} ${what} ${one.parties}`] = best(times.get(OWN)!);
		for (const name of PEERS) {
			const { median: middle, best: ofBest } = ratio(times, name, OWN);
			figures[`ratio ${name} ${what} ${one.parties}`] = middle;
			figures[`ratio of best rounds ${name} ${what} ${one.parties}`] = ofBest;
		}
	}
	return figures;
}
