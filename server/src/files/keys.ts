import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import { KEY_BYTES } from "./sealing.ts";

const NONCE = 12;
const TAG = 16;

/** The key of a file, encrypted with the city's. */
export interface WrappedKey {
	readonly keyId: string;
	/** Base64 of nonce, encrypted key and tag. */
	readonly wrapped: string;
}

/**
 * The keys of the city that encrypt the keys of its files (key wrapping). The first wraps; the others still open what
 * they wrapped, until `gatehouse files rewrap` has replaced it.
 */
export class KeyRing {
	readonly #keys: ReadonlyMap<string, Buffer>;

	/** @param keys 32 bytes each, the newest first. */
	constructor(keys: readonly Buffer[]) {
		this.#keys = new Map(keys.map((key) => [keyIdOf(key), key]));
	}

	/** The id of the key that wraps. @throws GatehouseError GH-FILES-009 when there is none. */
	get current(): string {
		const [first] = this.#keys.keys();
		if (first === undefined) {
			throw new GatehouseError("GH-FILES-009", "there are stored files, but the key file is missing or empty");
		}
		return first;
	}

	/** Encrypts the key of the file with this digest, and binds it to that file. @throws GatehouseError GH-FILES-009. */
	wrap(fileKey: Buffer, sha256: string): WrappedKey {
		const keyId = this.current;
		const nonce = randomBytes(NONCE);
		const cipher = createCipheriv("aes-256-gcm", this.#key(keyId), nonce, { authTagLength: TAG });
		cipher.setAAD(boundTo(keyId, sha256));
		const wrapped = Buffer.concat([nonce, cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
		return { keyId, wrapped: wrapped.toString("base64") };
	}

	/** @throws GatehouseError GH-FILES-009 without the key that wrapped it, GH-FILES-008 when it is another file's. */
	unwrap({ keyId, wrapped }: WrappedKey, sha256: string): Buffer {
		const key = this.#key(keyId);
		const bytes = Buffer.from(wrapped, "base64");
		try {
			const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE), { authTagLength: TAG });
			decipher.setAAD(boundTo(keyId, sha256));
			decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
			return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
		} catch (cause) {
			throw new GatehouseError("GH-FILES-008", `the key of the file \`${sha256}\` was changed`, { cause });
		}
	}

	#key(keyId: string): Buffer {
		const key = this.#keys.get(keyId);
		if (key !== undefined) return key;
		throw new GatehouseError("GH-FILES-009", `the key \`${keyId}\`, which opens the file, is not here`);
	}
}

const boundTo = (keyId: string, sha256: string) => Buffer.from(`gatehouse-file-key/1\n${keyId}\n${sha256}`);

/** A key is named by a digest of itself, so that no name can stand for two. */
function keyIdOf(key: Buffer): string {
	return createHash("sha256").update("gatehouse-file-key-id/1\n").update(key).digest("hex").slice(0, 16);
}

/**
 * Keys as they are written: base64 of 32 bytes each, with blanks, commas or lines between them, the newest first.
 * @throws GatehouseError GH-FILES-011 when one is not; the message never quotes it.
 */
export function parseKeys(text: string, where: string): Buffer[] {
	return text
		.split(/[\s,]+/)
		.filter((word) => word !== "")
		.map((word, index) => {
			const key = Buffer.from(word, "base64");
			if (key.length === KEY_BYTES && /^[A-Za-z0-9+/_-]{43}=?$/.test(word)) return key;
			throw new GatehouseError("GH-FILES-011", `key ${index + 1} in ${where} is not base64 of ${KEY_BYTES} bytes`);
		});
}

/** The keys of the file; none when it is not there. @throws GatehouseError GH-FILES-011, -010. */
export function readKeyFile(path: string): Buffer[] {
	if (!existsSync(path)) return [];
	try {
		return parseKeys(readFileSync(path, "utf8"), `the key file \`${path}\``);
	} catch (cause) {
		if (cause instanceof GatehouseError) throw cause;
		throw new GatehouseError("GH-FILES-010", `the key file \`${path}\` cannot be read`, { cause });
	}
}

/** Makes a new key, puts it before those there are, and keeps the file to its owner. @returns all keys. */
export function addKey(path: string): Buffer[] {
	const keys = [randomBytes(KEY_BYTES), ...readKeyFile(path)];
	const draft = `${path}.${process.pid}.new`;
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	writeFileSync(draft, keys.map((key) => `${key.toString("base64")}\n`).join(""), { mode: 0o600, flush: true });
	chmodSync(draft, 0o600);
	renameSync(draft, path);
	return keys;
}
