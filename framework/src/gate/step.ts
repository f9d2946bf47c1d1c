import type { Grade } from "../shared/vocabulary.ts";
import type { CityFacts } from "./facts.ts";
import type { Remedy } from "./schema.ts";

/** One way to settle one or more reasons; steps with the same key are one remedy. */
export interface Step {
	readonly key: string;
	readonly action: Remedy["action"];
	readonly settles: Remedy["settles"];
	/** The sentence for people, given all that the remedy settles. */
	readonly text: (settles: Remedy["settles"]) => string;
	readonly who: string[];
	readonly evidenceTypes: readonly string[];
	readonly grade: Grade | null;
	/** Days it usually takes. */
	readonly days: number;
}

/** The requirements of a remedy in words: their ids, or how many there are. */
export function requirementsText(settles: Remedy["settles"]): string {
	const ids = [...new Set(settles.flatMap(({ requirement }) => (requirement === null ? [] : [requirement])))];
	if (ids.length <= 3) return ids.join(", ").replace(/, ([^,]*)$/, " and $1");
	return `${ids.slice(0, 2).join(", ")} and ${ids.length - 2} more`;
}

/** Names of actors in words. */
export function namesText(facts: CityFacts, ids: readonly string[]): string {
	return ids.map((id) => facts.actors.get(id)?.name ?? id).join(" or ");
}

/** The first actors of the city that have one of the kinds, the kinds tried in order; empty when there are none. */
export function actorsOfKind(facts: CityFacts, kinds: readonly string[]): string[] {
	for (const kind of kinds) {
		const found = facts.city.actors.filter((actor) => actor.kinds.includes(kind)).map((actor) => actor.id);
		if (found.length > 0) return found.sort();
	}
	return [];
}
