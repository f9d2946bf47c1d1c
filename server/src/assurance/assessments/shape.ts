import {
	ASSESSMENT_STATES,
	ASSESSOR_REQUEST_STATES,
	application,
	assessmentBasis,
	assessmentEvent,
	assessorRequest,
	certificate,
	certificateGrade,
	isoDate,
	line,
	paperResult,
	paragraph,
	procedure,
	recognisedScheme,
	requestTurn,
	requirementId,
	slug,
	subjectKind,
	tier,
	workPaper,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { datedPageOf, listQuery, pageOf } from "../../http/list.ts";
import { named } from "../../http/names.ts";
import type { Frozen } from "../../http/wire.ts";
import { findingItem } from "../finding-shape.ts";

/** What goes over the wire for assessments, to each side as much as it sees. */

const party = z.strictObject({ id: slug, name: line });
const number = z.string().max(40);

export const assessmentItem = named(
	"AssessmentItem",
	z.strictObject({
		number,
		holder: party,
		subject: z.strictObject({ id: slug, kind: subjectKind, name: line }),
		scope: z.enum(["organisation", "service", "product", "site"]),
		tier,
		grade: certificateGrade,
		state: z.enum(ASSESSMENT_STATES),
		assessor: party.nullable(),
		appliedOn: isoDate,
		/** The last day on which the assessor sees it. */
		until: isoDate.nullable(),
		/** What came of it. */
		certificate: slug.nullable(),
	}),
);
export type AssessmentItem = Frozen<z.output<typeof assessmentItem>>;
export const assessmentPage = named("AssessmentPage", datedPageOf(assessmentItem));
export const assessmentsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	state: z.enum(ASSESSMENT_STATES).optional(),
	holder: slug.optional(),
	assessor: slug.optional(),
	subject: slug.optional(),
});

/** Evidence as it is named in a request: title and type only for whom it is there. */
const namedEvidence = z.strictObject({ id: slug, title: line.nullable() });

export const requestItem = named(
	"EvidenceRequestItem",
	assessorRequest.omit({ turns: true }).extend({
		id: z.uuid(),
		assessment: number,
		state: z.enum(ASSESSOR_REQUEST_STATES),
		late: z.boolean(),
		turns: z.array(
			z.discriminatedUnion("side", [
				requestTurn.options[0].extend({ evidence: z.array(namedEvidence) }),
				requestTurn.options[1],
			]),
		),
	}),
);
export type RequestItem = Frozen<z.output<typeof requestItem>>;

/** How far the paper about a requirement is. */
const paperProgress = z.strictObject({
	requirement: requirementId,
	text: paragraph,
	strength: z.enum(["M", "S"]),
	/** 0: not written yet. */
	revision: z.int(),
	result: paperResult.nullable(),
	reviewed: z.boolean(),
	/** Whether it rests on a certificate of another scheme. */
	credit: z.boolean(),
	note: paragraph.nullable(),
});

export const assessmentView = named(
	"Assessment",
	assessmentItem.extend({
		application,
		frozen: assessmentBasis.nullable(),
		events: z.array(assessmentEvent.extend({ by: party })),
		requests: z.array(requestItem),
		findings: z.array(findingItem),
		/** Null for the one assessed, who does not see work papers. */
		papers: z.array(paperProgress).nullable(),
		/** What is missing before the assessor can hand in, or what keeps it from being certified. */
		missing: z.array(line),
		revision: z.int(),
		at: isoDate,
	}),
);
export type AssessmentView = Frozen<z.output<typeof assessmentView>>;

export const assessmentParam = z.strictObject({ number });
export const paperParam = z.strictObject({ number, requirement: requirementId });
export const requestParam = z.strictObject({ id: z.uuid() });

export const applicationBody = named("ApplicationBody", application);
export const reasonBody = named("AssessmentReasonBody", z.strictObject({ reason: paragraph }));
export const nameAssessorBody = named(
	"NameAssessorBody",
	z.strictObject({
		assessor: slug,
		/** The last day on which it sees the assessment and what is assessed. */
		until: isoDate,
	}),
);
export const returnBody = named(
	"AssessmentReturnBody",
	z.strictObject({
		/** What is to be done again, for the assessor. */
		reason: paragraph,
		/** The last day on which the assessor sees it and works on it; left out: as before. */
		until: isoDate.optional(),
	}),
);
export const reportBody = named("AssessmentReportBody", z.strictObject({ summary: paragraph }));

