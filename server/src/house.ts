import type { Content, SpecRule } from "@gatehouse/framework";
import type { Database } from "./db/open.ts";
import type { FileStore } from "./files/file-store.ts";
import type { CityRecord } from "./record/record.ts";

/** What every chapter needs to answer: the store, the content, the city as it is, and the time. */
export interface House {
	readonly store: Database;
	readonly content: Content;
	readonly rules: readonly SpecRule[];
	readonly record: CityRecord;
	readonly files: FileStore;
	readonly clock: () => Date;
	readonly version: string;
}
