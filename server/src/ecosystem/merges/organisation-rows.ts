import { sql } from "kysely";
import type { MovedRows } from "../../db/merge-tables.ts";
import type { Transaction } from "../../db/open.ts";

/** Columns that name an organisation or subject outside the city file, with what else tells the rows of a table apart. */
const NAMED: readonly { readonly table: string; readonly column: string; readonly key: readonly string[] }[] = [
	{ table: "membership", column: "organisation", key: ["uid"] },
	{ table: "invitation", column: "organisation", key: ["uid"] },
	{ table: "assignment", column: "assessor", key: ["uid"] },
	{ table: "assignment", column: "subject", key: ["uid"] },
	{ table: "evidence_share", column: "organisation", key: ["evidence"] },
	{ table: "evidence_share", column: "provider", key: ["evidence", "organisation"] },
	{ table: "evidence_file", column: "provider", key: ["evidence", "position"] },
	{ table: "draft_answer", column: "organisation", key: ["subject", "requirement"] },
	{ table: "draft_answer", column: "subject", key: ["organisation", "requirement"] },
	{ table: "hand_in", column: "organisation", key: ["evidence"] },
	{ table: "evidence_talk", column: "provider", key: ["uid"] },
	{ table: "evidence_talk", column: "organisation", key: ["uid"] },
	{ table: "notice", column: "organisation", key: ["uid"] },
	{ table: "supply_question", column: "organisation", key: ["uid"] },
	{ table: "supply_question", column: "supplier", key: ["uid"] },
	{ table: "declaration", column: "organisation", key: ["uid"] },
	{ table: "declaration", column: "receiver", key: ["uid"] },
	{ table: "declaration", column: "supplier", key: ["uid"] },
	{ table: "waiver_request", column: "subject", key: ["uid"] },
	{ table: "waiver_request", column: "requested_for", key: ["uid"] },
	{ table: "auth.session", column: "organisation", key: ["id"] },
	{ table: "auth.api_key", column: "organisation", key: ["uid"] },
];

/** Tables of which one organisation has at most one row under a key: where both have it, that of the one that stays counts. */
const ONE_EACH = new Set(["evidence_share", "draft_answer"]);

type Key = Readonly<Record<string, string | number>>;

const isKey = (key: readonly string[], values: Key, alias?: string) =>
	sql.join(
		key.map(
			(name) =>
				sql`${sql.ref(alias === undefined ? name : `${alias}.${name}`)}::text is not distinct from ${values[name] === undefined || values[name] === null ? null : String(values[name])}::text`,
		),
		sql` and `,
	);

/** Names another organisation wherever one was named. @returns what was done, for {@link moveBack}. */
export async function moveRows(trx: Transaction, gone: string, kept: string): Promise<MovedRows[]> {
	const moved: MovedRows[] = [];
	for (const { table, column, key } of NAMED) {
		const [at, named] = [sql.table(table), sql.ref(column)];
		const columns = sql.join(key.map((name) => sql.ref(name)));
		const dropped =
			ONE_EACH.has(table) && column !== "provider" ? await dropDoubles(trx, { table, column, key }, gone, kept) : [];
		const { rows } =
			await sql<Key>`update ${at} set ${named} = ${kept} where ${named} = ${gone} returning ${columns}`.execute(trx);
		if (rows.length > 0 || dropped.length > 0) moved.push({ table, column, keys: rows, dropped });
	}
	return moved;
}

async function dropDoubles(
	trx: Transaction,
	{ table, column, key }: (typeof NAMED)[number],
	gone: string,
	kept: string,
): Promise<object[]> {
	const [at, named] = [sql.table(table), sql.ref(column)];
	const { rows } =
		await sql<Key>`select ${sql.join(key.map((name) => sql.ref(name)))} from ${at} where ${named} = ${kept}`.execute(
			trx,
		);
	const dropped: object[] = [];
	for (const values of rows) {
		const found = await sql<{ row: object }>`
			delete from ${at} where ${named} = ${gone} and ${isKey(key, values)}
			returning row_to_json(${at}) as row`.execute(trx);
		dropped.push(...found.rows.map(({ row }) => row));
	}
	return dropped;
}

/** Names the organisation again where a merge had named another. Rows that are gone since stay gone. */
export async function moveBack(
	trx: Transaction,
	moved: readonly MovedRows[],
	gone: string,
	kept: string,
): Promise<void> {
	for (const { table, column, keys, dropped } of [...moved].reverse()) {
		const place = NAMED.find((one) => one.table === table && one.column === column);
		if (place === undefined) continue;
		const [at, named] = [sql.table(table), sql.ref(column)];
		for (const values of keys) {
			await sql`update ${at} set ${named} = ${gone} where ${named} = ${kept} and ${isKey(place.key, values)}`.execute(
				trx,
			);
		}
		for (const row of dropped) {
			await sql`insert into ${at} select * from json_populate_record(null::${at}, ${JSON.stringify(row)}::json)
				on conflict do nothing`.execute(trx);
		}
	}
}
