import { degreeOf, isThirdParty } from "../../ecosystem/degree.ts";
import { MATRIX_CHECKS } from "../../shared/vocabulary-lists.ts";
import { cellGaps } from "./cell-checks.ts";
import { type CheckFacts, type CheckView, checkView, type MatrixGap } from "./gap.ts";
import { forgottenKinds, officeGaps, serviceGaps } from "./office-checks.ts";
import type { MatrixRow } from "./schema.ts";
import { scopeKey } from "./scope.ts";

/**
 * Everything that is wrong with the matrix of a city on a day (RESP-11 to RESP-30, RESP-32), in the order of the rules,
 * then of the places. Two runs over the same facts say the same.
 */
export function matrixGaps(facts: CheckFacts): MatrixGap[] {
	const view = checkView(facts);
	const gaps = [
		...cellGaps(view),
		...officeGaps(view),
		...serviceGaps(view),
		...supplierGaps(view),
		...forgottenKinds(view),
	];
	const order = new Map(MATRIX_CHECKS.map((rule, place) => [rule, place]));
	return gaps.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || (a.key < b.key ? -1 : 1));
}

/** During an attack, what only one supplier does stops with it: RESP-30. */
function supplierGaps(view: CheckView): MatrixGap[] {
	const actorOf = (id: string) => view.actors.get(view.office(id)?.office.actor ?? "");
	return view.city.cells("attack").flatMap(({ activity, row }) => {
		const [first] = row.responsible;
		const actor = actorOf(first ?? "");
		if (actor === undefined || !isThirdParty(degreeOf(actor, view.kinds) ?? null)) return [];
		if (row.responsible.some((id) => actorOf(id)?.id !== actor.id)) return [];
		const name = view.matrix.activities.find(({ id }) => id === activity)?.name ?? activity;
		const text = `only ${actor.name} does “${name}”; without this supplier nobody does`;
		return [view.gap({ rule: "RESP-30", activity, state: "attack", actor: actor.id, text })];
	});
}

/** A cell that a change leaves without whoever answered for it, or without a doer (RESP-22). */
export interface Unfilled {
	readonly activity: string;
	readonly row: string;
	readonly lacks: "accountable" | "responsible";
}

/** The cells that had somebody before a change and would have nobody after it; removing takes a successor (RESP-22). */
export function unfilledBy(before: readonly MatrixRow[], after: readonly MatrixRow[]): Unfilled[] {
	const keyOf = (row: MatrixRow) => `${row.activity} ${scopeKey(row)} ${row.state}`;
	const later = new Map(after.map((row) => [keyOf(row), row]));
	return before.flatMap((row): Unfilled[] => {
		const next = later.get(keyOf(row));
		if (next === row) return [];
		const about = { activity: row.activity, row: row.id };
		// A row of a narrower scope that goes leaves what it inherits; the city's row on a normal day leaves nothing.
		const isLast = next === undefined && scopeKey(row) === "city" && row.state === "business-as-usual";
		if (next === undefined && !isLast) return [];
		const unfilled: Unfilled[] = [];
		if (row.accountable !== undefined && next?.accountable === undefined)
			unfilled.push({ ...about, lacks: "accountable" });
		if (row.responsible.length > 0 && (next?.responsible.length ?? 0) === 0)
			unfilled.push({ ...about, lacks: "responsible" });
		return unfilled;
	});
}
