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

/** The twenty checks of the matrix, `RESP-11` to `RESP-30`, and that no kind of actor is forgotten, `RESP-32`. */
export const MATRIX_CHECKS = [
	"RESP-11",
	"RESP-12",
	"RESP-13",
	"RESP-14",
	"RESP-15",
	"RESP-16",
	"RESP-17",
	"RESP-18",
	"RESP-19",
	"RESP-20",
	"RESP-21",
	"RESP-22",
	"RESP-23",
	"RESP-24",
	"RESP-25",
	"RESP-26",
	"RESP-27",
	"RESP-28",
	"RESP-29",
	"RESP-30",
	"RESP-32",
] as const;
