import { PARTY_DEGREES } from "../shared/vocabulary-lists.ts";
import type { Actor, ActorKind, PartyDegree } from "./schema.ts";

/** The degree of the kind nearest to the city, unless the actor states its own; `undefined` when no kind is known. */
export function degreeOf(
	actor: Pick<Actor, "kinds" | "degree">,
	kinds: ReadonlyMap<string, ActorKind>,
): PartyDegree | undefined {
	if (actor.degree !== undefined) return actor.degree;
	const degrees = new Set(actor.kinds.map((kind) => kinds.get(kind)?.degree));
	return PARTY_DEGREES.find((degree) => degrees.has(degree));
}

/** Whether somebody of this degree is a third party: under contract or behind somebody who is (APP-03). */
export function isThirdParty(degree: PartyDegree | null): boolean {
	return degree === "2" || degree === "3" || degree === "4" || degree === "5";
}
