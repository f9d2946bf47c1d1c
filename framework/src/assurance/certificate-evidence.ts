import type { Certificate } from "./certificate.ts";
import { stretchesInForce } from "./certificate-state.ts";
import type { Evidence } from "./schema.ts";

/**
 * What a certificate proves (CERT-10): for every stretch in which it is in force, accepted evidence of the type
 * `certificate` about its subject, for the requirements it covers, at its grade. On days of suspension there is none.
 */
export function certificateEvidence(certificate: Certificate): Evidence[] {
	const { id, number, holder, holderName, scope, requirements, grade, events, assessor } = certificate;
	const issued = events.find(({ step }) => step === "issue");
	if (issued === undefined) return [];
	return stretchesInForce(certificate).map(({ from, until }, index) => ({
		id: `by-certificate-${id}${index === 0 ? "" : `-${index + 1}`}`,
		title: `Certificate ${number} of ${holderName}`.slice(0, 500),
		type: "certificate",
		subject: scope.subject,
		requirements: [...requirements],
		standards: [],
		providedBy: holder,
		issuer: assessor,
		grade,
		from,
		until,
		values: {},
		review: { state: "accepted", on: from, by: issued.deciders[0]?.organisation ?? holder },
	}));
}
