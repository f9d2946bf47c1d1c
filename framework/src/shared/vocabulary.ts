import { z } from "zod";
import {
	DECLARED_TRAITS,
	DERIVED_TRAITS,
	GRADES,
	LAYERS,
	SECTORS,
	STRENGTHS,
	SUBJECT_KINDS,
} from "./vocabulary-lists.ts";

export * from "./vocabulary-lists.ts";

/** The closed vocabularies every chapter shares, as schemas. What a city may extend is content, not code. */

export const layer = z.enum(LAYERS);
export type Layer = z.infer<typeof layer>;

export const sector = z.enum(SECTORS);
export type Sector = z.infer<typeof sector>;

export const subjectKind = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof subjectKind>;

export const grade = z.enum(GRADES);
export type Grade = z.infer<typeof grade>;

export const tier = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Tier = z.infer<typeof tier>;

/** How strongly a requirement binds at a tier: must, should, not applicable. */
export const strength = z.enum(STRENGTHS);
export type Strength = z.infer<typeof strength>;

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
