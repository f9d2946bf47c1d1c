/** Position 0 of a row stands for no requirement but for being in service. */
export const IN_SERVICE = -1;

/**
 * What binds every subject of one class, laid out as the row in which such a subject keeps its windows:
 * first the days it is in service, then the musts, then the shoulds.
 */
export type Profile = {
	/** Number of the profile within its plan. */
	readonly index: number;
	/** Grade (0-3) below which a proof does not meet a must (STAND-02). */
	readonly minimumGrade: number;
	readonly musts: readonly number[];
	readonly shoulds: readonly number[];
	/** Positions that decide the outcome: being in service and the musts. The shoulds follow. */
	readonly deciding: number;
	/** All positions of a row. */
	readonly positions: number;
	/** Requirement number at each position; {@link IN_SERVICE} at 0. */
	readonly requirementAt: Int16Array;
	/** The positions after the first in the order of the baseline. */
	readonly inOrder: Int16Array;
	/** Position of each requirement of the plan, -1 when it does not apply. */
	readonly positionOf: Int16Array;
};

/** Lays out a profile; `requirements` is the number of requirements in the plan. */
export function layOut(
	index: number,
	minimumGrade: number,
	musts: readonly number[],
	shoulds: readonly number[],
	requirements: number,
): Profile {
	const requirementAt = Int16Array.from([IN_SERVICE, ...musts, ...shoulds]);
	const positionOf = new Int16Array(requirements).fill(-1);
	for (const [position, requirement] of requirementAt.entries()) {
		if (position > 0) positionOf[requirement] = position;
	}
	return {
		...{ index, minimumGrade, musts, shoulds, requirementAt, positionOf },
		deciding: musts.length + 1,
		positions: requirementAt.length,
		inOrder: positionOf.filter((position) => position >= 0),
	};
}

/** Whether the requirement at a position decides the outcome (GATE-01) rather than being advice (GATE-07). */
export function isMust(profile: Profile, position: number): boolean {
	return position < profile.deciding;
}

/** The lowest grade that meets the requirement at a position: any grade does for a should (PROOF-05). */
export function gradeNeeded(profile: Profile, position: number): number {
	return position < profile.deciding ? profile.minimumGrade : 0;
}
