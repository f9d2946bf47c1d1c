import {
	CamelCasePlugin,
	type Kysely,
	type KyselyPlugin,
	type PluginTransformResultArgs,
	type QueryResult,
	type UnknownRow,
} from "kysely";
import type { Db } from "../../db/open.ts";
import type { Tables } from "../../db/tables.ts";

/**
 * The store as the library that signs people in sees it: the schema `auth`, its own names for columns (`userId` for
 * `user_id`), and instants as `Date`, where ours are text. On the same pool: the embedded store has one session.
 */
export function libraryStore(db: Db): Kysely<Tables> {
	return db.withSchema("auth").withPlugin(new CamelCasePlugin()).withPlugin(new InstantsAsDates());
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** A string compared with a `Date` is neither before nor after it: a session would never end. */
class InstantsAsDates implements KyselyPlugin {
	transformQuery: KyselyPlugin["transformQuery"] = ({ node }) => node;

	async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
		return { ...result, rows: result.rows.map(withDates) };
	}
}

function withDates(row: UnknownRow): UnknownRow {
	const dated = Object.entries(row).map(([name, value]) => {
		const isInstant = name.endsWith("At") || name.endsWith("Until");
		return [name, isInstant && typeof value === "string" && INSTANT.test(value) ? new Date(value) : value];
	});
	return Object.fromEntries(dated);
}
