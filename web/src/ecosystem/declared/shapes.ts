import type { Schemas } from "../../api/shapes.ts";

/** Short names for what was declared, seen and asked. */

export type SupplyPair = Schemas["SupplyPair"];
export type PairState = SupplyPair["state"];
export type Declaration = Schemas["Declaration"];
export type Confirmation = Schemas["DeclarationConfirmationInput"];
export type ConsentState = SupplyPair["supplies"][number]["consent"];
export type MySupply = Schemas["MySupply"];
export type MyDeclaration = Schemas["MyDeclaration"];
export type MyQuestion = Schemas["MySupplyQuestion"];

export const PAIR_STATES = [
	"seen-only",
	"denied",
	"waiting",
	"refused",
	"declared-and-seen",
	"declared-only",
] as const satisfies readonly PairState[];
