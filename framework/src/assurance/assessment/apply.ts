import type { BaselineDocument, Requirement } from "../../baseline/schema.ts";
import type { Subject } from "../../ecosystem/subjects.ts";
import { strengthFor } from "../../gate/applicability.ts";
import type { IsoDate } from "../../shared/day.ts";
import { digest } from "../../shared/digest.ts";
import type { Issue } from "../../shared/problems.ts";
import { type SubjectKind, SYSTEM_KINDS, type Tier } from "../../shared/vocabulary.ts";
import type { CertificateScope } from "../certificate.ts";
import type { Application, AssessmentBasis, FrozenRequirement } from "./schema.ts";

/** The kinds of subject a scope may be about (CERT-07). */
const KINDS: Readonly<Record<CertificateScope["kind"], readonly SubjectKind[]>> = {
	organisation: ["organisation"],
	service: ["engagement", ...SYSTEM_KINDS],
	product: ["product"],
	site: ["fleet", ...SYSTEM_KINDS],
};

/** What of the subject an application is checked against. */
export type AppliedSubject = Pick<Subject, "id" | "kind" | "tier">;

/**
 * Why an application does not fit (ASMT-02): the subject is of another kind than the scope says, its tier is higher than
 * the one asked for, or it is about devices and does not say when their support ends.
 */
export function applicationFaults({ scope, tier, supportUntil }: Application, subject: AppliedSubject): Issue[] {
	const issues: Issue[] = [];
	const code = "GH-ASMT-001";
	if (!KINDS[scope.kind].includes(subject.kind)) {
		const message = `\`${subject.id}\` is no ${scope.kind}`;
		issues.push({ code, path: ["scope", "kind"], message });
	}
	if (tier < subject.tier) {
		const message = `\`${subject.id}\` is of tier ${subject.tier}: an assessment at tier ${tier} would show too little`;
		issues.push({ code, path: ["tier"], message });
	}
	if ((subject.kind === "product" || subject.kind === "fleet") && supportUntil === undefined) {
		issues.push({ code, path: ["supportUntil"], message: "say through which day these devices get security support" });
	}
	return issues;
}

/** The digest of a requirement as a version has it (ASMT-03). */
export const requirementDigest = (requirement: Requirement): string => digest(requirement);

/**
 * Holds an assessment against a version of the baseline (ASMT-03): the requirements that apply to the subject at the tier
 * asked for, each with the digest of its text.
 */
export function freeze(
	{ tier, grade }: Pick<Application, "tier" | "grade">,
	subject: Subject,
	version: { readonly version: string; readonly hash: string; readonly document: BaselineDocument },
	on: IsoDate,
): AssessmentBasis {
	return {
		on,
		baseline: { version: version.version, hash: version.hash },
		tier,
		grade,
		requirements: applying(version.document.requirements, subject, tier, on),
	};
}

function applying(
	requirements: readonly Requirement[],
	subject: Subject,
	tier: Tier,
	on: IsoDate,
): FrozenRequirement[] {
	return requirements.flatMap((requirement) => {
		const strength = strengthFor(requirement, { ...subject, tier }, on);
		return strength === "-" ? [] : [{ id: requirement.id, strength, sha256: requirementDigest(requirement) }];
	});
}

/** Requirements whose text is no longer what the assessment was held against: the store or the content was changed. */
export function unfrozen({ requirements }: AssessmentBasis, known: readonly Requirement[]): string[] {
	const now = new Map(known.map((requirement) => [requirement.id, requirementDigest(requirement)]));
	return requirements.filter(({ id, sha256 }) => now.get(id) !== sha256).map(({ id }) => id);
}
