import { createHmac } from "node:crypto";

/** The code of an authenticator app (RFC 6238): SHA-1, six digits, 30 seconds. */
export function codeOf(uri: string, steps = 0): string {
	const secret = new URL(uri).searchParams.get("secret") ?? "";
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	const bits = [...secret.replace(/=+$/, "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"));
	const bytes = bits.join("").match(/.{8}/g) ?? [];
	const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
	const mac = createHmac("sha1", key).update(counter).digest();
	const offset = (mac.at(-1) ?? 0) & 15;
	return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
