import {
	FAULT_KINDS,
	isoDate,
	LINK_WORDS,
	layer,
	line,
	outcome,
	sector,
	slug,
	subjectKind,
	supply,
	tier,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for questions to the graph of the ecosystem. */

/** Access kinds in the address: one or several, `access=remote,privileged`. */
const accessList = z
	.string()
	.max(100)
	.transform((text) => text.split(","))
	.pipe(z.array(supply.shape.access));

export const reachQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	of: slug,
	/** Only supplies with one of these kinds of access pass trouble on. */
	access: accessList.optional(),
	/** Only supplies with (or without) code that the supplier can change pass trouble on. */
	updatableCode: flag.optional(),
	/** What is told, not what is passed through. */
	kind: subjectKind.optional(),
	layer: layer.optional(),
	sector: sector.optional(),
});

export const graphLink = named(
	"GraphLink",
	z.strictObject({
		kind: z.enum(Object.keys(LINK_WORDS) as (keyof typeof LINK_WORDS)[]),
		supply: supply.shape.kind.nullable(),
		access: supply.shape.access.nullable(),
		updatableCode: z.boolean(),
		fallback: z.boolean(),
	}),
);
const party = z.strictObject({
	id: slug,
	name: line,
	contact: z.strictObject({ name: line, email: z.string() }).nullable(),
});

export const reachedItem = named(
	"ReachedItem",
	z.strictObject({
		id: slug,
		kind: subjectKind,
		name: line,
		sector: sector.nullable(),
		layers: z.array(layer),
		tier,
		outcome,
		/** Links of the shortest way; 0 for what was asked about. */
		hop: z.int().min(0),
		/** The shortest way, both ends included. */
		path: z.array(z.strictObject({ id: slug, name: line })),
		/** The last link of the way. */
		link: graphLink.nullable(),
		/** The links of the way, one fewer than its steps. */
		links: z.array(graphLink),
		operator: party.nullable(),
		/** Whom to call: its operator, maker or supplier, or the organisation itself. */
		provider: party.nullable(),
		accountable: party.nullable(),
		peopleServed: z.int().nullable(),
		/** Devices of a fleet; 0 otherwise. */
		devices: z.int(),
	}),
);

export const reachPage = named(
	"ReachPage",
	datedPageOf(reachedItem).extend({
		of: z.strictObject({ id: slug, name: line }),
		/** Of everything that is reached, filters of what is told left aside. */
		summary: z.strictObject({
			systems: z.int(),
			fleets: z.int(),
			devices: z.int(),
			products: z.int(),
			organisations: z.int(),
			engagements: z.int(),
			/** People served by any of it: at least those of the largest, at most all of them and the city's people. */
			people: z.strictObject({ atLeast: z.int(), atMost: z.int() }),
			hops: z.int(),
		}),
	}),
);

export const chainsQuery = z.strictObject({
	...dayQuestion,
	from: slug,
	/** Left out: all chains that `from` rests on, to their far ends. */
	to: slug.optional(),
	most: z.coerce.number().int().min(1).max(1000).default(100),
	hops: z.coerce.number().int().min(1).max(20).default(8),
});
export const chainsAnswer = named(
	"Chains",
	z.strictObject({
		at: isoDate,
		chains: z.array(z.array(z.strictObject({ id: slug, name: line }))),
		/** Whether there are more than were asked for. */
		more: z.boolean(),
		/** Whether some go on beyond the links asked for. */
		cut: z.boolean(),
	}),
);

export const concentrationQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	by: z.enum(["organisation", "country", "group"]).default("organisation"),
	/** Only those whose loss stops more systems and fleets than this. */
	stopsMoreThan: z.coerce.number().int().min(0).optional(),
});
export const concentrationItem = named(
	"ConcentrationItem",
	z.strictObject({
		/** Organisation or uppermost parent; a country by its two letters. */
		id: z.string(),
		name: line,
		organisations: z.int(),
		/** Systems and fleets that stop without it. */
		stops: z.array(slug),
		/** Systems and fleets that its compromise reaches. */
		reaches: z.int(),
		/** Systems and fleets to which every chain leads through it. */
		gates: z.int(),
		/** Whether the graph falls apart without it. */
		parts: z.boolean(),
		/** Engaged suppliers that it supplies, directly or through others. */
		behind: z.array(slug),
	}),
);
export const concentrationPage = named("ConcentrationPage", datedPageOf(concentrationItem));

export const faultsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	kind: z.enum(FAULT_KINDS).optional(),
});
export const faultItem = named(
	"ChainFaultItem",
	z.strictObject({
		kind: z.enum(FAULT_KINDS),
		organisations: z.array(slug),
		supply: slug.nullable(),
		/** From the city to the supplier, both ends included; of a circle, to its first member. */
		way: z.array(slug),
		text: z.string(),
	}),
);
export const faultPage = named("ChainFaultPage", datedPageOf(faultItem));

/** A subject whose tier differs in a what-if. */
export const tierChange = named(
	"TierChange",
	z.strictObject({
		target: z.strictObject({ kind: subjectKind, id: slug, name: line }),
		before: tier,
		after: tier,
	}),
);
