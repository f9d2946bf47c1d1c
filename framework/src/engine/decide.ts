import type { DayNumber } from "../shared/day.ts";
import { cellStatus, MET } from "./cell.ts";
import { askedDay, type EngineDay } from "./day-window.ts";
import type { Engine } from "./engine.ts";
import { type EngineDecision, Verdict } from "./engine-decision.ts";
import { IN_SERVICE, isMust } from "./profile.ts";
import type { ProfileRows } from "./profile-rows.ts";

/**
 * Decides about one subject on a day, with every reason.
 * @throws RangeError on a day the engine cannot count.
 */
export function decideSubject(engine: Engine, subject: number, at: DayNumber): EngineDecision {
	const verdict = new Verdict();
	judge(engine, subject, askedDay(at), verdict);
	return verdict.decision();
}

/**
 * Decides about subjects that are judged together: an engagement with its supplier, what it delivers and the
 * sub-suppliers behind it (GATE-04).
 * @throws RangeError on a day the engine cannot count.
 */
export function decideTogether(engine: Engine, subjects: readonly number[], at: DayNumber): EngineDecision {
	const verdict = new Verdict();
	const day = askedDay(at);
	for (const subject of subjects) judge(engine, subject, day, verdict);
	return verdict.decision();
}

function judge(engine: Engine, subject: number, at: EngineDay, verdict: Verdict): void {
	const rows = engine.blockOf(subject);
	const row = engine.rowOf(subject);
	for (let position = 0; position < rows.profile.positions; position++) {
		if (!rows.holds(row, position, at)) judgeCell(engine, rows, row, position, subject, at, verdict);
	}
}

/** Looks closer at a cell whose main window does not hold. */
function judgeCell(
	engine: Engine,
	rows: ProfileRows,
	row: number,
	position: number,
	subject: number,
	at: EngineDay,
	verdict: Verdict,
): void {
	const requirement = rows.profile.requirementAt[position]!;
	if (requirement === IN_SERVICE) {
		verdict.addOutOfService(subject);
		return;
	}
	if (!engine.binds(requirement, at)) return;
	const status = cellStatus(engine.pool, { rows, row, position, subject, requirement }, at);
	if (status === MET) return;
	verdict.add(subject, engine.plan.ids[requirement]!, isMust(rows.profile, position), status);
}
