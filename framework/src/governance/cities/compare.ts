import type { IsoDate } from "../../shared/day.ts";
import type { OwnFinding } from "./own-profile.ts";
import { joinStudies, type PlacedCity, placeCity } from "./place.ts";
import type { CityStudy, Study, StudyFinding } from "./schema.ts";

/** Who asks: the city, and what its own records say. */
export interface OwnCity {
	readonly id: string;
	readonly name: string;
	readonly country: string;
	readonly findings: readonly OwnFinding[];
}

/**
 * Cities side by side on a day: the one that asks first, then the shipped, then those added (PROF-01 to PROF-06).
 * @param added studies the city keeps; one under its own id says what its records do not.
 */
export function compareCities(
	{ seed }: Pick<CityStudy, "seed">,
	added: readonly Study[],
	own: OwnCity | null,
	at: IsoDate,
): PlacedCity[] {
	const others = joinStudies(
		seed,
		added.filter(({ id }) => id !== own?.id),
	).map((study) => placeCity(study, at));
	if (own === null) return others;
	const written = added.filter(({ id }) => id === own.id).flatMap(({ findings }) => findings);
	return [placeCity({ ...own, findings: ownFindings(own.findings, written, at) }, at, true), ...others];
}

/** Where the records have no data, what somebody wrote of the city counts instead, with its own day (PROF-08). */
function ownFindings(
	computed: readonly OwnFinding[],
	written: readonly StudyFinding[],
	at: IsoDate,
): (StudyFinding | OwnFinding)[] {
	const answered = new Set(written.filter(({ on }) => on <= at).map(({ question }) => question));
	return [...computed.filter(({ step, question }) => step !== "no-data" || !answered.has(question)), ...written];
}
