/**
 * Slows down who guesses passwords, and never the owner. Attempts are counted where they come from: for an account and
 * the network they come from, for the network whatever the account, and for the account from unknown devices wherever
 * they are. A device from which the account was signed in to before is counted by itself (device cookies, OWASP), so
 * nobody else's guesses stand in its way; no account is ever locked by guesses (ASVS 5.0 6.3.1, 6.1.1).
 * In memory: another process on the same store counts for itself.
 */

export interface Attempt {
	/** E-mail address in small letters, whether an account has it or not. */
	readonly email: string;
	/** The network it comes from. */
	readonly network: string;
	/** Id of the device, when it showed that it knows the account. */
	readonly device: string | null;
}

interface Limit {
	/** Failures that cost nothing. */
	readonly free: number;
	/** Longest wait, in seconds; each failure beyond `free` doubles it, from one second. */
	readonly most: number;
}

const OWN_DEVICE: Limit = { free: 10, most: 60 };
const ACCOUNT_FROM_NETWORK: Limit = { free: 5, most: 900 };
const NETWORK: Limit = { free: 40, most: 300 };
/** From unknown devices anywhere: guesses from a thousand networks at once. */
const ACCOUNT: Limit = { free: 100, most: 30 };

/** Milliseconds after which failures are forgotten. */
const FORGOTTEN_MS = 3_600_000;
/** Most counts kept; the oldest are forgotten first. */
const MOST = 50_000;

interface Count {
	failures: number;
	last: number;
}

export class SignInThrottle {
	readonly #counts = new Map<string, Count>();
	readonly #now: () => number;

	/** @param now milliseconds that only go up. */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
	}

	/**
	 * Begins an attempt, and counts it as failed until {@link succeeded} says otherwise: a thousand at once are a thousand.
	 * @returns seconds to wait before another is looked at; 0: go on.
	 */
	begin(attempt: Attempt): number {
		const places = placesOf(attempt);
		const wait = Math.max(...places.map(([key, limit]) => this.#wait(key, limit)));
		if (wait === 0) for (const [key] of places) this.#count(key);
		return wait;
	}

	/** The password was right. Failures in the name of the account are forgotten here, not those of the network. */
	succeeded(attempt: Attempt): void {
		for (const [key, limit] of placesOf(attempt)) {
			const count = this.#counts.get(key);
			if (count === undefined) continue;
			if (limit === NETWORK || limit === ACCOUNT) count.failures -= 1;
			else this.#counts.delete(key);
		}
	}

	#wait(key: string, { free, most }: Limit): number {
		const count = this.#counts.get(key);
		if (count === undefined || count.failures < free) return 0;
		const since = this.#now() - count.last;
		if (since > FORGOTTEN_MS) return 0;
		const asked = Math.min(2 ** (count.failures - free), most);
		return Math.max(0, Math.ceil(asked - since / 1000));
	}

	#count(key: string): void {
		const now = this.#now();
		const before = this.#counts.get(key);
		const failures = before === undefined || now - before.last > FORGOTTEN_MS ? 0 : before.failures;
		// Put at the end again: what is in front has not been touched for longest.
		this.#counts.delete(key);
		this.#counts.set(key, { failures: failures + 1, last: now });
		if (this.#counts.size > MOST) this.#counts.delete(this.#counts.keys().next().value ?? "");
	}
}

function placesOf({ email, network, device }: Attempt): [key: string, limit: Limit][] {
	if (device !== null) return [[`device ${device} ${email}`, OWN_DEVICE]];
	return [
		[`${email} from ${network}`, ACCOUNT_FROM_NETWORK],
		[`network ${network}`, NETWORK],
		[`account ${email}`, ACCOUNT],
	];
}
