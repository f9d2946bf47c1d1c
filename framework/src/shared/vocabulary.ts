import { z } from "zod";

/** The closed vocabularies every chapter shares. What a city may extend is content, not code. */

export const LAYERS = ["device", "network", "platform", "application", "data", "organisation"] as const;
export const layer = z.enum(LAYERS);
export type Layer = z.infer<typeof layer>;

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
export const sector = z.enum(SECTORS);
export type Sector = z.infer<typeof sector>;

/** What a system, as recorded by the city, can be. */
export const SYSTEM_KINDS = ["network-zone", "platform", "application", "dataset", "data-flow", "service"] as const;

/** Everything a requirement can bind. */
export const SUBJECT_KINDS = [...SYSTEM_KINDS, "product", "fleet", "organisation", "engagement"] as const;
export const subjectKind = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof subjectKind>;

/** Grades of independence: self, internal outside the delivery line, external approved, accredited body. */
export const GRADES = ["I0", "I1", "I2", "I3"] as const;
export const grade = z.enum(GRADES);
export type Grade = z.infer<typeof grade>;

export const tier = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Tier = z.infer<typeof tier>;
export const TIERS: readonly Tier[] = [1, 2, 3, 4];

/** How strongly a requirement binds at a tier: must, should, not applicable. */
export const strength = z.enum(["M", "S", "-"]);
export type Strength = z.infer<typeof strength>;

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
export const declaredTrait = z.enum(DECLARED_TRAITS);
export const trait = z.enum([...DERIVED_TRAITS, ...DECLARED_TRAITS]);
export type Trait = z.infer<typeof trait>;

/** Identifiers people write into files: lower-case words joined by hyphens, at most 80 characters. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be lower-case letters, digits and single hyphens" })
	.max(80);

/** A short line of text; trimmed text of at least one character. */
export const line = z.string().min(1).max(500);

/** A paragraph. */
export const paragraph = z.string().min(1).max(4000);

/** A tuple of one value per tier, index tier - 1. */
export const perTier = <T extends z.ZodType>(item: T) => z.tuple([item, item, item, item]);

/** How sure a fact is: V seen in its source, K general knowledge, to be checked before it is relied on. */
export const confidence = z.enum(["V", "K"]);
export type Confidence = z.infer<typeof confidence>;
