import { circles } from "../../ecosystem/circles.ts";
import { degreeOf, isThirdParty } from "../../ecosystem/degree.ts";
import { addDays } from "../../shared/day.ts";
import { clockBinds } from "./clocks.ts";
import type { CheckView, MatrixGap } from "./gap.ts";
import { EffectiveMatrix, type OfficeOn } from "./matrix-on.ts";
import type { MatrixState, OfficePerson } from "./schema.ts";

/** What is wrong with offices and who holds them: RESP-14, 15, 17, 19, 20, 22, 25, 27. */
export function officeGaps(view: CheckView): MatrixGap[] {
	const gaps: MatrixGap[] = [];
	for (const one of view.matrix.offices.values()) {
		if (!one.active) continue;
		const { id, name, leftOut } = one.office;
		if (!view.named.has(id) && leftOut === undefined) {
			gaps.push(view.gap({ rule: "RESP-25", office: id, text: `“${name}” has no part in any activity` }));
		}
		if (view.underAttack.has(id)) gaps.push(...deputies(view, one), ...contacts(view, one));
		if (view.named.has(id)) gaps.push(...leaving(view, one));
	}
	return [...gaps, ...spans(view), ...escalationCircles(view), ...burdens(view), ...levels(view), ...clocks(view)];
}

/** At least two deputies, and nothing that takes out all of them together with the holder: RESP-14. */
function deputies(view: CheckView, { office, holder, deputies: there }: OfficeOn): MatrixGap[] {
	const gap = (of: string, text: string) => view.gap({ rule: "RESP-14", office: office.id, state: "attack", of, text });
	if (there.length < view.limits.deputies) {
		const count = there.length === 0 ? "no deputy" : `${there.length} deputy`;
		return [gap("few", `“${office.name}” has ${count} on this day; it needs ${view.limits.deputies}`)];
	}
	const all = holder === undefined ? there : [holder, ...there];
	const gaps: MatrixGap[] = [];
	for (const [field, words] of [
		["team", "in the same team"],
		["site", "at the same site"],
	] as const) {
		const shared = sharedBy(all, (one) => one[field] ?? office[field]);
		if (shared === undefined) continue;
		gaps.push(gap(field, `holder and deputies of “${office.name}” are all ${words}, ${shared}`));
	}
	const own = view.actors.get(office.actor);
	if (own === undefined || isThirdParty(degreeOf(own, view.kinds) ?? null)) return gaps;
	const supplier = sharedBy(all, (one) => (one.actor === office.actor ? undefined : one.actor));
	return supplier === undefined
		? gaps
		: [
				...gaps,
				gap(
					"actor",
					`holder and deputies of “${office.name}” are all employed by ${view.actors.get(supplier)?.name ?? supplier}`,
				),
			];
}

/** What all of them share; undefined when one differs or says nothing. */
function sharedBy(
	people: readonly OfficePerson[],
	of: (person: OfficePerson) => string | undefined,
): string | undefined {
	const [first, ...rest] = people.map(of);
	return first !== undefined && rest.every((one) => one === first) ? first : undefined;
}

/** Ways to reach whoever has a duty during an attack: tried, and one without mail and internet: RESP-19. */
function contacts(view: CheckView, { office, bearers }: OfficeOn): MatrixGap[] {
	const since = addDays(view.matrix.at, -view.limits.contactDays);
	return bearers.flatMap((person) => {
		const gap = (of: string, text: string) =>
			view.gap({ rule: "RESP-19", office: office.id, state: "attack", of: `${of} ${person.email}`, text });
		const gaps: MatrixGap[] = [];
		if (person.verifiedOn === undefined || person.verifiedOn < since) {
			const when = person.verifiedOn === undefined ? "were never tried" : `were last tried on ${person.verifiedOn}`;
			gaps.push(gap("tried", `the ways to reach ${person.name} (“${office.name}”) ${when}`));
		}
		if (person.outOfBand === undefined) {
			gaps.push(gap("way", `${person.name} (“${office.name}”) cannot be reached without mail and internet`));
		}
		return gaps;
	});
}

