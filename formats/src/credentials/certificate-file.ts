import { GatehouseError } from "@gatehouse/framework";
import type { Checkpoint } from "@gatehouse/framework/log";
import { isIncluded, leafHash, type NoteKey, readBase64 } from "@gatehouse/framework/log";
import { z } from "zod";
import { openCheckpoint } from "../log/sign-checkpoint.ts";
import { credentialDigest, numberOf } from "./certificate-credential.ts";
import type { Credential } from "./credential.ts";
import { readLogEntry } from "./log-entry.ts";

export const CERTIFICATE_FILE_SCHEMA = "gatehouse-certificate/1";

/** A certificate with what shows, without asking anybody, that it is in the issuer's log. */
export const certificateFile = z.strictObject({
	schema: z.literal(CERTIFICATE_FILE_SCHEMA),
	/** `vc+jwt`. */
	credential: z.string(),
	log: z.strictObject({
		/** The entry that says it was issued. */
		entry: z.string(),
		index: z.int().min(0),
		/** Hashes in base 64, nearest first. */
		proof: z.array(z.string()),
		/** Signed note. */
		checkpoint: z.string(),
	}),
});
export type CertificateFile = z.infer<typeof certificateFile>;

/** The token in a text, and what goes with it: a file of ours, or a token alone. @throws GatehouseError GH-CRED-001. */
export function readCertificateFile(text: string): { credential: string; log?: CertificateFile["log"] } {
	if (!text.trimStart().startsWith("{")) return { credential: text.trim() };
	const read = certificateFile.safeParse(jsonOf(text));
	if (read.success) return { credential: read.data.credential, log: read.data.log };
	const [first] = read.error.issues;
	throw new GatehouseError(
		"GH-CRED-001",
		`the file is no \`${CERTIFICATE_FILE_SCHEMA}\`: \`${first?.path.join(".") ?? ""}\` ${first?.message ?? ""}`,
	);
}

/**
 * Shows that the issuing of a credential is in the log whose key is given.
 * @returns the state of the log it was shown for.
 * @throws GatehouseError GH-LOG-001, -002, -003.
 */
export async function requireLogged(
	credential: Credential,
	log: CertificateFile["log"],
	key: NoteKey,
): Promise<Checkpoint> {
	const checkpoint = await openCheckpoint(log.checkpoint, [key]);
	const entry = readLogEntry(log.entry);
	const issued = entry?.kind === "certificate" && entry.step === "issue" ? entry : undefined;
	if (issued === undefined || issued.number !== numberOf(credential)) {
		throw new GatehouseError("GH-LOG-001", "the entry of the log is not about the issuing of this certificate");
	}
	if (issued.credential !== credentialDigest(credential)) {
		throw new GatehouseError("GH-LOG-001", `the log has another certificate under the number \`${issued.number}\``);
	}
	const proof = log.proof.map((hash) => readBase64(hash) ?? new Uint8Array());
	const leaf = leafHash(new TextEncoder().encode(log.entry));
	const { size, root } = checkpoint;
	if (isIncluded({ index: log.index, size, leaf, proof, root })) return checkpoint;
	throw new GatehouseError("GH-LOG-001", `the proof does not lead to the log of ${size} entries that was signed`);
}

/** What a log answers when it is asked for a proof: hashes in base 64. */
export const logProof = z.strictObject({ hashes: z.array(z.string()) });

/** The hashes of a proof. @throws GatehouseError GH-LOG-002. */
export function readLogProof(text: string): Uint8Array[] {
	const read = logProof.safeParse(jsonOf(text));
	const hashes = read.success ? read.data.hashes.map(readBase64) : [undefined];
	const whole = hashes.filter((hash) => hash !== undefined);
	if (whole.length === hashes.length) return whole;
	throw new GatehouseError("GH-LOG-002", "the text is no proof of a log");
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
