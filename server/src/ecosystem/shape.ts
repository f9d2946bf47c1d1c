import {
	actor,
	actorKind,
	CONSENT_STATES,
	engagement,
	fleet,
	impact,
	isoDate,
	layer,
	line,
	outcome,
	partyDegree,
	principle,
	product,
	sector,
	sighting,
	slug,
	standing,
	subjectKind,
	subjectVerdict,
	supply,
	system,
	tier,
	trait,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for the actors, systems and links of the city. */

const posture = { revision: z.int(), tier, outcome };

export const actorItem = named("ActorItem", actor.extend({ ...posture, partyDegree: partyDegree.nullable() }));
export const systemItem = named("SystemItem", system.extend(posture));
export const productItem = named("ProductItem", product.extend(posture));
export const fleetItem = named("FleetItem", fleet.extend(posture));
export const engagementItem = named("EngagementItem", engagement.extend(posture));
export const sightingItem = named("SightingItem", sighting.extend({ revision: z.int() }));
export const supplyItem = named(
	"SupplyItem",
	supply.extend({ revision: z.int(), /** On the day. */ consentState: z.enum(CONSENT_STATES) }),
);

const tierFilter = z.coerce.number().pipe(tier).optional();
const judged = { ...listQuery, ...dayQuestion, tier: tierFilter, outcome: outcome.optional() };

export const actorsQuery = z.strictObject({
	...judged,
	kind: slug.optional(),
	sector: sector.optional(),
	degree: partyDegree.optional(),
});
export const systemsQuery = z.strictObject({
	...judged,
	kind: system.shape.kind.optional(),
	sector: sector.optional(),
});
export const productsQuery = z.strictObject({ ...judged, maker: slug.optional() });
export const fleetsQuery = z.strictObject({ ...judged, sector: sector.optional(), product: slug.optional() });
export const engagementsQuery = z.strictObject({
	...judged,
	kind: engagement.shape.kind.optional(),
	supplier: slug.optional(),
	/** Whether it is in force on the day. */
	inService: flag.optional(),
});
export const suppliesQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	kind: supply.shape.kind.optional(),
	from: slug.optional(),
	to: slug.optional(),
	engagement: slug.optional(),
});

export const sightingsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	seenIn: sighting.shape.seenIn.optional(),
	from: slug.optional(),
	to: slug.optional(),
});

export const actorPage = named("ActorPage", datedPageOf(actorItem));
export const systemPage = named("SystemPage", datedPageOf(systemItem));
export const productPage = named("ProductPage", datedPageOf(productItem));
export const fleetPage = named("FleetPage", datedPageOf(fleetItem));
export const engagementPage = named("EngagementPage", datedPageOf(engagementItem));
export const sightingPage = named("SightingPage", datedPageOf(sightingItem));
export const supplyPage = named("SupplyPage", datedPageOf(supplyItem));

export const subjectsQuery = z.strictObject({
	...judged,
	kind: subjectKind.optional(),
	/** `none`: what belongs to no sector, such as firms and products. */
	sector: z.enum([...sector.options, "none"]).optional(),
	/** Whether it is in service, or in force, on the day. */
	inService: flag.optional(),
	/** Engagements among the subjects: as all others, left out, or alone. */
	engagements: z.enum(["include", "exclude", "only"]).default("include"),
});

export const subjectItem = named(
	"SubjectItem",
	z.strictObject({
		id: slug,
		kind: subjectKind,
		name: line,
		sector: sector.nullable(),
		tier,
		outcome,
		/** How many reasons deny. */
		blocking: z.int().min(0),
	}),
);
export const subjectPage = named("SubjectPage", datedPageOf(subjectItem));

export const subjectShape = named(
	"Subject",
	z.strictObject({
		id: slug,
		kind: subjectKind,
		name: line,
		sector: sector.nullable(),
		layers: z.array(layer),
		actorKinds: z.array(z.string()),
		degree: partyDegree.nullable(),
		traits: z.array(trait),
		impact: impact.nullable(),
		fleetSize: z.int(),
		designated: z.boolean(),
		accountable: slug.nullable(),
		operator: slug.nullable(),
		/** Who can hand in proofs for it. */
		provider: slug,
		tier,
		inService: z.strictObject({ from: isoDate.nullable(), until: isoDate.nullable() }),
		supportUntil: isoDate.nullable(),
	}),
);

export const tierResult = named(
	"TierResult",
	z.strictObject({
		tier,
		/** By its own dimensions and raises, before anything is passed on to it. */
		own: tier,
		/** No override goes below it. */
		floor: tier,
		/** What it passes on: never a lowered tier. */
		passedOn: tier,
		steps: z.array(
			z.strictObject({
				rule: z.string(),
				text: z.string(),
				tier,
				/** The subject it comes from, when it comes from another. */
				from: slug.optional(),
				/** The override it rests on. */
				override: slug.optional(),
			}),
		),
	}),
);

/** A neighbour in the city, with what joins the two. */
const link = named(
	"SubjectLink",
	z.strictObject({
		id: slug,
		kind: subjectKind,
		name: line,
		through: slug.nullable(),
		what: z.string().nullable(),
		/** What the city says to the supply on the day; null when it is none behind a supplier. */
		consent: z.enum(CONSENT_STATES).nullable(),
	}),
);
const links = z.array(link);

export const subjectDetail = named(
	"SubjectDetail",
	z.strictObject({
		at: isoDate,
		subject: subjectShape,
		tier: tierResult,
		verdict: subjectVerdict,
		links: z.strictObject({
			dependsOn: links,
			dependedOnBy: links,
			/** Who supplies it. */
			suppliers: links,
			/** Whom or what it supplies. */
			supplies: links,
			engagements: links,
			operates: links,
			accountableFor: links,
			makes: links,
			/** The actor it belongs to. */
			parent: links,
			/** What an engagement joins, or the actors that belong to an actor. */
			parts: links,
		}),
	}),
);

export const subjectStanding = named(
	"SubjectStanding",
	z.strictObject({
		at: isoDate,
		subject: subjectShape,
		/** In the order of the baseline in force; empty when none is. */
		principles: z.array(z.strictObject({ principle, standings: z.array(standing) })),
	}),
);

export const actorKindsAnswer = named(
	"ActorKinds",
	z.strictObject({
		actorKinds: z.array(actorKind),
		degrees: z.array(z.strictObject({ id: partyDegree, text: z.string() })),
	}),
);
