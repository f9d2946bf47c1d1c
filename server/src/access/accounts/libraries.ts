import { type Library, type LibraryParts, makeLibrary, type OpenProvider } from "./library.ts";

/** Addresses and providers kept ready; the one not used for longest goes first. */
const MOST = 32;

/** The library, ready for each address that is asked for and each provider of single sign-on. */
export class Libraries {
	readonly #parts: LibraryParts;
	readonly #made = new Map<string, Library>();

	constructor(parts: LibraryParts) {
		this.#parts = parts;
	}

	/** For an address, as `https://host:port`. */
	at(origin: string, provider: OpenProvider | null = null): Library {
		const key = JSON.stringify([origin, provider]);
		const library = this.#made.get(key) ?? makeLibrary(this.#parts, origin, provider);
		this.#made.delete(key);
		this.#made.set(key, library);
		if (this.#made.size > MOST) this.#made.delete(this.#made.keys().next().value ?? "");
		return library;
	}

	/** Forgets what was made for a provider that did not answer, so that it is asked again. */
	forget(origin: string, provider: OpenProvider): void {
		this.#made.delete(JSON.stringify([origin, provider]));
	}
}
