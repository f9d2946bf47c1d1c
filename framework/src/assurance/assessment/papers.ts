import { canonicalJson } from "../../shared/digest.ts";
import { GatehouseError, type Issue } from "../../shared/problems.ts";
import type { Finding } from "../finding.ts";
import { creditOf, type RecognisedScheme } from "./recognition.ts";
import { samplingPlan } from "./sampling.ts";
import type { Assessment, AssessmentBasis, KeptPaper, WorkPaper } from "./schema.ts";

const code = "GH-ASMT-008";

/**
 * Why a work paper is not sound (ASMT-04, ASMT-10): it is about no requirement of the assessment, gives a result without
 * saying what was seen, counts more exceptions than were looked at, calls met what fell short, or rests on credit that
 * the recognition table does not give.
 * @param at the day on which it is written.
 */
export function paperFaults(
	paper: WorkPaper,
	{ number, frozen, application }: Pick<Assessment, "number" | "application"> & { readonly frozen: AssessmentBasis },
	schemes: readonly RecognisedScheme[],
	at: string,
): Issue[] {
	const issues: Issue[] = [];
	if (!frozen.requirements.some(({ id }) => id === paper.requirement)) {
		issues.push({ code, path: ["requirement"], message: `\`${paper.requirement}\` is not assessed here` });
	}
	if (paper.result !== undefined && paper.seen === undefined) {
		issues.push({ code, path: ["seen"], message: "a result says what was seen, or why it does not apply" });
	}
	if (paper.exceptions !== undefined) {
		const size =
			paper.population === undefined
				? 0
				: samplingPlan(paper.population.size, frozen.tier, sampleSeed(number, paper.requirement)).size;
		if (paper.exceptions > size) {
			const message = `${paper.exceptions} fell short, while ${size} are looked at`;
			issues.push({ code, path: ["exceptions"], message });
		} else if (paper.exceptions > 0 && paper.result === "met") {
			const message = `${paper.exceptions} of the sample fell short, so the sample does not show that it is met`;
			issues.push({ code, path: ["result"], message });
		}
	}
	if (paper.credit !== undefined) {
		const scope = application.scope.kind;
		const credit = creditOf(paper.credit, { requirement: paper.requirement, grade: frozen.grade, scope }, schemes, at);
		if (!("until" in credit)) issues.push({ code, path: ["credit", credit.field], message: credit.text });
	}
	return issues;
}

/** What makes the draw of a paper's sample its own, and repeatable. */
export const sampleSeed = (assessment: string, requirement: string): string => `${assessment} ${requirement}`;

/**
 * Whether an account may review a paper (ASMT-06): it has a result, and they had no part in writing it since it was last
 * reviewed. @throws GatehouseError GH-ASMT-004, GH-ASMT-005.
 */
export function requireReviewer({ paper, preparers }: KeptPaper, account: string): void {
	if (preparers.includes(account)) {
		throw new GatehouseError("GH-ASMT-004", `you wrote on the paper about ${paper.requirement} and do not review it`);
	}
	if (paper.result === undefined) {
		throw new GatehouseError("GH-ASMT-005", `the paper about ${paper.requirement} has no result to review`);
	}
}

/** The accounts that wrote on a paper since it was last reviewed, after one more has (ASMT-06). */
export function preparersAfter(
	before: Pick<KeptPaper, "preparers" | "reviewer"> | undefined,
	account: string,
): string[] {
	const earlier = before === undefined || before.reviewer !== null ? [] : before.preparers;
	return [...new Set([...earlier, account])];
}

/** A paper that comes back, written on the revision named; 0: there was none yet. */
export interface ReturnedPaper {
	readonly revision: number;
	readonly paper: WorkPaper;
}

/** A paper that two people wrote on at once; both are kept in the answer, and the stored one stays. */
export interface PaperConflict {
	readonly requirement: string;
	readonly writtenOn: number;
	readonly revision: number;
	readonly stored: WorkPaper | null;
	readonly given: WorkPaper;
}

export interface PaperMerge {
	/** To be stored. */
	readonly taken: readonly ReturnedPaper[];
	/** Requirements whose paper says what the stored one says. */
	readonly unchanged: readonly string[];
	readonly conflicts: readonly PaperConflict[];
}

/**
 * Brings papers back that were written elsewhere (ASMT-07), each by itself: taken when nobody changed it since, left when
 * it says the same, and a conflict otherwise. Nothing is overwritten, and no paper given is missing from the answer.
 */
export function mergePapers(stored: ReadonlyMap<string, KeptPaper>, given: readonly ReturnedPaper[]): PaperMerge {
	const taken: ReturnedPaper[] = [];
	const unchanged: string[] = [];
	const conflicts: PaperConflict[] = [];
	for (const one of given) {
		const { requirement } = one.paper;
		const held = stored.get(requirement);
		const revision = held?.revision ?? 0;
		if (held !== undefined && canonicalJson(held.paper) === canonicalJson(one.paper)) unchanged.push(requirement);
		else if (one.revision === revision) taken.push(one);
		else {
			const both = { stored: held?.paper ?? null, given: one.paper };
			conflicts.push({ requirement, writtenOn: one.revision, revision, ...both });
		}
	}
	return { taken, unchanged, conflicts };
}

/** Findings written within the assessment and not taken back. */
export function findingsWithin({ number }: Pick<Assessment, "number">, findings: readonly Finding[]): Finding[] {
	return findings.filter((one) => one.assessment === number && one.withdrawn === undefined);
}
