import { z } from "zod";
import { impact } from "../baseline/schema.ts";
import { isoDate } from "../shared/day.ts";
import {
	declaredTrait,
	ENGAGEMENT_KINDS,
	line,
	PARTY_DEGREES,
	paragraph,
	SIZES,
	SYSTEM_KINDS,
	sector,
	slug,
	tier,
} from "../shared/vocabulary.ts";

/** Shapes of what a city is made of: actors, systems, products, fleets, engagements, supplies. */

export const partyDegree = z.enum(PARTY_DEGREES);
export type PartyDegree = z.infer<typeof partyDegree>;

export const actorKind = z.strictObject({
	id: slug,
	name: line,
	degree: partyDegree,
	paper: z.array(z.string()),
	text: paragraph,
});
export type ActorKind = z.infer<typeof actorKind>;
export const actorKindsFile = z.strictObject({
	degrees: z.array(z.strictObject({ id: partyDegree, text: line })),
	actorKinds: z.array(actorKind),
});

export const actor = z.strictObject({
	id: slug,
	name: line,
	kinds: z.array(slug).min(1),
	/** Absent: the degree of the kind nearest to the city. */
	degree: partyDegree.optional(),
	parent: slug.optional(),
	sector: sector.optional(),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, { error: "must be a two-letter country code" })
		.optional(),
	size: z.enum(SIZES).optional(),
	legalIds: z.record(z.string(), z.string()).default({}),
	/** Personal data is kept to a name and a work address. */
	contact: z.strictObject({ name: line, email: z.email() }).optional(),
	note: paragraph.optional(),
});
export type Actor = z.infer<typeof actor>;

/** A use of one thing by another. `hard`: the user fails without it. */
export const dependency = z.strictObject({
	on: slug,
	hard: z.boolean().default(true),
	/** The day a fallback was last shown to work; credited for 365 days. */
	fallbackTestedOn: isoDate.optional(),
});
export type Dependency = z.infer<typeof dependency>;

const owned = {
	sector,
	/** The one accountable owner on the authority's side (design 2). */
	accountable: slug,
	operator: slug,
	impact,
	designated: z.boolean().default(false),
	traits: z.array(declaredTrait).default([]),
	dependsOn: z.array(dependency).default([]),
	peopleServed: z.int().min(0).optional(),
	inServiceFrom: isoDate.optional(),
	retiredOn: isoDate.optional(),
	note: paragraph.optional(),
};

export const system = z.strictObject({ id: slug, name: line, kind: z.enum(SYSTEM_KINDS), ...owned });
export type System = z.infer<typeof system>;

export const product = z.strictObject({
	id: slug,
	name: line,
	maker: slug,
	version: line.optional(),
	impact,
	traits: z.array(declaredTrait).default([]),
	supportUntil: isoDate.optional(),
	note: paragraph.optional(),
});
export type Product = z.infer<typeof product>;

export const fleet = z.strictObject({
	id: slug,
	name: line,
	product: slug,
	/** Devices under one management plane. */
	size: z.int().min(1),
	/** The system that manages the fleet; it inherits the fleet's tier. */
	managedBy: slug.optional(),
	...owned,
});
export type Fleet = z.infer<typeof fleet>;

export const engagement = z.strictObject({
	id: slug,
	name: line,
	kind: z.enum(ENGAGEMENT_KINDS),
	supplier: slug,
	/** Who on the city's side answers for it. */
	accountable: slug,
	from: isoDate,
	until: isoDate,
	/** What the supplier brings: judged together with it. */
	delivers: z.array(slug).default([]),
	/** What it touches: sizes the tier, is judged on its own. */
	connectsTo: z.array(slug).default([]),
	traits: z.array(declaredTrait).default([]),
	note: paragraph.optional(),
});
export type Engagement = z.infer<typeof engagement>;

/** What the city said to a supply behind one of its suppliers (GRAPH-08). */
export const consent = z.strictObject({
	given: z.boolean(),
	by: slug,
	on: isoDate,
	/** The last day of a consent that ends. */
	until: isoDate.optional(),
	reason: paragraph.optional(),
});
export type Consent = z.infer<typeof consent>;

/** Who supplies what to whom; the edges behind the first contract. */
export const supply = z.strictObject({
	id: slug,
	from: slug,
	/** An actor, or a system, fleet or product it goes into. */
	to: slug,
	what: line,
	kind: z.enum(["product", "service", "component", "hosting", "maintenance", "data"]),
	access: z.enum(["none", "physical", "remote", "privileged"]),
	/** Whether the supplier can change code that runs at the other end. */
	updatableCode: z.boolean(),
	engagement: slug.optional(),
	since: isoDate.optional(),
	until: isoDate.optional(),
	declaredBy: slug.optional(),
	consent: consent.optional(),
	note: paragraph.optional(),
});
export type Supply = z.infer<typeof supply>;

/** A tier set by hand (tiering step 9). */
export const tierOverride = z.strictObject({
	id: slug,
	subject: slug,
	/** What it is meant to do: one that does not do so is void (TIER-11, TIER-12). */
	direction: z.enum(["raise", "lower"]),
	tier,
	by: slug,
	from: isoDate,
	until: isoDate.optional(),
	reason: paragraph,
});
export type TierOverride = z.infer<typeof tierOverride>;

/** Somebody or something the city does not trust for the time being, whatever has been proven (GATE-15). */
export const suspension = z.strictObject({
	id: slug,
	subject: slug,
	/** Who on the city's side suspends. */
	by: slug,
	from: isoDate,
	/** The last day; absent: until lifted. */
	until: isoDate.optional(),
	/** Whether what the suspended one can change or reach into is suspended with it. */
	scope: z.enum(["itself", "all-it-reaches"]).default("all-it-reaches"),
	reason: paragraph,
});
export type Suspension = z.infer<typeof suspension>;

/** A supply that somebody other than the two has seen: in a contract, a bill of materials, another's list. */
export const sighting = z.strictObject({
	id: slug,
	from: slug,
	/** An actor, or a system, fleet or product. */
	to: slug,
	what: line,
	seenIn: z.enum(["contract", "sbom", "list", "other"]),
	/** Which file, release or list. */
	source: line,
	on: isoDate,
	note: paragraph.optional(),
});
export type Sighting = z.infer<typeof sighting>;
