import { certificate, isoDate, paragraph, reduction, slug } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../../http/list.ts";
import { named } from "../../http/names.ts";

/** What goes over the wire for steps that are proposed about certificates. */

const { holder, scope, exclusions, grade, requirements, assessor, accreditation, conditions, surveillance } =
	certificate.shape;

/** What is decided about a certificate; the rest follows from the city on the day it is issued. */
const toIssue = z.strictObject({
	...{ holder, scope, exclusions, grade, requirements, assessor, accreditation, conditions, surveillance },
	/** The last day. */
	until: isoDate,
	supportUntil: certificate.shape.supportUntil,
	/** The certificate whose place it takes. */
	supersedes: slug.optional(),
});

const about = { certificate: slug, reason: paragraph };

const issuing = z.strictObject({ step: z.literal("issue"), certificate: toIssue, reason: paragraph.optional() });
const moving = [
	z.strictObject({ step: z.literal("suspend"), ...about, until: isoDate }),
	z.strictObject({ step: z.literal("prolong"), ...about, until: isoDate }),
	z.strictObject({ step: z.literal("lift"), ...about }),
	z.strictObject({ step: z.literal("withdraw"), ...about }),
] as const;
const reducing = z.strictObject({ step: z.literal("reduce"), ...about, less: reduction });

/** What may be proposed of a certificate; to issue one is proposed of an assessment (CERT-12). */
export const motionInput = named("CertificateStepProposal", z.discriminatedUnion("step", [reducing, ...moving]));

const assessmentNumber = z.string().max(40);

/** What was proposed, of a certificate or of an assessment. */
export const motionAsked = named(
	"CertificateMotionAsked",
	z.discriminatedUnion("step", [
		// Without an assessment: proposed before one was asked for, and not agreed to any more.
		issuing.extend({ assessment: assessmentNumber.optional() }),
		reducing,
		...moving,
		z.strictObject({
			step: z.literal("refuse"),
			assessment: assessmentNumber,
			reason: paragraph,
			holder: slug,
			assessor: slug,
		}),
	]),
);

const motionState = z.enum(["open", "agreed", "withdrawn"]);

export const motion = named(
	"CertificateMotion",
	z.strictObject({
		id: z.uuid(),
		asked: motionAsked,
		/** The account that proposes it. */
		proposedBy: z.string(),
		proposedFor: slug,
		proposedAt: z.iso.datetime(),
		state: motionState,
		decidedBy: z.string().nullable(),
		decidedFor: slug.nullable(),
		decidedAt: z.iso.datetime().nullable(),
		/** The certificate it is about, or that came of it. */
		certificate: slug.nullable(),
	}),
);

export const motionPage = named("CertificateMotionPage", pageOf(motion));
export const motionsQuery = z.strictObject({ ...listQuery, state: motionState.optional() });
export const motionParam = z.strictObject({ id: z.uuid() });
