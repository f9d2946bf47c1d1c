import type { DayNumber } from "../shared/day.ts";
import { MET, statusBeside } from "./cell.ts";
import { askedDay, type EngineDay } from "./day-window.ts";
import type { Engine } from "./engine.ts";
import { ALLOWED, Draft, type EngineDecision } from "./engine-decision.ts";
import { IN_SERVICE, isMust } from "./profile.ts";

/**
 * Decides about one subject on a day, with every reason.
 * @throws RangeError on a day the engine cannot count.
 */
export function decideSubject(engine: Engine, subject: number, at: DayNumber): EngineDecision {
	const day = askedDay(at);
	const short = engine.blockOf(subject).firstShort(engine.rowOf(subject), 0, day);
	if (short < 0) return ALLOWED;
	const draft = new Draft();
	judge(engine, subject, short, day, draft);
	return draft.decision();
}

/**
 * Decides about subjects that are judged together: an engagement with its supplier, what it delivers and the
 * sub-suppliers behind it (GATE-04).
 * @throws RangeError on a day the engine cannot count.
 */
export function decideTogether(engine: Engine, subjects: readonly number[], at: DayNumber): EngineDecision {
	const day = askedDay(at);
	const draft = new Draft();
	for (const subject of subjects) judge(engine, subject, 0, day, draft);
	return draft.decision();
}

/** Looks closer at every cell from a position on whose main window does not hold. */
function judge(engine: Engine, subject: number, from: number, at: EngineDay, draft: Draft): void {
	const rows = engine.blockOf(subject);
	const row = engine.rowOf(subject);
	for (
		let position = rows.firstShort(row, from, at);
		position >= 0;
		position = rows.firstShort(row, position + 1, at)
	) {
		const requirement = rows.profile.requirementAt[position]!;
		if (requirement === IN_SERVICE) {
			draft.addOutOfService(subject);
			continue;
		}
		if (!engine.binds(requirement, at)) continue;
		const record = engine.pool.find(subject, requirement);
		const status = statusBeside(engine.pool, record, rows.startAt(row, position), rows.endAt(row, position), at);
		if (status === MET) continue;
		draft.add(subject, engine.plan.ids[requirement]!, isMust(rows.profile, position), status);
	}
}
