import { z } from "zod";

export const CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
/** The context under which words that no context explains are still told apart (VC Data Model 2.0, B.2.4). */
export const UNDEFINED_TERMS = "https://www.w3.org/ns/credentials/undefined-terms/v2";

const moment = z.iso.datetime({ offset: true });
const named = z.looseObject({ id: z.string() });

export const statusEntry = z.looseObject({
	type: z.string(),
	statusPurpose: z.string().optional(),
	statusListIndex: z.union([z.string().regex(/^\d+$/), z.int().min(0)]).optional(),
	statusListCredential: z.string().optional(),
});
export type StatusEntry = z.infer<typeof statusEntry>;

/** What every credential has (W3C Verifiable Credentials Data Model 2.0, section 4). */
export const credential = z.looseObject({
	"@context": z.tuple([z.literal(CREDENTIALS_V2)], z.unknown()),
	id: z.string().optional(),
	type: z.union([z.literal("VerifiableCredential"), z.array(z.string()).min(1)]),
	issuer: z.union([z.string(), named]),
	validFrom: moment.optional(),
	validUntil: moment.optional(),
	credentialSubject: z.union([z.looseObject({}), z.array(z.looseObject({})).min(1)]),
	credentialStatus: z.union([statusEntry, z.array(statusEntry)]).optional(),
});
export type Credential = z.infer<typeof credential>;

export const issuerOf = ({ issuer }: Credential): string => (typeof issuer === "string" ? issuer : issuer.id);

export function hasType({ type }: Credential, wanted: string): boolean {
	return type === wanted || type.includes(wanted);
}

export function statusEntriesOf({ credentialStatus }: Credential): readonly StatusEntry[] {
	if (credentialStatus === undefined) return [];
	return Array.isArray(credentialStatus) ? credentialStatus : [credentialStatus];
}
