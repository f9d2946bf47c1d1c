import type {
	Body,
	CityActivity,
	CityOffice,
	Goal,
	MatrixRow,
	Minute,
	ReadinessRecord,
	Study,
} from "@gatehouse/framework";
import type { Db } from "../db/open.ts";
import type { EntityStore, Kept } from "../record/entity-store.ts";
import { rowWrites } from "../record/row-writes.ts";

interface Documents {
	office: CityOffice;
	city_activity: CityActivity;
	responsibility: MatrixRow;
	study: Study;
	body: Body;
	goal: Goal;
	readiness_record: ReadinessRecord;
	minute: Minute;
}

/** A collection whose members lie as one document each. */
function documentStore<Table extends keyof Documents>(table: Table): EntityStore<Documents[Table]> {
	// Every such table looks alike to the builder; what lies in it was checked before it was stored.
	const name: keyof Documents = table;
	return {
		async load(db: Db) {
			const rows = await db.selectFrom(name).select(["revision", "document"]).orderBy("uid").execute();
			return rows.map(
				({ revision, document }): Kept<Documents[Table]> => ({
					revision,
					value: document as Documents[Table],
				}),
			);
		},
		...rowWrites<Documents[Table], keyof Documents>(name, (member) => ({ document: JSON.stringify(member) })),
	};
}

export const officeStore = documentStore("office");
export const activityStore = documentStore("city_activity");
export const responsibilityStore = documentStore("responsibility");
export const studyStore = documentStore("study");
export const bodyStore = documentStore("body");
export const goalStore = documentStore("goal");
export const readinessStore = documentStore("readiness_record");
export const minuteStore = documentStore("minute");
