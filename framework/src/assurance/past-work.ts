import { plainName } from "../ecosystem/plain-name.ts";
import type { IsoDate } from "../shared/day.ts";
import type { PastWork } from "./assessor.ts";
import { type Circle, type Conflict, type ConflictStep, joined, named } from "./conflict.ts";
import { stepsInHouse, stepsToSubject, wayInHouse } from "./houses.ts";

/** Consultancy and implementation within the years before (ASSR-04). */
export function workConflicts(circle: Circle): Conflict[] {
	const { city, nameOf } = circle;
	return city.pastWork.flatMap((work): Conflict[] => {
		if (!counts(circle, work.from, work.until)) return [];
		const target = onTheWay(circle, work.for);
		const done = doneBy(circle, work);
		if (target === undefined || done === undefined) return [];
		const who = done.at(-1)?.name ?? nameOf(work.by);
		const text = `${who} ${DID[work.kind]} ${nameOf(work.for)} (${work.what}), ${term(work)}.`;
		return [{ kind: "past-work", rule: "ASSR-04", text, path: joined(done, DID[work.kind], target) }];
	});
}

const DID: Readonly<Record<PastWork["kind"], string>> = { consultancy: "advised", implementation: "built for" };

const term = ({ from, until }: { from?: IsoDate | undefined; until?: IsoDate | undefined }) => {
	if (from === undefined) return until === undefined ? "without an end" : `until ${until}`;
	return until === undefined ? `since ${from}` : `from ${from} until ${until}`;
};

/** From the assessor to who did the work: one of its house, or somebody who is with it now. */
function doneBy(circle: Circle, { by, person }: PastWork): ConflictStep[] | undefined {
	const { actors, assessor, house, nameOf } = circle;
	if (house.has(by)) return stepsInHouse(circle, wayInHouse(actors, assessor, by)?.ids ?? [by]);
	if (person === undefined) return undefined;
	const wanted = plainName(person);
	const at = peopleOf(circle).find(({ name, organisation }) => house.has(organisation) && plainName(name) === wanted);
	if (at === undefined) return undefined;
	const steps = stepsInHouse(circle, wayInHouse(actors, assessor, at.organisation)?.ids ?? [assessor]);
	return [...joined(steps, "has among its people", [named(`${at.name}, then with ${nameOf(by)}`)])];
}

/** Supplies and engagements by which the assessor's house delivers what is assessed, now or within the years before (ASSR-05). */
export function supplyConflicts(circle: Circle): Conflict[] {
	const { city, house } = circle;
	const engagements = new Map(city.engagements.map((one) => [one.id, one]));
	const supplies = city.supplies.flatMap(({ from, to, what, since, until, engagement }) => {
		const ends = [until, engagements.get(engagement ?? "")?.until].filter((day) => day !== undefined).sort();
		return house.has(from) ? [{ from, to, what, since, until: ends[0] }] : [];
	});
	const deliveries = city.engagements.flatMap(({ supplier, delivers, connectsTo, name, from, until }) =>
		house.has(supplier)
			? [...delivers, ...connectsTo].map((to) => ({ from: supplier, to, what: name, since: from, until }))
			: [],
	);
	return [...supplies, ...deliveries].flatMap(({ from, to, what, since, until }): Conflict[] => {
		const target = onTheWay(circle, to);
		if (target === undefined || !counts(circle, since, until)) return [];
		const { actors, assessor, nameOf } = circle;
		const steps = stepsInHouse(circle, wayInHouse(actors, assessor, from)?.ids ?? [from]);
		const text = `${nameOf(from)} supplies ${nameOf(to)} (${what}), ${term({ from: since, until })}.`;
		return [{ kind: "supply", rule: "ASSR-05", text, path: joined(steps, "supplies", target) }];
	});
}

/** People who stand on both sides: the same account, or the same address of work (ASSR-06). */
export function personConflicts(circle: Circle): Conflict[] {
	const { actors, assessor, house, lines, nameOf } = circle;
	const people = [...Map.groupBy(peopleOf(circle), ({ key }) => key).values()];
	return people.flatMap((same): Conflict[] => {
		const pairs = same.flatMap((here) =>
			house.has(here.organisation)
				? same.map((there) => ({ here, there })).filter(({ there }) => lines.has(there.organisation))
				: [],
		);
		const pair = pairs.find(({ here, there }) => here.organisation !== there.organisation);
		if (pair === undefined) return [];
		const { here, there } = pair;
		const steps = stepsInHouse(circle, wayInHouse(actors, assessor, here.organisation)?.ids ?? [assessor]);
		const text = `${here.name} acts for ${nameOf(here.organisation)} and for ${nameOf(there.organisation)}.`;
		const person = joined(steps, "has among its people", [named(here.name)]);
		const path = joined(person, "acts for", stepsToSubject(circle, there.organisation));
		return [{ kind: "same-person", rule: "ASSR-06", text, path }];
	});
}

/** Everybody known to act for an organisation, under what tells them apart. */
function peopleOf({ city, people = [] }: Circle): { key: string; name: string; organisation: string }[] {
	return [
		...people.map(({ person, name = person, organisation }) => ({ key: `account ${person}`, name, organisation })),
		...city.actors.flatMap(({ id, contact }) =>
			contact === undefined
				? []
				: [{ key: `mail ${contact.email.toLowerCase()}`, name: contact.name, organisation: id }],
		),
	];
}

/**
 * From what was worked on to the subject: the subject itself, one that answers for it or is above who does, or something
 * that one of these operates, makes or supplies. Undefined: it has nothing to do with the subject.
 */
function onTheWay(circle: Circle, id: string): readonly ConflictStep[] | undefined {
	const { subject, lines, parties, nameOf } = circle;
	const step = { id, name: nameOf(id), link: null };
	if (id === subject) return [step];
	if (lines.has(id)) return stepsToSubject(circle, id);
	const provider = providerOf(circle, id);
	if (provider === undefined || !parties.includes(provider)) return undefined;
	return joined([step], "is run or made by", stepsToSubject(circle, provider));
}

function providerOf({ city }: Circle, id: string): string | undefined {
	const operated = [...city.systems, ...city.fleets].find((one) => one.id === id);
	if (operated !== undefined) return operated.operator;
	return city.products.find((one) => one.id === id)?.maker ?? city.engagements.find((one) => one.id === id)?.supplier;
}

/** Whether work of these days still stands in the way. */
function counts({ at, terms }: Circle, from: IsoDate | undefined, until: IsoDate | undefined): boolean {
	// ISO dates order as texts; the 29th of February of a year without one is only compared.
	const since = `${String(Number(at.slice(0, 4)) - terms.pastYears).padStart(4, "0")}${at.slice(4)}`;
	return (from === undefined || from <= at) && (until === undefined || until >= since);
}
