import { hash, randomBytes } from "node:crypto";

/** A reason as the journal keeps it: the digest for good, the text and its salt until they are erased. */
export interface KeptReason {
	readonly reason: string | null;
	/** Random bytes, in hex. */
	readonly reasonSalt: string | null;
	/** SHA-256 of salt and text; null when no reason was given. */
	readonly reasonDigest: string | null;
}

/** With so many random bytes nobody finds an erased reason by trying texts against its digest. */
const SALT_BYTES = 16;

const NONE: KeptReason = { reason: null, reasonSalt: null, reasonDigest: null };

/** The reason with a fresh salt. */
export function keptReason(reason: string | null): KeptReason {
	if (reason === null) return NONE;
	const reasonSalt = randomBytes(SALT_BYTES).toString("hex");
	return { reason, reasonSalt, reasonDigest: reasonDigest(reasonSalt, reason) };
}

/** SHA-256 of the salt (hex) followed by the UTF-8 of the reason. */
export function reasonDigest(salt: string, reason: string): string {
	return hash("sha256", Buffer.concat([Buffer.from(salt, "hex"), Buffer.from(reason)]), "hex");
}

/** Whether text, salt and digest belong together: all there and fitting, all absent, or erased with the digest left. */
export function isWholeReason({ reason, reasonSalt, reasonDigest: kept }: KeptReason): boolean {
	if (reason === null || reasonSalt === null) return reason === reasonSalt;
	return /^([0-9a-f]{2}){16,}$/.test(reasonSalt) && reasonDigest(reasonSalt, reason) === kept;
}

export const isErased = ({ reason, reasonDigest: kept }: KeptReason) => reason === null && kept !== null;
