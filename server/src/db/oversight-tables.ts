import type { IsoDate, SampleWeight } from "@gatehouse/framework";
import type { Generated, JSONColumnType } from "kysely";

/** The tables of the regulator's view and of other cities' issuers (`migrations/0020_assurance_view.sql`). */

type Json<T extends object> = JSONColumnType<T, string, string>;

export interface CertificateSampleTable {
	year: number;
	certificate: string;
	drawn_on: IsoDate;
	due: IsoDate;
	seed: string;
	weight: Json<SampleWeight>;
	drawn_by: string;
	drawn_for: string;
	outcome: Generated<"confirmed" | "faults" | null>;
	examined_on: Generated<IsoDate | null>;
	note: Generated<string | null>;
	recorded_by: Generated<string | null>;
	recorded_for: Generated<string | null>;
	recorded_at: Generated<string | null>;
}

/** The tables by the names that queries use. */
export interface OversightTables {
	certificate_sample: CertificateSampleTable;
	rule_suspension: { certificate: string; on_day: IsoDate; log_place: number; made_at: string };
	assurance_notice: { entry: string; actor: string; days: number; made_at: string };
}
