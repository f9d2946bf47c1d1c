import type { BaselineChange, BaselineVersion } from "@gatehouse/framework";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";

/** A published version with the changes that made it. */
export interface KeptVersion {
	readonly version: BaselineVersion;
	readonly changes: readonly BaselineChange[];
}

/** Every published version, oldest first. */
export async function loadVersions(db: Db): Promise<KeptVersion[]> {
	const rows = await db.selectFrom("baseline_version").selectAll().orderBy("effective_from").execute();
	return rows.map((row) => ({
		changes: row.changes,
		version: {
			version: row.version,
			publishedOn: row.published_on,
			publishedBy: row.published_by,
			effectiveFrom: row.effective_from,
			note: row.note,
			hash: row.hash,
			document: row.document,
		},
	}));
}

/** Keeps a version for good: the table refuses every later change (BASE-02). */
export async function insertVersion(trx: Transaction, { version, changes }: KeptVersion): Promise<void> {
	await trx
		.insertInto("baseline_version")
		.values({
			uid: v7(),
			version: version.version,
			published_on: version.publishedOn,
			published_by: version.publishedBy,
			effective_from: version.effectiveFrom,
			note: version.note,
			hash: version.hash,
			changes: JSON.stringify(changes),
			document: JSON.stringify(version.document),
		})
		.execute();
}
