import type { CertificateGrade, DraftAnswer, Evidence, IsoDate } from "@gatehouse/framework";
import type { Generated, JSONColumnType } from "kysely";

/** What the organisations of the city have, are asked, hand in and are told: every row belongs to one of them. */

type Json<T extends object> = JSONColumnType<T, string, string>;

export interface MembershipTable {
	uid: string;
	account: string;
	organisation: string;
	role: string;
	first_day: IsoDate;
	/** Null: until it is revoked. */
	last_day: IsoDate | null;
	granted_by: string;
	granted_at: string;
	/** The membership it was handed on from. */
	delegated_from: string | null;
	revoked_at: string | null;
}

export interface AssignmentTable {
	uid: string;
	/** The organisation that assesses. */
	assessor: string;
	subject: string;
	first_day: IsoDate;
	last_day: IsoDate;
	assigned_by: string;
	assigned_at: string;
	note: string | null;
	/** Null: given before grades were asked for. */
	grade: Generated<CertificateGrade | null>;
}

export interface EvidenceShareTable {
	evidence: string;
	/** Null: everybody its provider supplies and is supplied by. */
	organisation: string | null;
	/** Filled in by the store: who had provided the evidence when it was shared. */
	provider: Generated<string>;
	shared_by: string;
	shared_at: string;
}

/** A file as it is kept: the bytes lie at `place`, encrypted with a key that is here, itself encrypted. */
export interface StoredFileTable {
	/** Of the bytes as they were handed in. */
	sha256: string;
	bytes: number;
	stored_at: string;
	key_id: string;
	wrapped_key: string;
	place: string;
}

export interface EvidenceFileTable {
	evidence: string;
	position: number;
	sha256: string;
	name: string;
	media_type: string;
	provider: string;
	added_at: string;
	added_by: string;
	removed_at: string | null;
	held: Generated<boolean>;
}

export interface InvitationTable {
	uid: string;
	organisation: string;
	email: string | null;
	token_sha256: string;
	created_by: string;
	created_at: string;
	expires_at: string;
	entered_at: string | null;
	revoked_at: string | null;
	revoked_by: string | null;
	claimed_at: string | null;
	claimed_by: string | null;
}

export interface DraftAnswerTable {
	organisation: string;
	subject: string;
	requirement: string;
	answer: Json<Omit<DraftAnswer, "subject" | "requirement">>;
	revision: number;
	saved_at: string;
	saved_by: string;
}

export interface HandInTable {
	evidence: string;
	organisation: string;
	account: string | null;
	submitted_by: string;
	submitted_at: string;
	claimed_grade: Evidence["grade"];
	copy_of: string | null;
}

export interface EvidenceTalkTable {
	uid: string;
	evidence: string;
	/** Whose evidence it is. */
	provider: string;
	side: "city" | "supplier";
	organisation: string | null;
	author: string;
	at: string;
	text: string;
}

export interface NoticeTable {
	uid: string;
	organisation: string;
	side: "supplier" | "assessor";
	kind: "expiry" | "accepted" | "rejected" | "asked" | "finding" | "supply" | "assessment" | "assignment" | "attack";
	evidence: string;
	title: string;
	day: IsoDate | null;
	threshold: number | null;
	text: string;
	made_at: string;
}

/** The tables of the organisations. */
export interface PartyTables {
	membership: MembershipTable;
	assignment: AssignmentTable;
	evidence_share: EvidenceShareTable;
	stored_file: StoredFileTable;
	evidence_file: EvidenceFileTable;
	invitation: InvitationTable;
	invitation_visit: { sha256: string; invitation: string; begun_at: string };
	draft_answer: DraftAnswerTable;
	hand_in: HandInTable;
	evidence_talk: EvidenceTalkTable;
	notice: NoticeTable;
	notice_read: { notice: string; reader: string; read_at: string };
}
