import { actor, slug } from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";
import type { StoredMerge } from "./store.ts";

/** What goes over the wire about actors that are probably one, and about merges. */

export const duplicatesAnswer = named(
	"Duplicates",
	z.strictObject({
		/** Surest first; at most 200. */
		items: z.array(
			z.strictObject({
				a: actor,
				b: actor,
				confidence: z.number(),
				reasons: z.array(z.strictObject({ kind: z.enum(["legal-id", "name", "alike", "domain"]), text: z.string() })),
				acrossSides: z.boolean(),
			}),
		),
		total: z.int(),
	}),
);

export const apartBody = z.strictObject({
	one: slug,
	other: slug,
	/** False takes it back. */
	apart: z.boolean().default(true),
});
export const apartAnswer = named("ActorsApart", z.strictObject({ one: slug, other: slug, apart: z.boolean() }));

export const mergeBody = z.strictObject({
	/** The actor that stays. */
	keep: slug,
	/** The actor that becomes part of it. */
	merge: slug,
	/** One is of the authority, the other is not, and that is meant (MERGE-04). */
	acrossSides: z.boolean().default(false),
});

const party = z.strictObject({ id: slug, name: z.string() });
export const mergeShape = named(
	"Merge",
	z.strictObject({
		id: z.string(),
		kept: party,
		gone: party,
		/** Entries written anew. */
		changed: z.array(z.strictObject({ collection: z.string(), id: z.string() })),
		/** Supplies and sightings between the two, which went. */
		dropped: z.array(z.strictObject({ collection: z.string(), id: z.string() })),
		mergedAt: z.string(),
		mergedBy: z.string(),
		reason: z.string().nullable(),
		undoneAt: z.string().nullable(),
	}),
);
export const mergesAnswer = named("Merges", z.strictObject({ items: z.array(mergeShape) }));
export const mergeParam = z.strictObject({ id: z.uuid() });

const entry = ({ collection, member }: { readonly collection: string; readonly member: { readonly id: string } }) => ({
	collection,
	id: member.id,
});

export const mergeAnswer = (stored: StoredMerge): z.output<typeof mergeShape> => ({
	id: stored.uid,
	kept: { id: stored.kept, name: stored.kept_name },
	gone: { id: stored.gone, name: stored.gone_name },
	changed: stored.record.after.map(entry),
	dropped: stored.record.dropped.map(entry).filter(({ collection }) => collection !== "actors"),
	mergedAt: stored.merged_at,
	mergedBy: stored.merged_by,
	reason: stored.reason,
	undoneAt: stored.undone_at,
});
