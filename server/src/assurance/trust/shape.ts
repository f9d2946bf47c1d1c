import { isoDate, line, paragraph, slug, trustedIssuer } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { datedPageOf, listQuery, pageOf } from "../../http/list.ts";
import { named } from "../../http/names.ts";

/** What goes over the wire for other cities that are trusted. */

export const trustTerms = named("TrustTerms", trustedIssuer.omit({ deciders: true, feed: true }));

export const trustItem = named(
	"TrustItem",
	trustTerms.extend({
		state: z.enum(["ahead", "no-feed", "counts", "lapsed", "ended"]),
		/** People who decided. */
		deciders: z.int(),
		/** The day on which it was last heard of, and the last day through which that counts. */
		heardOn: isoDate.nullable(),
		heardUntil: isoDate.nullable(),
		certificates: z.array(
			trustedIssuer.shape.feed.unwrap().shape.certificates.element.extend({
				/** The organisation here that it is credited to; null: to none, or it does not count. */
				creditedTo: z.strictObject({ id: slug, name: line }).nullable(),
			}),
		),
		triedAt: z.string().nullable(),
		/** Why nothing new was taken when it was last tried. */
		failure: z.string().nullable(),
		revision: z.int(),
	}),
);
export const trustPage = named("TrustPage", datedPageOf(trustItem));
export const trustQuery = z.strictObject({ ...listQuery, ...dayQuestion });

export const trustAsked = named(
	"TrustAsked",
	z.strictObject({
		/** A new entry of the trust list, or another content of one that is there. */
		trust: trustTerms,
		reason: paragraph,
	}),
);

export const trustMotion = named(
	"TrustMotion",
	z.strictObject({
		id: z.uuid(),
		asked: trustAsked,
		proposedBy: z.string(),
		proposedFor: slug,
		proposedAt: z.iso.datetime(),
		state: z.enum(["open", "agreed", "withdrawn"]),
		decidedBy: z.string().nullable(),
		decidedFor: slug.nullable(),
		decidedAt: z.iso.datetime().nullable(),
	}),
);
export const trustMotionPage = named("TrustMotionPage", pageOf(trustMotion));
export const trustMotionQuery = z.strictObject({ ...listQuery, state: trustMotion.shape.state.optional() });
export const trustMotionParam = z.strictObject({ id: z.uuid() });

export const fetched = named(
	"TrustFetched",
	z.strictObject({ trust: slug, failure: z.string().nullable(), certificates: z.int(), refused: z.int() }),
);
