import { baselineChange, baselineVersion, isoDate, paragraph, slug } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { problemIssue } from "../http/problem-shape.ts";
import { whatIfAnswer } from "./shape.ts";

/** What goes over the wire for proposed versions of the baseline. */

const proposalState = z.enum(["open", "published", "withdrawn"]);

const terms = {
	version: baselineVersion.shape.version,
	effectiveFrom: isoDate,
	note: paragraph,
	changes: z.array(baselineChange).max(1000),
};

export const proposalInput = named("ProposedBaseline", z.strictObject(terms));

export const proposal = named(
	"BaselineProposal",
	z.strictObject({
		id: z.uuid(),
		...terms,
		/** The account that proposes it. */
		proposedBy: z.string(),
		/** The organisation in whose name it does. */
		proposedFor: slug,
		proposedAt: z.iso.datetime(),
		/** SHA-256 of what it would have done when it was proposed. */
		previewDigest: z.string(),
		state: proposalState,
		decidedBy: z.string().nullable(),
		decidedFor: slug.nullable(),
		decidedAt: z.iso.datetime().nullable(),
	}),
);

export const proposalDetail = named(
	"BaselineProposalDetail",
	proposal.extend({
		/** What publishing it today would do to the city as it is; null when it is decided or cannot be published. */
		whatIf: whatIfAnswer.nullable(),
		/** Whether that is something else than when it was proposed. */
		movesOthers: z.boolean(),
		/** Why it cannot be published today. */
		issues: z.array(problemIssue),
		/** Why whoever asks may not publish it; null: they may. */
		hindrance: z.string().nullable(),
	}),
);

export const proposalPage = named("BaselineProposalPage", pageOf(proposal));
export const proposalsQuery = z.strictObject({ ...listQuery, state: proposalState.optional() });
export const proposalParam = z.strictObject({ id: z.uuid() });