/** A holder who leaves or is away, and who ends without a successor: RESP-27 and RESP-22. */
function leaving(view: CheckView, { office, holder, deputies: there }: OfficeOn): MatrixGap[] {
	const { at } = view.matrix;
	const soon = addDays(at, view.limits.leavingDays);
	const gaps: MatrixGap[] = [];
	const person = office.holder;
	const away = person?.absent.find(({ from, until }) => from <= at && at <= until);
	if (person !== undefined && away !== undefined) {
		const text = `${person.name} (“${office.name}”) is away until ${away.until}`;
		gaps.push(view.gap({ rule: "RESP-27", office: office.id, of: "away", text }));
	}
	if (holder?.until !== undefined && holder.until <= soon) {
		const text = `${holder.name} leaves “${office.name}” on ${holder.until}`;
		gaps.push(view.gap({ rule: "RESP-27", office: office.id, of: "leaves", text }));
	}
	const last = [holder, ...there].flatMap((one) => (one === undefined ? [] : [one.until ?? null]));
	const ends =
		office.until ?? (last.length > 0 && last.every((day) => day !== null) ? [...last].sort().at(-1) : undefined);
	if (ends !== undefined && ends !== null && ends <= soon) {
		const text = `after ${ends} “${office.name}” has nobody, and no successor is named`;
		gaps.push(view.gap({ rule: "RESP-22", office: office.id, text }));
	}
	return gaps;
}

/** No more offices report to one than it can lead: RESP-17. */
function spans(view: CheckView): MatrixGap[] {
	const reporting = new Map<string, number>();
	for (const { active, office } of view.matrix.offices.values()) {
		if (!active || office.reportsTo === undefined || !view.underAttack.has(office.id)) continue;
		reporting.set(office.reportsTo, (reporting.get(office.reportsTo) ?? 0) + 1);
	}
	return [...reporting].flatMap(([id, count]) => {
		if (count <= view.limits.span) return [];
		const text = `${count} offices report to “${view.office(id)?.office.name ?? id}” during an attack, more than ${view.limits.span}`;
		return [view.gap({ rule: "RESP-17", office: id, of: "span", text })];
	});
}

