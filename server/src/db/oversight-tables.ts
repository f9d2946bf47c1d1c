import type { IsoDate, SampleWeight, TrustedIssuer, TrustFeed } from "@gatehouse/framework";
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

export interface TrustedIssuerTable {
	uid: string;
	id: string;
	revision: number;
	did: string;
	body: Json<Omit<TrustedIssuer, "id" | "did" | "feed">>;
	feed: JSONColumnType<TrustFeed | null, string | null, string | null>;
}

export interface TrustMotionTable {
	uid: string;
	step: string;
	trust: string | null;
	body: Json<object>;
	proposed_by: string;
	proposed_for: string;
	proposed_at: string;
	state: Generated<"open" | "agreed" | "withdrawn">;
	decided_by: Generated<string | null>;
	decided_for: Generated<string | null>;
	decided_at: Generated<string | null>;
}

/** The tables by the names that queries use. */
export interface OversightTables {
	certificate_sample: CertificateSampleTable;
	rule_suspension: { certificate: string; on_day: IsoDate; log_place: number; made_at: string };
	trusted_issuer: TrustedIssuerTable;
	trust_motion: TrustMotionTable;
	trust_fetch: {
		trust: string;
		did: string | null;
		tried_at: string;
		failure: string | null;
		checkpoint: string | null;
	};
	assurance_notice: { entry: string; actor: string; days: number; made_at: string };
}