const { conditions, surveillance, accreditation, supersedes } = certificate.shape;
export const decisionBody = named(
	"AssessmentDecisionBody",
	z.discriminatedUnion("verdict", [
		z.strictObject({
			verdict: z.literal("certify"),
			/** The last day of the certificate. */
			until: isoDate,
			conditions,
			surveillance,
			accreditation,
			supersedes,
			reason: paragraph.optional(),
		}),
		z.strictObject({ verdict: z.literal("refuse"), reason: paragraph }),
	]),
);

/** A work paper with what it is held against, and the sample to look at. */
export const paperView = named(
	"WorkPaper",
	workPaper.extend({
		/** 0: it was not written yet, and what it says is proposed. */
		revision: z.int(),
		text: paragraph,
		strength: z.enum(["M", "S"]),
		sample: z
			.strictObject({
				population: z.int(),
				size: z.int(),
				confidence: z.number(),
				tolerable: z.number(),
				items: z.array(z.int()),
			})
			.nullable(),
		/** Accounts that wrote on it since it was last reviewed. */
		preparers: z.array(z.string()),
		preparedAt: z.iso.datetime().nullable(),
		reviewer: z.string().nullable(),
		reviewedAt: z.iso.datetime().nullable(),
		reviewNote: paragraph.nullable(),
		/** The last day of the credit it rests on. */
		creditUntil: isoDate.nullable(),
	}),
);
export const paperBody = named("WorkPaperBody", workPaper.omit({ requirement: true }));
export const reviewPaperBody = named(
	"WorkPaperReviewBody",
	z.strictObject({ agrees: z.boolean(), note: paragraph.optional() }),
);

const returned = z.strictObject({ revision: z.int().min(0), paper: workPaper });
export const manyPapersBody = named(
	"ManyWorkPapersBody",
	z.strictObject({ papers: z.array(returned).min(1).max(500) }),
);
/** An assessment to take along, and bring back with papers written on it. */
export const assessmentFile = named(
	"AssessmentFile",
	z.strictObject({
		schema: z.literal("gatehouse-assessment/1"),
		number,
		subject: line,
		application,
		frozen: assessmentBasis,
		requests: z.array(requestItem),
		procedures: z.array(procedure),
		papers: z.array(returned.extend({ text: paragraph })),
	}),
);
export const mergeAnswer = named(
	"WorkPaperMerge",
	z.strictObject({
		taken: z.array(z.strictObject({ requirement: requirementId, revision: z.int() })),
		unchanged: z.array(requirementId),
		/** Somebody wrote on them meanwhile: both are here, the stored one stays. */
		conflicts: z.array(
			z.strictObject({
				requirement: requirementId,
				writtenOn: z.int(),
				revision: z.int(),
				stored: workPaper.nullable(),
				given: workPaper,
			}),
		),
	}),
);

export const askBody = named(
	"EvidenceRequestBody",
	assessorRequest.pick({ requirement: true, question: true, due: true }),
);
export const answerBody = named("EvidenceAnswerBody", requestTurn.options[0].pick({ text: true, evidence: true }));
export const judgeBody = named("EvidenceJudgementBody", requestTurn.options[1].pick({ accepted: true, text: true }));
export const requestPage = named("EvidenceRequestPage", datedPageOf(requestItem));

export const schemeItem = named("RecognisedScheme", recognisedScheme);
export const schemePage = named("RecognisedSchemePage", pageOf(schemeItem));
export const schemesQuery = z.strictObject({ ...listQuery, requirement: requirementId.optional() });
export const procedureItem = named("AssessmentProcedure", procedure);
export const procedurePage = named("AssessmentProcedurePage", pageOf(procedureItem));
export const proceduresQuery = z.strictObject(listQuery);
