import type { EngineDay } from "./day-window.ts";
import { evaluateRows } from "./evaluate-rows.ts";
import { type FactPool, MORE, WAIVED } from "./fact-pool.ts";
import type { Plan } from "./plan.ts";
import { isMust } from "./profile.ts";
import type { ProfileRows } from "./profile-rows.ts";
import { emptyTally, type Tally } from "./tally.ts";

/** What an evaluation reads of the engine. */
export type CityRows = {
	readonly plan: Plan;
	readonly blocks: readonly (ProfileRows | undefined)[];
	readonly pool: FactPool;
	readonly subjects: number;
	blockOf(subject: number): ProfileRows;
	rowOf(subject: number): number;
	binds(requirement: number, at: EngineDay): boolean;
};

/** Evaluates every row on a day, then what relieves the few cells whose main window does not hold. */
export function evaluateCity(city: CityRows, at: EngineDay): Tally {
	const tally = emptyTally(city.plan.requirements.length);
	for (const rows of city.blocks) if (rows !== undefined && rows.rows > 0) evaluateBlock(city, rows, at, tally);
	tally.allow = city.subjects - tally.deny - tally.conditional;
	return tally;
}

function evaluateBlock(city: CityRows, rows: ProfileRows, at: EngineDay, tally: Tally): void {
	const { profile } = rows;
	const met = new Int32Array(profile.positions);
	tally.deny += evaluateRows(rows, at, met);
	for (const [position, requirement] of profile.requirementAt.entries()) {
		if (requirement < 0) continue;
		const must = isMust(profile, position);
		if (!city.binds(requirement, at)) {
			if (must) tally.deny -= forgive(rows, position, at);
			continue;
		}
		const [bound, missing] = must ? [tally.musts, tally.blocking] : [tally.shoulds, tally.advice];
		bound[requirement]! += rows.rows;
		missing[requirement]! += rows.rows - met[position]!;
	}
	relieve(city, rows, at, tally);
}

/** Takes a must that does not bind on the day out of what rows miss. @returns how many rows miss nothing any more. */
function forgive(rows: ProfileRows, position: number, at: EngineDay): number {
	let settled = 0;
	for (let row = 0; row < rows.rows; row++) {
		if (rows.holds(row, position, at)) continue;
		const unmet = rows.unmet(row) - 1;
		rows.setUnmet(row, unmet);
		if (unmet === 0) settled++;
	}
	return settled;
}

/** Further windows and waivers of the cells whose main window does not hold (STAND-02, STAND-03). */
function relieve(city: CityRows, rows: ProfileRows, at: EngineDay, tally: Tally): void {
	const { pool } = city;
	for (const record of rows.records) {
		if (pool.relief[record] === 0) continue;
		const requirement = pool.requirement[record]!;
		const row = pool.row[record]!;
		const position = rows.profile.positionOf[requirement]!;
		if (rows.holds(row, position, at)) continue;
		const met = pool.holds(record, MORE, at);
		if ((met || pool.holds(record, WAIVED, at)) && city.binds(requirement, at)) {
			relieveCell(rows, row, position, met, tally);
		}
	}
}

function relieveCell(rows: ProfileRows, row: number, position: number, met: boolean, tally: Tally): void {
	const requirement = rows.profile.requirementAt[position]!;
	if (!isMust(rows.profile, position)) {
		if (met) tally.advice[requirement]! -= 1;
		return;
	}
	tally.blocking[requirement]! -= 1;
	if (!met) {
		tally.conditions[requirement]! += 1;
		rows.waived[row]! += 1;
	}
	const unmet = rows.unmet(row) - 1;
	rows.setUnmet(row, unmet);
	if (unmet !== 0) return;
	tally.deny -= 1;
	if (rows.waived[row]! > 0) tally.conditional += 1;
}
