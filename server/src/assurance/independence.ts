import { answeringParties, type CityFile, lineAbove } from "@gatehouse/framework";

/** Organisations that answer for a subject, and those above them. */
export function houseBehind(city: CityFile, subject: string): string[] {
	const actors = new Map(city.actors.map((actor) => [actor.id, actor]));
	return [...new Set((answeringParties(city, subject) ?? []).flatMap((id) => lineAbove(actors, id)))];
}
