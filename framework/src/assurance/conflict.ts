import type { CityFile } from "../ecosystem/city-file.ts";
import type { IsoDate } from "../shared/day.ts";
import type { CertificateGrade } from "./certificate.ts";

export const CONFLICT_KINDS = [
	"ownership",
	"common-house",
	"past-work",
	"supply",
	"same-person",
	"rotation",
	"not-registered",
	"grade-too-high",
	"not-accredited",
	"sanctioned",
	"over-capacity",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One station of the path that shows a conflict, and what joins it to the next. */
export interface ConflictStep {
	/** Id in the city; null for a person, a paper, or what else has none. */
	readonly id: string | null;
	readonly name: string;
	/** `belongs to`, `worked for` …; null at the end. */
	readonly link: string | null;
}

/** Why an assessor may not assess a subject. */
export interface Conflict {
	readonly kind: ConflictKind;
	/** Rule of SPEC.md. */
	readonly rule: `ASSR-${string}`;
	/** One sentence. */
	readonly text: string;
	/** From the assessor to the subject. */
	readonly path: readonly ConflictStep[];
}

/** Somebody who acts for an organisation: the account, and the name at work. */
export interface ActingPerson {
	readonly person: string;
	readonly name?: string;
	readonly organisation: string;
}

/** How far back and how often counts. */
export interface IndependenceTerms {
	/** Years for which work done before stands in the way (ASSR-04). */
	readonly pastYears: number;
	/** Certificates in a row by one assessor; null: no limit (ASSR-07). */
	readonly cyclesInRow: number | null;
}

export interface IndependenceQuestion {
	readonly city: CityFile;
	/** The organisation that would assess; id of an actor. */
	readonly assessor: string;
	/** Anything a requirement can bind. */
	readonly subject: string;
	readonly at: IsoDate;
	/** The grade the assessment is to have; absent: the highest the assessor may give. */
	readonly grade?: CertificateGrade;
	/** What is assessed, which accreditations are to cover; absent or empty: not asked about. */
	readonly requirements?: readonly string[];
	/** Who acts for whom on the day. */
	readonly people?: readonly ActingPerson[];
	/** Assessments given to assessors, the one in question left out; absent: the workload is not asked about. */
	readonly assignments?: readonly { readonly assessor: string; readonly from: IsoDate }[];
	/** Absent: three years, three cycles. */
	readonly terms?: IndependenceTerms;
}

/** The question with all that its rules look things up in. */
export interface Circle extends IndependenceQuestion {
	readonly terms: IndependenceTerms;
	readonly record: CityFile["assessors"][number] | undefined;
	readonly asked: CertificateGrade;
	/** Organisations that answer for the subject (ASSR-02). */
	readonly parties: readonly string[];
	readonly actors: ReadonlyMap<string, CityFile["actors"][number]>;
	/** The whole house of the assessor; of an internal audit (grade I1) itself and what belongs to it. */
	readonly house: ReadonlySet<string>;
	/** The answering parties and those above them, each with the party it leads to. */
	readonly lines: ReadonlyMap<string, string>;
	readonly nameOf: (id: string) => string;
}

/** One path after another, joined by what the words say. */
export function joined(
	first: readonly ConflictStep[],
	link: string,
	then: readonly ConflictStep[],
): readonly ConflictStep[] {
	const last = first.at(-1);
	return last === undefined || then.length === 0
		? [...first, ...then]
		: [...first.slice(0, -1), { ...last, link }, ...then];
}

/** The end of a path without an id. */
export const named = (name: string): ConflictStep => ({ id: null, name, link: null });
