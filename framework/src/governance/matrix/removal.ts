import type { CityActivity, MatrixRow } from "./schema.ts";

/** A declared state, as far as it matters here: the activities that offices were told are theirs. */
export interface DeclaredDuties {
	readonly id: string;
	readonly scope: string;
	readonly activities: readonly string[];
}

/** What keeps an activity in: another that is kept apart from it, or a state that holds now and has it assigned. */
export interface RestsOn {
	readonly kind: "activity" | "declared-state";
	readonly id: string;
	readonly name: string;
}

/** What goes with an activity of the city's own, and what it cannot go for. */
export interface ActivityRemoval {
	/** Every row of the matrix about it, whatever its scope and state. */
	readonly rows: readonly MatrixRow[];
	/** Empty: it may go. */
	readonly needed: readonly RestsOn[];
}

/**
 * What becomes of the matrix when an activity of the city's own is given up (RESP-34). Its rows go with it, so that nobody
 * is left with half of it; it stays while something else rests on it.
 * @param declared states that hold now.
 */
export function activityRemoval(
	city: { readonly activities: readonly CityActivity[]; readonly responsibilities: readonly MatrixRow[] },
	id: string,
	declared: readonly DeclaredDuties[] = [],
): ActivityRemoval {
	return {
		rows: city.responsibilities.filter(({ activity }) => activity === id),
		needed: [
			...city.activities
				.filter((one) => one.id !== id && one.apartFrom.includes(id))
				.map(({ id: other, name }) => ({ kind: "activity" as const, id: other, name })),
			...declared
				.filter(({ activities }) => activities.includes(id))
				.map((one) => ({ kind: "declared-state" as const, id: one.id, name: one.scope })),
		],
	};
}
