import type {
	Application,
	AssessmentBasis,
	AssessmentEvent,
	AssessmentState,
	Certificate,
	CertificateEvent,
	IsoDate,
	RequestTurn,
	WorkPaper,
} from "@gatehouse/framework";
import type { Generated, JSONColumnType } from "kysely";

/** The tables of certificates and of the log (`migrations/0016_assurance.sql`). */

type Json<T extends object> = JSONColumnType<T, string, string>;

export interface CertificateTable {
	uid: string;
	id: string;
	revision: number;
	holder: string;
	assessor: string;
	subject: string;
	place: number;
	body: Json<Omit<Certificate, "id" | "events">>;
	events: Json<CertificateEvent[]>;
}

export interface CertificateMotionTable {
	uid: string;
	step: string;
	certificate: string | null;
	body: Json<object>;
	proposed_by: string;
	proposed_for: string;
	proposed_at: string;
	state: Generated<"open" | "agreed" | "withdrawn">;
	decided_by: Generated<string | null>;
	decided_for: Generated<string | null>;
	decided_at: Generated<string | null>;
}

export interface IssuerKeyTable {
	kid: string;
	use: "certificates" | "log";
	algorithm: string;
	public_jwk: Json<{ kty: string; crv?: string; x?: string; y?: string }>;
	sealed_by: string;
	sealed: string;
	from_at: string;
	until_at: string | null;
	revoked_at: string | null;
}

/** The tables of assessments (`migrations/0019_assessments.sql`). */
export interface AssessmentTable {
	uid: string;
	number: string;
	revision: number;
	state: AssessmentState;
	holder: string;
	subject: string;
	application: Json<Application>;
	assessor: Generated<string | null>;
	first_day: Generated<IsoDate | null>;
	last_day: Generated<IsoDate | null>;
	frozen: JSONColumnType<AssessmentBasis | null, string | null | undefined, string | null>;
	events: Json<AssessmentEvent[]>;
}

export interface WorkPaperTable {
	assessment: string;
	requirement: string;
	revision: number;
	paper: Json<Omit<WorkPaper, "requirement">>;
	preparers: string[];
	prepared_at: string;
	reviewer: Generated<string | null>;
	reviewed_at: Generated<string | null>;
	review_note: Generated<string | null>;
}

export interface EvidenceRequestTable {
	uid: string;
	assessment: string;
	requirement: string | null;
	question: string;
	asked_on: IsoDate;
	due: IsoDate;
	turns: Json<RequestTurn[]>;
	withdrawn_on: Generated<IsoDate | null>;
}

/** The tables by the names that queries use. */
export interface AssuranceTables {
	assessment: AssessmentTable;
	work_paper: WorkPaperTable;
	evidence_request: EvidenceRequestTable;
	certificate: CertificateTable;
	certificate_token: { certificate: string; token: string; log_place: number; made_at: string };
	certificate_motion: CertificateMotionTable;
	issuer: { one: Generated<boolean>; address: string; did: string; made_at: string };
	issuer_key: IssuerKeyTable;
	log_head: { one: Generated<boolean>; size: number };
	log_entry: { place: number; entry: string; made_at: string };
	log_tile: { level: number; number: number; hashes: string };
	log_checkpoint: { size: number; note: string; made_at: string };
}
