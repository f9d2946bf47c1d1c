import { randomBytes } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Accounts } from "./accounts.ts";
import { cookieName, cookieOf, writtenCookie } from "./cookies.ts";
import { isSame, signature } from "./secret.ts";

/** Seconds a device is known after a sign-in. */
const KNOWN_SECONDS = 180 * 86_400;
/** Accounts one browser is known to; the one it signed in to longest ago is forgotten first. */
const MOST = 4;

interface Known {
	/** Signature of the e-mail address: whoever sees the cookie cannot find the address by trying. */
	readonly account: string;
	readonly id: string;
	readonly mac: string;
}

/** The id under which this browser is known to the account with the address; null: it is not. */
export function knownDevice(accounts: Accounts, request: FastifyRequest, email: string): string | null {
	const account = digestOf(accounts, email);
	const found = knownOn(accounts, request).find((one) => one.account === account);
	return found !== undefined && isSame(found.mac, macOf(accounts, found)) ? found.id : null;
}

/** The cookie that makes this browser known to the account. */
export function deviceCookie(accounts: Accounts, request: FastifyRequest, email: string): string {
	const account = digestOf(accounts, email);
	const known = { account, id: knownDevice(accounts, request, email) ?? randomBytes(12).toString("base64url") };
	const others = knownOn(accounts, request).filter((one) => one.account !== account);
	const all = [{ ...known, mac: macOf(accounts, known) }, ...others].slice(0, MOST);
	const value = all.map(({ account: of, id, mac }) => `${of}.${id}.${mac}`).join("~");
	const isSecure = accounts.isSecure(request);
	return writtenCookie(cookieName("device", isSecure), value, KNOWN_SECONDS, isSecure);
}

function knownOn(accounts: Accounts, request: FastifyRequest): Known[] {
	const value = cookieOf(request, cookieName("device", accounts.isSecure(request))) ?? "";
	return value
		.split("~")
		.slice(0, MOST)
		.flatMap((entry) => {
			const [account, id, mac] = entry.split(".");
			const isWhole = account !== undefined && id !== undefined && mac !== undefined;
			return isWhole && /^[\w-]{1,64}$/.test(id) ? [{ account, id, mac }] : [];
		});
}

const digestOf = ({ secret }: Accounts, email: string) => signature(secret, "device account", email).slice(0, 16);

const macOf = ({ secret }: Accounts, { account, id }: Pick<Known, "account" | "id">) =>
	signature(secret, "device", `${account} ${id}`);
