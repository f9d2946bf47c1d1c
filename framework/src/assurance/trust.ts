import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { addDays, type IsoDate, isoDate } from "../shared/day.ts";
import { line, slug, tier } from "../shared/vocabulary.ts";
import { certificateGrade, decider } from "./certificate.ts";

/** Other cities whose certificates count here: for what, until when, and what was last heard from each (paper 5.4). */

const scopeKind = z.enum(["organisation", "service", "product", "site"]);

/** A certificate of another city, as its issuer signed it and as it stood when it was fetched. */
export const receivedCertificate = z.strictObject({
	number: line,
	holderName: line,
	/** Scheme and number of the holder in a register: `lei 5299…`. */
	registration: line.optional(),
	scope: z.strictObject({ kind: scopeKind, name: line }),
	tier,
	grade: certificateGrade,
	requirements: z.array(requirementId).min(1),
	assessor: line,
	from: isoDate,
	until: isoDate,
});
export type ReceivedCertificate = z.infer<typeof receivedCertificate>;

/** What an issuer had in force on the day on which it was last fetched and verified. */
export const trustFeed = z.strictObject({
	asOf: isoDate,
	certificates: z.array(receivedCertificate),
});

export type TrustFeed = z.infer<typeof trustFeed>;

export const trustedIssuer = z.strictObject({
	id: slug.max(40),
	name: line,
	did: z.string().regex(/^did:web:[A-Za-z0-9.%:_-]{1,200}$/, { error: "must be a did:web" }),
	/** What its certificates may be about. */
	scopes: z.array(scopeKind).min(1),
	tiers: z.array(tier).min(1),
	/** The highest grade that is credited. */
	grade: certificateGrade,
	from: isoDate,
	/** The last day. */
	until: isoDate,
	/** Days after which what was heard counts no longer, unless it is heard again. */
	maxAgeDays: z.int().min(1).max(90).default(7),
	/** Who decided to trust it (TRUST-01). */
	deciders: z.array(decider).min(1),
	feed: trustFeed.optional(),
});
export type TrustedIssuer = z.infer<typeof trustedIssuer>;

/** People who must agree to trust another city (TRUST-01). */
export const TRUST_DECIDERS = 2;

/** How trust in an issuer stands on a day (TRUST-03). */
export type TrustState = "ahead" | "no-feed" | "counts" | "lapsed" | "ended";

/** The last day through which what was heard counts: it lapses by itself (TRUST-03); null: nothing was heard. */
export function heardUntil({ feed, until, maxAgeDays }: TrustedIssuer): IsoDate | null {
	if (feed === undefined) return null;
	const stale = addDays(feed.asOf, maxAgeDays);
	return stale < until ? stale : until;
}

export function trustStateOn(trust: TrustedIssuer, at: IsoDate): TrustState {
	if (at < trust.from) return "ahead";
	if (at > trust.until) return "ended";
	const last = heardUntil(trust);
	if (last === null) return "no-feed";
	return at > last ? "lapsed" : "counts";
}
