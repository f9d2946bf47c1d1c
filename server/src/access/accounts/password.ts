import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { GatehouseError } from "@gatehouse/framework";
import { isCommonPassword } from "./common-passwords.ts";

/** ASVS 5.0 6.2.1 asks for 8 and recommends 15; NIST SP 800-63B-4 for 15 where nothing else is asked for. */
export const SHORTEST_PASSWORD = 12;
/** ASVS 5.0 6.2.9: at least 64 are to be allowed. */
export const LONGEST_PASSWORD = 128;

/** What hashing a password costs: scrypt's N, r and p. */
export interface HashingCost {
	readonly N: number;
	readonly r: number;
	readonly p: number;
}

/** 16 MiB and five rounds: one of the sets that the OWASP Password Storage Cheat Sheet gives for scrypt. */
export const HASHING_COST: HashingCost = { N: 2 ** 14, r: 8, p: 5 };

const KEY_BYTES = 32;

/** Hash of a password, with what is needed to check one: `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string, cost: HashingCost = HASHING_COST): Promise<string> {
	const salt = randomBytes(16);
	const key = await derive(password, salt, cost);
	return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether the password is the one of the hash. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
	const [kind, N, r, p, salt = "", key = ""] = hash.split("$");
	if (kind !== "scrypt") return false;
	const cost = { N: Number(N), r: Number(r), p: Number(p) };
	const expected = Buffer.from(key, "base64url");
	const given = await derive(password, Buffer.from(salt, "base64url"), cost);
	return expected.length === given.length && timingSafeEqual(expected, given);
}

function derive(password: string, salt: Buffer, { N, r, p }: HashingCost): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		// The same letters may be typed composed or not (RFC 8265). Node's own bound of memory lies just below what is needed.
		scrypt(password.normalize("NFC"), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
			if (error === null) resolve(key);
			else reject(error);
		});
	});
}

/**
 * Refuses a password that is too short, too long, common, or made of what everybody knows about the account. There are
 * no rules about kinds of characters (ASVS 5.0 6.2.5).
 * @throws GatehouseError GH-ACC-003 naming the member of the body it is about.
 */
export async function requireGoodPassword(
	password: string,
	known: { readonly name?: string; readonly email?: string },
	member = "password",
): Promise<void> {
	const fault = await faultOf(password, known);
	if (fault === null) return;
	throw new GatehouseError("GH-ACC-003", fault, {
		issues: [{ code: "GH-ACC-003", path: [member], message: fault }],
	});
}

async function faultOf(
	password: string,
	{ name = "", email = "" }: { readonly name?: string; readonly email?: string },
): Promise<string | null> {
	const length = [...password].length;
	if (length < SHORTEST_PASSWORD) return `the password has ${length} characters, fewer than ${SHORTEST_PASSWORD}`;
	if (length > LONGEST_PASSWORD) return `the password has ${length} characters, more than ${LONGEST_PASSWORD}`;
	const plain = password.toLowerCase();
	const own = [email, email.split("@")[0] ?? "", name.replaceAll(/\s/g, "")].map((text) => text.toLowerCase());
	if (own.some((text) => text.length > 3 && plain.replaceAll(text, "").length < 4)) {
		return "the password is little more than the name or the address of the account";
	}
	if (new Set(plain).size < 4 || (await isCommonPassword(plain))) return "the password is one that many people use";
	return null;
}
