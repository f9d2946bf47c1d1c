import type {
	Actor,
	BaselineChange,
	BaselineDocument,
	Consent,
	Contract,
	Decision,
	Dependency,
	Engagement,
	Evidence,
	Finding,
	Fleet,
	Impact,
	InheritedBaseline,
	IsoDate,
	Sighting,
	Suspension,
	System,
	TierOverride,
	Waiver,
} from "@gatehouse/framework";
import type { Generated, JSONColumnType } from "kysely";
import type { AccountTables } from "./account-tables.ts";
import type { AssessorTables } from "./assessor-tables.ts";
import type { AssuranceTables } from "./assurance-tables.ts";
import type { DeclarationTables } from "./declaration-tables.ts";
import type { GovernanceTables } from "./governance-tables.ts";
import type { MergeTables } from "./merge-tables.ts";
import type { OversightTables } from "./oversight-tables.ts";
import type { PartyTables } from "./party-tables.ts";
import type { ResponsibilityTables } from "./responsibility-tables.ts";

/** The tables as SQL sees them; `db/migrations` makes them. Dates are `YYYY-MM-DD`, instants RFC 3339 in UTC. */

type Json<T extends object> = JSONColumnType<T, string, string>;
type JsonOrNull<T extends object> = JSONColumnType<T | null, string | null, string | null>;

/** Columns of every row that people name, change and delete. */
interface Kept {
	uid: string;
	id: string;
	revision: number;
}

/** Columns of what is owned on the authority's side. */
interface Owned {
	sector: System["sector"];
	accountable: string;
	operator: string;
	impact: Json<Impact>;
	designated: boolean;
	traits: System["traits"];
	people_served: number | null;
	in_service_from: IsoDate | null;
	retired_on: IsoDate | null;
	note: string | null;
}

export interface CityTable {
	one: Generated<boolean>;
	id: string;
	name: string;
	country: string;
	population: number;
	languages: string[];
	time_zone: string;
	note: string | null;
	inherited: JsonOrNull<InheritedBaseline>;
}

export interface ActorTable extends Kept {
	name: string;
	kinds: string[];
	degree: Exclude<Actor["degree"], undefined> | null;
	parent: string | null;
	sector: Exclude<Actor["sector"], undefined> | null;
	country: string | null;
	size: Exclude<Actor["size"], undefined> | null;
	legal_ids: Json<Actor["legalIds"]>;
	contact: JsonOrNull<Exclude<Actor["contact"], undefined>>;
	note: string | null;
}

export interface SystemTable extends Kept, Owned {
	name: string;
	kind: System["kind"];
}

export interface ProductTable extends Kept {
	name: string;
	maker: string;
	version: string | null;
	impact: Json<Impact>;
	traits: System["traits"];
	support_until: IsoDate | null;
	note: string | null;
}

export interface FleetTable extends Kept, Owned {
	name: string;
	product: string;
	size: Fleet["size"];
	managed_by: string | null;
}

export interface DependencyTable {
	subject: string;
	position: number;
	needs: Dependency["on"];
	hard: boolean;
	fallback_tested_on: IsoDate | null;
}

export interface EngagementTable extends Kept {
	name: string;
	kind: Engagement["kind"];
	supplier: string;
	accountable: string;
	first_day: IsoDate;
	last_day: IsoDate;
	traits: Engagement["traits"];
	note: string | null;
}

export interface EngagementPartTable {
	engagement: string;
	role: "delivers" | "connects-to";
	position: number;
	part: string;
}

export interface SupplyTable extends Kept {
	supplier: string;
	receiver: string;
	what: string;
	kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
	access: "none" | "physical" | "remote" | "privileged";
	updatable_code: boolean;
	engagement: string | null;
	since: IsoDate | null;
	until: IsoDate | null;
	declared_by: string | null;
	consent: JsonOrNull<Consent>;
	note: string | null;
}

export interface SightingTable extends Kept {
	supplier: string;
	receiver: string;
	what: string;
	seen_in: Sighting["seenIn"];
	source: string;
	seen_on: IsoDate;
	note: string | null;
}

export interface ContractTable extends Kept {
	engagement: string;
	reference: string | null;
	signed_on: IsoDate | null;
	signed_by: string | null;
	owner: string | null;
	checked: JsonOrNull<Exclude<Contract["checked"], undefined>>;
	clauses: Json<Contract["clauses"]>;
	terms: Json<Contract["terms"]>;
	renewal: JsonOrNull<Exclude<Contract["renewal"], undefined>>;
	settled: Json<Contract["settled"]>;
	note: string | null;
}

/** That somebody was told of an entry of the calendar of contracts by message. */
export interface ContractNoticeTable {
	engagement: string;
	entry: string;
	stage: string;
	actor: string;
	made_at: string;
}

export interface SuspensionTable extends Kept {
	subject: string;
	suspended_by: string;
	first_day: IsoDate;
	last_day: IsoDate | null;
	scope: Suspension["scope"];
	reason: string;
}

