import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { asOwner, storedTables, tableSql } from "../../src/backup/tables.ts";
import { DecisionGiving } from "../../src/gate/giving.ts";
import type { House } from "../../src/house.ts";
import { eraseFromJournal } from "../../src/journal/index.ts";
import { shippedContent, TODAY } from "../support/city.ts";
import { fullCity } from "../support/full-city.ts";
import { putCity } from "../support/house.ts";

export const NOW = new Date(`${TODAY}T12:00:00.000Z`);

const AWKWARD = 'tab\t, "quotes", back\\slash, {braces}, NULL, ü 🚦\nand a second line';

/** Fills a store with a city, decisions, people, erased reasons, and characters that notations trip over. */
export async function fill(house: House): Promise<void> {
	const [standard] = (await shippedContent()).standards;
	await putCity(house, fullCity(standard?.id ?? ""));
	const giving = new DecisionGiving(house);
	for (const id of ["traffic-control", "signals"]) {
		await giving.give({ asked: { kind: "subject", id }, at: TODAY, actor: "account:anna", reason: AWKWARD });
	}
	await house.record.write(({ trx, now }) =>
		eraseFromJournal(trx, { account: "account:anna", actor: "operator" }, now),
	);
	await house.record.write((writing) =>
		writing.note({ actor: "account:bert", action: "test.noted", target: AWKWARD, reason: AWKWARD }),
	);
	const granted = { account: "anna", role: "ciso", first_day: "2026-01-01", granted_by: AWKWARD, granted_at: NOW };
	// The later row comes first, so that a restore meets a reference before what it refers to.
	await sql`insert into membership (uid, account, organisation, role, first_day, granted_by, granted_at)
		values ('00000000-0000-7000-8000-000000000002', ${granted.account}, 'o', ${granted.role}, '2026-01-01',
			${AWKWARD}, ${NOW})`.execute(house.store.db);
	await sql`insert into membership (uid, account, organisation, role, first_day, last_day, granted_by, granted_at,
			delegated_from)
		values ('00000000-0000-7000-8000-000000000001', 'bert', 'o', ${granted.role}, '2026-01-01', '2026-12-31',
			'anna', ${NOW}, '00000000-0000-7000-8000-000000000002')`.execute(house.store.db);
}

/** Puts evidence files into a folder, as they would lie there. */
export function fillFolder(folder: string): void {
	mkdirSync(join(folder, "ab"), { recursive: true });
	writeFileSync(join(folder, "ab", "cdef"), Buffer.alloc(100_000, 7));
	writeFileSync(join(folder, "ab", "0123"), "");
}

/** What lies in a folder: contents by path. */
export function contentsOf(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return Object.fromEntries(
		files.map(({ parentPath, name }) => {
			const path = join(parentPath, name);
			return [path.slice(folder.length), readFileSync(path).toString("base64")];
		}),
	);
}

/** Every row of every table as text; of the journal those up to an entry, since a restore adds one. */
export async function everyRow({ store }: House, lastEntry: number): Promise<Record<string, string[]>> {
	return store.db.transaction().execute(async (trx) => {
		await asOwner(trx);
		const all: Record<string, string[]> = {};
		for (const table of await storedTables(trx)) {
			if (table.name === "journal_head") continue;
			const where = table.name === "journal" ? sql`where seq <= ${lastEntry}` : sql``;
			const { rows } = await sql<{ line: string }>`
				select kept::text as line from ${tableSql(table)} kept ${where} order by 1`.execute(trx);
			all[`${table.schema}.${table.name}`] = rows.map(({ line }) => line);
		}
		return all;
	});
}
