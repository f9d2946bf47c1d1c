import type { Grade, Outcome, SubjectKind, Tier } from "@gatehouse/framework";
import type { EvidenceItem, Page, Reason, Standing } from "../api/shapes.ts";

/** What the routes for suppliers and assessors, and the city's inbox, send. */

export type RequestState = "met" | "waiting" | "open";
export type Turn = "city" | "supplier";
export type Value = number | string | boolean | string[];
export type Values = Record<string, Value>;
export type SharedWith = "city" | "named" | "everybody-dealt-with";
export type ReviewState = EvidenceItem["review"]["state"];

export interface Named {
	id: string;
	name: string;
}
export interface SubjectName extends Named {
	kind: SubjectKind;
}
export interface TierLink {
	subject: string | null;
	kind: SubjectKind | null;
	name: string | null;
	tier: Tier;
	rule: string;
	text: string;
}
export interface Paper {
	id: string;
	title: string;
	type: string;
	subject: string;
	until: string | null;
}
export interface Demand {
	name: string;
	unit: "days" | "hours" | "minutes" | "percent" | "years" | "year" | "count" | "choice" | "flag" | "list";
	better: "lower" | "higher" | "same";
	demanded: Value | null;
}
export interface RequestItem {
	subject: SubjectName;
	requirement: { id: string; principle: string; text: string };
	strength: "M" | "S";
	tier: Tier;
	state: RequestState;
	standing: Standing;
	papers: Paper[];
	reusable: Paper[];
	minimumGrade: Grade;
	evidenceTypes: string[];
	days: number;
	demands: Demand[];
	draft: boolean;
}
type Counts = Record<RequestState, number>;
export interface RequestCounts {
	must: Counts;
	should: Counts;
}
export interface RequestPage extends Page<RequestItem> {
	at: string;
	counts: RequestCounts;
}
export interface WayStep {
	action: "reuse" | "provide";
	evidenceType: string;
	evidence: Paper | null;
	grade: Grade;
	days: number;
	settles: { subject: string; requirement: string }[];
}
export interface MyEnding {
	evidence: string;
	title: string;
	subject: SubjectName;
	day: string;
	daysLeft: number;
}
export interface MyOverview {
	at: string;
	city: string;
	organisation: Named;
	side: "supplier" | "assessor";
	tier: Tier | null;
	why: TierLink[];
	counts: RequestCounts;
	engagements: {
		id: string;
		name: string;
		from: string;
		until: string;
		tier: Tier;
		outcome: Outcome;
		open: number;
	}[];
	way: WayStep[];
	days: number;
	expiring: MyEnding[];
	evidence: { submitted: number; accepted: number; rejected: number; asked: number };
	drafts: number;
	notices: number;
}
export interface MySubjectItem extends SubjectName {
	sector: string | null;
	tier: Tier;
	outcome: Outcome;
	own: boolean;
	open: number;
}
export type PartyReason = Omit<Reason, "waiver">;
export interface MySubjectDetail {
	at: string;
	subject: SubjectName;
	own: boolean;
	tier: Tier;
	why: TierLink[];
	decision: {
		outcome: Outcome;
		reasons: PartyReason[];
		validUntil: string | null;
		subjects: (SubjectName & { tier: Tier; outcome: Outcome })[];
	};
	standings: Standing[];
	way: WayStep[];
}
export interface DraftBody {
	text: string;
	evidenceType?: string;
	title?: string;
	issuer?: string;
	from?: string;
	until?: string;
	values: Values;
}
export interface SavedDraft extends DraftBody {
	subject: string;
	requirement: string;
	savedAt: string;
	revision: number;
}
export interface EvidenceBody {
	title: string;
	type: string;
	subject: string;
	requirements: string[];
	standards: string[];
	issuer?: string;
	grade: Grade;
	from: string;
	until?: string;
	values: Values;
	text?: string;
}
export interface EvidenceFile {
	sha256: string;
	name: string;
	mediaType: string;
	bytes: number;
	addedAt: string;
}
export interface MyEvidenceItem {
	id: string;
	title: string;
	type: string;
	subject: SubjectName;
	requirements: string[];
	standards: string[];
	providedBy: Named;
	own: boolean;
	issuer: string | null;
	grade: Grade;
	claimedGrade: Grade;
	from: string;
	until: string | null;
	holdsUntil: string | null;
	values: Values;
	review: EvidenceItem["review"];
	awaits: Turn | null;
	submittedAt: string | null;
	copyOf: string | null;
	sharedWith: SharedWith;
	messages: number;
	revision: number;
}
export interface MyEvidenceDetail extends MyEvidenceItem {
	files: EvidenceFile[];
}
export type Shares = { with: "city" } | { with: "named"; organisations: string[] } | { with: "everybody-dealt-with" };
export interface SharesAnswer {
	shares: Shares;
	possible: Named[];
}
export interface RowFault {
	row: number;
	line: number | null;
	column: string | null;
	message: string;
	help: string;
}
export interface BulkAnswer<Made> {
	dryRun: boolean;
	rows: number;
	faults: RowFault[];
	created: Made[];
}
export interface TalkItem {
	id: string;
	at: string;
	side: Turn;
	organisation: Named | null;
	text: string;
}
export interface Talk {
	evidence: string;
	items: TalkItem[];
}
export interface Notice {
	id: string;
	at: string;
	kind: "expiry" | "accepted" | "rejected" | "asked";
	evidence: string;
	title: string;
	day: string | null;
	threshold: number | null;
	text: string;
}
export interface InboxItem {
	kind: "evidence" | "waiver" | "baseline-proposal";
	id: string;
	title: string;
	subject: SubjectName | null;
	tier: Tier | null;
	from: string;
	since: string;
	daysWaiting: number;
	awaits: Turn;
	requirements: string[];
}
export interface Invitation {
	id: string;
	organisation: Named;
	email: string | null;
	state: "open" | "claimed" | "revoked" | "expired";
	createdAt: string;
	createdBy: string;
	expiresAt: string;
	enteredAt: string | null;
	claimedAt: string | null;
	revokedAt: string | null;
}
export interface InvitationMade extends Invitation {
	link: string;
}
export interface InvitationGreeting {
	city: string;
	organisation: Named;
	expiresAt: string;
	tier: Tier;
	mayEnter: boolean;
}
