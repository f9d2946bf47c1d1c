import type { IsoDate } from "../../shared/day.ts";
import type { Issue } from "../../shared/problems.ts";
import { type Finding, findingState } from "../finding.ts";
import { findingsWithin } from "./papers.ts";
import { creditOf, type RecognisedScheme } from "./recognition.ts";
import { type AssessorRequest, assessorRequestState } from "./requests.ts";
import type { Assessment, AssessmentBasis, KeptPaper } from "./schema.ts";

/** An assessment with all that was written within it. */
export interface AssessmentFile {
	readonly assessment: Assessment & { readonly frozen: AssessmentBasis };
	readonly papers: readonly KeptPaper[];
	readonly requests: readonly AssessorRequest[];
	/** Of the city; those of the assessment are found among them. */
	readonly findings: readonly Finding[];
}

/**
 * What is missing before the assessor can hand in (ASMT-09): a paper with a result and a review for every requirement, a
 * finding for each that is not met, and no evidence request that waits for anybody.
 */
export function reportFaults({ assessment, papers, requests, findings }: AssessmentFile): Issue[] {
	const code = "GH-ASMT-005";
	const byRequirement = new Map(papers.map((one) => [one.paper.requirement, one]));
	const found = new Set(findingsWithin(assessment, findings).map(({ requirement }) => requirement));
	const issues = assessment.frozen.requirements.flatMap(({ id }): Issue[] => {
		const kept = byRequirement.get(id);
		const lacks = (message: string): Issue[] => [{ code, path: ["papers", id], message }];
		if (kept === undefined) return lacks(`no work paper about ${id} was written`);
		if (kept.paper.result === undefined) return lacks(`the work paper about ${id} has no result`);
		if (kept.reviewer === null) return lacks(`nobody has reviewed the work paper about ${id}`);
		if (kept.paper.result === "not-met" && !found.has(id)) return lacks(`${id} is not met, and no finding says why`);
		return [];
	});
	for (const [index, request] of requests.entries()) {
		const state = assessorRequestState(request);
		if (state !== "open" && state !== "answered") continue;
		issues.push({ code, path: ["requests", index], message: `a request is still ${state}: ${request.question}` });
	}
	return issues;
}

/**
 * The requirements a certificate may cover (ASMT-11): those found met, and those not met of which every finding of the
 * assessment is closed on the day.
 */
export function coveredBy(file: AssessmentFile, at: IsoDate): string[] {
	const findings = findingsWithin(file.assessment, file.findings);
	return file.papers.flatMap(({ paper: { requirement, result }, reviewer }) => {
		if (reviewer === null || result === undefined || result === "not-applicable") return [];
		const own = findings.filter((one) => one.requirement === requirement);
		const closed = own.every((one) => findingState(one, at) === "closed");
		return result === "met" || (own.length > 0 && closed) ? [requirement] : [];
	});
}

/** What is decided about the certificate beside what the assessment gives. */
export interface Certifying {
	readonly until: IsoDate;
	readonly surveillance: readonly { readonly due: IsoDate }[];
}

/**
 * Why an assessment cannot be certified (ASMT-11): a major finding of it is not closed, nothing is covered, or the
 * certificate would outlast credit of another scheme without a surveillance by then.
 */
export function certifyFaults(
	file: AssessmentFile,
	{ until, surveillance }: Certifying,
	schemes: readonly RecognisedScheme[],
	at: IsoDate,
): Issue[] {
	const code = "GH-ASMT-007";
	const { assessment, findings } = file;
	const issues = findingsWithin(assessment, findings).flatMap((one): Issue[] => {
		const state = findingState(one, at);
		if (one.severity !== "major" || state === "closed") return [];
		return [{ code, path: ["findings", one.id], message: `a major finding is ${state ?? "open"}: ${one.title}` }];
	});
	const covered = coveredBy(file, at);
	if (covered.length === 0) issues.push({ code, path: ["papers"], message: "no requirement was found met" });
	const { grade } = assessment.frozen;
	for (const { paper } of file.papers) {
		if (paper.credit === undefined || !covered.includes(paper.requirement)) continue;
		const asked = { requirement: paper.requirement, grade, scope: assessment.application.scope.kind };
		const credit = creditOf(paper.credit, asked, schemes, at);
		if (!("until" in credit)) {
			issues.push({ code, path: ["papers", paper.requirement], message: `its credit ended: ${credit.text}` });
		} else if (credit.until < until && !surveillance.some(({ due }) => due <= credit.until)) {
			const message = `it rests on credit that ends on ${credit.until}: end the certificate or plan a surveillance by then`;
			issues.push({ code, path: ["papers", paper.requirement], message });
		}
	}
	return issues;
}
