import type { EvidenceType, Requirement } from "../baseline/schema.ts";
import type { Clause } from "../contracts/schema.ts";
import type { Standard } from "../standards/schema.ts";
import type { ActorKind } from "./schema.ts";

/** The part of the content that the rules about a city read; the whole content fits, and so does a small one of a test. */
export interface CityContent {
	readonly actorKinds: readonly ActorKind[];
	/** The library of contract clauses; without, no contract proves anything. */
	readonly clauses?: readonly Clause[];
	readonly standards: readonly Pick<Standard, "id" | "document">[];
	readonly baseline: {
		readonly requirements: readonly Requirement[];
		readonly evidenceTypes: readonly EvidenceType[];
	};
}
