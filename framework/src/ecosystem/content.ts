import type { EvidenceType, Requirement } from "../baseline/schema.ts";
import type { Clause } from "../contracts/schema.ts";
import type { StudyDimension } from "../governance/cities/schema.ts";
import type { Office } from "../governance/management/schema.ts";
import type { ReadinessContent } from "../governance/readiness/schema.ts";
import type { Activity } from "../governance/schema.ts";
import type { LegalClock } from "../incidents/schema.ts";
import type { Standard } from "../standards/schema.ts";
import type { ActorKind } from "./schema.ts";

/** The part of the content that the rules about a city read; the whole content fits, and so does a small one of a test. */
export interface CityContent {
	readonly actorKinds: readonly ActorKind[];
	/** The library of contract clauses; without, no contract proves anything. */
	readonly clauses?: readonly Clause[];
	/** The questions about how a city governs. */
	readonly cityProfile?: { readonly dimensions: readonly StudyDimension[] };
	readonly readiness?: ReadinessContent;
	/** What the offices at the top owe; without, no minutes prove anything. */
	readonly offices?: readonly Office[];
	/** The activities of the responsibility matrix; without, it proves nothing. */
	readonly activities?: readonly Activity[];
	readonly legalClocks?: readonly LegalClock[];
	readonly standards: readonly (Pick<Standard, "id" | "document"> & Partial<Pick<Standard, "layers">>)[];
	readonly baseline: {
		readonly requirements: readonly Requirement[];
		readonly evidenceTypes: readonly EvidenceType[];
	};
}
