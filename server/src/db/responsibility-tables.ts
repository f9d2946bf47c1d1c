import type {
	CityActivity,
	CityOffice,
	IsoDate,
	MatrixRow,
	MatrixState,
	Sector,
	SwitchEvent,
} from "@gatehouse/framework";
import type { JSONColumnType } from "kysely";
import type { DocumentTable } from "./governance-tables.ts";

/** A gap of the matrix as a task. */
export interface MatrixTaskTable {
	uid: string;
	gap: string;
	rule: string;
	opened_on: IsoDate;
	due: IsoDate;
	owner: string | null;
	note: string | null;
	closed_on: IsoDate | null;
}

export interface AttackSwitchTable {
	uid: string;
	sector: Sector | null;
	system: string | null;
	engagement: string | null;
	state: MatrixState;
	minutes: number;
	declared_at: string;
	since: string;
	ended_at: string | null;
}

export interface AttackEventTable {
	switch: string;
	place: number;
	kind: SwitchEvent["kind"];
	actor: string | null;
	at: string;
	event: JSONColumnType<SwitchEvent, string, string>;
}

/** Who answers for what, and the switch to attack (`0021_responsibilities.sql`). */
export interface ResponsibilityTables {
	office: DocumentTable<CityOffice>;
	city_activity: DocumentTable<CityActivity>;
	responsibility: DocumentTable<MatrixRow>;
	matrix_task: MatrixTaskTable;
	attack_switch: AttackSwitchTable;
	attack_event: AttackEventTable;
	attack_told: { switch: string; office: string; person: string; told_at: string };
}
