import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyFor } from "./secret.ts";

/** Form of what {@link seal} gives: version, nonce, tag and text, with dots between them. */
const VERSION = "v1";

/** Encrypts a text for the store (AES-256-GCM); `about` is bound to it, so that it cannot be moved to another row. */
export function seal(secret: string, about: string, text: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", keyFor(secret, "sealed"), nonce);
	cipher.setAAD(Buffer.from(about));
	const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return [VERSION, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/** The text again. @returns null when it was sealed with another secret, about something else, or was changed. */
export function unseal(secret: string, about: string, sealed: string): string | null {
	const [version, nonce = "", tag = "", text = ""] = sealed.split(".");
	if (version !== VERSION) return null;
	try {
		const key = keyFor(secret, "sealed");
		const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), { authTagLength: 16 });
		decipher.setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, "base64url"));
		return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
	} catch {
		return null;
	}
}
