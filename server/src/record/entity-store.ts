import type { CityFile } from "@gatehouse/framework";
import type { Db, Transaction } from "../db/open.ts";

/** The collections of a city file whose members are kept, changed and deleted one by one. */
export const COLLECTIONS = [
	"actors",
	"systems",
	"products",
	"fleets",
	"engagements",
	"supplies",
	"sightings",
	"contracts",
	"evidence",
	"findings",
	"certificates",
	"assessors",
	"pastWork",
	"trusts",
	"waivers",
	"tierOverrides",
	"suspensions",
	"offices",
	"activities",
	"responsibilities",
	"studies",
	"bodies",
	"goals",
	"readiness",
	"minutes",
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export type Member<C extends Collection> = CityFile[C][number];

/** A member as it is kept. `revision`: of the city, when the member last changed. */
export interface Kept<T> {
	readonly value: T;
	readonly revision: number;
}

/** How the members of one collection lie in the store. */
export interface EntityStore<T> {
	/** All of them, by id. */
	load(db: Db): Promise<Kept<T>[]>;
	insert(trx: Transaction, members: readonly Kept<T>[]): Promise<void>;
	replace(trx: Transaction, member: Kept<T>): Promise<void>;
	remove(trx: Transaction, id: string): Promise<void>;
}

export type EntityStores = { readonly [C in Collection]: EntityStore<Member<C>> };
