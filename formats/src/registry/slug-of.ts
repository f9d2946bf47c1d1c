/** Longest id, and room for a number behind a name. */
const LONGEST = 80;
const NUMBER = 8;

/** An id made of a name: lower-case letters, digits and single hyphens; `fallback` where the name has none of them. */
export function slugOf(name: string, fallback: string): string {
	const plain = name
		.normalize("NFKD")
		.toLowerCase()
		.replaceAll(/\p{M}/gu, "")
		.replaceAll("ß", "ss")
		.replaceAll(/[^a-z0-9]+/g, "-")
		.slice(0, LONGEST - NUMBER)
		.replaceAll(/^-+|-+$/g, "");
	return plain === "" ? fallback : plain;
}

/** Gives each name an id of its own: a number is put behind one that is taken. Equal names in equal order get equal ids. */
export class FreshIds {
	readonly #isTaken: (id: string) => boolean;
	readonly #given = new Set<string>();
	readonly #next = new Map<string, number>();

	constructor(isTaken: (id: string) => boolean = () => false) {
		this.#isTaken = isTaken;
	}

	give(name: string, fallback: string): string {
		const base = slugOf(name, fallback);
		for (let number = this.#next.get(base) ?? 1; ; number += 1) {
			const id = number === 1 ? base : `${base}-${number}`;
			if (this.#isTaken(id) || this.#given.has(id)) continue;
			this.#given.add(id);
			this.#next.set(base, number + 1);
			return id;
		}
	}

	/** Nobody else gets the id. */
	reserve(id: string): void {
		this.#given.add(id);
	}
}
