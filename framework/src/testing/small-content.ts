import type { BaselineDocument, BaselineVersion, EvidenceType, Requirement } from "../baseline/schema.ts";
import { documentHash } from "../baseline/versions.ts";
import type { CityContent } from "../ecosystem/content.ts";
import type { ActorKind } from "../ecosystem/schema.ts";

const KINDS = {
	"city-executive": "0",
	"service-owner": "0",
	"city-ciso": "0",
	"system-operator": "2",
	supplier: "3",
	subcontractor: "4",
	citizen: "R",
} as const;

/** A requirement that binds everything at every tier as a must, unless said otherwise. */
export function requirementOf(given: Partial<Requirement> & { readonly id: string }): Requirement {
	return {
		principle: "P01",
		text: "Something is done.",
		actors: Object.keys(KINDS),
		subjects: ["platform", "product", "fleet", "organisation", "engagement", "application"],
		layers: ["platform"],
		tiers: ["M", "M", "M", "M"],
		when: [],
		params: {},
		evidence: ["report"],
		validityDays: null,
		crosswalk: {},
		...given,
	};
}

/** Evidence types of the small content: a report without end, a scan of 30 days, a certificate that takes long. */
const TYPES: readonly EvidenceType[] = [
	{ id: "report", validityDays: null, formats: [], machine: false, leadDays: 10 },
	{ id: "scan", validityDays: 30, formats: [], machine: true, leadDays: 1 },
	{ id: "certificate", validityDays: null, formats: [], machine: false, leadDays: 90 },
];

/** Content with these requirements, a handful of actor kinds, three evidence types and one standard, `iso-1`. */
export function contentOf(requirements: readonly Requirement[]): CityContent {
	const actorKinds = Object.entries(KINDS).map(
		([id, degree]): ActorKind => ({ id, name: id, degree, paper: [], text: "A kind of actor" }),
	);
	return {
		actorKinds,
		standards: [{ id: "iso-1", document: "ISO 1" }],
		baseline: { requirements, evidenceTypes: TYPES },
	};
}

/** A published version with these requirements, in force from 2026-01-01 unless said otherwise. */
export function versionOf(
	requirements: readonly Requirement[],
	given: Partial<Pick<BaselineVersion, "version" | "effectiveFrom">> &
		Partial<Pick<BaselineDocument, "minimumGrade" | "evidenceTypes">> = {},
): BaselineVersion {
	const { minimumGrade, evidenceTypes, ...rest } = given;
	const document: BaselineDocument = {
		id: "small",
		title: "A small baseline",
		principles: [],
		requirements: [...requirements],
		evidenceTypes: [...(evidenceTypes ?? TYPES)],
		mandates: [],
		minimumGrade: minimumGrade ?? ["I1", "I1", "I2", "I3"],
	};
	return {
		version: "1.0.0",
		publishedOn: "2025-12-01",
		publishedBy: "executive",
		effectiveFrom: "2026-01-01",
		note: "first",
		...rest,
		hash: documentHash(document),
		document,
	};
}
