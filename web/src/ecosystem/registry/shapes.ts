import type { Schemas } from "../../api/shapes.ts";

/** Short names for what imports and merges answer. */
export type RegistryImport = Schemas["RegistryImport"];
export type ImportItem = RegistryImport["items"][number];
export type ImportAction = ImportItem["action"];
export type DuplicatePair = Schemas["Duplicates"]["items"][number];
export type Merge = Schemas["Merge"];

export const REGISTRY_KINDS = ["actors", "systems", "products", "fleets", "engagements", "supplies"] as const;

/** How far an import has come. */
export interface ImportProgress {
	readonly step: "reading" | "comparing" | "checking" | "storing";
	readonly done: number;
}
