import { earlierOf, laterOf } from "../ecosystem/calendar.ts";
import { normalLegalId } from "../ecosystem/legal-ids.ts";
import type { Actor } from "../ecosystem/schema.ts";
import { type CertificateGrade, certificateGrade } from "./certificate.ts";
import { UP_TO_TIER } from "./proofs.ts";
import type { Evidence } from "./schema.ts";
import { heardUntil, type ReceivedCertificate, type TrustedIssuer } from "./trust.ts";

/** How the id of what another city certified begins. */
export const BY_TRUST = "by-trust-";

/**
 * What certificates of trusted cities prove here (TRUST-02): about the organisation that has the holder's number in a
 * register, for the requirements they name, at no more than the trusted grade and up to their tier, for as long as trust,
 * certificate and what was last heard hold (TRUST-03).
 */
export function trustEvidence(trusts: readonly TrustedIssuer[], actors: readonly Actor[]): Evidence[] {
	if (trusts.every(({ feed }) => feed === undefined)) return [];
	const byNumber = numbered(actors);
	return trusts.flatMap((trust) =>
		(trust.feed?.certificates ?? []).flatMap((received) => {
			const holder = holderOf(received, byNumber);
			return holder === undefined ? [] : credited(trust, received, holder);
		}),
	);
}

/** Actors by their numbers in registers; of several with one number, none: it is not known whom it names. */
function numbered(actors: readonly Actor[]): ReadonlyMap<string, Actor | null> {
	const known = new Map<string, Actor | null>();
	for (const actor of actors) {
		for (const [scheme, value] of Object.entries(actor.legalIds)) {
			const key = normalLegalId(scheme, value).join(" ");
			known.set(key, known.has(key) && known.get(key) !== actor ? null : actor);
		}
	}
	return known;
}

/** The organisation here that a certificate from elsewhere is about (TRUST-02). */
function holderOf({ registration = "" }: ReceivedCertificate, known: ReadonlyMap<string, Actor | null>) {
	const [scheme = "", ...rest] = registration.split(" ");
	if (rest.length === 0) return undefined;
	return known.get(normalLegalId(scheme, rest.join(" ")).join(" ")) ?? undefined;
}

function credited(trust: TrustedIssuer, received: ReceivedCertificate, { id: holder }: Actor): Evidence[] {
	const { number, holderName, scope, tier, grade, requirements } = received;
	// What is about a service, product or place of theirs says nothing about the organisation as a whole.
	if (scope.kind !== "organisation" || !trust.scopes.includes(scope.kind) || !trust.tiers.includes(tier)) return [];
	const from = laterOf(trust.from, received.from);
	const last = heardUntil(trust);
	if (last === null) return [];
	const until = earlierOf(last, received.until);
	if (until < from) return [];
	return [
		{
			id: `${BY_TRUST}${trust.id}-${number.toLowerCase()}`,
			title: `Certificate ${number} of ${holderName}, issued by ${trust.name}`.slice(0, 500),
			type: "certificate",
			subject: holder,
			requirements: [...requirements],
			standards: [],
			providedBy: holder,
			issuer: trust.name,
			grade: lowerOf(grade, trust.grade),
			from,
			until,
			values: { [UP_TO_TIER]: tier },
			review: { state: "accepted", on: from, by: trust.deciders[0]?.organisation ?? holder },
		},
	];
}

const lowerOf = (a: CertificateGrade, b: CertificateGrade): CertificateGrade =>
	certificateGrade.options.indexOf(a) < certificateGrade.options.indexOf(b) ? a : b;
