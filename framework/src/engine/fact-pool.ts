import type { EngineDay } from "./day-window.ts";
import { NEVER } from "./day-window.ts";

/** What an entry beside a cell's main window says. */
export const MORE = 0;
export const WAIVED = 1;
export const LOWER = 2;
export type EntryKind = typeof MORE | typeof WAIVED | typeof LOWER;

const NONE = -1;
export const UNLISTED = 0xffff;

/** A typed array twice as long with the same beginning. */
function doubled<T extends Int32Array | Uint16Array | Uint8Array>(array: T): T {
	const longer = new (array.constructor as new (length: number) => T)(array.length * 2);
	longer.set(array);
	return longer;
}

/**
 * Facts of the few cells (subject x requirement) that one window does not describe: further windows, waivers, proofs of
 * a lower grade, the day a first proof ended, the day evidence was rejected. Records are found by an open-addressing
 * hash over (subject, requirement); their entries are chains in one pool. Records are emptied, never deleted.
 */
export class FactPool {
	/** Number of records; they are numbered from 0. */
	records = 0;
	subject = new Int32Array(64);
	requirement = new Uint16Array(64);
	/** Last day of the proof that ended first, {@link NEVER} when there is none. */
	endedFirst = new Uint16Array(64);
	rejectedOn = new Uint16Array(64);
	/** 1 when an entry of the record can settle the cell: a further window or a waiver. */
	relief = new Uint8Array(64);
	/** Which block lists the record, {@link UNLISTED} when none does; its place in that list, and the row it is about. */
	block = new Uint16Array(64).fill(UNLISTED);
	place = new Int32Array(64);
	row = new Int32Array(64);
	private head = new Int32Array(64);

	private entries = 0;
	private free = NONE;
	private kind = new Uint8Array(64);
	private start = new Uint16Array(64);
	private end = new Uint16Array(64);
	private next = new Int32Array(64);

	private slots = new Int32Array(128).fill(NONE);

	/** Bytes held in typed arrays. */
	get bytes(): number {
		return this.subject.length * 25 + this.kind.length * 9 + this.slots.length * 4;
	}

	private slotOf(subject: number, requirement: number): number {
		const mask = this.slots.length - 1;
		let hash = Math.imul(subject, 0x9e3779b1) ^ Math.imul(requirement, 0x85ebca6b);
		hash ^= hash >>> 15;
		let slot = hash & mask;
		for (;;) {
			const record = this.slots[slot]!;
			if (record === NONE) return slot;
			if (this.subject[record] === subject && this.requirement[record] === requirement) return slot;
			slot = (slot + 1) & mask;
		}
	}

	/** The record of a cell, -1 when it has none. */
	find(subject: number, requirement: number): number {
		return this.slots[this.slotOf(subject, requirement)]!;
	}

	/** The record of a cell; a new one starts with the given first end. */
	open(subject: number, requirement: number, endedFirst: number): number {
		const found = this.find(subject, requirement);
		if (found !== NONE) return found;
		if (this.records === this.subject.length) this.growRecords();
		const record = this.records++;
		this.subject[record] = subject;
		this.requirement[record] = requirement;
		this.endedFirst[record] = endedFirst;
		this.rejectedOn[record] = NEVER;
		this.relief[record] = 0;
		this.head[record] = NONE;
		this.slots[this.slotOf(subject, requirement)] = record;
		return record;
	}

	/** Takes every fact of the record away. */
	empty(record: number): void {
		let entry = this.head[record]!;
		while (entry !== NONE) {
			const following = this.next[entry]!;
			this.release(entry);
			entry = following;
		}
		this.head[record] = NONE;
		this.endedFirst[record] = NEVER;
		this.rejectedOn[record] = NEVER;
		this.relief[record] = 0;
	}

	/** Whether an entry of the kind holds on the day. */
	holds(record: number, kind: EntryKind, at: EngineDay): boolean {
		for (let entry = this.head[record]!; entry !== NONE; entry = this.next[entry]!) {
			if (this.kind[entry] === kind && this.start[entry]! <= at && at <= this.end[entry]!) return true;
		}
		return false;
	}

