import type { NotTaken, ProposedMember, RegistryFault, RegistryProposal, SourcePlace } from "@gatehouse/formats";
import type { CityFile } from "@gatehouse/framework";
import type { Matched } from "./known.ts";

export type ImportAction = "create" | "update" | "keep" | "skip";

/** What is to become of a member that a file proposes. */
export interface PlannedMember {
	/** Names the proposal within the file: kind and the file's own id. */
	readonly key: string;
	readonly kind: ProposedMember["kind"];
	readonly place: SourcePlace;
	readonly action: ImportAction;
	/** Its id in the city. */
	readonly id: string;
	readonly name: string;
	readonly matchedBy: Matched | null;
	/** Fields in which the file says something else than the city; values as JSON. */
	readonly differences: readonly { readonly field: string; readonly has: string; readonly given: string }[];
	/** The member as it will be; undefined for what is kept or left out. */
	readonly member: Readonly<Record<string, unknown>> | undefined;
}

export interface ImportOptions {
	/** What happens to members that the city has already, unless chosen one by one. */
	readonly onMatch: "keep" | "update";
	/** Chosen one by one, by the key of the proposal. */
	readonly choices: ReadonlyMap<string, ImportAction>;
}

/** What an import would do, worked out in full; nothing is stored. */
export interface ImportPlan {
	readonly digest: string;
	readonly format: RegistryProposal["format"];
	readonly about: string;
	readonly members: readonly PlannedMember[];
	readonly faults: readonly RegistryFault[];
	/** Whether reading ended because there were too many faults. */
	readonly endedEarly: boolean;
	readonly notTaken: readonly NotTaken[];
	/** The city as it would be; null as long as there are faults. */
	readonly next: CityFile | null;
}
