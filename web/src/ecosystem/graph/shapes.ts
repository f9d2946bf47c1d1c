import type { Schemas } from "../../api/shapes.ts";

/** Short names for what the questions to the graph answer. */
export type GraphLink = Schemas["GraphLink"];
export type ReachedItem = Schemas["ReachedItem"];
export type ReachSummary = Schemas["ReachPage"]["summary"];
export type ConcentrationItem = Schemas["ConcentrationItem"];
export type ChainFaultItem = Schemas["ChainFaultItem"];
export type PartyWhatIf = Schemas["PartyWhatIf"];

/** `down`: what trouble is passed on to; `up`: what is rested on. */
export type Way = "down" | "up";
