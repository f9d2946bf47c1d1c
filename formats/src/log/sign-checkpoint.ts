import { GatehouseError } from "@gatehouse/framework";
import {
	type Checkpoint,
	type NoteKey,
	noteKeyId,
	readCheckpoint,
	readSignedNote,
	writeCheckpoint,
	writeSignedNote,
} from "@gatehouse/framework/log";
import { base64url, type JWK } from "jose";
import { newSigningKey } from "../credentials/signing-key.ts";

/** A log's key with its secret part. */
export interface LogKey extends NoteKey {
	readonly privateJwk: JWK;
}

const ED25519 = "Ed25519";

/** A new key under a name: the origin of the log. */
export async function newLogKey(name: string): Promise<LogKey> {
	const { privateJwk, publicJwk } = await newSigningKey("EdDSA");
	return { name, privateJwk, publicKey: base64url.decode(publicJwk.x ?? "") };
}

/** Signs the state of a log (C2SP tlog-checkpoint). @returns the note. */
export async function signCheckpoint(checkpoint: Checkpoint, key: LogKey): Promise<string> {
	const text = writeCheckpoint(checkpoint);
	const { d = "" } = key.privateJwk;
	const jwk = { kty: "OKP", crv: ED25519, d, x: base64url.encode(key.publicKey) };
	const privateKey = await crypto.subtle.importKey("jwk", jwk, ED25519, false, ["sign"]);
	const signature = new Uint8Array(await crypto.subtle.sign(ED25519, privateKey, new TextEncoder().encode(text)));
	return writeSignedNote({ text, signatures: [{ name: key.name, keyId: noteKeyId(key), signature }] });
}

/**
 * Opens a signed checkpoint. Signatures by unknown keys are passed over.
 * @param keys those trusted; one of them must have signed.
 * @throws GatehouseError GH-LOG-002; GH-LOG-003 when none has, or a signature under a trusted key's name is false.
 */
export async function openCheckpoint(note: string, keys: readonly NoteKey[]): Promise<Checkpoint> {
	const { text, signatures } = readSignedNote(note);
	let trusted = 0;
	for (const { name, keyId, signature } of signatures) {
		const key = keys.find((known) => known.name === name && noteKeyId(known) === keyId);
		if (key === undefined) continue;
		if (!(await isSignedBy(key, signature, text))) {
			throw new GatehouseError("GH-LOG-003", `the signature by \`${name}\` is false`);
		}
		trusted += 1;
	}
	if (trusted > 0) return readCheckpoint(text);
	const names = signatures.map(({ name }) => `\`${name}\``).join(", ");
	throw new GatehouseError("GH-LOG-003", `the checkpoint is signed by ${names}, none of them a key that is trusted`);
}

async function isSignedBy({ publicKey }: NoteKey, signature: Uint8Array, text: string): Promise<boolean> {
	const key = await crypto.subtle.importKey("raw", new Uint8Array(publicKey), ED25519, false, ["verify"]);
	return crypto.subtle.verify(ED25519, key, new Uint8Array(signature), new TextEncoder().encode(text));
}
