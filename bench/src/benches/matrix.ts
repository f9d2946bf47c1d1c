import { EffectiveMatrix, MATRIX_STATES, matrixGaps } from "@gatehouse/framework";
import type { Bench, BenchOptions, BenchReport } from "../bench.ts";
import { checkFactsOf, largeMatrix } from "../governance/large-matrix.ts";
import { best, interleave, median, ratio, ratioCells } from "../rounds.ts";

export const bench: Bench = {
	name: "matrix",
	title: "The responsibility matrix, worked out and checked as on every edit",
	run,
};

const WORKED_OUT = "every cell in 4 states";
const CHECKED = "every cell, and all checks";
const COPIED = "the same city copied (structuredClone)";

/** What an edit costs, beside copying the city once, which is what no program that keeps the old one can do without. */
async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	const tables = [];
	const compared: string[] = [];
	const figures: Record<string, number> = {};
	for (const [activities, actors] of quick ? [[8, 12] as const] : [[43, 60] as const, [200, 300] as const]) {
		say(`${activities} activities, ${actors} actors`);
		const city = largeMatrix(activities, actors);
		const cells = () => {
			const effective = new EffectiveMatrix(checkFactsOf(city).matrix, {});
			return MATRIX_STATES.flatMap((state) => effective.cells(state));
		};
		if (cells().length !== activities * MATRIX_STATES.length) throw new Error("a cell is missing");
		compared.push(`${activities} activities: a cell for each of them in each of ${MATRIX_STATES.length} states`);
		const times = await interleave(
			[
				{ name: WORKED_OUT, run: cells },
				{ name: CHECKED, run: () => [cells(), matrixGaps(checkFactsOf(city))] },
				{ name: COPIED, run: () => structuredClone(city) },
			],
			{ rounds: quick ? 1 : 9, milliseconds: quick ? 1 : 200, pieces: 1 },
		);
		tables.push({
			title: `${activities} activities, ${actors} actors, ${MATRIX_STATES.length} states`,
			columns: ["what", "best ms", "median ms", "of a copy, median (range)", "of best rounds"],
			rows: [WORKED_OUT, CHECKED, COPIED].map((name) => [
				name,
				(best(times.get(name)!) / 1000).toFixed(2),
				(median(times.get(name)!) / 1000).toFixed(2),
				...ratioCells(ratio(times, name, COPIED)),
			]),
		});
		for (const name of [WORKED_OUT, CHECKED, COPIED]) {
			figures[`µs, ${name}, ${activities} activities`] = median(times.get(name)!);
		}
	}
	return { tables, compared, notes: ["What is drawn on screen and stored comes on top."], figures };
}
