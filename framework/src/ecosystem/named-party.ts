import { z } from "zod";
import { line } from "../shared/vocabulary.ts";
import { legalIdKey } from "./legal-ids.ts";
import { plainName } from "./plain-name.ts";
import { type Actor, actor } from "./schema.ts";

/**
 * An organisation as another names it, without knowing whether the city knows it: the city finds out whom it means
 * (DECL-04).
 */
export const namedParty = z.strictObject({
	name: line,
	country: actor.shape.country,
	/** By kind of number: `lei`, `vat`, `companyNumber`, … */
	legalIds: z.record(z.string().min(1).max(40), z.string().min(1).max(80)).default({}),
});
export type NamedParty = z.infer<typeof namedParty>;

/** An actor of the city that may be the one named, and by what. */
export interface LikelyActor {
	readonly id: string;
	readonly name: string;
	readonly by: "legal-id" | "name";
}

type Known = Pick<Actor, "id" | "name" | "legalIds">;

const numbersOf = (legalIds: Readonly<Record<string, string>>) =>
	new Set(Object.entries(legalIds).map(([scheme, number]) => legalIdKey(scheme, number)));

function sharesNumber(known: Known, named: NamedParty): boolean {
	const held = numbersOf(known.legalIds);
	// A number of signs only is none.
	return [...numbersOf(named.legalIds)].some((key) => held.has(key) && !key.endsWith(":"));
}

/** Whether an actor is the one named: by a number both carry, or by the same name however it is written (DECL-05). */
export function isNamed(known: Known, named: NamedParty): boolean {
	return sharesNumber(known, named) || plainName(known.name) === plainName(named.name);
}

/** The actors that may be the one named, those with the same number first. */
export function likelyActors(actors: readonly Known[], named: NamedParty): LikelyActor[] {
	const plain = plainName(named.name);
	const byNumber = actors.filter((one) => sharesNumber(one, named));
	const byName = actors.filter((one) => !byNumber.includes(one) && plainName(one.name) === plain);
	return [
		...byNumber.map(({ id, name }) => ({ id, name, by: "legal-id" as const })),
		...byName.map(({ id, name }) => ({ id, name, by: "name" as const })),
	];
}
