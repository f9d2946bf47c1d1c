import type { Assessor, CertificateGrade, IsoDate, PastWork } from "@gatehouse/framework";
import type { JSONColumnType } from "kysely";

/** The tables of assessors (`migrations/0018_assessors.sql`). */

type Json<T extends object> = JSONColumnType<T, string, string>;

export interface AssessorTable {
	uid: string;
	id: string;
	revision: number;
	actor: string;
	grade: CertificateGrade;
	accreditations: Json<Assessor["accreditations"]>;
	sanctions: Json<Assessor["sanctions"]>;
	capacity: number | null;
	note: string | null;
}

export interface PastWorkTable {
	uid: string;
	id: string;
	revision: number;
	done_by: string;
	person: string | null;
	done_for: string;
	kind: PastWork["kind"];
	what: string;
	first_day: IsoDate;
	last_day: IsoDate | null;
}

export interface IndependenceDeclarationTable {
	/** Of the assignment it was signed for, which may be gone. */
	assignment: string;
	assessor: string;
	subject: string;
	grade: CertificateGrade;
	text: string;
	sha256: string;
	account: string;
	/** Null: the person was erased. */
	signed_by: string | null;
	signed_at: string;
}

export interface AssessorTables {
	assessor: AssessorTable;
	past_work: PastWorkTable;
	independence_declaration: IndependenceDeclarationTable;
}
