import { type FactPool, UNLISTED } from "./fact-pool.ts";
import type { ProfileRows } from "./profile-rows.ts";

/** Each block lists the records about its rows, so that an evaluation finds them while the rows are at hand. */

/** Lists a record with the block and row it is about, unless it is listed there already. */
export function listRecord(pool: FactPool, record: number, rows: ProfileRows, row: number): void {
	if (pool.block[record] !== UNLISTED) return;
	pool.block[record] = rows.profile.index;
	pool.row[record] = row;
	pool.place[record] = rows.records.length;
	rows.records.push(record);
}

/** Takes away the facts a subject has beside its row, before the row goes. */
export function dropRecords(pool: FactPool, subject: number, rows: ProfileRows): void {
	eachRecord(pool, subject, rows, (record) => {
		pool.empty(record);
		pool.block[record] = UNLISTED;
		const last = rows.records.pop();
		if (last === undefined || last === record) return;
		const place = pool.place[record]!;
		rows.records[place] = last;
		pool.place[last] = place;
	});
}

/** Tells the records of a subject that its row is another one now. */
export function moveRecords(pool: FactPool, subject: number, rows: ProfileRows, row: number): void {
	eachRecord(pool, subject, rows, (record) => {
		pool.row[record] = row;
	});
}

function eachRecord(pool: FactPool, subject: number, rows: ProfileRows, visit: (record: number) => void): void {
	if (rows.records.length === 0) return;
	for (const requirement of rows.profile.requirementAt) {
		const record = requirement < 0 ? -1 : pool.find(subject, requirement);
		if (record >= 0 && pool.block[record] === rows.profile.index) visit(record);
	}
}
