import { sha256Hex } from "@gatehouse/framework";

/** A code of 30 seconds is taken one step early or late. */
const GOOD_FOR_MS = 90_000;
const MOST = 10_000;

/** Codes of authenticator apps that were used: each lets in once (RFC 6238 §5.2). */
export class UsedCodes {
	readonly #used = new Map<string, number>();

	/** Marks the code as used by an account. @returns false when it was. */
	take(account: string, code: string): boolean {
		const key = sha256Hex(`${account} ${code.replaceAll(/\s/g, "")}`);
		const now = performance.now();
		const until = this.#used.get(key);
		if (until !== undefined && until > now) return false;
		this.#used.delete(key);
		this.#used.set(key, now + GOOD_FOR_MS);
		if (this.#used.size > MOST) this.#used.delete(this.#used.keys().next().value ?? "");
		return true;
	}
}
