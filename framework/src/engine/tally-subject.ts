import { cellStatus, WAIVED_STATUS } from "./cell.ts";
import type { EngineDay } from "./day-window.ts";
import type { CityRows } from "./evaluate-city.ts";
import { isMust } from "./profile.ts";
import { outcomeOf, type Tally } from "./tally.ts";

/**
 * Evaluates one subject on a day and adds it to the tally, or takes it out of it.
 * @param sign 1 or -1
 */
export function tallySubject(city: CityRows, subject: number, at: EngineDay, tally: Tally, sign: 1 | -1): void {
	const rows = city.blockOf(subject);
	const row = city.rowOf(subject);
	const { profile } = rows;
	let unmet = rows.holds(row, 0, at) ? 0 : 1;
	let waived = 0;
	for (const [position, requirement] of profile.requirementAt.entries()) {
		if (requirement < 0 || !city.binds(requirement, at)) continue;
		const status = cellStatus(city.pool, { rows, row, position, subject, requirement }, at);
		const isUnmet = Number(status > WAIVED_STATUS);
		const isWaived = Number(status === WAIVED_STATUS);
		if (isMust(profile, position)) {
			tally.musts[requirement]! += sign;
			tally.blocking[requirement]! += sign * isUnmet;
			tally.conditions[requirement]! += sign * isWaived;
			unmet += isUnmet;
			waived += isWaived;
		} else {
			tally.shoulds[requirement]! += sign;
			tally.advice[requirement]! += sign * (isUnmet + isWaived);
		}
	}
	rows.setUnmet(row, unmet);
	rows.waived[row] = waived;
	tally[outcomeOf(unmet, waived)] += sign;
}
