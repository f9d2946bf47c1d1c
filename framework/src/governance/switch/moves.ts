import { GatehouseError } from "../../shared/problems.ts";
import { EffectiveMatrix, lettersOf, type MatrixOn, type OfficeOn } from "../matrix/matrix-on.ts";
import type { MatrixState } from "../matrix/schema.ts";
import { type Scoped, type ScopeKey, scopeKey, scopesAbove } from "../matrix/scope.ts";
import { type SwitchAt, sameAddress } from "./fold.ts";
import type { Duty, SwitchEvent, SwitchPerson } from "./schema.ts";

/** What follows on a state, in order (STATE-06): an attack ends by recovery, and may flare up again from it. */
const NEXT: Readonly<Record<MatrixState, readonly MatrixState[]>> = {
	"business-as-usual": [],
	heightened: ["attack", "business-as-usual"],
	attack: ["recovery"],
	recovery: ["attack", "business-as-usual"],
};

/** The states that may follow on this one. */
export function nextStates(state: MatrixState): readonly MatrixState[] {
	return NEXT[state];
}

/** @throws GatehouseError GH-GOV-005 for a state that does not follow (STATE-06). */
export function requireFollowing(from: MatrixState, to: MatrixState): void {
	if (NEXT[from].includes(to)) return;
	const allowed = NEXT[from].length === 0 ? "it is over" : `next comes ${NEXT[from].join(" or ")}`;
	throw new GatehouseError("GH-GOV-005", `the state is ${from}, and ${to} does not follow on it: ${allowed}`);
}

/**
 * The offices by which a person may declare and end states for a scope on the day of the matrix (STATE-01): those they
 * bear, as holder or deputy, with the written power to do so for that scope or a wider one.
 */
export function declaringOffices(matrix: MatrixOn, email: string, scope: Scoped): OfficeOn[] {
	const above = scopesAbove(matrix.city, scope);
	return [...matrix.offices.values()].filter(
		({ bearers, office }) =>
			bearers.some((one) => sameAddress(one, { email })) &&
			office.authorities.some(
				(one) =>
					one.power === "declare-attack" &&
					above.includes(scopeKey(one)) &&
					one.from <= matrix.at &&
					(one.until === undefined || matrix.at <= one.until),
			),
	);
}

/** @throws GatehouseError GH-GOV-004 when no office lets this person declare for the scope (STATE-01). */
export function requireDeclarer(matrix: MatrixOn, email: string, scope: Scoped): void {
	if (declaringOffices(matrix, email, scope).length > 0) return;
	const text = `you bear no office today that has the written power to declare for ${scopeKey(scope)}`;
	throw new GatehouseError("GH-GOV-004", text);
}

/** What each office has from the moment a state holds in a scope (STATE-03): of the cells written for that state. */
export function dutiesIn(matrix: MatrixOn, scope: Scoped, state: MatrixState): Duty[] {
	const cells = new EffectiveMatrix(matrix, scope)
		.cells(state)
		.filter(({ from }) => from.state !== "business-as-usual");
	const above = new Set<ScopeKey>(scopesAbove(matrix.city, scope));
	const activities = new Map(matrix.activities.map((one) => [one.id, one]));
	const duties: Duty[] = [];
	for (const [id, { office, active, bearers }] of matrix.offices) {
		if (!active) continue;
		const parts = cells.flatMap(({ activity, row }) => {
			const known = activities.get(activity);
			const text = (state === "recovery" ? known?.normally : known?.attack) ?? activity;
			return lettersOf(row, id).map((letter) => ({
				letter,
				part: { activity, name: known?.name ?? activity, do: text },
			}));
		});
		if (parts.length === 0) continue;
		const of = (letter: string) => parts.filter((one) => one.letter === letter).map(({ part }) => part);
		duties.push({
			...{ office: id, name: office.name, actor: office.actor },
			...{ accountable: of("A"), responsible: of("R"), consulted: of("C"), informed: of("I") },
			powers: office.authorities
				.filter(
					(one) =>
						above.has(scopeKey(one)) && one.from <= matrix.at && (one.until === undefined || matrix.at <= one.until),
				)
				.map(({ power, states, limit, document, until }) => ({
					...{ power, states, document },
					...(limit === undefined ? {} : { limit }),
					...(until === undefined ? {} : { until }),
				})),
			bearers: bearers.map(({ name, email }) => ({ name, email })),
			up: office.reportsTo ?? null,
		});
	}
	return duties;
}

