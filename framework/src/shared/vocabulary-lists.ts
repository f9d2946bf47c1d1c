/** The closed vocabularies as plain lists: no schema comes along, so that a page in a browser can list them. */

export const LAYERS = ["device", "network", "platform", "application", "data", "organisation"] as const;

/** The sectors the paper names (2.1); `all` marks what is not bound to one. */
export const SECTORS = [
	"administration",
	"education",
	"healthcare",
	"public-safety",
	"real-estate",
	"transport",
	"utilities",
] as const;

/** What a system, as recorded by the city, can be. */
export const SYSTEM_KINDS = ["network-zone", "platform", "application", "dataset", "data-flow", "service"] as const;

/** Everything a requirement can bind. */
export const SUBJECT_KINDS = [...SYSTEM_KINDS, "product", "fleet", "organisation", "engagement"] as const;

/** Grades of independence: self, internal outside the delivery line, external approved, accredited body. */
export const GRADES = ["I0", "I1", "I2", "I3"] as const;

export const TIERS = [1, 2, 3, 4] as const;

/** How strongly a requirement binds at a tier: must, should, not applicable. */
export const STRENGTHS = ["M", "S", "-"] as const;

/** Conditions under which a requirement binds: derived from other facts, or declared on the subject (`pilot`: both). */
export const DERIVED_TRAITS = ["physical-effect", "partnership", "third-party"] as const;
export const DECLARED_TRAITS = [
	"pilot",
	"personal-data",
	"senses-people",
	"open-data",
	"remote-access",
	"consumer-device",
] as const;

/** Distance of a party from the city, the regulator and machines apart. */
export const PARTY_DEGREES = ["0", "1", "2", "3", "4", "5", "R", "M"] as const;

export const ENGAGEMENT_KINDS = ["contract", "partnership", "pilot", "grant"] as const;

/** Sizes of an organisation. */
export const SIZES = ["micro", "small", "medium", "large"] as const;

/** What the gate answers. */
export const OUTCOMES = ["allow", "conditional", "deny"] as const;
