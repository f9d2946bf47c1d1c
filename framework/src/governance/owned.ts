import { holdsOn } from "../ecosystem/calendar.ts";
import type { SubjectFacts } from "../ecosystem/subjects.ts";
import type { CityFacts } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";

/** Systems and fleets in service on a day: what the city runs and answers for. */
export function ownedInService({ city, subjects }: CityFacts, at: IsoDate): SubjectFacts[] {
	return [...city.systems, ...city.fleets].flatMap(({ id, inServiceFrom, retiredOn }) => {
		const subject = subjects.get(id);
		return subject !== undefined && holdsOn(at, inServiceFrom, retiredOn) ? [subject] : [];
	});
}
