import type { BaselineDocument, Requirement } from "../baseline/schema.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import { strengthFor } from "../gate/applicability.ts";
import { type CityFacts, subjectOn, versionOn } from "../gate/facts.ts";
import { findingsFor, reaches } from "../gate/findings.ts";
import { judgedIds } from "../gate/judged.ts";
import { minimumGradeFor } from "../gate/minimum-grade.ts";
import type { Proof } from "../gate/schema.ts";
import type { IsoDate } from "../shared/day.ts";

const CERTIFICATE = "certificate";

/** A certificate on which musts of a judged subject rest, and the last day through which it carries them. */
export interface CertificateEnd {
	readonly evidence: string;
	readonly title: string;
	readonly subject: string;
	readonly requirements: readonly string[];
	readonly day: IsoDate;
}

/**
 * The ends of the certificates behind an engagement on a day: of every must of a judged subject that a certificate proves
 * (or proved last, when nothing proves it any more), that of the one that lasts longest. What never ends is left out.
 */
export function certificateEnds(facts: CityFacts, engagement: string, at: IsoDate): CertificateEnd[] {
	const document = versionOn(facts, at)?.document;
	if (document === undefined) return [];
	const ends = new Map<string, CertificateEnd>();
	for (const id of judgedIds(facts, engagement, at)) {
		if (!(facts.handed.get(id)?.all ?? []).some(({ type }) => type === CERTIFICATE)) continue;
		const subject = subjectOn(facts, id, at);
		for (const requirement of document.requirements) {
			const proof = lastCertificate(facts, document, subject, requirement, at);
			if (proof?.until != null) ends.set(proof.id, joined(facts, ends.get(proof.id), proof, proof.until));
		}
	}
	return [...ends.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.evidence < b.evidence ? -1 : 1));
}

function joined(
	{ evidence }: CityFacts,
	known: CertificateEnd | undefined,
	{ id, subject, requirement }: Proof,
	until: IsoDate,
): CertificateEnd {
	return {
		evidence: id,
		title: evidence.get(id)?.title ?? id,
		subject,
		requirements: [...(known?.requirements ?? []), requirement],
		day: known !== undefined && known.day < until ? known.day : until,
	};
}

function lastCertificate(
	facts: CityFacts,
	document: BaselineDocument,
	subject: Subject,
	requirement: Requirement,
	at: IsoDate,
): Proof | undefined {
	if (!requirement.evidence.includes(CERTIFICATE) || strengthFor(requirement, subject, at) !== "M") return undefined;
	const grade = minimumGradeFor(document, "M", subject.tier);
	const { holding, lapsed } = findingsFor(facts, document, subject, requirement, at);
	const isCertificate = ({ id, grade: its }: Proof) =>
		reaches(its, grade) && facts.evidence.get(id)?.type === CERTIFICATE;
	const holds = holding.filter(isCertificate);
	const open = holds.find(({ until }) => until === null);
	if (open !== undefined) return open;
	if (holds.length > 0) return holds.reduce((a, b) => ((a.until ?? "") >= (b.until ?? "") ? a : b));
	return holding.some(({ grade: its }) => reaches(its, grade)) ? undefined : lapsed.find(isCertificate);
}
