import { degreeOf, isThirdParty } from "../../ecosystem/degree.ts";
import { addDays } from "../../shared/day.ts";
import { AUDITING_KINDS } from "../matrix.ts";
import { coversWeek } from "./cover.ts";
import { type CheckView, type MatrixGap, ownCells } from "./gap.ts";
import type { EffectiveCell, EffectiveMatrix, MatrixActivity, OfficeOn } from "./matrix-on.ts";
import { type ScopeKey, scopeOf } from "./scope.ts";

/** A cell with where it is. */
interface At {
	readonly cell: EffectiveCell;
	readonly activity: MatrixActivity;
	readonly scope: ScopeKey;
}

const AUDITING_GROUP = "assure";

/** What is wrong with single cells: RESP-11 to RESP-13, RESP-16 to RESP-18, RESP-23, RESP-24, RESP-26, RESP-28, RESP-29. */
export function cellGaps(view: CheckView): MatrixGap[] {
	const gaps = emptyCells(view);
	for (const scope of view.scopes) {
		for (const at of ownCells(view.matrix, scope)) {
			gaps.push(...letters(view, at), ...people(view, at), ...auditors(view, at), ...told(view, at));
			if (at.cell.state === "attack") gaps.push(...attackCell(view, at), ...apart(view, at, scope));
		}
	}
	return gaps;
}

const place = ({ cell, activity, scope }: At) => ({ activity: activity.id, state: cell.state, scope }) as const;

/** RESP-11 and RESP-12 where nobody wrote a row. */
function emptyCells(view: CheckView): MatrixGap[] {
	return view.matrix.activities.flatMap(({ id, name }) =>
		view.matrix.states.flatMap((state) => {
			if (view.city.cell(id, state) !== undefined) return [];
			const where = { activity: id, state } as const;
			return [
				view.gap({ rule: "RESP-11", ...where, text: `nobody answers for “${name}”` }),
				view.gap({ rule: "RESP-12", ...where, text: `nobody does “${name}”` }),
			];
		}),
	);
}

/** Exactly one accountable, at least one doer, and each office with one kind of part: RESP-11, RESP-12, RESP-29. */
function letters(view: CheckView, at: At): MatrixGap[] {
	const { row } = at.cell;
	const { name } = at.activity;
	const gaps: MatrixGap[] = [];
	if (row.accountable === undefined) {
		gaps.push(view.gap({ rule: "RESP-11", ...place(at), text: `nobody answers for “${name}”` }));
	}
	if (row.responsible.length === 0) {
		gaps.push(view.gap({ rule: "RESP-12", ...place(at), text: `nobody does “${name}”` }));
	}
	const active = row.accountable === undefined ? row.responsible : [row.accountable, ...row.responsible];
	const passive = [...row.consulted, ...row.informed];
	for (const id of new Set(passive)) {
		if (!active.includes(id) && !(row.consulted.includes(id) && row.informed.includes(id))) continue;
		const text = `${view.nameOf(id)} has two parts in “${name}” that exclude each other`;
		gaps.push(view.gap({ rule: "RESP-29", ...place(at), office: id, text }));
	}
	return gaps;
}

/** Who answers or does is a real person on the day, and no machine answers: RESP-13. */
function people(view: CheckView, at: At): MatrixGap[] {
	const { accountable, responsible } = at.cell.row;
	const gaps: MatrixGap[] = [];
	for (const id of new Set([...(accountable === undefined ? [] : [accountable]), ...responsible])) {
		const office = view.office(id);
		const text = vacancy(office, id);
		if (text !== undefined) gaps.push(view.gap({ rule: "RESP-13", ...place(at), office: id, text }));
		else if (id === accountable && isMachine(view, office)) {
			const machine = `${view.nameOf(id)} belongs to a machine, which cannot answer for “${at.activity.name}”`;
			gaps.push(view.gap({ rule: "RESP-13", ...place(at), office: id, text: machine }));
		}
	}
	return gaps;
}

function vacancy(office: OfficeOn | undefined, id: string): string | undefined {
	if (office === undefined) return `there is no office \`${id}\``;
	if (!office.active) return `the office “${office.office.name}” does not exist on this day`;
	return office.bearers.length === 0 ? `nobody holds “${office.office.name}”, and no deputy is there` : undefined;
}

function isMachine(view: CheckView, office: OfficeOn | undefined): boolean {
	const actor = view.actors.get(office?.office.actor ?? "");
	return actor !== undefined && degreeOf(actor, view.kinds) === "M";
}

/** Nobody does what they later audit; no supplier answers for judging its own incident: RESP-28. */
function auditors(view: CheckView, at: At): MatrixGap[] {
	const { accountable, responsible } = at.cell.row;
	const gaps: MatrixGap[] = [];
	if (at.activity.group !== AUDITING_GROUP) {
		for (const id of responsible) {
			const actor = view.actors.get(view.office(id)?.office.actor ?? "");
			if (actor === undefined || !actor.kinds.some((kind) => AUDITING_KINDS.has(kind))) continue;
			const text = `${view.nameOf(id)} would later audit what it does in “${at.activity.name}”`;
			gaps.push(view.gap({ rule: "RESP-28", ...place(at), office: id, text }));
		}
	}
	const answers = view.actors.get(view.office(accountable ?? "")?.office.actor ?? "");
	if (answers === undefined || accountable === undefined) return gaps;
	if (at.activity.group !== "respond" && at.activity.group !== AUDITING_GROUP) return gaps;
	if (!isThirdParty(degreeOf(answers, view.kinds) ?? null) || !hasStake(view, answers.id, at.scope)) return gaps;
	if (at.activity.group === AUDITING_GROUP && answers.kinds.some((kind) => AUDITING_KINDS.has(kind))) return gaps;
	const text = `the supplier ${answers.name} would answer for “${at.activity.name}” about what it supplies itself`;
	return [...gaps, view.gap({ rule: "RESP-28", ...place(at), office: accountable, text })];
}

