import {
	type BaselineVersion,
	type CityFacts,
	type CityFile,
	type Content,
	GatehouseError,
	indexCity,
} from "@gatehouse/framework";
import type { Collection } from "./entity-store.ts";

export type Revisions = { readonly [C in Collection]: ReadonlyMap<string, number> };

/** The city at one revision, in memory. It never changes; a change makes the next one. */
export interface CityModel {
	/** Counts the changes of the city; 0 before the first. */
	readonly revision: number;
	/** Null until a city has been imported. */
	readonly city: CityFile | null;
	/** The revision at which each member last changed. */
	readonly revisions: Revisions;
	/** Published versions, oldest first. */
	readonly versions: readonly BaselineVersion[];
}

/** A city that exists, and what the gate makes of it. */
export interface LivingCity extends CityModel {
	readonly city: CityFile;
}

/** @throws GatehouseError GH-STORE-006 when no city has been imported yet. */
export function requireCity(model: CityModel): LivingCity {
	const { city } = model;
	if (city === null) throw new GatehouseError("GH-STORE-006", "there is no city here yet");
	return { ...model, city };
}

const prepared = new WeakMap<CityFile, CityFacts>();

/** The city prepared for the gate; computed once per revision, on first use. */
export function factsOf(model: LivingCity, content: Content): CityFacts {
	const known = prepared.get(model.city);
	if (known !== undefined) return known;
	// Every change was checked before it was stored.
	const facts = indexCity(model.city, content, model.versions);
	prepared.set(model.city, facts);
	return facts;
}

const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>();

/** The member of a list with this id. The index is kept as long as the list is. */
export function memberOf<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
	const index = indexes.get(list) ?? new Map(list.map((item) => [item.id, item]));
	indexes.set(list, index);
	return index.get(id) as T | undefined;
}
