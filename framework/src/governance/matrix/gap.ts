import type { Actor, ActorKind } from "../../ecosystem/schema.ts";
import type { LegalClock } from "../../incidents/schema.ts";
import type { MATRIX_CHECKS } from "../../shared/vocabulary-lists.ts";
import { EffectiveMatrix, type MatrixOn, type OfficeOn } from "./matrix-on.ts";
import type { MatrixState } from "./schema.ts";
import { type ScopeKey, scopeOf } from "./scope.ts";

export type MatrixCheck = (typeof MATRIX_CHECKS)[number];

/** What is wrong with the matrix: the rule, in one sentence what, where, and the office that can mend it. */
export interface MatrixGap {
	/** Says the same gap on every day it is open. */
	readonly key: string;
	readonly rule: MatrixCheck;
	readonly text: string;
	readonly scope: ScopeKey;
	readonly activity: string | null;
	readonly state: MatrixState | null;
	readonly office: string | null;
	readonly actor: string | null;
	/** The office that mends it; null: nobody does, since the matrix has no such office either. */
	readonly mends: string | null;
}

/** Numbers a city may set. */
export interface MatrixLimits {
	/** Activities one person answers for in one state. */
	readonly accountableFor: number;
	/** Offices that report to one, and doers of one cell. */
	readonly span: number;
	/** Days since contact data were tried. */
	readonly contactDays: number;
	/** Days since the difference between states was gone through and exercised. */
	readonly reviewDays: number;
	/** Days before an end that it is warned of. */
	readonly leavingDays: number;
	/** Deputies of an office that has a duty during an attack. */
	readonly deputies: number;
}

export const MATRIX_LIMITS: MatrixLimits = {
	accountableFor: 20,
	span: 7,
	contactDays: 90,
	reviewDays: 365,
	leavingDays: 30,
	deputies: 2,
};

/** What the checks look at. */
export interface CheckFacts {
	readonly matrix: MatrixOn;
	readonly actorKinds: readonly ActorKind[];
	readonly legalClocks: readonly LegalClock[];
	/** Kinds of actor that deliberately have no part anywhere. */
	readonly uninvolved: readonly string[];
	/** Two-letter code of the city's country. */
	readonly country: string;
	readonly limits: MatrixLimits;
}

/** The facts with what several checks need, worked out once. */
export interface CheckView extends CheckFacts {
	readonly city: EffectiveMatrix;
	/** One matrix for each scope with rows of its own. */
	readonly scopes: readonly EffectiveMatrix[];
	readonly actors: ReadonlyMap<string, Actor>;
	readonly kinds: ReadonlyMap<string, ActorKind>;
	/** Offices with A or R in a cell of the state attack, of any scope. */
	readonly underAttack: ReadonlySet<string>;
	/** Offices with any part in any row. */
	readonly named: ReadonlySet<string>;
	office(id: string): OfficeOn | undefined;
	/** The office as people read it, or its id where there is none. */
	nameOf(office: string): string;
	gap(given: GapGiven): MatrixGap;
}

/** A gap as a check reports it; what is left out is null, and the city's scope. */
export interface GapGiven {
	readonly rule: MatrixCheck;
	readonly text: string;
	readonly scope?: ScopeKey;
	readonly activity?: string;
	readonly state?: MatrixState;
	readonly office?: string;
	readonly actor?: string;
	/** Tells two gaps at the same place apart. */
	readonly of?: string;
}

/** The activity whose accountable office keeps the matrix: appointing and empowering role holders. */
const KEEPS_MATRIX = "ACT-02";

export function checkView(facts: CheckFacts): CheckView {
	const { matrix } = facts;
	const city = new EffectiveMatrix(matrix, {});
	const scopes = matrix.scopes.map((key) => (key === "city" ? city : new EffectiveMatrix(matrix, scopeOf(key))));
	const underAttack = new Set<string>();
	const named = new Set<string>();
	for (const { cell } of scopes.flatMap((scope) => [...ownCells(matrix, scope)])) {
		const { accountable, responsible, consulted, informed } = cell.row;
		for (const id of [...responsible, ...(accountable === undefined ? [] : [accountable])]) {
			named.add(id);
			if (cell.state === "attack") underAttack.add(id);
		}
		for (const id of [...consulted, ...informed]) named.add(id);
	}
	const keeper = city.cell(KEEPS_MATRIX, "business-as-usual")?.row.accountable ?? null;
	return {
		...facts,
		city,
		scopes,
		underAttack,
		named,
		actors: new Map(matrix.city.actors.map((actor) => [actor.id, actor])),
		kinds: new Map(facts.actorKinds.map((kind) => [kind.id, kind])),
		office: (id) => matrix.offices.get(id),
		nameOf: (id) => {
			const name = matrix.offices.get(id)?.office.name;
			return name === undefined ? `\`${id}\`` : `“${name}”`;
		},
		gap: ({ rule, text, scope = "city", activity, state, office, actor, of }) => ({
			key: [rule, scope, activity, state, office, actor, of].map((part) => part ?? "").join("|"),
			rule,
			text,
			scope,
			activity: activity ?? null,
			state: state ?? null,
			office: office ?? null,
			actor: actor ?? null,
			mends: mender(matrix, city, keeper, { rule, activity, office }),
		}),
	};
}

/** Gaps of an office that whoever bears it cannot well mend. */
const FOR_THE_SUPERIOR: ReadonlySet<MatrixCheck> = new Set(["RESP-22", "RESP-25", "RESP-27"]);

/** Who keeps what is missing: of an office itself or the one above; of a cell whoever answers for it on a normal day. */
function mender(
	{ offices }: MatrixOn,
	city: EffectiveMatrix,
	keeper: string | null,
	{ rule, activity, office }: { rule: MatrixCheck; activity: string | undefined; office: string | undefined },
): string | null {
	const able = (id: string | null | undefined) =>
		id != null && (offices.get(id)?.bearers.length ?? 0) > 0 ? id : null;
	if (activity !== undefined) {
		return able(city.cell(activity, "business-as-usual")?.row.accountable) ?? able(keeper);
	}
	if (!FOR_THE_SUPERIOR.has(rule)) return able(office) ?? able(keeper);
	return able(offices.get(office ?? "")?.office.reportsTo) ?? able(keeper);
}

/**
 * The cells to look at for a scope: of the city all, of another only those with a row of its own or its sector's, since
 * the rest is the city's.
 */
export function* ownCells(matrix: MatrixOn, scope: EffectiveMatrix) {
	for (const state of matrix.states) {
		for (const activity of matrix.activities) {
			const cell = scope.cell(activity.id, state);
			if (cell === undefined || (scope.scope !== "city" && cell.from.scope !== scope.scope)) continue;
			yield { cell, activity, scope: scope.scope };
		}
	}
}
