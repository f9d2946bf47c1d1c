import { type Certificate, digest } from "@gatehouse/framework";
import { z } from "zod";
import { CREDENTIALS_V2, type Credential, UNDEFINED_TERMS } from "./credential.ts";
import { STATUS_PURPOSES, type StatusPurpose, statusEntryOf } from "./status-list.ts";

/** What a credential says beside the certificate: who issues it, where, and what things are called. */
export interface CertificateWords {
	/** The issuer's DID. */
	readonly issuer: string;
	/** Where the city's Gatehouse is, without a slash at the end. */
	readonly address: string;
	readonly subject: string;
	readonly assessor: string;
}

export const CERTIFICATE_TYPE = "SecurityCertificate";

/** The address of a certificate's page: the id of its credential, and what its QR code leads to. */
export const certificateAddress = (address: string, number: string) => `${address}/register/certificates/${number}`;

/** The address of a city's list of withdrawn or of suspended certificates. */
export const statusListAddress = (address: string, purpose: StatusPurpose) =>
	`${address}/api/register/status/${purpose}`;

/** A certificate as a credential that anybody can check, to be signed. Nothing in it is about people. */
export function certificateCredential(certificate: Certificate, words: CertificateWords): Credential {
	const { number, holderName, holderRegistration, scope, accreditation, supportUntil, from, until, place } =
		certificate;
	const { subject: _, ...scoped } = scope;
	return {
		"@context": [CREDENTIALS_V2, UNDEFINED_TERMS],
		id: certificateAddress(words.address, number),
		type: ["VerifiableCredential", CERTIFICATE_TYPE],
		issuer: words.issuer,
		validFrom: `${from}T00:00:00Z`,
		validUntil: `${until}T23:59:59Z`,
		credentialSubject: {
			name: holderName,
			...(holderRegistration === undefined ? {} : { registration: holderRegistration }),
			certificate: {
				number,
				scope: { ...scoped, name: words.subject },
				exclusions: certificate.exclusions,
				baseline: certificate.baseline,
				tier: certificate.tier,
				grade: certificate.grade,
				requirements: certificate.requirements,
				assessor: { name: words.assessor, ...(accreditation === undefined ? {} : { accreditation }) },
				conditions: certificate.conditions,
				surveillance: certificate.surveillance,
				...(supportUntil === undefined ? {} : { supportUntil }),
			},
		},
		credentialStatus: STATUS_PURPOSES.map((purpose) =>
			statusEntryOf(statusListAddress(words.address, purpose), purpose, place),
		),
	};
}

const said = z.looseObject({ certificate: z.looseObject({ number: z.string() }) });

/** The number of the certificate that a credential is of; undefined when it is of something else. */
export function numberOf(credential: Credential): string | undefined {
	const read = said.safeParse(credential.credentialSubject);
	return read.success ? read.data.certificate.number : undefined;
}

/** What the log keeps of a credential: the digest of what it says, whenever and with whichever key it is signed. */
export function credentialDigest(credential: Credential): string {
	const { iat: _, ...rest } = credential;
	return digest(rest);
}
