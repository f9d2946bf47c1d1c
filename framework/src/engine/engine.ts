import type { DayNumber } from "../shared/day.ts";
import { Arena } from "./arena.ts";
import {
	addProof,
	addRejection,
	addWaiver,
	type Cell,
	type CellStatus,
	cellStatus,
	clearCell,
	NOT_APPLICABLE,
	WAIVED_STATUS,
} from "./cell.ts";
import { askedDay, type EngineDay, endDay, startDay } from "./day-window.ts";
import { evaluateCity } from "./evaluate-city.ts";
import { FactPool } from "./fact-pool.ts";
import { kernelMemory } from "./kernel.ts";
import type { Plan, SubjectClass } from "./plan.ts";
import { isMust } from "./profile.ts";
import { ProfileRows } from "./profile-rows.ts";
import { dropRecords, listRecord, moveRecords } from "./record-lists.ts";
import { emptyTally, outcomeOf, type Tally } from "./tally.ts";
import { tallySubject } from "./tally-subject.ts";

/** First and last day of something, as day numbers; null: open. */
export type Term = { readonly from: DayNumber | null; readonly until: DayNumber | null };

const ALWAYS: Term = { from: null, until: null };

/**
 * The facts of a whole city, encoded against one plan, for fast answers to the questions the readable evaluator
 * defines. Subjects are numbered from 0 in the order they are added, requirements as the plan numbers them.
 *
 * After {@link Engine.evaluateAll} the engine keeps the tally of that day up to date with every fact that changes.
 * Facts come in settled: tiers and traits of subjects on the day, proofs after PROOF-01 to PROOF-06, waivers after
 * WAIV-01 to WAIV-03.
 */
export class Engine {
	readonly plan: Plan;
	/** One block of rows per profile of the plan, by its index; absent while no subject has the profile. */
	readonly blocks: (ProfileRows | undefined)[] = [];
	pool = new FactPool();
	arena: Arena;
	/** The tally of the day last evaluated. */
	tally: Tally;
	/** The day last evaluated, undefined before the first evaluation. */
	day: EngineDay | undefined;
	subjects = 0;
	private profileOfSubject = new Uint16Array(64);
	private rowOfSubject = new Int32Array(64);

	/** @param arena where the rows lie; by default where the kernel can walk them */
	constructor(plan: Plan, arena: Arena = new Arena(kernelMemory())) {
		this.plan = plan;
		this.arena = arena;
		this.tally = emptyTally(plan.requirements.length);
	}

	/** Bytes held in typed arrays: rows, facts beside them, and where each subject lies. */
	get bytes(): number {
		const rows = this.blocks.reduce((sum, block) => sum + (block?.bytes ?? 0), 0);
		return rows + this.arena.bytes + this.pool.bytes + this.profileOfSubject.byteLength + this.rowOfSubject.byteLength;
	}

	/** The block that holds a subject's row. */
	blockOf(subject: number): ProfileRows {
		return this.blocks[this.profileOfSubject[subject]!]!;
	}

	rowOf(subject: number): number {
		return this.rowOfSubject[subject]!;
	}

	/**
	 * Adds a subject of which nothing is proven yet.
	 * @param term the days it is in service, engaged and supported (GATE-05, GATE-11)
	 * @returns its number
	 */
	addSubject(subject: SubjectClass, term: Term = ALWAYS): number {
		const number = this.subjects++;
		if (number === this.rowOfSubject.length) this.growSubjects();
		this.seat(number, subject, term);
		return number;
	}

	/**
	 * Gives a subject another class or term, for instance another tier. Its facts are taken away, because what a proof
	 * proves and who may sign a waiver depends on the tier: the caller adds those that hold for the new class.
	 */
	reclassify(subject: number, to: SubjectClass, term: Term = ALWAYS): void {
		this.unseat(subject);
		this.seat(subject, to, term);
	}

	/**
	 * A proof becomes known.
	 * @param grade 0-3
	 */
	applyProof(
		subject: number,
		requirement: number,
		grade: number,
		from: DayNumber | null,
		until: DayNumber | null,
	): void {
		const cell = this.cell(subject, requirement);
		if (cell === undefined) return;
		const before = this.statusOnDay(cell);
		addProof(this.pool, cell, grade, startDay(from), endDay(until));
		this.settle(cell, before, this.statusOnDay(cell));
	}

	/** A waiver is signed. */
	applyWaiver(subject: number, requirement: number, from: DayNumber | null, until: DayNumber | null): void {
		const cell = this.cell(subject, requirement);
		if (cell === undefined) return;
		const before = this.statusOnDay(cell);
		addWaiver(this.pool, cell, startDay(from), endDay(until));
		this.settle(cell, before, this.statusOnDay(cell));
	}

	/** A review rejects evidence. */
	applyRejection(subject: number, requirement: number, on: DayNumber): void {
		const cell = this.cell(subject, requirement);
		if (cell !== undefined) addRejection(this.pool, cell, startDay(on));
	}

	/**
	 * Takes every fact of one cell away, as the first step of withdrawing one of several: the engine keeps windows, not
	 * the proofs they came from, so the caller adds again what remains.
	 */
	clearCell(subject: number, requirement: number): void {
		const cell = this.cell(subject, requirement);
		if (cell === undefined) return;
		const before = this.statusOnDay(cell);
		clearCell(this.pool, cell);
		this.settle(cell, before, this.statusOnDay(cell));
	}

