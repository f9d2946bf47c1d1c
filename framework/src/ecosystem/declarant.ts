import type { CityFile } from "./city-file.ts";
import { degreeOf, isThirdParty } from "./degree.ts";
import type { ActorKind } from "./schema.ts";

/** Who has to declare what goes to or into something; undefined: nobody outside the authorities. */
export type DeclarantOf = (to: string) => string | undefined;

/**
 * Finds who has to declare a supply by whom or what is supplied (DECL-01): an organisation outside the authorities itself,
 * the maker of a product, the operator of a system or fleet.
 */
export function declarants(
	{ actors, products, systems, fleets }: Pick<CityFile, "actors" | "products" | "systems" | "fleets">,
	kinds: readonly ActorKind[],
): DeclarantOf {
	const byId = new Map(kinds.map((kind) => [kind.id, kind]));
	const outside = new Set(actors.filter((actor) => isThirdParty(degreeOf(actor, byId) ?? null)).map(({ id }) => id));
	const answers = new Map<string, string>([
		...actors.map(({ id }) => [id, id] as const),
		...products.map(({ id, maker }) => [id, maker] as const),
		...[...systems, ...fleets].map(({ id, operator }) => [id, operator] as const),
	]);
	return (to) => {
		const organisation = answers.get(to);
		return organisation !== undefined && outside.has(organisation) ? organisation : undefined;
	};
}
