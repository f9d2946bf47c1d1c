import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { FAULTS } from "./fault.ts";

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
		/** Why; null when nobody said so or it was erased. */
		reason: z.string().nullable(),
		/** Random bytes in hex, erased with the reason. */
		reasonSalt: z.string().nullable(),
		/** SHA-256 of salt and reason; stays when they are erased. */
		reasonDigest: hash.nullable(),
		/** SHA-256 of the canonical JSON of what was there before and after; null when there was nothing. */
		before: hash.nullable(),
		after: hash.nullable(),
		previousHash: hash,
		/** SHA-256 of the canonical JSON of the entry without hash, reason and salt. */
		hash,
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

/** What is to be taken out: entries of these days (UTC), both included; one JSON object a line. */
export const exportQuery = z.strictObject({
	format: z.enum(["ndjson", "ocsf"]).default("ndjson"),
	from: z.iso.date().optional(),
	until: z.iso.date().optional(),
});

export const journalVerification = named(
	"JournalVerification",
	z.strictObject({
		ok: z.boolean(),
		/** How many entries were found sound. */
		entries: z.int(),
		/** Number of the first entry that is missing or was altered, and what is wrong with it. */
		brokenAt: z.int().nullable(),
		fault: z.enum(FAULTS).nullable(),
		/** Where the chain ends; noted elsewhere, it shows a later cut. */
		head: z.strictObject({ seq: z.int().min(0), hash }),
		/** How many reasons were erased, each named by the entry of its erasure. */
		erased: z.int().min(0),
	}),
);
