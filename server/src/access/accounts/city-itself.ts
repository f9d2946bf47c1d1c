import { type Content, degreeOf } from "@gatehouse/framework";
import { type CityModel, memberOf } from "../../record/model.ts";

/** Stands for the city as a whole where it is not recorded yet which of its bodies an administrator belongs to. */
export const CITY_ITSELF = "city";

/** The body at the top of the city: of degree 0, part of no other. Before a city is there: {@link CITY_ITSELF}. */
export function topBody({ city }: CityModel, content: Content): string {
	const kinds = new Map(content.actorKinds.map((kind) => [kind.id, kind]));
	const top = city?.actors.find((actor) => actor.parent === undefined && degreeOf(actor, kinds) === "0");
	return top?.id ?? CITY_ITSELF;
}

/** What people call an organisation. */
export function organisationName({ city }: CityModel, id: string): string {
	const actor = memberOf(city?.actors ?? [], id);
	return actor?.name ?? (id === CITY_ITSELF ? (city?.city.name ?? "The city") : id);
}
