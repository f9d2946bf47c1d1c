import type { EngineDay } from "./day-window.ts";
import { NEVER } from "./day-window.ts";
import { type FactPool, LOWER, MORE, WAIVED } from "./fact-pool.ts";
import { gradeNeeded } from "./profile.ts";
import { EMPTY_END, EMPTY_START, type ProfileRows } from "./profile-rows.ts";
import { listRecord } from "./record-lists.ts";

/** Statuses a cell (one subject against one requirement) can have, in the order of STAND-01 to STAND-07. */
export const NOT_APPLICABLE = 0;
export const MET = 1;
export const WAIVED_STATUS = 2;
export const INSUFFICIENT = 3;
export const EXPIRED = 4;
export const REJECTED = 5;
export const UNPROVEN = 6;
export type CellStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Names of the statuses, by their number. */
export const STATUS_NAMES = [
	"not-applicable",
	"met",
	"waived",
	"insufficient-grade",
	"expired",
	"rejected",
	"unproven",
] as const;

const isEmpty = (start: EngineDay, end: EngineDay): boolean => start === EMPTY_START && end === EMPTY_END;

/** Where a cell lies: the row of its subject and the position of its requirement in it. */
export type Cell = {
	readonly rows: ProfileRows;
	readonly row: number;
	readonly position: number;
	readonly subject: number;
	readonly requirement: number;
};

/** STAND-02 to STAND-07 for one applicable cell. */
export function cellStatus(pool: FactPool, cell: Cell, at: EngineDay): CellStatus {
	const { rows, row, position } = cell;
	if (rows.holds(row, position, at)) return MET;
	return statusBeside(
		pool,
		pool.find(cell.subject, cell.requirement),
		rows.startAt(row, position),
		rows.endAt(row, position),
		at,
	);
}

/** The status of a cell whose main window does not hold on the day; `record` is -1 when there is nothing beside it. */
export function statusBeside(
	pool: FactPool,
	record: number,
	start: EngineDay,
	end: EngineDay,
	at: EngineDay,
): CellStatus {
	if (record < 0) return end < at && !isEmpty(start, end) ? EXPIRED : UNPROVEN;
	if (pool.holds(record, MORE, at)) return MET;
	if (pool.holds(record, WAIVED, at)) return WAIVED_STATUS;
	if (pool.holds(record, LOWER, at)) return INSUFFICIENT;
	if (pool.endedFirst[record]! < at) return EXPIRED;
	return pool.rejectedOn[record]! <= at ? REJECTED : UNPROVEN;
}

/** The cell's record; what the main window alone says about a first end goes along. */
function openRecord(pool: FactPool, cell: Cell): number {
	const start = cell.rows.startAt(cell.row, cell.position);
	const end = cell.rows.endAt(cell.row, cell.position);
	const record = pool.open(cell.subject, cell.requirement, isEmpty(start, end) ? NEVER : end);
	listRecord(pool, record, cell.rows, cell.row);
	return record;
}

/**
 * Adds a proof to a cell. Proofs that overlap or follow each other without a gap become one window; the window that
 * ends last stays in the row, others go to the pool.
 * @param grade 0-3
 */
export function addProof(pool: FactPool, cell: Cell, grade: number, start: EngineDay, end: EngineDay): void {
	const { rows, row, position } = cell;
	const sufficient = grade >= gradeNeeded(rows.profile, position);
	const heldStart = rows.startAt(row, position);
	const heldEnd = rows.endAt(row, position);
	if (sufficient && start <= end && pool.find(cell.subject, cell.requirement) < 0) {
		if (isEmpty(heldStart, heldEnd)) {
			rows.write(row, position, start, end);
			return;
		}
		// A renewal. What it leaves has no gap, so on no day does it matter which of the proofs ended first.
		if (start <= heldEnd + 1 && heldStart <= end + 1) {
			rows.write(row, position, Math.min(start, heldStart), Math.max(end, heldEnd));
			return;
		}
	}
	const record = openRecord(pool, cell);
	// A proof that ends before it begins holds on no day, and counts as ended once it would have begun.
	const ended = start <= end ? end : start - 1;
	if (ended < pool.endedFirst[record]!) pool.endedFirst[record] = ended;
	if (start > end) return;
	if (!sufficient) addEntry(pool, record, LOWER, start, end);
	else mergeWindow(pool, cell, record, start, end);
}

/** Adds the days of a waiver to a cell; the waiver is a valid one (WAIV-01 to WAIV-03). */
export function addWaiver(pool: FactPool, cell: Cell, start: EngineDay, end: EngineDay): void {
	if (start <= end) addEntry(pool, openRecord(pool, cell), WAIVED, start, end);
}

/** Notes that evidence for a cell was rejected on a day. */
export function addRejection(pool: FactPool, cell: Cell, on: EngineDay): void {
	const record = openRecord(pool, cell);
	if (on < pool.rejectedOn[record]!) pool.rejectedOn[record] = on;
}

/** Takes every proof, waiver and rejection of a cell away. */
export function clearCell(pool: FactPool, cell: Cell): void {
	cell.rows.write(cell.row, cell.position, EMPTY_START, EMPTY_END);
	const record = pool.find(cell.subject, cell.requirement);
	if (record >= 0) pool.empty(record);
}

type Kind = typeof MORE | typeof WAIVED | typeof LOWER;

function addEntry(pool: FactPool, record: number, kind: Kind, from: EngineDay, until: EngineDay): void {
	let start = from;
	let end = until;
	for (;;) {
		const union = pool.absorb(record, kind, start, end);
		if (union < 0) break;
		start = Math.floor(union / 0x10000);
		end = union & 0xffff;
	}
	pool.add(record, kind, start, end);
}

function mergeWindow(pool: FactPool, cell: Cell, record: number, from: EngineDay, until: EngineDay): void {
	const { rows, row, position } = cell;
	const heldStart = rows.startAt(row, position);
	const heldEnd = rows.endAt(row, position);
	if (!isEmpty(heldStart, heldEnd)) addEntry(pool, record, MORE, heldStart, heldEnd);
	addEntry(pool, record, MORE, from, until);
	const last = pool.takeLast(record, MORE);
	rows.write(row, position, Math.floor(last / 0x10000), last & 0xffff);
}
