/** How a whole city stands on a day: subjects by outcome, and per requirement of the plan the cells by what they do. */
export type Tally = {
	/** Subjects whose every must is met; met but for waivers; the rest. */
	allow: number;
	conditional: number;
	deny: number;
	/** Per requirement: subjects it binds as a must on the day. */
	readonly musts: Int32Array;
	/** Per requirement: musts neither met nor waived. */
	readonly blocking: Int32Array;
	/** Per requirement: musts met only by waiver. */
	readonly conditions: Int32Array;
	/** Per requirement: subjects it binds as a should on the day. */
	readonly shoulds: Int32Array;
	/** Per requirement: shoulds not met, waived ones included (GATE-07). */
	readonly advice: Int32Array;
};

/** A tally of nothing yet over so many requirements. */
export function emptyTally(requirements: number): Tally {
	const zeros = () => new Int32Array(requirements);
	return {
		allow: 0,
		conditional: 0,
		deny: 0,
		musts: zeros(),
		blocking: zeros(),
		conditions: zeros(),
		shoulds: zeros(),
		advice: zeros(),
	};
}

/** The outcome of one subject from its unmet and waived musts (GATE-01 to GATE-03). */
export function outcomeOf(unmet: number, waived: number): "allow" | "conditional" | "deny" {
	return unmet > 0 ? "deny" : waived > 0 ? "conditional" : "allow";
}
