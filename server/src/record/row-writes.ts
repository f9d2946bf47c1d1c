import type { Insertable } from "kysely";
import { v7 } from "uuid";
import type { Transaction } from "../db/open.ts";
import { portions } from "../db/rows.ts";
import type { Tables } from "../db/tables.ts";
import type { EntityStore } from "./entity-store.ts";

/** The columns every table of members has beside its own. */
interface KeptRow {
	readonly uid: string;
	readonly id: string;
	readonly revision: number;
}
type KeptTable = {
	[Name in keyof Tables]: Tables[Name] extends { uid: string; id: string; revision: number } ? Name : never;
}[keyof Tables];

/**
 * How the members of a collection are written that are one row each.
 * @param columns what a member is in SQL, without uid, id and revision.
 */
export function rowWrites<T extends { readonly id: string }, Table extends KeptTable>(
	table: Table,
	columns: (member: T) => Omit<Insertable<Tables[Table]>, keyof KeptRow>,
): Omit<EntityStore<T>, "load"> {
	// The columns are checked against the table above; to the builder every such table looks alike.
	const name: string = table;
	const look = (trx: Transaction) => trx.withTables<{ [any: string]: KeptRow & Record<string, unknown> }>();
	const own = (value: T): object => columns(value);
	return {
		async insert(trx, members) {
			const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...own(value) }));
			for (const portion of portions(rows)) await look(trx).insertInto(name).values(portion).execute();
		},
		async replace(trx, { value, revision }) {
			await look(trx)
				.updateTable(name)
				.set({ revision, ...own(value) })
				.where("id", "=", value.id)
				.execute();
		},
		async remove(trx, id) {
			await look(trx).deleteFrom(name).where("id", "=", id).execute();
		},
	};
}
