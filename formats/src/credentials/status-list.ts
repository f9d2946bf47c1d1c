import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";
import { isSet, readBitstring, writeBitstring } from "./bitstring.ts";
import { CREDENTIALS_V2, type Credential, hasType, issuerOf, statusEntriesOf } from "./credential.ts";
import type { IssuerDocument } from "./did-web.ts";
import { verifyCredential } from "./verify.ts";

/** What a list says of a place: withdrawn for good, or suspended for now. */
export const STATUS_PURPOSES = ["revocation", "suspension"] as const;
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

const LIST = "BitstringStatusList";
const ENTRY = "BitstringStatusListEntry";
const LIST_CREDENTIAL = "BitstringStatusListCredential";

export interface StatusListContent {
	/** The address of the list, which credentials name. */
	readonly id: string;
	readonly issuer: string;
	readonly purpose: StatusPurpose;
	/** Places that are marked. */
	readonly set: readonly number[];
	readonly places: number;
	/** RFC 3339: from when, and until when at most, the list may be relied on. */
	readonly validFrom: string;
	readonly validUntil: string;
	/** How long it may be kept before it is asked for again, in milliseconds. */
	readonly keepFor: number;
}

/** A list of states as a credential, to be signed (W3C Bitstring Status List 1.0, section 2.2). */
export async function statusListCredential(content: StatusListContent): Promise<Credential> {
	return {
		"@context": [CREDENTIALS_V2],
		id: content.id,
		type: ["VerifiableCredential", LIST_CREDENTIAL],
		issuer: content.issuer,
		validFrom: content.validFrom,
		validUntil: content.validUntil,
		credentialSubject: {
			id: `${content.id}#list`,
			type: LIST,
			statusPurpose: content.purpose,
			encodedList: await writeBitstring(content.places, content.set),
			ttl: content.keepFor,
		},
	};
}

/** Where a credential's state stands in a list. */
export function statusEntryOf(list: string, purpose: StatusPurpose, place: number) {
	return {
		id: `${list}#${place}`,
		type: ENTRY,
		statusPurpose: purpose,
		statusListIndex: String(place),
		statusListCredential: list,
	};
}

const listSubject = z.looseObject({
	type: z.union([z.literal(LIST), z.array(z.string()).refine((types) => types.includes(LIST))]),
	statusPurpose: z.union([z.string(), z.array(z.string())]),
	encodedList: z.string(),
});

/** What one list says of a credential. */
export interface StatusAnswer {
	readonly purpose: StatusPurpose;
	readonly set: boolean;
	/** When the list was made. */
	readonly asOf: string | undefined;
}

/**
 * What a signed list says of a credential, by the steps of section 3.3. The list must be of the credential's own issuer.
 * @param listToken the list, a `vc+jwt`.
 * @param at the moment for which the list must be good.
 * @throws GatehouseError GH-CRED-001 to -007, -010 about the list itself, -008 when it is not the list to ask.
 */
export async function statusIn(
	credential: Credential,
	listToken: string,
	issuer: IssuerDocument,
	at: Date,
): Promise<StatusAnswer> {
	const { credential: list } = await verifyCredential(listToken, { issuer, at });
	if (issuerOf(list) !== issuerOf(credential)) {
		throw new GatehouseError("GH-CRED-008", `the list is by \`${issuerOf(list)}\`, the credential is not`);
	}
	if (!hasType(list, LIST_CREDENTIAL))
		throw new GatehouseError("GH-CRED-008", "the credential given is no status list");
	const subject = listSubject.safeParse(list.credentialSubject);
	if (!subject.success) throw new GatehouseError("GH-CRED-008", "the list does not say what it lists");
	const entry = statusEntriesOf(credential).find(({ statusListCredential: named }) => named === list.id);
	if (entry === undefined || entry.type !== ENTRY) {
		throw new GatehouseError("GH-CRED-008", `the credential does not name the list \`${list.id ?? "without an id"}\``);
	}
	const purpose = STATUS_PURPOSES.find((known) => known === entry.statusPurpose);
	if (purpose === undefined || ![subject.data.statusPurpose].flat().includes(purpose)) {
		throw new GatehouseError(
			"GH-CRED-008",
			`the list is about \`${[subject.data.statusPurpose].flat().join(", ")}\`, asked was \`${entry.statusPurpose ?? "nothing"}\``,
		);
	}
	const bits = await readBitstring(subject.data.encodedList);
	return { purpose, set: isSet(bits, Number(entry.statusListIndex ?? Number.NaN)), asOf: list.validFrom };
}

/** The addresses of the lists a credential must be looked up in, with what each tells. */
export function statusListsOf(credential: Credential): { readonly list: string; readonly purpose: string }[] {
	return statusEntriesOf(credential).flatMap(({ type, statusListCredential: list, statusPurpose = "" }) =>
		type === ENTRY && list !== undefined ? [{ list, purpose: statusPurpose }] : [],
	);
}
