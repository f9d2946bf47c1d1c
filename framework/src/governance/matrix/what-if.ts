import { type EffectiveCell, EffectiveMatrix, type MatrixOn, type OfficeOn } from "./matrix-on.ts";
import type { MatrixState, OfficePerson } from "./schema.ts";
import { type ScopeKey, scopeOf } from "./scope.ts";

/** Who or what is gone: one of these. */
export type Gone =
	| { readonly person: string }
	| { readonly office: string }
	| { readonly actor: string }
	| { readonly site: string };

/** What becomes of a cell without whoever is gone. */
export interface LostCell {
	readonly activity: string;
	readonly state: MatrixState;
	readonly scope: ScopeKey;
	/** It has nobody accountable any more; nobody who does it. */
	readonly lost: "accountable" | "only-doer";
	readonly office: string;
}

/** An office that goes on with somebody else. */
export interface FallsTo {
	readonly office: string;
	readonly from: string;
	readonly to: string;
}

export interface WithoutThem {
	readonly lost: readonly LostCell[];
	readonly falls: readonly FallsTo[];
	/** Offices that have nobody left. */
	readonly empty: readonly string[];
}

/** Which activities lose whoever answers for them, or their only doer, when somebody drops out (RESP-30). */
export function withoutThem(matrix: MatrixOn, gone: Gone): WithoutThem {
	const left = new Map<string, readonly OfficePerson[]>();
	const falls: FallsTo[] = [];
	const empty: string[] = [];
	for (const [id, one] of matrix.offices) {
		const rest = remaining(one, gone);
		left.set(id, rest);
		const [before, after] = [one.bearers[0], rest[0]];
		if (before === undefined || before === after) continue;
		if (after === undefined) empty.push(id);
		else falls.push({ office: id, from: before.name, to: after.name });
	}
	const has = (id: string) => (left.get(id)?.length ?? 0) > 0;
	const had = (id: string) => (matrix.offices.get(id)?.bearers.length ?? 0) > 0;
	const lost = matrix.scopes.flatMap((key) => {
		const effective = new EffectiveMatrix(matrix, scopeOf(key));
		return matrix.states.flatMap((state) =>
			effective.cells(state).flatMap((cell) => (cell.from.scope === key ? lostOf(cell, key, has, had) : [])),
		);
	});
	return { lost, falls, empty };
}

function lostOf(
	{ activity, state, row }: EffectiveCell,
	scope: ScopeKey,
	has: (id: string) => boolean,
	had: (id: string) => boolean,
): LostCell[] {
	const lost: LostCell[] = [];
	const { accountable, responsible } = row;
	if (accountable !== undefined && had(accountable) && !has(accountable)) {
		lost.push({ activity, state, scope, lost: "accountable", office: accountable });
	}
	const doers = responsible.filter(had);
	const [last] = doers;
	if (last !== undefined && !doers.some(has)) lost.push({ activity, state, scope, lost: "only-doer", office: last });
	return lost;
}

function remaining({ office, bearers }: OfficeOn, gone: Gone): readonly OfficePerson[] {
	if ("office" in gone) return office.id === gone.office ? [] : bearers;
	if ("person" in gone) {
		const address = gone.person.toLowerCase();
		return bearers.some(({ email }) => email.toLowerCase() === address)
			? bearers.filter(({ email }) => email.toLowerCase() !== address)
			: bearers;
	}
	const isGone = (one: OfficePerson) =>
		"actor" in gone ? (one.actor ?? office.actor) === gone.actor : (one.site ?? office.site) === gone.site;
	if ("actor" in gone && office.actor === gone.actor) return [];
	return bearers.some(isGone) ? bearers.filter((one) => !isGone(one)) : bearers;
}
