import type { Dependency, System } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import type { Db, Transaction } from "../../db/open.ts";
import type { SystemTable } from "../../db/tables.ts";
import type { EntityStore, Kept } from "../../record/entity-store.ts";
import { insertDependencies, insertSubjects, loadDependencies, removeDependencies, removeSubject } from "./subjects.ts";

/** What systems and fleets have in common: an owner on the authority's side, impact, service life. */
type Owned = Omit<System, "name" | "kind">;
type OwnedRow = Omit<Selectable<SystemTable>, "uid" | "id" | "revision" | "name" | "kind">;

export const ownedColumns = (owned: Owned) => ({
	sector: owned.sector,
	accountable: owned.accountable,
	operator: owned.operator,
	impact: JSON.stringify(owned.impact),
	designated: owned.designated,
	traits: owned.traits,
	people_served: owned.peopleServed ?? null,
	in_service_from: owned.inServiceFrom ?? null,
	retired_on: owned.retiredOn ?? null,
	note: owned.note ?? null,
});

export const ownedFields = (row: OwnedRow, dependsOn: Dependency[]) => ({
	sector: row.sector,
	accountable: row.accountable,
	operator: row.operator,
	impact: row.impact,
	designated: row.designated,
	traits: row.traits,
	dependsOn,
	peopleServed: row.people_served,
	inServiceFrom: row.in_service_from,
	retiredOn: row.retired_on,
	note: row.note,
});

/** The one table of a kind of owned subject, without what such subjects depend on. */
interface OwnedTable<T extends Owned> {
	readonly kind: "system" | "fleet";
	load(db: Db, dependencies: ReadonlyMap<string, Dependency[]>): Promise<Kept<T>[]>;
	insert(trx: Transaction, members: readonly Kept<T>[]): Promise<void>;
	replace(trx: Transaction, member: Kept<T>): Promise<void>;
	remove(trx: Transaction, id: string): Promise<void>;
}

/** The store of a kind of owned subject: its table, its place among the subjects and what it depends on. */
export const ownedStore = <T extends Owned>(table: OwnedTable<T>): EntityStore<T> => ({
	load: async (db) => table.load(db, await loadDependencies(db)),
	async insert(trx, members) {
		const values = members.map(({ value }) => value);
		const ids = values.map(({ id }) => id);
		await insertSubjects(trx, table.kind, ids);
		await table.insert(trx, members);
		await insertDependencies(trx, values);
	},
	async replace(trx, member) {
		await table.replace(trx, member);
		await removeDependencies(trx, member.value.id);
		await insertDependencies(trx, [member.value]);
	},
	async remove(trx, id) {
		await removeDependencies(trx, id);
		await table.remove(trx, id);
		await removeSubject(trx, id);
	},
});
