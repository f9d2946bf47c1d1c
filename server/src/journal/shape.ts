import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for the journal. */

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const journalEntry = named(
	"JournalEntry",
	z.strictObject({
		seq: z.int().min(1),
		at: z.iso.datetime(),
		actor: z.string(),
		action: z.string(),
		target: z.string(),
		reason: z.string().nullable(),
		/** SHA-256 of the canonical JSON of what was there before and after; null when there was nothing. */
		before: hash.nullable(),
		after: hash.nullable(),
		hash,
		previousHash: hash,
	}),
);
export type JournalEntry = z.infer<typeof journalEntry>;

export const journalPage = named("JournalPage", pageOf(journalEntry));
export const journalQuery = z.strictObject({
	...listQuery,
	sort: z.enum(["seq", "-seq"]).optional(),
	/** Entries about this subject, e.g. `traffic-control`. */
	subject: z.string().max(200).optional(),
	action: z.string().max(80).optional(),
	actor: z.string().max(200).optional(),
});

export const journalVerification = named(
	"JournalVerification",
	z.strictObject({ ok: z.boolean(), entries: z.int(), brokenAt: z.int().nullable() }),
);
