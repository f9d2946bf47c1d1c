import {
	decision,
	engagement,
	isoDate,
	outcome,
	reason,
	slug,
	subjectKind,
	suspension,
	type Target,
	tier,
	tierOverride,
	waiver,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for decisions, waivers and tier overrides. */

export const waiverItem = named("WaiverItem", waiver.extend({ revision: z.int() }));
export const waiverPage = named("WaiverPage", datedPageOf(waiverItem));
export const waiversQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	subject: slug.optional(),
	requirement: z.string().optional(),
	signedBy: slug.optional(),
});

export const tierOverrideItem = named("TierOverrideItem", tierOverride.extend({ revision: z.int() }));
export const tierOverridePage = named("TierOverridePage", datedPageOf(tierOverrideItem));
export const tierOverridesQuery = z.strictObject({ ...listQuery, ...dayQuestion, subject: slug.optional() });

export const suspensionItem = named("SuspensionItem", suspension.extend({ revision: z.int(), inForce: z.boolean() }));
export const suspensionPage = named("SuspensionPage", datedPageOf(suspensionItem));
export const suspensionsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	subject: slug.optional(),
	/** Whether it is in force on the day. */
	inForce: flag.optional(),
});

/** Exactly one of the three says what the gate is asked about. */
export const question = named(
	"GateQuestion",
	z
		.strictObject({
			engagement: slug.optional(),
			subject: slug.optional(),
			proposal: engagement.optional(),
			...dayQuestion,
		})
		.refine(
			(asked) => [asked.engagement, asked.subject, asked.proposal].filter((one) => one !== undefined).length === 1,
			{
				error: "name exactly one of engagement, subject, proposal",
			},
		),
);

/** The question as the gate takes it; the schema sees to it that exactly one of the three is there. */
export function questionTarget(asked: z.output<typeof question>): Target {
	if (asked.proposal !== undefined) return { kind: "proposal", engagement: asked.proposal };
	if (asked.engagement !== undefined) return { kind: "engagement", id: asked.engagement };
	return { kind: "subject", id: asked.subject ?? "" };
}

const oneTarget = { engagement: slug.optional(), subject: slug.optional() };
const exactlyOne = (asked: { engagement?: string | undefined; subject?: string | undefined }) =>
	(asked.engagement === undefined) !== (asked.subject === undefined);

export const previewQuery = z
	.strictObject({ ...oneTarget, ...dayQuestion })
	.refine(exactlyOne, { error: "name exactly one of engagement, subject" });

export const timelineQuery = z
	.strictObject({ ...oneTarget, from: isoDate, to: isoDate })
	.refine(exactlyOne, { error: "name exactly one of engagement, subject" });

const taken = { id: z.string(), decidedAt: z.iso.datetime(), decidedBy: z.string() };

export const storedDecision = named("StoredDecision", decision.extend(taken));

export const decisionItem = named(
	"DecisionItem",
	z.strictObject({
		...taken,
		target: decision.shape.target,
		at: isoDate,
		outcome,
		baseline: z.string().nullable(),
		blocking: z.int().min(0),
		validUntil: isoDate.nullable(),
		inputsDigest: decision.shape.inputsDigest,
	}),
);
export const decisionPage = named("DecisionPage", pageOf(decisionItem));
export const decisionsQuery = z.strictObject({
	...listQuery,
	sort: z.enum(["decidedAt", "-decidedAt"]).optional(),
	target: slug.optional(),
	kind: subjectKind.optional(),
	outcome: outcome.optional(),
});

export const replayAnswer = named(
	"DecisionReplay",
	z.strictObject({
		/** Whether the gate gives the same answer from today's record of the city. */
		same: z.boolean(),
		stored: decision,
		replayed: decision,
	}),
);

export const timelineAnswer = named(
	"GateTimeline",
	z.strictObject({
		target: decision.shape.target,
		segments: z.array(
			z.strictObject({
				from: isoDate,
				until: isoDate,
				/** Last day of the answer itself, which may lie beyond the days asked about; null: for ever. */
				validUntil: isoDate.nullable(),
				outcome,
				tier,
				/** Numbers of reasons by weight. */
				blocking: z.int().min(0),
				conditions: z.int().min(0),
				advice: z.int().min(0),
				/** Reasons this stretch has and the one before it had not; all of them in the first. */
				reasonsChanged: z.array(reason),
				/** Reasons of the stretch before that are gone. */
				reasonsEnded: z.array(reason),
			}),
		),
	}),
);
