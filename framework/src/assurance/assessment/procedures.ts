import { z } from "zod";
import type { Requirement } from "../../baseline/schema.ts";
import { paragraph, slug, type Tier, tier } from "../../shared/vocabulary.ts";

/** A procedure that can be used again: how evidence of some types is looked at, deeper at higher tiers. */
export const procedure = z.strictObject({
	id: slug,
	/** Types of evidence it looks at. */
	evidence: z.array(slug).min(1),
	/** What it finds out. */
	objective: paragraph,
	/** Steps in their order; at a tier all steps from that tier or a lower one are done. */
	steps: z.array(z.strictObject({ fromTier: tier, text: paragraph })).min(1),
});
export type Procedure = z.infer<typeof procedure>;

export const proceduresFile = z.strictObject({ procedures: z.array(procedure) });

/** How a requirement is looked at, at a tier. */
export interface ProposedProcedure {
	readonly procedures: readonly string[];
	readonly objective: string;
	readonly text: string;
}

/** What is proposed to an assessor for a requirement (ASMT-04): every procedure for evidence it accepts, as deep as the tier asks. */
export function proposedProcedure(
	requirement: Pick<Requirement, "text" | "evidence">,
	level: Tier,
	procedures: readonly Procedure[],
): ProposedProcedure {
	const fitting = procedures.filter(({ evidence }) => evidence.some((type) => requirement.evidence.includes(type)));
	const steps = fitting.flatMap((one) => one.steps.filter(({ fromTier }) => fromTier <= level).map(({ text }) => text));
	return {
		procedures: fitting.map(({ id }) => id),
		objective: `Find out whether this holds: ${requirement.text}`.slice(0, 4000),
		text: [...new Set(steps)].map((text, index) => `${index + 1}. ${text}`).join("\n"),
	};
}