/** Whether an office has something to answer for or to do, and so something to accept. */
export function isToAccept({ accountable, responsible }: Duty): boolean {
	return accountable.length + responsible.length > 0;
}

/** The events of a state that begins: those who answer or act are told what is theirs. */
export function assignedEvents(matrix: MatrixOn, scope: Scoped, state: MatrixState, at: string): SwitchEvent[] {
	return dutiesIn(matrix, scope, state)
		.filter(isToAccept)
		.map((duty) => ({ kind: "assigned" as const, at, duty }));
}

/**
 * That a person takes an office on (STATE-04): whose turn it is or was, or to whom it is being handed over.
 * @throws GatehouseError GH-GOV-006 when it is not theirs to take, GH-GOV-005 when somebody has it.
 */
export function acceptance(now: SwitchAt, office: string, by: SwitchPerson, at: string): SwitchEvent {
	const known = now.duties.find(({ duty }) => duty.office === office);
	if (known === undefined) throw new GatehouseError("GH-GOV-006", `\`${office}\` has nothing to accept now`);
	const { status, bearer, asked, handing, duty } = known;
	if (status === "borne") {
		if (handing !== null && sameAddress(handing.to, by)) return { kind: "accepted", at, by: handing.to, office };
		throw new GatehouseError("GH-GOV-005", `${bearer?.name ?? "somebody"} has accepted “${duty.name}” already`);
	}
	// Whoever was told may still accept until somebody else has; nobody jumps the queue.
	const own = asked.find(({ person }) => sameAddress(person, by));
	if (own !== undefined) return { kind: "accepted", at, by: own.person, office };
	throw new GatehouseError("GH-GOV-006", `“${duty.name}” was not offered to you`);
}

/**
 * That whoever bears an office hands it to another of its people (STATE-04).
 * @throws GatehouseError GH-GOV-006 for who does not bear it, or to who is none of its people.
 */
export function handOver(
	now: SwitchAt,
	office: string,
	by: SwitchPerson,
	given: { to: string; note?: string | undefined },
	at: string,
): SwitchEvent {
	const known = now.duties.find(({ duty }) => duty.office === office);
	if (known?.status !== "borne" || known.bearer === null || !sameAddress(known.bearer, by)) {
		throw new GatehouseError("GH-GOV-006", `you do not bear \`${office}\` now`);
	}
	const to = known.duty.bearers.find((one) => sameAddress(one, { email: given.to }));
	if (to === undefined || sameAddress(to, by)) {
		throw new GatehouseError("GH-GOV-006", `\`${given.to}\` is not another of the people of “${known.duty.name}”`, {
			path: ["to"],
		});
	}
	return {
		kind: "handed-over",
		at,
		by: known.bearer,
		office,
		to,
		...(given.note === undefined ? {} : { note: given.note }),
	};
}

const SEVERITY: Readonly<Record<MatrixState, number>> = {
	"business-as-usual": 0,
	heightened: 1,
	recovery: 2,
	attack: 3,
};

/** A switch that is open, for a scope. */
export interface OpenSwitch {
	readonly scope: ScopeKey;
	readonly state: MatrixState;
}

/** The state of a scope: the gravest of those declared for it and for what it lies in (STATE-08). */
export function stateOf(matrix: Pick<MatrixOn, "city">, scope: Scoped, open: readonly OpenSwitch[]): MatrixState {
	const above = scopesAbove(matrix.city, scope);
	return open
		.filter((one) => above.includes(one.scope))
		.reduce<MatrixState>(
			(worst, { state }) => (SEVERITY[state] > SEVERITY[worst] ? state : worst),
			"business-as-usual",
		);
}
