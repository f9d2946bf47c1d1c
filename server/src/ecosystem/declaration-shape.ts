import {
	CONSENT_STATES,
	isoDate,
	line,
	namedParty,
	PAIR_STATES,
	paragraph,
	sighting,
	slug,
	subjectKind,
	supply,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for what suppliers declare of their own suppliers, what was seen, and consent. */

const organisation = z.strictObject({ id: slug, name: line });
export const declaredTo = z.strictObject({ id: slug, kind: subjectKind, name: line });
export const partyNamed = named("NamedParty", namedParty);
const declarationState = z.enum(["declared", "confirmed", "refused", "withdrawn"]);

/** What every reader sees of a declaration. */
export const declaredFields = {
	id: z.uuid(),
	/** The supplier as it was named. */
	supplier: partyNamed,
	to: declaredTo,
	what: line,
	kind: supply.shape.kind,
	access: supply.shape.access,
	updatableCode: z.boolean(),
	since: isoDate.nullable(),
	until: isoDate.nullable(),
	note: paragraph.nullable(),
	/** The question it answers. */
	question: z.uuid().nullable(),
	declaredAt: z.iso.datetime(),
	state: declarationState,
	decidedAt: z.iso.datetime().nullable(),
	decisionReason: paragraph.nullable(),
	/** The supply that has come of it. */
	supply: slug.nullable(),
};

export const declarationItem = named(
	"Declaration",
	z.strictObject({
		...declaredFields,
		organisation,
		/** Whether it came by an invitation's link. */
		byLink: z.boolean(),
		decidedFor: slug.nullable(),
		/** The actor it turned out to be. */
		actor: slug.nullable(),
		/** Actors that may be meant, the likeliest first. */
		matches: z.array(organisation.extend({ by: z.enum(["legal-id", "name"]) })),
	}),
);
export const declarationPage = named("DeclarationPage", pageOf(declarationItem));
export const declarationsQuery = z.strictObject({
	...listQuery,
	state: declarationState.optional(),
	organisation: slug.optional(),
});
export const byUuid = z.strictObject({ id: z.uuid() });

const said = { given: z.boolean(), until: isoDate.optional(), reason: paragraph.optional() };
const isExplained = ({ given, reason }: { given: boolean; reason?: string | undefined }) =>
	given || reason !== undefined;
const explained = { path: ["reason"], error: "say why the consent is refused" };

export const confirmation = named(
	"DeclarationConfirmation",
	z
		.strictObject({
			/** The actor that is meant, when the city knows it. */
			supplier: slug.optional(),
			/** Else it is added, with the name and numbers of the declaration. */
			newSupplier: z.strictObject({ id: slug.optional(), kinds: z.array(slug).min(1).max(20) }).optional(),
			/** The engagement it belongs to; it ends with that. */
			engagement: slug.optional(),
			/** What the city says to it at once. */
			consent: z.strictObject(said).refine(isExplained, explained).optional(),
		})
		.refine(({ supplier, newSupplier }) => (supplier === undefined) !== (newSupplier === undefined), {
			path: ["supplier"],
			error: "give either the actor that is meant or what to add as a new one",
		}),
);
export const becauseOf = named("SupplyRefusal", z.strictObject({ reason: paragraph }));

export const consentBody = named(
	"SupplyConsent",
	z
		.strictObject({
			decision: z.enum(["give", "refuse", "withdraw"]),
			/** The last day of a consent that ends. */
			until: isoDate.optional(),
			reason: paragraph.optional(),
		})
		.refine(({ decision, reason }) => decision === "give" || reason !== undefined, {
			path: ["reason"],
			error: "say why the consent is refused or taken back",
		}),
);

const pairSupply = z.strictObject({
	id: slug,
	what: line,
	to: slug,
	access: supply.shape.access,
	updatableCode: z.boolean(),
	declaredBy: slug.nullable(),
	consent: z.enum(CONSENT_STATES),
	consentUntil: isoDate.nullable(),
	consentReason: paragraph.nullable(),
});
const pairSighting = sighting.pick({ id: true, what: true, to: true, seenIn: true, source: true, on: true });
const pairQuestion = z.strictObject({
	id: z.uuid(),
	askedAt: z.iso.datetime(),
	state: z.enum(["open", "declared", "denied", "accepted", "rejected"]),
	/** Why it denies. */
	answer: paragraph.nullable(),
	decisionReason: paragraph.nullable(),
});

export const pairItem = named(
	"SupplyPair",
	z.strictObject({
		from: organisation,
		/** Who has to declare it. */
		to: organisation,
		state: z.enum(PAIR_STATES),
		text: z.string(),
		/** Supplies in force, declared or recorded by the city. */
		supplies: z.array(pairSupply),
		/** The latest first. */
		sightings: z.array(pairSighting),
		/** What was asked about it last. */
		question: pairQuestion.nullable(),
	}),
);
export const pairPage = named(
	"SupplyPairPage",
	datedPageOf(pairItem).extend({
		/** How many there are of each, filters left aside. */
		counts: z.record(z.enum(PAIR_STATES), z.int().min(0)),
	}),
);
export const pairsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	state: z.enum(PAIR_STATES).optional(),
	to: slug.optional(),
	from: slug.optional(),
});

export const questionBody = named(
	"SupplyQuestionBody",
	z.strictObject({
		from: slug,
		to: slug,
		/** What the one asked should know; it is read by them. */
		note: paragraph.optional(),
	}),
);
export const questionItem = named(
	"SupplyQuestion",
	z.strictObject({
		id: z.uuid(),
		from: organisation,
		to: organisation,
		seen: z.array(z.strictObject({ about: slug, what: line, seenIn: sighting.shape.seenIn.nullable() })),
		note: paragraph.nullable(),
		askedFor: slug,
		askedAt: z.iso.datetime(),
		state: pairQuestion.shape.state,
		answeredAt: z.iso.datetime().nullable(),
		answer: paragraph.nullable(),
		decidedFor: slug.nullable(),
		decidedAt: z.iso.datetime().nullable(),
		decisionReason: paragraph.nullable(),
	}),
);
export const questionPage = named("SupplyQuestionPage", pageOf(questionItem));
export const questionsQuery = z.strictObject({
	...listQuery,
	state: pairQuestion.shape.state.optional(),
	to: slug.optional(),
});
