import type { CityFile } from "../ecosystem/city-file.ts";
import type { Actor } from "../ecosystem/schema.ts";
import { type Circle, type ConflictStep, joined } from "./conflict.ts";

type Actors = ReadonlyMap<string, Pick<Actor, "id" | "parent">>;

/** A city looked up by id, and who belongs to whom. */
export interface Houses {
	readonly actors: ReadonlyMap<string, Actor>;
	/** Organisations that belong to another directly. */
	readonly offshoots: ReadonlyMap<string, readonly Actor[]>;
}

export function housesOf({ actors }: CityFile): Houses {
	return {
		actors: new Map(actors.map((actor) => [actor.id, actor])),
		offshoots: Map.groupBy(actors, ({ parent }) => parent ?? ""),
	};
}

/** The organisation and those above it, from itself up. */
export function lineAbove(actors: Actors, id: string): string[] {
	const line: string[] = [];
	for (let next: string | undefined = id; next !== undefined && !line.includes(next); ) {
		line.push(next);
		next = actors.get(next)?.parent;
	}
	return line;
}

/** The whole house of an organisation: all that belong, over any number of steps, to the one at its top. */
export function wholeHouse({ actors, offshoots }: Houses, id: string): Set<string> {
	return below({ offshoots }, lineAbove(actors, id).at(-1) ?? id);
}

/** The organisation and all that belong to it, over any number of steps. */
export function below({ offshoots }: Pick<Houses, "offshoots">, id: string): Set<string> {
	const all = new Set([id]);
	// A set hands out what is added while it is walked.
	for (const one of all) for (const { id: next } of offshoots.get(one) ?? []) all.add(next);
	return all;
}

/** The way from one organisation of a house to another, and who is at the top of it; undefined: not of one house. */
export function wayInHouse(actors: Actors, from: string, to: string): { ids: string[]; top: string } | undefined {
	const [up, down] = [lineAbove(actors, from), lineAbove(actors, to)];
	const top = up.find((id) => down.includes(id));
	if (top === undefined) return undefined;
	return { ids: [...up.slice(0, up.indexOf(top) + 1), ...down.slice(0, down.indexOf(top)).reverse()], top };
}

/** The stations of a way within one house; nothing follows the last yet. */
export function stepsInHouse(
	{ actors, nameOf }: Pick<Circle, "actors" | "nameOf">,
	ids: readonly string[],
): ConflictStep[] {
	return ids.map((id, index) => {
		const next = ids[index + 1];
		const link = actors.get(id)?.parent === next ? "belongs to" : "owns";
		return { id, name: nameOf(id), link: next === undefined ? null : link };
	});
}

/** From one of the answering parties, or one above it, down to the subject. */
export function stepsToSubject(circle: Circle, from: string): readonly ConflictStep[] {
	const { actors, lines, subject, nameOf } = circle;
	const party = lines.get(from);
	if (party === undefined) return [{ id: subject, name: nameOf(subject), link: null }];
	const steps = stepsInHouse(circle, wayInHouse(actors, from, party)?.ids ?? [party]);
	return party === subject ? steps : joined(steps, ANSWERS, [{ id: subject, name: nameOf(subject), link: null }]);
}

export const ANSWERS = "answers for";

/** Organisations that answer for a subject (ASSR-02); undefined when there is no such subject. */
export function answeringParties(city: CityFile, subject: string): string[] | undefined {
	const named = <T extends { readonly id: string }>(list: readonly T[], id = subject) =>
		list.find((one) => one.id === id);
	const actor = named(city.actors);
	if (actor !== undefined) return [actor.id];
	const product = named(city.products);
	if (product !== undefined) return [product.maker];
	const engagement = named(city.engagements);
	if (engagement !== undefined) return [...new Set([engagement.supplier, engagement.accountable])];
	const system = named(city.systems);
	if (system !== undefined) return [...new Set([system.operator, system.accountable])];
	const fleet = named(city.fleets);
	if (fleet === undefined) return undefined;
	const maker = named(city.products, fleet.product)?.maker ?? fleet.operator;
	return [...new Set([maker, fleet.operator, fleet.accountable])];
}
