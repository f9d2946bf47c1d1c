import {
	draftAnswer,
	evidenceRequest,
	isoDate,
	line,
	outcome,
	paper,
	paragraph,
	reason,
	requestState,
	requirementId,
	sector,
	slug,
	standing,
	subjectKind,
	tier,
	tierLink,
	wayStep,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for suppliers and assessors: their subjects, what is asked of them, answers begun, notices. */

named("TierLink", tierLink);
named("Paper", paper);
named("WayStep", wayStep);

export const organisationName = named("OrganisationName", z.strictObject({ id: slug, name: line }));
export const subjectName = named("SubjectName", z.strictObject({ id: slug, kind: subjectKind, name: line }));

/** How much is asked, by strength and state. */
const stateCounts = z.strictObject({ met: z.int().min(0), waiting: z.int().min(0), open: z.int().min(0) });
export const requestCounts = named("RequestCounts", z.strictObject({ must: stateCounts, should: stateCounts }));

/* ---- what is asked ---- */

export const requestItem = named(
	"RequestItem",
	evidenceRequest.extend({ /** Whether an answer was begun. */ draft: z.boolean() }),
);
export const requestPage = named("RequestPage", datedPageOf(requestItem).extend({ counts: requestCounts }));
export const requestsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	subject: slug.optional(),
	state: requestState.optional(),
	strength: z.enum(["M", "S"]).optional(),
	principle: z.string().max(10).optional(),
	requirement: requirementId.optional(),
});

/* ---- overview ---- */

const endingShape = named(
	"MyEnding",
	z.strictObject({
		evidence: slug,
		title: line,
		subject: subjectName,
		/** Last day through which it proves all it proves today. */
		day: isoDate,
		daysLeft: z.int(),
	}),
);

export const overviewAnswer = named(
	"MyOverview",
	z.strictObject({
		at: isoDate,
		city: line,
		organisation: organisationName,
		side: z.enum(["supplier", "assessor"]),
		/** The highest tier of what the organisation answers for, and the chain that makes it so; null for assessors. */
		tier: tier.nullable(),
		why: z.array(tierLink),
		counts: requestCounts,
		/** Engagements it sees, with the gate's answer on the day. */
		engagements: z.array(
			z.strictObject({ id: slug, name: line, from: isoDate, until: isoDate, tier, outcome, open: z.int().min(0) }),
		),
		/** The shortest way to yes, in the order to go it; musts only. */
		way: z.array(wayStep),
		/** Few papers too, but no slower than need be. */
		quickWay: z.array(wayStep),
		/** Days the whole way usually takes when all steps begin today. */
		days: z.int().min(0),
		expiring: z.array(endingShape),
		evidence: z.strictObject({ submitted: z.int(), accepted: z.int(), rejected: z.int(), asked: z.int() }),
		drafts: z.int().min(0),
		notices: z.int().min(0),
		/** Of these, how many whoever asks has not read. */
		unreadNotices: z.int().min(0),
	}),
);

/* ---- subjects ---- */

export const mySubjectItem = named(
	"MySubjectItem",
	z.strictObject({
		id: slug,
		kind: subjectKind,
		name: line,
		sector: sector.nullable(),
		tier,
		outcome,
		/** Whether the organisation answers for it, or only sees it. */
		own: z.boolean(),
		/** Musts without proof that the organisation answers for. */
		open: z.int().min(0),
	}),
);
export const mySubjectPage = named("MySubjectPage", datedPageOf(mySubjectItem));
export const mySubjectsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	kind: subjectKind.optional(),
	outcome: outcome.optional(),
	own: flag.optional(),
});

/** A reason of the gate without what the reader may not see: `subject` null stands for something judged with it. */
export const partyReason = named(
	"PartyReason",
	reason.pick({
		rule: true,
		weight: true,
		subject: true,
		requirement: true,
		principle: true,
		status: true,
		until: true,
		evidence: true,
		text: true,
	}),
);
export const mySubjectDetail = named(
	"MySubjectDetail",
	z.strictObject({
		at: isoDate,
		subject: subjectName,
		own: z.boolean(),
		tier,
		why: z.array(tierLink),
		decision: z.strictObject({
			outcome,
			reasons: z.array(partyReason),
			validUntil: isoDate.nullable(),
			/** What is judged with it, as far as the reader may see it. */
			subjects: z.array(subjectName.extend({ tier, outcome })),
		}),
		/** Where it stands against all that applies to it; empty for what the reader only sees. */
		standings: z.array(standing),
		/** The shortest way to yes for it and what is judged with it. */
		way: z.array(wayStep),
	}),
);

/* ---- drafts ---- */

export const draftParams = z.strictObject({ subject: slug, requirement: requirementId });
export const draftBody = named("DraftAnswerBody", draftAnswer.omit({ subject: true, requirement: true }));
export const draftShape = named("DraftAnswer", draftAnswer.extend({ savedAt: z.iso.datetime(), revision: z.int() }));
export const draftPage = named("DraftPage", pageOf(draftShape));

/* ---- notices ---- */

export const noticeItem = named(
	"Notice",
	z.strictObject({
		id: z.uuid(),
		at: z.iso.datetime(),
		kind: z.enum([
			"expiry",
			"accepted",
			"rejected",
			"asked",
			"finding",
			"supply",
			"assessment",
			"assignment",
			"attack",
		]),
		evidence: slug,
		title: line,
		/** Of an expiry: the last day on which it proves all it proves, and which of 60, 30, 7 and 1 days was reached. */
		day: isoDate.nullable(),
		threshold: z.int().nullable(),
		text: paragraph,
		/** When whoever asks has read it; null: not yet. */
		readAt: z.iso.datetime().nullable(),
	}),
);
export const noticePage = named("NoticePage", pageOf(noticeItem));
export const noticesQuery = z.strictObject({
	...listQuery,
	kind: noticeItem.shape.kind.optional(),
	unread: flag.optional(),
});