	/**
	 * Where a subject stands against a requirement on a day (STAND-01 to STAND-07).
	 * @throws RangeError on a day the engine cannot count.
	 */
	status(subject: number, requirement: number, at: DayNumber): CellStatus {
		const cell = this.cell(subject, requirement);
		return cell === undefined ? NOT_APPLICABLE : this.statusOn(cell, askedDay(at));
	}

	/**
	 * Evaluates every subject against every requirement on a day.
	 * @throws RangeError on a day the engine cannot count.
	 */
	evaluateAll(at: DayNumber): Tally {
		this.day = askedDay(at);
		this.tally = evaluateCity(this, this.day);
		return this.tally;
	}

	/** The outcome of a subject on the day last evaluated. */
	outcome(subject: number): "allow" | "conditional" | "deny" {
		const block = this.blockOf(subject);
		const row = this.rowOf(subject);
		return outcomeOf(block.unmet(row), block.waived[row]!);
	}

	/** Makes room for so many subjects of a class before they are added. */
	reserve(subject: SubjectClass, count: number): void {
		const block = this.blockFor(subject);
		block.resize(block.rows + count);
	}

	/** Puts everything in order and gives back the room kept for growth; call it after loading. */
	trim(): void {
		const arena = this.arena.another(this.blocks.reduce((sum, block) => sum + (block?.wordsNeeded ?? 0), 0));
		for (const block of this.blocks) if (block !== undefined && block.rows > 0) block.moveTo(arena);
		this.arena = arena;
		this.profileOfSubject = this.profileOfSubject.slice(0, this.subjects);
		this.rowOfSubject = this.rowOfSubject.slice(0, this.subjects);
		// Records in the order of the rows: an evaluation then walks both side by side.
		const rank = (subject: number) => this.profileOfSubject[subject]! * 2 ** 32 + this.rowOfSubject[subject]!;
		this.pool = this.pool.inOrder(rank);
		for (const block of this.blocks) if (block !== undefined) block.records = [];
		for (let record = 0; record < this.pool.records; record++) {
			const subject = this.pool.subject[record]!;
			listRecord(this.pool, record, this.blockOf(subject), this.rowOf(subject));
		}
	}

	/** Whether a requirement binds on a day (APP-04). */
	binds(requirement: number, at: EngineDay): boolean {
		const { bindsFrom, bindsUntil } = this.plan.requirements[requirement]!;
		return bindsFrom <= at && at <= bindsUntil;
	}

	private cell(subject: number, requirement: number): Cell | undefined {
		const rows = this.blockOf(subject);
		const position = rows.profile.positionOf[requirement]!;
		if (position < 0) return undefined;
		return { rows, row: this.rowOfSubject[subject]!, position, subject, requirement };
	}

	private statusOn(cell: Cell, at: EngineDay): CellStatus {
		return this.binds(cell.requirement, at) ? cellStatus(this.pool, cell, at) : NOT_APPLICABLE;
	}

	private statusOnDay(cell: Cell): CellStatus {
		return this.day === undefined ? NOT_APPLICABLE : this.statusOn(cell, this.day);
	}

	/** Carries a changed status into the tally. */
	private settle(cell: Cell, before: CellStatus, after: CellStatus): void {
		if (before === after) return;
		const unmet = Number(after > WAIVED_STATUS) - Number(before > WAIVED_STATUS);
		const waived = Number(after === WAIVED_STATUS) - Number(before === WAIVED_STATUS);
		if (isMust(cell.rows.profile, cell.position)) {
			this.tally.blocking[cell.requirement]! += unmet;
			this.tally.conditions[cell.requirement]! += waived;
			this.shift(cell.rows, cell.row, unmet, waived);
		} else this.tally.advice[cell.requirement]! += unmet + waived;
	}

	/** Changes how many musts of a subject are unmet and waived, and with them the outcomes. */
	shift(rows: ProfileRows, row: number, unmet: number, waived: number): void {
		this.tally[outcomeOf(rows.unmet(row), rows.waived[row]!)]--;
		rows.setUnmet(row, rows.unmet(row) + unmet);
		rows.waived[row]! += waived;
		this.tally[outcomeOf(rows.unmet(row), rows.waived[row]!)]++;
	}

	private blockFor(subject: SubjectClass): ProfileRows {
		const profile = this.plan.profileOf(subject);
		const known = this.blocks[profile.index];
		if (known !== undefined) return known;
		const block = new ProfileRows(profile, this.arena);
		this.blocks[profile.index] = block;
		return block;
	}

	private seat(subject: number, to: SubjectClass, term: Term): void {
		const block = this.blockFor(to);
		const row = block.append(subject);
		block.write(row, 0, startDay(term.from), endDay(term.until));
		this.profileOfSubject[subject] = block.profile.index;
		this.rowOfSubject[subject] = row;
		if (this.day !== undefined) tallySubject(this, subject, this.day, this.tally, 1);
	}

	private growSubjects(): void {
		const profiles = new Uint16Array(this.subjects * 2);
		profiles.set(this.profileOfSubject);
		this.profileOfSubject = profiles;
		const rows = new Int32Array(this.subjects * 2);
		rows.set(this.rowOfSubject);
		this.rowOfSubject = rows;
	}

	private unseat(subject: number): void {
		if (this.day !== undefined) tallySubject(this, subject, this.day, this.tally, -1);
		const block = this.blockOf(subject);
		dropRecords(this.pool, subject, block);
		const row = this.rowOfSubject[subject]!;
		const moved = block.remove(row);
		if (moved < 0) return;
		this.rowOfSubject[moved] = row;
		moveRecords(this.pool, moved, block, row);
	}
}
