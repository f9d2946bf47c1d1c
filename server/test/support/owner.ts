import { sql } from "kysely";
import type { Db, Transaction } from "../../src/db/open.ts";

/** Does something as the owner of the tables, to whom neither grants nor policies apply. */
export function asOwner<T>(db: Db, work: (trx: Transaction) => Promise<T>): Promise<T> {
	return db.transaction().execute(async (trx) => {
		await sql`set local role none`.execute(trx);
		return work(trx);
	});
}
