import type { Body, Goal, Minute, ReadinessRecord, Study } from "@gatehouse/framework";
import type { JSONColumnType } from "kysely";

/** What is read as a whole and never joined lies as one document. */
export interface DocumentTable<T extends object> {
	uid: string;
	id: string;
	revision: number;
	document: JSONColumnType<T, string, string>;
}

export interface GovernanceTables {
	study: DocumentTable<Study>;
	body: DocumentTable<Body>;
	goal: DocumentTable<Goal>;
	readiness_record: DocumentTable<ReadinessRecord>;
	minute: DocumentTable<Minute>;
}
