import type { IsoDate } from "../shared/day.ts";
import { canonicalJson } from "../shared/digest.ts";
import type { Issue } from "../shared/problems.ts";
import type { Certificate, CertificateEvent } from "./certificate.ts";
import { certificateStateOn, isSuspendedByRule, isSuspensionOverdue } from "./certificate-state.ts";

/** Whether a certificate covers less than the one before it, so that the earlier one is withdrawn (CERT-08). */
export function coversLess(later: Certificate, earlier: Certificate): boolean {
	const versions = ({ scope }: Certificate) => (scope.kind === "product" ? scope.versions : []);
	const lacks = (has: readonly string[], had: readonly string[]) => had.some((one) => !has.includes(one));
	return (
		lacks(later.requirements, earlier.requirements) ||
		lacks(versions(later), versions(earlier)) ||
		lacks(earlier.exclusions, later.exclusions) ||
		later.scope.kind !== earlier.scope.kind ||
		later.scope.subject !== earlier.scope.subject
	);
}

/** How the earlier certificate ends when another takes its place (CERT-08). */
export function endingBy(later: Certificate, earlier: Certificate): Pick<CertificateEvent, "step" | "by"> {
	return { step: coversLess(later, earlier) ? "withdraw" : "supersede", by: later.id };
}

/** The certificates an assessor stands behind that still count on the day, or could again: what its end affects (CERT-11). */
export function certificatesOf(assessor: string, certificates: readonly Certificate[], at: IsoDate): Certificate[] {
	return certificates.filter((one) => {
		if (one.assessor !== assessor) return false;
		const state = certificateStateOn(one, at);
		return state === "in-force" || state === "suspended" || state === "under-assessment";
	});
}

/**
 * What would be lost or rewritten if one register took another's place (CERT-09): every certificate stays as it is, and
 * only gains events behind those it has. An empty register may be filled.
 */
export function registerFaults(before: readonly Certificate[], after: readonly Certificate[]): Issue[] {
	const later = new Map(after.map((one, index) => [one.id, { one, index }]));
	const known = new Set(before.map(({ id }) => id));
	const lost = before.flatMap((one): Issue[] => {
		const found = later.get(one.id);
		if (found === undefined) {
			return [
				{ code: "GH-CERT-008", path: ["certificates"], message: `the certificate \`${one.number}\` would be lost` },
			];
		}
		if (continues(one, found.one)) return [];
		const message = `the certificate \`${one.number}\` would be rewritten`;
		return [{ code: "GH-CERT-008", path: ["certificates", found.index], message }];
	});
	if (before.length === 0) return lost;
	const added = after.flatMap(({ id, number }, index): Issue[] =>
		known.has(id)
			? []
			: [{ code: "GH-CERT-008", path: ["certificates", index], message: `\`${number}\` was not issued here` }],
	);
	return [...lost, ...added];
}

function continues(before: Certificate, after: Certificate): boolean {
	const { events: had, ...was } = before;
	const { events: has, ...is } = after;
	return canonicalJson(was) === canonicalJson(is) && canonicalJson(had) === canonicalJson(has.slice(0, had.length));
}

/** What the state means to somebody who is about to rely on it, in one sentence. */
export function certificateMeaning(certificate: Certificate, at: IsoDate): string {
	switch (certificateStateOn(certificate, at)) {
		case "in-force":
			return `In force: it may be relied on through ${certificate.until}, for what it covers and nothing else.`;
		case "suspended":
			if (isSuspendedByRule(certificate, at)) {
				return "Suspended by rule, because what was to be looked at in between was not: do not rely on it.";
			}
			return isSuspensionOverdue(certificate, at)
				? "Suspended, and the day by which it was to be decided has passed: do not rely on it."
				: "Suspended: do not rely on it until the suspension is lifted.";
		case "withdrawn":
			return "Withdrawn: it counts for nothing any more.";
		case "superseded":
			return "Replaced by a later certificate: rely on that one.";
		case "expired":
			return `Expired: it ended on ${certificate.until} and counts for nothing any more.`;
		case "under-assessment":
			return "Under assessment: nothing is certified yet.";
		case "applied":
			return "Applied for: nothing is certified yet.";
		case null:
			return "Not there yet on this day.";
	}
}
