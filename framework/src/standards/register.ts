import type { Mandate } from "../baseline/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import type { DataNote, SecurityTopic, Standard } from "./schema.ts";

/** What a count of the register can be taken over; only rows of the paper's Appendix A are counted (STD-01). */
export type CountOf = NonNullable<DataNote["count"]>["of"];

const COUNTED: Record<CountOf, (standard: Standard) => boolean> = {
	all: () => true,
	table1: (standard) => standard.table1 !== undefined,
	"in-development": (standard) => standard.status === "in-development",
	"with-topics": (standard) => standard.topics.length > 0,
	"bsi-body": (standard) => standard.body === "BSI",
};

export type RegisterCounts = Readonly<Record<CountOf, number>>;

/**
 * Counts the rows of Appendix A: entries with a `row`; successors are no part of what the paper counted (STD-01).
 * @returns numbers of entries.
 */
export function countRegister(standards: readonly Standard[]): RegisterCounts {
	const rows = standards.filter((standard) => standard.row !== undefined);
	const count = (of: CountOf) => rows.filter(COUNTED[of]).length;
	return {
		all: count("all"),
		table1: count("table1"),
		"in-development": count("in-development"),
		"with-topics": count("with-topics"),
		"bsi-body": count("bsi-body"),
	};
}

/** A note with the number computed from the register beside the one the paper gives. */
export type CountedNote = DataNote & { counted?: number };

/** Puts the computed number beside each number the paper states (STD-01). */
export function dataNotes(notes: readonly DataNote[], standards: readonly Standard[]): CountedNote[] {
	const counts = countRegister(standards);
	return notes.map((note) => (note.count === undefined ? { ...note } : { ...note, counted: counts[note.count.of] }));
}

export interface StandardsRegister {
	readonly standards: readonly Standard[];
	readonly topics: readonly SecurityTopic[];
	readonly counts: RegisterCounts;
	readonly notes: readonly CountedNote[];
	readonly byId: ReadonlyMap<string, Standard>;
	/** By number of the row in Appendix A. */
	readonly byRow: ReadonlyMap<number, Standard>;
}

/** The register with its counts, its notes and indexes by id and by row (R-05, STD-01). */
export function standardsRegister(
	standards: readonly Standard[],
	topics: readonly SecurityTopic[],
	notes: readonly DataNote[],
): StandardsRegister {
	const rows = standards.flatMap((standard) => (standard.row === undefined ? [] : [[standard.row, standard] as const]));
	return {
		standards,
		topics,
		counts: countRegister(standards),
		notes: dataNotes(notes, standards),
		byId: new Map(standards.map((standard) => [standard.id, standard])),
		byRow: new Map(rows),
	};
}

/** The mandate of one standard that counts on a day: the latest that has begun (STD-02). */
export function mandateInForce(mandates: readonly Mandate[], standard: string, at: IsoDate): Mandate | undefined {
	return mandatesInForce(mandates, at).get(standard);
}

/** For each standard the mandate that counts on a day: the latest that has begun (STD-02). Keyed by standard. */
export function mandatesInForce(mandates: readonly Mandate[], at: IsoDate): Map<string, Mandate> {
	const latest = new Map<string, Mandate>();
	for (const mandate of mandates) {
		if (mandate.from > at) continue;
		const held = latest.get(mandate.standard);
		// ISO dates of four-digit years sort as text.
		if (held === undefined || mandate.from >= held.from) latest.set(mandate.standard, mandate);
	}
	return latest;
}
