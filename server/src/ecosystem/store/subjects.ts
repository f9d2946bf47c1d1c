import type { Dependency } from "@gatehouse/framework";
import type { Db, Transaction } from "../../db/open.ts";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { Tables } from "../../db/tables.ts";

/** Takes ids into the one namespace of everything a requirement can bind. */
export async function insertSubjects(
	trx: Transaction,
	kind: Tables["subject"]["kind"],
	ids: readonly string[],
): Promise<void> {
	for (const portion of portions(ids)) {
		await trx
			.insertInto("subject")
			.values(portion.map((id) => ({ id, kind })))
			.execute();
	}
}

export async function removeSubject(trx: Transaction, id: string): Promise<void> {
	await trx.deleteFrom("subject").where("id", "=", id).execute();
}

interface Dependent {
	readonly id: string;
	readonly dependsOn: readonly Dependency[];
}

export async function insertDependencies(trx: Transaction, dependents: readonly Dependent[]): Promise<void> {
	const rows = dependents.flatMap(({ id, dependsOn }) =>
		dependsOn.map((dependency, position) => ({
			subject: id,
			position,
			needs: dependency.on,
			hard: dependency.hard,
			fallback_tested_on: dependency.fallbackTestedOn ?? null,
		})),
	);
	for (const portion of portions(rows)) await trx.insertInto("dependency").values(portion).execute();
}

export async function removeDependencies(trx: Transaction, id: string): Promise<void> {
	await trx.deleteFrom("dependency").where("subject", "=", id).execute();
}

/** What each subject uses, in the order given; subjects that use nothing are not in the map. */
export async function loadDependencies(db: Db): Promise<Map<string, Dependency[]>> {
	const rows = await db.selectFrom("dependency").selectAll().orderBy("subject").orderBy("position").execute();
	const bySubject = new Map<string, Dependency[]>();
	for (const row of rows) {
		const list = bySubject.get(row.subject) ?? [];
		list.push(withoutNulls({ on: row.needs, hard: row.hard, fallbackTestedOn: row.fallback_tested_on }));
		bySubject.set(row.subject, list);
	}
	return bySubject;
}
