import type { ActorMerge } from "@gatehouse/framework";
import type { Generated, JSONColumnType } from "kysely";

type Json<T extends object> = JSONColumnType<T, string, string>;

/** Rows of one table in which a merge named another actor. */
export interface MovedRows {
	readonly table: string;
	readonly column: string;
	/** Values of the key of each row, without the column itself. */
	readonly keys: readonly Readonly<Record<string, string | number>>[];
	/** Rows that went, because the one that stays has the same. */
	readonly dropped: readonly object[];
}

/** What a merge did, with the places of the rows that went. */
export interface MergeRecord extends ActorMerge {
	/** `uid` of what went, by collection and id: rows are in order of it. */
	readonly uids: Readonly<Record<string, string>>;
}

/** The tables of merges (`migrations/0013_merges.sql`). */
export interface MergeTables {
	merge: {
		uid: string;
		kept: string;
		kept_name: string;
		gone: string;
		gone_name: string;
		record: Json<MergeRecord>;
		moved: Json<readonly MovedRows[]>;
		reason: string | null;
		merged_by: string;
		merged_at: string;
		undone_by: Generated<string | null>;
		undone_at: Generated<string | null>;
	};
	actor_pair_apart: { one: string; other: string; said_by: string; said_at: string };
}
