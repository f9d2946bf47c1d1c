import { grade, isoDate, line, paragraph, slug, subjectKind, tier } from "@gatehouse/framework";
import { z } from "zod";
import { datedPageOf, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for judging evidence: verdicts, the talk about it, and the inbox. */

const subjectName = z.strictObject({ id: slug, kind: subjectKind, name: line });
const organisationName = z.strictObject({ id: slug, name: line });

export const talkBody = named("TalkBody", z.strictObject({ text: z.string().min(1).max(20_000) }));
export const talkItem = named(
	"TalkItem",
	z.strictObject({
		id: z.uuid(),
		at: z.iso.datetime(),
		/** `review`: what the city said when it decided. */
		side: z.enum(["city", "supplier"]),
		organisation: organisationName.nullable(),
		text: z.string(),
	}),
);
export const talkAnswer = named("Talk", z.strictObject({ evidence: slug, items: z.array(talkItem) }));

export const reviewBody = named(
	"ReviewBody",
	z
		.strictObject({
			verdict: z.enum(["accept", "reject", "ask"]),
			/** Needed to reject and to ask back. */
			reason: paragraph.optional(),
			/** The grade that counts; as claimed when not given. Only with `accept`. */
			grade: grade.optional(),
		})
		.refine(({ verdict, reason }) => verdict === "accept" || reason !== undefined, {
			error: "say why: the organisation reads it",
			path: ["reason"],
		}),
);
export const inboxItem = named(
	"InboxItem",
	z.strictObject({
		kind: z.enum([
			"evidence",
			"waiver",
			"baseline-proposal",
			"declaration",
			"denial",
			"assessor",
			"application",
			"assessment",
			"certificate-motion",
		]),
		id: z.string(),
		title: z.string(),
		subject: subjectName.nullable(),
		tier: tier.nullable(),
		/** Who handed it in or proposed it. */
		from: z.string(),
		since: isoDate,
		daysWaiting: z.int().min(0),
		/** `supplier`: asked back, no answer yet. */
		awaits: z.enum(["city", "supplier"]),
		requirements: z.array(z.string()),
	}),
);
export const inboxPage = named("InboxPage", datedPageOf(inboxItem));
export const inboxQuery = z.strictObject({
	...listQuery,
	kind: inboxItem.shape.kind.optional(),
	awaits: z.enum(["city", "supplier"]).optional(),
	subject: slug.optional(),
	tier: z.coerce.number().pipe(tier).optional(),
});
