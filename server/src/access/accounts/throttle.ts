/**
 * Slows down who guesses passwords and codes, and never the owner. Attempts are counted where they come from: for an
 * account and the network they come from, for the network whatever the account, and for the account from unknown devices
 * wherever they are. A device from which the account was signed in to before is counted by itself (device cookies,
 * OWASP), so nobody else's guesses stand in its way; no account is ever locked by guesses (ASVS 5.0 6.3.1, 6.1.1).
 * In memory: another process on the same store counts for itself.
 */

export interface Attempt {
	/** Whom it is about: an e-mail address in small letters, whether an account has it or not. */
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
	/** Milliseconds that make one failure forgotten; left out: none before {@link FORGOTTEN_MS}. */
	readonly forgivenAfter?: number;
}

/** How guesses of one kind are held up. */
export interface Limits {
	readonly ownDevice: Limit;
	readonly accountFromNetwork: Limit;
	/** A network has many people behind it, whose slips of a day are not to add up. */
	readonly network: Limit;
	/** From unknown devices anywhere: guesses from a thousand networks at once. */
	readonly account: Limit;
}

const MINUTE = 60_000;

export const PASSWORD_LIMITS: Limits = {
	ownDevice: { free: 10, most: 60 },
	accountFromNetwork: { free: 5, most: 900 },
	network: { free: 40, most: 300, forgivenAfter: MINUTE },
	account: { free: 100, most: 30, forgivenAfter: 10 * MINUTE },
};

/**
 * Codes have six digits, and whoever gives one knew the password: from unknown devices together there are at most some
 * hundred guesses a day (NIST SP 800-63B-4 §3.2.2), and a new password by a link ends them.
 */
export const CODE_LIMITS: Limits = {
	ownDevice: { free: 10, most: 900 },
	accountFromNetwork: { free: 5, most: 900 },
	network: { free: 40, most: 300, forgivenAfter: MINUTE },
	account: { free: 20, most: 900 },
};

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
	readonly #limits: Limits;
	readonly #now: () => number;

	/** @param now milliseconds that only go up. */
	constructor(limits: Limits = PASSWORD_LIMITS, now: () => number = () => performance.now()) {
		this.#limits = limits;
		this.#now = now;
	}

	/**
	 * Begins an attempt, and counts it as failed until {@link succeeded} says otherwise: a thousand at once are a thousand.
	 * @returns seconds to wait before another is looked at; 0: go on.
	 */
	begin(attempt: Attempt): number {
		const places = placesOf(attempt, this.#limits);
		const wait = Math.max(...places.map(([key, limit]) => this.#wait(key, limit)));
		if (wait === 0) for (const [key, limit] of places) this.#count(key, limit);
		return wait;
	}

	/** It was right. Failures in the name of the account are forgotten here, not those of the network. */
	succeeded(attempt: Attempt): void {
		const { network, account } = this.#limits;
		for (const [key, limit] of placesOf(attempt, this.#limits)) {
			const count = this.#counts.get(key);
			if (count === undefined) continue;
			if (limit === network || limit === account) count.failures -= 1;
			else this.#counts.delete(key);
		}
	}

	#wait(key: string, limit: Limit): number {
		const failures = this.#failures(key, limit);
		const count = this.#counts.get(key);
		if (count === undefined || failures < limit.free) return 0;
		const asked = Math.min(2 ** (failures - limit.free), limit.most);
		return Math.max(0, Math.ceil(asked - (this.#now() - count.last) / 1000));
	}

	#count(key: string, limit: Limit): void {
		const failures = this.#failures(key, limit) + 1;
		// Put at the end again: what is in front has not been touched for longest.
		this.#counts.delete(key);
		this.#counts.set(key, { failures, last: this.#now() });
		if (this.#counts.size > MOST) this.#counts.delete(this.#counts.keys().next().value ?? "");
	}

	/** Failures that still count. */
	#failures(key: string, { forgivenAfter = Number.POSITIVE_INFINITY }: Limit): number {
		const count = this.#counts.get(key);
		if (count === undefined) return 0;
		const since = this.#now() - count.last;
		return since > FORGOTTEN_MS ? 0 : Math.max(0, count.failures - Math.floor(since / forgivenAfter));
	}
}

function placesOf({ email, network, device }: Attempt, limits: Limits): [key: string, limit: Limit][] {
	if (device !== null) return [[`device ${device} ${email}`, limits.ownDevice]];
	return [
		[`${email} from ${network}`, limits.accountFromNetwork],
		[`network ${network}`, limits.network],
		[`account ${email}`, limits.account],
	];
}