	add(record: number, kind: EntryKind, start: EngineDay, end: EngineDay): void {
		let entry = this.free;
		if (entry !== NONE) this.free = this.next[entry]!;
		else {
			if (this.entries === this.kind.length) this.growEntries();
			entry = this.entries++;
		}
		this.kind[entry] = kind;
		this.start[entry] = start;
		this.end[entry] = end;
		this.next[entry] = this.head[record]!;
		this.head[record] = entry;
		if (kind !== LOWER) this.relief[record] = 1;
	}

	/**
	 * Takes out one entry of the kind that overlaps the window or lies next to it.
	 * @returns the window of both together as `start * 0x10000 + end`, -1 when there was none.
	 */
	absorb(record: number, kind: EntryKind, start: EngineDay, end: EngineDay): number {
		let before = NONE;
		for (let entry = this.head[record]!; entry !== NONE; entry = this.next[entry]!) {
			if (this.kind[entry] === kind && this.start[entry]! <= end + 1 && start <= this.end[entry]! + 1) {
				if (before === NONE) this.head[record] = this.next[entry]!;
				else this.next[before] = this.next[entry]!;
				const union = Math.min(start, this.start[entry]!) * 0x10000 + Math.max(end, this.end[entry]!);
				this.release(entry);
				return union;
			}
			before = entry;
		}
		return NONE;
	}

	/**
	 * Takes out the entry of the kind that ends last.
	 * @returns its window as `start * 0x10000 + end`, -1 when there is none.
	 */
	takeLast(record: number, kind: EntryKind): number {
		let last = NONE;
		for (let entry = this.head[record]!; entry !== NONE; entry = this.next[entry]!) {
			if (this.kind[entry] === kind && (last === NONE || this.end[entry]! > this.end[last]!)) last = entry;
		}
		return last === NONE ? NONE : this.absorb(record, kind, this.start[last]!, this.end[last]!);
	}

	/** A pool with the same facts whose records and entries lie in ascending order of their subject's rank. */
	inOrder(rank: (subject: number) => number): FactPool {
		const order = Float64Array.from({ length: this.records }, (_, record) => record);
		const ranks = order.map((record) => rank(this.subject[record]!));
		order.sort((a, b) => ranks[a]! - ranks[b]!);
		const pool = new FactPool();
		for (const from of order) {
			if (this.isEmpty(from)) continue;
			const to = pool.open(this.subject[from]!, this.requirement[from]!, this.endedFirst[from]!);
			pool.rejectedOn[to] = this.rejectedOn[from]!;
			pool.row[to] = this.row[from]!;
			for (let entry = this.head[from]!; entry !== NONE; entry = this.next[entry]!) {
				pool.add(to, this.kind[entry] as EntryKind, this.start[entry]!, this.end[entry]!);
			}
		}
		return pool;
	}

	private isEmpty(record: number): boolean {
		return this.head[record] === NONE && this.endedFirst[record] === NEVER && this.rejectedOn[record] === NEVER;
	}

	private release(entry: number): void {
		this.next[entry] = this.free;
		this.free = entry;
	}

	private growRecords(): void {
		this.subject = doubled(this.subject);
		this.requirement = doubled(this.requirement);
		this.endedFirst = doubled(this.endedFirst);
		this.rejectedOn = doubled(this.rejectedOn);
		this.relief = doubled(this.relief);
		this.block = doubled(this.block).fill(UNLISTED, this.records);
		this.place = doubled(this.place);
		this.row = doubled(this.row);
		this.head = doubled(this.head);
		this.slots = new Int32Array(this.slots.length * 2).fill(NONE);
		for (let record = 0; record < this.records; record++) {
			this.slots[this.slotOf(this.subject[record]!, this.requirement[record]!)] = record;
		}
	}

	private growEntries(): void {
		this.kind = doubled(this.kind);
		this.start = doubled(this.start);
		this.end = doubled(this.end);
		this.next = doubled(this.next);
	}
}