export interface EvidenceTable extends Kept {
	title: string;
	type: string;
	subject: string;
	requirements: string[];
	standards: string[];
	provided_by: string;
	issuer: string | null;
	grade: Evidence["grade"];
	first_day: IsoDate;
	last_day: IsoDate | null;
	stated: Json<Evidence["values"]>;
	sha256: string | null;
	review_state: Evidence["review"]["state"];
	review_on: IsoDate;
	review_by: string | null;
	review_reason: string | null;
}

export interface FindingTable extends Kept {
	subject: string;
	requirement: Finding["requirement"];
	severity: Finding["severity"];
	title: string;
	text: string;
	written_by: string;
	written_on: IsoDate;
	assessment: string | null;
	due: IsoDate | null;
	corrections: Json<Finding["corrections"]>;
	withdrawn: JsonOrNull<NonNullable<Finding["withdrawn"]>>;
}

export interface WaiverTable extends Kept {
	subject: string;
	requirement: Waiver["requirement"];
	reason: string;
	compensation: string;
	requested_by: string;
	signed_by: string;
	first_day: IsoDate;
	last_day: IsoDate;
}

export interface TierOverrideTable extends Kept {
	subject: string;
	direction: TierOverride["direction"];
	tier: TierOverride["tier"];
	set_by: string;
	first_day: IsoDate;
	last_day: IsoDate | null;
	reason: string;
}

export interface BaselineVersionTable {
	uid: string;
	version: string;
	published_on: IsoDate;
	published_by: string;
	effective_from: IsoDate;
	note: string;
	hash: string;
	changes: Json<BaselineChange[]>;
	document: Json<BaselineDocument>;
}

export interface JournalTable {
	seq: number;
	at: string;
	actor: string;
	action: string;
	target: string;
	/** Erasable, with its salt (hex); their SHA-256 stays. */
	reason: string | null;
	reason_salt: string | null;
	reason_digest: string | null;
	before: string | null;
	after: string | null;
	previous_hash: string;
	hash: string;
}

/** What the gate was asked, so that it can be asked again; a proposal is kept whole, since it is nowhere else. */
export type DecisionQuestion =
	| { readonly kind: "subject"; readonly id: string }
	| { readonly kind: "engagement"; readonly id: string }
	| { readonly kind: "proposal"; readonly engagement: Engagement };

export interface DecisionTable {
	id: string;
	target_kind: Decision["target"]["kind"];
	target_id: string;
	at: IsoDate;
	outcome: Decision["outcome"];
	inputs_digest: string;
	question: Json<DecisionQuestion>;
	/** Digest of what was answered. */
	answer: string;
	/** Revision of the city it was decided on. */
	city_revision: number;
	decided_at: string;
	decided_by: string;
}

/** What the gate answered, by the SHA-256 of its canonical JSON. */
export interface AnswerTable {
	digest: string;
	document: Json<Decision>;
}

export interface IdempotencyTable {
	principal: string;
	key: string;
	request: string;
	body_sha256: string;
	status: number | null;
	headers: JsonOrNull<Record<string, string>>;
	body: string | null;
	created_at: string;
}

export interface BaselineProposalTable {
	uid: string;
	version: string;
	effective_from: IsoDate;
	note: string;
	changes: Json<BaselineChange[]>;
	/** Account. */
	proposed_by: string;
	/** Organisation. */
	proposed_for: string;
	proposed_at: string;
	preview_digest: string;
	state: Generated<"open" | "published" | "withdrawn">;
	decided_by: string | null;
	decided_for: string | null;
	decided_at: string | null;
}

export interface WaiverRequestTable {
	uid: string;
	id: string;
	subject: string;
	requirement: Waiver["requirement"];
	reason: string;
	compensation: string;
	first_day: IsoDate;
	last_day: IsoDate;
	requested_by: string | null;
	requested_for: string;
	requested_at: string;
	state: Generated<"requested" | "signed" | "refused">;
	decided_by: string | null;
	decided_for: string | null;
	decided_at: string | null;
	decision_reason: string | null;
}

export interface Tables
	extends AccountTables,
		AssessorTables,
		AssuranceTables,
		DeclarationTables,
		GovernanceTables,
		MergeTables,
		OversightTables,
		PartyTables,
		ResponsibilityTables {
	city_state: { one: Generated<boolean>; revision: number };
	city: CityTable;
	subject: { id: string; kind: "actor" | "system" | "product" | "fleet" | "engagement" };
	actor: ActorTable;
	system: SystemTable;
	product: ProductTable;
	fleet: FleetTable;
	dependency: DependencyTable;
	engagement: EngagementTable;
	engagement_part: EngagementPartTable;
	supply: SupplyTable;
	sighting: SightingTable;
	contract: ContractTable;
	contract_notice: ContractNoticeTable;
	evidence: EvidenceTable;
	finding: FindingTable;
	waiver: WaiverTable;
	tier_override: TierOverrideTable;
	suspension: SuspensionTable;
	baseline_version: BaselineVersionTable;
	journal: JournalTable;
	journal_head: { one: Generated<boolean>; seq: number; hash: string };
	decision: DecisionTable;
	answer: AnswerTable;
	reference_number: { series: string; year: number; last: number };
	idempotency: IdempotencyTable;
	baseline_proposal: BaselineProposalTable;
	waiver_request: WaiverRequestTable;
	migration: { id: number; name: string; sha256: string; applied_at: string };
}