/** What nobody accepts goes up, and must arrive somewhere: RESP-25. */
function escalationCircles(view: CheckView): MatrixGap[] {
	const up = new Map(
		[...view.matrix.offices].map(
			([id, { office }]) => [id, office.reportsTo === undefined ? [] : [office.reportsTo]] as const,
		),
	);
	return circles(up).flatMap((group) => {
		const [first = ""] = [...group].sort();
		if (group.length < 2 && up.get(first)?.[0] !== first) return [];
		const text = `${[...group]
			.sort()
			.map((id) => `\`${id}\``)
			.join(", ")} report to each other in a circle`;
		return [view.gap({ rule: "RESP-25", office: first, of: "circle", text })];
	});
}

/** Nobody answers for too much at once: RESP-15. */
function burdens(view: CheckView): MatrixGap[] {
	return view.matrix.states.flatMap((state) => {
		const answers = new Map<string, { name: string; count: number; office: string }>();
		for (const { row } of view.city.cells(state)) {
			const who = view.office(row.accountable ?? "")?.bearers[0];
			if (who === undefined || row.accountable === undefined) continue;
			const key = who.email.toLowerCase();
			const count = (answers.get(key)?.count ?? 0) + 1;
			answers.set(key, { name: who.name, office: row.accountable, count });
		}
		return [...answers].flatMap(([email, { name, count, office }]) => {
			if (count <= view.limits.accountableFor) return [];
			const text = `${name} answers for ${count} activities at once, more than ${view.limits.accountableFor}`;
			return [view.gap({ rule: "RESP-15", state, office, of: email, text })];
		});
	});
}

/** Nobody commands on two levels at once: RESP-15. */
function levels(view: CheckView): MatrixGap[] {
	const tiers = new Map<string, string>();
	return [...view.underAttack].sort().flatMap((id) => {
		const one = view.office(id);
		const [who, tier] = [one?.bearers[0], one?.office.commandTier];
		if (who === undefined || tier === undefined) return [];
		const key = who.email.toLowerCase();
		const known = tiers.get(key);
		if (known === undefined) tiers.set(key, tier);
		if (known === undefined || known === tier) return [];
		const text = `${who.name} would command on the ${known} and the ${tier} level at once`;
		return [view.gap({ rule: "RESP-15", state: "attack", office: id, of: `levels ${key}`, text })];
	});
}

/** Every legal clock has an owner with a deputy, and somebody else who approves what is sent: RESP-20. */
function clocks(view: CheckView): MatrixGap[] {
	const binding = view.legalClocks.filter((clock) => clockBinds(clock, view.country, view.matrix.at));
	return binding.flatMap(({ id, law }) => {
		const holding = (as: "owner" | "approver") =>
			[...view.matrix.offices.values()].filter(
				({ active, office }) => active && office.clocks.some((one) => one.clock === id && one.as === as),
			);
		const [owners, approvers] = [holding("owner"), holding("approver")];
		const gaps: MatrixGap[] = [];
		const gap = (of: string, text: string) => gaps.push(view.gap({ rule: "RESP-20", of: `${id} ${of}`, text }));
		if (owners.length === 0) gap("owner", `no office owns the clock ${id} (${law})`);
		else if (!owners.some(({ deputies: there }) => there.length > 0))
			gap("deputy", `whoever owns the clock ${id} (${law}) has no deputy`);
		if (!approvers.some((one) => !owners.includes(one)))
			gap("approver", `nobody but its owner approves what is sent for the clock ${id} (${law})`);
		return gaps;
	});
}

/** States in which every important service and supplier must have an owner. */
const BOTH: readonly MatrixState[] = ["business-as-usual", "attack"];
const CRITICAL = 2;

/** Important services and suppliers have somebody who answers or acts for them in both states: RESP-21. */
export function serviceGaps(view: CheckView): MatrixGap[] {
	const gaps: MatrixGap[] = [];
	const { city, at } = view.matrix;
	const officesOf = Map.groupBy(
		[...view.matrix.offices.values()].filter(({ active }) => active),
		({ office }) => office.actor,
	);
	const critical = city.systems.filter(
		({ kind, impact, designated, inServiceFrom, retiredOn }) =>
			(kind === "service" || designated) &&
			(designated || impact.criticality >= CRITICAL) &&
			(inServiceFrom === undefined || inServiceFrom <= at) &&
			(retiredOn === undefined || at < retiredOn),
	);
	const acting = (matrix: EffectiveMatrix, state: MatrixState, actor: string) => {
		const ids = new Set((officesOf.get(actor) ?? []).map(({ office }) => office.id));
		return matrix
			.cells(state)
			.some(
				({ row }) =>
					(row.accountable !== undefined && ids.has(row.accountable)) || row.responsible.some((id) => ids.has(id)),
			);
	};
	for (const system of critical) {
		const matrix = new EffectiveMatrix(view.matrix, { system: system.id });
		for (const state of BOTH) {
			if (acting(matrix, state, system.accountable)) continue;
			const text = `${view.actors.get(system.accountable)?.name ?? system.accountable}, which answers for ${system.name}, has no part in it`;
			gaps.push(view.gap({ rule: "RESP-21", scope: `system:${system.id}`, state, actor: system.accountable, text }));
		}
	}
	const ids = new Set(critical.flatMap(({ id, dependsOn }) => [id, ...dependsOn.map(({ on }) => on)]));
	for (const one of city.engagements) {
		if (one.from > at || (one.until !== undefined && one.until < at)) continue;
		if (![...one.connectsTo, ...one.delivers].some((id) => ids.has(id))) continue;
		const matrix = new EffectiveMatrix(view.matrix, { engagement: one.id });
		const systems = one.connectsTo.map((id) => new EffectiveMatrix(view.matrix, { system: id }));
		for (const state of BOTH) {
			if ([matrix, ...systems].some((each) => acting(each, state, one.supplier))) continue;
			const text = `${view.actors.get(one.supplier)?.name ?? one.supplier}, which ${one.name} is with, has nothing to do although important services need it`;
			gaps.push(view.gap({ rule: "RESP-21", scope: `engagement:${one.id}`, state, actor: one.supplier, text }));
		}
	}
	return gaps;
}

/** Every kind of actor that the city has is involved, or deliberately left out: RESP-32. */
export function forgottenKinds(view: CheckView): MatrixGap[] {
	const involved = new Set(view.uninvolved);
	const present = new Set(view.matrix.city.actors.flatMap(({ kinds }) => kinds));
	for (const { active, office } of view.matrix.offices.values()) {
		if (!active || (!view.named.has(office.id) && office.leftOut === undefined)) continue;
		for (const kind of view.actors.get(office.actor)?.kinds ?? []) involved.add(kind);
	}
	return [...present]
		.filter((kind) => !involved.has(kind))
		.sort()
		.map((kind) => {
			const name = view.kinds.get(kind)?.name ?? kind;
			return view.gap({
				rule: "RESP-32",
				of: kind,
				text: `no office of the kind “${name}” has a part, and none is left out on purpose`,
			});
		});
}