/** Whether an actor operates or supplies anything in a scope. */
function hasStake({ matrix: { city } }: CheckView, actor: string, key: ScopeKey): boolean {
	const { sector, system, engagement } = scopeOf(key);
	if (engagement !== undefined)
		return city.engagements.some(({ id, supplier }) => id === engagement && supplier === actor);
	const systems = city.systems.filter((one) =>
		system === undefined ? sector === undefined || one.sector === sector : one.id === system,
	);
	const ids = new Set(systems.map(({ id }) => id));
	return (
		systems.some(({ operator }) => operator === actor) ||
		city.engagements.some(
			(one) => one.supplier === actor && [...one.connectsTo, ...one.delivers].some((id) => ids.has(id)),
		)
	);
}

/** Who is to be asked or told can be: RESP-23. */
function told(view: CheckView, at: At): MatrixGap[] {
	const { consulted, informed } = at.cell.row;
	return [...new Set([...consulted, ...informed])].flatMap((id) => {
		if ((view.office(id)?.bearers.length ?? 0) > 0) return [];
		const how = consulted.includes(id) ? "asked" : "told";
		return [
			view.gap({
				rule: "RESP-23",
				...place(at),
				office: id,
				text: `nobody at ${view.nameOf(id)} can be ${how} about “${at.activity.name}”`,
			}),
		];
	});
}

/** Around the clock, with the power it takes, not too many at once, gone through and exercised: RESP-17, 18, 24, 26. */
function attackCell(view: CheckView, at: At): MatrixGap[] {
	const { row, from } = at.cell;
	const { name } = at.activity;
	const gaps: MatrixGap[] = [];
	const covers = (ids: readonly string[]) => coversWeek(ids.map((id) => view.office(id)?.office.cover ?? []));
	if (row.accountable !== undefined && !covers([row.accountable])) {
		const text = `${view.nameOf(row.accountable)} answers for “${name}” and cannot be reached around the clock`;
		gaps.push(view.gap({ rule: "RESP-18", ...place(at), office: row.accountable, of: "A", text }));
	}
	if (row.responsible.length > 0 && !covers(row.responsible)) {
		const text = `those who do “${name}” leave hours of the week without anybody`;
		gaps.push(view.gap({ rule: "RESP-18", ...place(at), of: "R", text }));
	}
	if (row.responsible.length > view.limits.span) {
		const text = `${row.responsible.length} offices do “${name}” at once, more than ${view.limits.span}`;
		gaps.push(view.gap({ rule: "RESP-17", ...place(at), text }));
	}
	const { power } = at.activity;
	if (power !== undefined && row.accountable !== undefined && !mayUse(view, row.accountable, power, at.scope)) {
		const text = `${view.nameOf(row.accountable)} answers for “${name}” without the written power \`${power}\``;
		gaps.push(view.gap({ rule: "RESP-24", ...place(at), office: row.accountable, text }));
	}
	if (from.state === "business-as-usual") return gaps;
	const since = addDays(view.matrix.at, -view.limits.reviewDays);
	for (const [field, word] of [
		["reviewedOn", "gone through"],
		["exercisedOn", "exercised"],
	] as const) {
		const day = row[field];
		if (day !== undefined && day >= since) continue;
		const when = day === undefined ? "never" : `last on ${day}`;
		const text = `what changes in “${name}” under attack was ${when} ${word}`;
		gaps.push(view.gap({ rule: "RESP-26", ...place(at), of: field, text }));
	}
	return gaps;
}

/** Whether an office may use a power under attack in a scope on the day. */
function mayUse(view: CheckView, id: string, power: string, scope: ScopeKey): boolean {
	const office = view.office(id)?.office;
	return (
		office?.authorities.some(
			(one) =>
				one.power === power &&
				one.states.includes("attack") &&
				one.from <= view.matrix.at &&
				(one.until === undefined || view.matrix.at <= one.until) &&
				((one.sector === undefined && one.system === undefined && one.engagement === undefined) ||
					scope === `sector:${one.sector}` ||
					scope === `system:${one.system}` ||
					scope === `engagement:${one.engagement}`),
		) ?? false
	);
}

/** Whom nobody may be at once: RESP-16. */
function apart(view: CheckView, at: At, scope: EffectiveMatrix): MatrixGap[] {
	const person = personOf(view, at.cell.row.accountable);
	if (person === undefined) return [];
	return at.activity.apartFrom.flatMap((other) => {
		const cell = scope.cell(other, "attack");
		if (cell === undefined || personOf(view, cell.row.accountable) !== person) return [];
		const name = view.matrix.activities.find(({ id }) => id === other)?.name ?? other;
		const text = `the same person answers for “${at.activity.name}” and for “${name}”`;
		return [
			view.gap({
				rule: "RESP-16",
				...place(at),
				of: other,
				text,
				...(at.cell.row.accountable === undefined ? {} : { office: at.cell.row.accountable }),
			}),
		];
	});
}

/** Who bears an office first on the day, by work address. */
function personOf(view: CheckView, id: string | undefined): string | undefined {
	return view.office(id ?? "")?.bearers[0]?.email.toLowerCase();
}
