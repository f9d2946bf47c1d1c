import { Arena, type Engine, type Plan, type Tally } from "@gatehouse/framework/engine";
import type { Bench, BenchOptions, BenchReport, Table } from "../bench.ts";
import { Random } from "../city/random.ts";
import { residentCity } from "../city/resident.ts";
import { drawCity, TODAY } from "../city/synthetic-city.ts";
import { type DuckCity, duckCity } from "../peers/duckdb.ts";
import { best, interleave, median, ratio, ratioCells, type Times } from "../rounds.ts";
import { shippedPlan } from "../shipped-plan.ts";

export const bench: Bench = {
	name: "city",
	title: "A whole city evaluated again, and one changed fact",
	run,
};

const OWN = "Gatehouse";
const PLAIN = "Gatehouse without WebAssembly";
const DENIED = "DuckDB narrow, who is denied";
const QUERIES = ["wide, filtered counts", "wide, sums", "narrow, grouped"] as const;

type Sizing = {
	subjects: number;
	cells: number;
	bytes: number;
	load: number;
	times: Times;
	/** µs per changed fact, round by round. */
	changes: number[];
	allowed: number;
};

async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	const plan = shippedPlan();
	const sizes = quick ? [300, 3000] : [10_000, 100_000, 1_000_000];
	const sizings: Sizing[] = [];
	for (const subjects of sizes) sizings.push(await measure(plan, subjects, quick ? 1 : 15, say));
	const last = sizings.at(-1)!;
	const peers = [PLAIN, ...QUERIES.map((query) => `DuckDB ${query}`), DENIED];
	return {
		tables: [
			...sizings.map(
				({ subjects, times }): Table => ({
					title: `${subjects.toLocaleString("en")} subjects x ${plan.ids.length} requirements`,
					columns: ["contestant", "best ms", "median ms", "times as long, median (range)", "of best rounds"],
					rows: [OWN, ...peers].map((name) => [
						name,
						(best(times.get(name)!) / 1000).toFixed(2),
						(median(times.get(name)!) / 1000).toFixed(2),
						...ratioCells(ratio(times, name, OWN)),
					]),
				}),
			),
			{
				title: "Gatehouse by size",
				columns: ["subjects", "cells", "bytes/subject", "load s", "evaluate ms", "ns/subject", "changed fact µs"],
				rows: sizings.map((one) => [
					one.subjects.toLocaleString("en"),
					one.cells.toLocaleString("en"),
					(one.bytes / one.subjects).toFixed(0),
					(one.load / 1000).toFixed(2),
					(best(one.times.get(OWN)!) / 1000).toFixed(2),
					((best(one.times.get(OWN)!) * 1000) / one.subjects).toFixed(1),
					median(one.changes).toFixed(2),
				]),
			},
		],
		compared: [
			"cells without a sufficient proof, per requirement: Gatehouse with and without WebAssembly, and DuckDB each way",
			"how many subjects are denied, waivers and service included: Gatehouse and DuckDB",
			"the tally after the changed facts: kept up to date, and evaluated anew",
		],
		notes: [
			"Gatehouse gives per requirement what blocks, is waived and is advised, and the outcome of every subject, in one run on one thread.",
			"DuckDB runs on two threads; each of its queries gives a part of that.",
			`${((100 * last.allowed) / last.subjects).toFixed(0)} % of subjects are allowed.`,
		],
		figures: figuresOf(sizings, peers),
	};
}

function figuresOf(sizings: readonly Sizing[], peers: readonly string[]): Record<string, number> {
	const figures: Record<string, number> = {};
	for (const one of sizings) {
		const size = one.subjects;
		figures[`bytes per subject ${size}`] = one.bytes / size;
		figures[`changed fact µs ${size}`] = median(one.changes);
		for (const [name, list] of one.times) figures[`best µs ${name} ${size}`] = best(list);
		for (const name of peers) {
			const { median: middle, best: ofBest } = ratio(one.times, name, OWN);
			figures[`ratio ${name} ${size}`] = middle;
			figures[`ratio of best rounds ${name} ${size}`] = ofBest;
		}
	}
	return figures;
}

async function measure(plan: Plan, subjects: number, rounds: number, say: (line: string) => void): Promise<Sizing> {
	say(`${subjects} subjects: loading`);
	const start = performance.now();
	const engine = residentCity(plan, subjects);
	const load = performance.now() - start;
	const plain = residentCity(plan, subjects, new Arena(undefined));
	const duck = await duckCity(engine, () => drawCity(plan, subjects));
	say(`${subjects} subjects: comparing answers`);
	await expectSame(engine, plain, duck);
	say(`${subjects} subjects: timing`);
	const contestants = [
		{ name: OWN, run: () => engine.evaluateAll(TODAY) },
		{ name: PLAIN, run: () => plain.evaluateAll(TODAY) },
		...QUERIES.map((query) => ({ name: `DuckDB ${query}`, run: duck.counts[query], waits: true })),
		{ name: DENIED, run: duck.denied, waits: true },
	];
	const times = await interleave(contestants, { rounds, milliseconds: subjects > 50_000 ? 1 : 20, pieces: 1 });
	duck.close();
	const allowed = engine.tally.allow;
	const { bytes } = engine;
	const changes = Array.from({ length: rounds }, (_, round) => changeFacts(engine, round, Math.min(subjects, 50_000)));
	return { subjects, cells: cellsOf(engine.tally), bytes, load, times, changes, allowed };
}

const cellsOf = ({ musts, shoulds }: Tally): number => [...musts, ...shoulds].reduce((sum, count) => sum + count, 0);

/** Cells per requirement that no sufficient proof meets on the day. */
function unproven({ tally: { blocking, conditions, advice } }: Engine): number[] {
	return Array.from(blocking, (count, i) => count + conditions[i]! + advice[i]!);
}

async function expectSame(engine: Engine, plain: Engine, duck: DuckCity): Promise<void> {
	const tally = engine.evaluateAll(TODAY);
	expectEqual("without WebAssembly", plain.evaluateAll(TODAY), tally);
	for (const query of QUERIES) expectEqual(`DuckDB ${query}`, await duck.counts[query](), unproven(engine));
	expectEqual(DENIED, await duck.denied(), tally.deny);
}

function expectEqual(name: string, given: unknown, expected: unknown): void {
	const [a, b] = [given, expected].map((value) => JSON.stringify(value));
	if (a !== b) throw new Error(`${name} gives ${a}, not ${b}`);
}

/**
 * Renews proofs of random subjects one by one, each taken into outcome and tally.
 * @returns µs per fact
 */
function changeFacts(engine: Engine, round: number, count: number): number {
	const random = new Random(7 + round);
	const subjects = Int32Array.from({ length: count }, () => random.below(engine.subjects));
	const requirements = subjects.map((subject) => {
		const { musts } = engine.blockOf(subject).profile;
		return musts[random.below(musts.length)] ?? 0;
	});
	const start = performance.now();
	for (let i = 0; i < count; i++) engine.applyProof(subjects[i]!, requirements[i]!, 3, TODAY, TODAY + 365);
	const elapsed = performance.now() - start;
	const kept = JSON.stringify(engine.tally);
	expectEqual("the tally kept up to date", JSON.parse(kept), engine.evaluateAll(TODAY));
	return (elapsed * 1000) / count;
}
