import type { Grade, Layer, Sector, Strength, SubjectKind, Tier } from "@gatehouse/framework";

/** The closed vocabularies as the screen lists them; `satisfies` keeps them true to the framework's. */
export const TIERS = [1, 2, 3, 4] as const satisfies readonly Tier[];
export const GRADES = ["I0", "I1", "I2", "I3"] as const satisfies readonly Grade[];
export const STRENGTHS = ["M", "S", "-"] as const satisfies readonly Strength[];
export const LAYERS = [
	"device",
	"network",
	"platform",
	"application",
	"data",
	"organisation",
] as const satisfies readonly Layer[];
export const SECTORS = [
	"administration",
	"education",
	"healthcare",
	"public-safety",
	"real-estate",
	"transport",
	"utilities",
] as const satisfies readonly Sector[];
export const SYSTEM_KINDS = ["network-zone", "platform", "application", "dataset", "data-flow", "service"] as const;
export const SUBJECT_KINDS = [
	...SYSTEM_KINDS,
	"product",
	"fleet",
	"organisation",
	"engagement",
] as const satisfies readonly SubjectKind[];
export const DEGREES = ["0", "1", "2", "3", "4", "5", "R", "M"] as const;
export const OUTCOMES = ["allow", "conditional", "deny"] as const;
export const TRAITS = [
	"pilot",
	"personal-data",
	"senses-people",
	"open-data",
	"remote-access",
	"consumer-device",
] as const;
export const ENGAGEMENT_KINDS = ["contract", "partnership", "pilot", "grant"] as const;
export const SIZES = ["micro", "small", "medium", "large"] as const;
