/** What a file proposes for the registry of a city; readers make it, the server compares it with what is there. */

/** Kinds of members that tables hold, by the names of their collections. */
export const REGISTRY_KINDS = ["actors", "systems", "products", "fleets", "engagements", "supplies"] as const;
export type RegistryKind = (typeof REGISTRY_KINDS)[number];
export type ProposedKind = RegistryKind | "sightings";

export const REGISTRY_FORMATS = ["csv", "xlsx", "ocds", "cyclonedx", "spdx"] as const;
export type RegistryFormat = (typeof REGISTRY_FORMATS)[number];

/** Where in a file something stands: sheet, row and column of a table, or the JSON pointer (RFC 6901) of a document. */
export interface SourcePlace {
	readonly sheet?: string;
	/** From 1, as editors and spreadsheets count; the heading is a row. */
	readonly row?: number;
	/** Name of the column, as its heading gives it. */
	readonly column?: string;
	readonly pointer?: string;
}

/** A member as far as a file gives it. */
export interface ProposedMember {
	readonly kind: ProposedKind;
	readonly place: SourcePlace;
	/** The id under which the file itself refers to it. */
	readonly id: string;
	/** Whether the file chose the id; otherwise the reader made it of the name, and another may take its place. */
	readonly isIdGiven: boolean;
	/** The fields that the file gives, checked one by one; what is missing for a new member shows when it is made. */
	readonly value: Readonly<Record<string, unknown>>;
}

/** What keeps a part of a file from being taken over. */
export interface RegistryFault {
	readonly place: SourcePlace;
	readonly message: string;
	readonly help: string;
}

/** Parts of a document that the registry has no room for: nothing of a file goes without a word. */
export interface NotTaken {
	/** Pointer with `*` for every position of a list. */
	readonly pointer: string;
	readonly count: number;
	/** One of them, to look at. */
	readonly example: string;
}

export interface RegistryProposal {
	readonly format: RegistryFormat;
	/** What kind of document it is, in words. */
	readonly about: string;
	/** Members and faults in file order; read one by one, so that a long table needs no room for all of its rows. */
	readonly entries: Iterable<ProposedMember | RegistryFault>;
	readonly notTaken: readonly NotTaken[];
}

export interface RegistryOptions {
	/** What the rows of a table are; a sheet's own name counts before it. */
	readonly kind?: RegistryKind;
	/** The product or system whose bill of materials it is. */
	readonly of?: string;
	/** Who on the city's side answers for engagements that are read out of contracts; absent: the buyer. */
	readonly accountable?: string;
	/** Name of the file, for the source of sightings. */
	readonly name: string;
	/** The day on which what states no day of its own was seen. */
	readonly today: string;
}

export const isFault = (entry: ProposedMember | RegistryFault): entry is RegistryFault => "message" in entry;
