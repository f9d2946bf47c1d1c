import type { House } from "../house.ts";
import type { Principal } from "./principal.ts";
import { accessChanges } from "./recall.ts";

/** How long who asks is remembered. What changes in another process is noticed after this. */
const REMEMBERED_MS = 5_000;
/** Most that are remembered; the oldest are forgotten first. */
const MOST = 10_000;

interface Remembered {
	readonly principal: Promise<Principal | null>;
	readonly until: number;
}

/** Who sent what (a cookie, a key, by its SHA-256), for a few seconds: a page asks a dozen times at once. */
export class RememberedPrincipals {
	readonly #house: Pick<House, "store">;
	readonly #known = new Map<string, Remembered>();
	#changes = 0;

	constructor(house: Pick<House, "store">) {
		this.#house = house;
	}

	/** Whose it is, looked up when not remembered; null: nobody's. */
	get(sha256: string, lookUp: () => Promise<Principal | null>): Promise<Principal | null> {
		const changes = accessChanges(this.#house.store);
		if (changes !== this.#changes) {
			this.#known.clear();
			this.#changes = changes;
		}
		const now = performance.now();
		const known = this.#known.get(sha256);
		if (known !== undefined && known.until > now) return known.principal;
		const principal = lookUp();
		const remembered = { principal, until: now + REMEMBERED_MS };
		this.#known.delete(sha256);
		this.#known.set(sha256, remembered);
		principal.catch(() => {
			if (this.#known.get(sha256) === remembered) this.#known.delete(sha256);
		});
		if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value ?? "");
		return principal;
	}
}
