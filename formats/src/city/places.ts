import type { CityFile } from "@gatehouse/framework";
import type { Locate, Position } from "../located.ts";

const SUBJECT_LISTS = ["actors", "systems", "products", "fleets", "engagements"] as const;

/**
 * Finds the entry of a subject in the file its city was read from.
 * @param city as read: with its lists in the order of the file.
 */
export function subjectPlaces(city: CityFile, locate: Locate): (id: string) => Position | undefined {
	const paths = new Map<string, (string | number)[]>();
	for (const list of SUBJECT_LISTS) {
		for (const [index, { id }] of city[list].entries()) paths.set(id, [list, index, "id"]);
	}
	return (id) => {
		const path = paths.get(id);
		return path === undefined ? undefined : locate(path);
	};
}
