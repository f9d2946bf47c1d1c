import type { SupplyPair } from "./declared-and-seen.ts";
import type { Sighting } from "./schema.ts";

/** What an organisation is told of a sighting it is asked about: never who saw it, nor in which file (DECL-03). */
export interface SeenSupply {
	/** Itself, or what it makes or operates. */
	readonly about: string;
	readonly what: string;
	/** Null: the city has it in its records. */
	readonly seenIn: Sighting["seenIn"] | null;
}

/** What is asked about two of whom one was seen to supply the other, each thing once; empty: nothing was (DECL-03). */
export function askedAbout({ sightings, recorded }: Pick<SupplyPair, "sightings" | "recorded">): SeenSupply[] {
	const seen = [
		...sightings.map(({ to: about, what, seenIn }) => ({ about, what, seenIn })),
		...recorded.map(({ to: about, what }) => ({ about, what, seenIn: null })),
	];
	const keys = new Set<string>();
	return seen.filter(({ about, what, seenIn }) => {
		const key = JSON.stringify([about, what, seenIn]);
		if (keys.has(key)) return false;
		keys.add(key);
		return true;
	});
}
