import type { MatrixState } from "../matrix/schema.ts";
import type { Scoped } from "../matrix/scope.ts";
import type { SwitchEvent } from "./schema.ts";

/** What everybody with a part in a declared state may know of it: where it holds, which state, and since when. */
export interface KnownSwitch {
	readonly place: Scoped;
	readonly state: MatrixState;
	readonly minutes: number;
	readonly declaredAt: string;
	/** When the state it is in began. */
	readonly since: string;
}

/**
 * The events that an organisation outside the authority folds (STATE-09): those about its own offices, behind what everybody
 * with a part may know. Who declared, why, and everything about others is not in them.
 */
export function partyEvents(
	{ place, state, minutes, declaredAt, since }: KnownSwitch,
	own: readonly SwitchEvent[],
): SwitchEvent[] {
	const by = { name: "The city", email: "city@invalid.example" };
	const first = state === "heightened" ? "heightened" : "attack";
	const declared: SwitchEvent = {
		kind: "declared",
		at: declaredAt,
		by,
		...place,
		state: first,
		reason: "Declared",
		minutes,
	};
	if (since === declaredAt) return [declared, ...own];
	const stepped: SwitchEvent = { kind: "stepped", at: since, by, state, reason: "Moved on" };
	const before = own.filter(({ at }) => at < since);
	return [declared, ...before, stepped, ...own.slice(before.length)];
}
