import { holdsOn } from "../../ecosystem/calendar.ts";
import type { CityFile } from "../../ecosystem/city-file.ts";
import type { IsoDate } from "../../shared/day.ts";
import type { Activity } from "../schema.ts";
import type { CityActivity, CityOffice, MatrixRow, MatrixState, OfficePerson, Power } from "./schema.ts";
import { type Scoped, type ScopeKey, scopeKey, scopesAbove } from "./scope.ts";

/** Of a city, what the matrix is made of. */
export type MatrixCity = Pick<
	CityFile,
	"actors" | "systems" | "engagements" | "offices" | "activities" | "responsibilities"
>;

/** An activity, of the content or the city's own, in one form. */
export interface MatrixActivity {
	readonly id: string;
	readonly name: string;
	readonly group: string;
	/** What is done on a normal day, and during an attack. */
	readonly normally: string;
	readonly attack: string;
	readonly isOwn: boolean;
	readonly power: Power | undefined;
	readonly apartFrom: readonly string[];
}

/** An office on a day. */
export interface OfficeOn {
	readonly office: CityOffice;
	/** Whether the office exists on the day. */
	readonly active: boolean;
	/** Who acts for it on the day: the holder unless vacant, out of term or absent, then the deputies who can. */
	readonly bearers: readonly OfficePerson[];
	/** The holder, in term and not absent. */
	readonly holder: OfficePerson | undefined;
	readonly deputies: readonly OfficePerson[];
}

/** The matrix of a city on a day, ready to be asked. */
export interface MatrixOn {
	readonly city: MatrixCity;
	readonly at: IsoDate;
	readonly activities: readonly MatrixActivity[];
	readonly offices: ReadonlyMap<string, OfficeOn>;
	/** Rows by activity, scope and state. */
	readonly rows: ReadonlyMap<string, MatrixRow>;
	/** States that the city has rows for, business-as-usual and attack always among them. */
	readonly states: readonly MatrixState[];
	/** Scopes that have rows of their own, the city first. */
	readonly scopes: readonly ScopeKey[];
}

/** What an activity needs by what it is (RESP-24): the power of whoever is accountable for it during an attack. */
const NEEDED_POWERS: Readonly<Record<string, Power>> = {
	"ACT-06": "declare-attack",
	"ACT-33": "isolate-service",
	"ACT-36": "shut-down",
	"ACT-40": "public-statement",
};

/** Whoever commands the incident keeps no evidence, and releases no statement (RESP-16). */
const APART: Readonly<Record<string, readonly string[]>> = { "ACT-32": ["ACT-35", "ACT-40"], "ACT-35": ["ACT-40"] };

const ORDER: Readonly<Record<MatrixState, number>> = { "business-as-usual": 0, heightened: 1, attack: 2, recovery: 3 };

const keyOf = (activity: string, scope: ScopeKey, state: MatrixState) => `${activity} ${scope} ${state}`;

/** Prepares the matrix of a city for a day. */
export function matrixOn(city: MatrixCity, activities: readonly Activity[], at: IsoDate): MatrixOn {
	const rows = new Map<string, MatrixRow>();
	const states = new Set<MatrixState>(["business-as-usual", "attack"]);
	const scopes = new Set<ScopeKey>(["city"]);
	for (const row of city.responsibilities) {
		const scope = scopeKey(row);
		rows.set(keyOf(row.activity, scope, row.state), row);
		states.add(row.state);
		scopes.add(scope);
	}
	return {
		city,
		at,
		activities: [...activities.map(fromContent), ...city.activities.map(ownActivity)],
		offices: new Map(city.offices.map((office) => [office.id, officeOn(office, at)])),
		rows,
		states: [...states].sort((a, b) => ORDER[a] - ORDER[b]),
		scopes: [...scopes],
	};
}

function fromContent({ id, name, group, businessAsUsual, attack }: Activity): MatrixActivity {
	const [power, apartFrom] = [NEEDED_POWERS[id], APART[id] ?? []];
	return { id, name, group, normally: businessAsUsual.do, attack: attack.do, isOwn: false, power, apartFrom };
}

function ownActivity({ id, name, group, normally, attack, power, apartFrom }: CityActivity): MatrixActivity {
	return { id, name, group, normally, attack, isOwn: true, power, apartFrom };
}

/** An office as it is on a day. */
export function officeOn(office: CityOffice, at: IsoDate): OfficeOn {
	const active = holdsOn(at, office.from, office.until);
	const holder = active && office.holder !== undefined && isThere(office.holder, at) ? office.holder : undefined;
	const deputies = active ? office.deputies.filter((one) => isThere(one, at)) : [];
	return { office, active, holder, deputies, bearers: holder === undefined ? deputies : [holder, ...deputies] };
}

/** Whether somebody is in term and can be reached on a day. */
export function isThere({ from, until, absent }: OfficePerson, at: IsoDate): boolean {
	return holdsOn(at, from, until) && !absent.some((one) => holdsOn(at, one.from, one.until));
}

/** One cell as it takes effect, and where it comes from. */
export interface EffectiveCell {
	readonly activity: string;
	readonly state: MatrixState;
	readonly row: MatrixRow;
	/** Where the row was written: for which scope and which state. */
	readonly from: { readonly scope: ScopeKey; readonly state: MatrixState };
}

/** The states a state takes its rows from, its own first (RESP-31): an attack overrides, what is missing is inherited. */
const INHERITED: Readonly<Record<MatrixState, readonly MatrixState[]>> = {
	"business-as-usual": ["business-as-usual"],
	heightened: ["heightened", "business-as-usual"],
	attack: ["attack", "heightened", "business-as-usual"],
	recovery: ["recovery", "business-as-usual"],
};

/** The matrix for one scope: of every activity and state the row that takes effect; none where nobody wrote one. */
export class EffectiveMatrix {
	readonly scope: ScopeKey;
	readonly #matrix: MatrixOn;
	readonly #above: readonly ScopeKey[];

	constructor(matrix: MatrixOn, scope: Scoped) {
		this.scope = scopeKey(scope);
		this.#matrix = matrix;
		this.#above = scopesAbove(matrix.city, scope);
	}

	/** The state counts first, then the nearest scope (RESP-31). */
	cell(activity: string, state: MatrixState): EffectiveCell | undefined {
		for (const written of INHERITED[state]) {
			for (const scope of this.#above) {
				const row = this.#matrix.rows.get(keyOf(activity, scope, written));
				if (row !== undefined) return { activity, state, row, from: { scope, state: written } };
			}
		}
		return undefined;
	}

	/** Every cell of a state, in the order of the activities; those without a row are left out. */
	cells(state: MatrixState): EffectiveCell[] {
		return this.#matrix.activities.flatMap(({ id }) => this.cell(id, state) ?? []);
	}
}

/** The part of an office in a cell; accountable before responsible, both may hold. */
export type Letter = "A" | "R" | "C" | "I";

/** The letters of an office in a row. */
export function lettersOf(row: MatrixRow, office: string): Letter[] {
	const letters: Letter[] = [];
	if (row.accountable === office) letters.push("A");
	if (row.responsible.includes(office)) letters.push("R");
	if (row.consulted.includes(office)) letters.push("C");
	if (row.informed.includes(office)) letters.push("I");
	return letters;
}

/** Every office named in a row, once each. */
export function officesIn({ accountable, responsible, consulted, informed }: MatrixRow): string[] {
	const all = [...responsible, ...consulted, ...informed];
	return [...new Set(accountable === undefined ? all : [accountable, ...all])];
}
