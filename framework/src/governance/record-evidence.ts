import type { Evidence } from "../assurance/schema.ts";
import { earlierOf } from "../ecosystem/calendar.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { CityContent } from "../ecosystem/content.ts";
import type { Actor } from "../ecosystem/schema.ts";
import { addDays, type IsoDate } from "../shared/day.ts";
import { sha256Hex } from "../shared/digest.ts";
import type { Goal } from "./bodies/schema.ts";
import { daysBetween, quarterNamed } from "./management/quarter.ts";
import type { Minute, Office } from "./management/schema.ts";
import { recordsOfOffice } from "./management/training.ts";

/** Ids of what minutes and strategy prove begin like this; nothing handed in may. */
export const RECORD_PAPERS = ["by-minutes-", "by-strategy-"] as const;

/** How soon after its quarter a report is looked at, and how long that counts (MGMT-04). */
const LOOKED_AT_DAYS = 92;
const COUNTS_DAYS = 120;
/** The years a strategy covers, and how long a measurement counts (BODY-13). */
const YEARS = 5;
const MEASURED_DAYS = 180;

/** What minutes and strategy prove, of grade I1: the city's own word, kept apart from whoever delivers (MGMT-04, BODY-13). */
export function recordEvidence(city: CityFile, { offices = [] }: CityContent): Evidence[] {
	return [...city.minutes.flatMap((minute) => minuteEvidence(minute, city, offices)), ...strategyEvidence(city)];
}

const isAny = ({ kinds }: Actor, wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));

function paperOf(
	prefix: (typeof RECORD_PAPERS)[number],
	subject: string,
	given: Pick<Evidence, "title" | "type" | "requirements" | "from" | "values"> & { readonly until: IsoDate },
): Evidence {
	return {
		// Made from what it is about, so that it is the same whenever it is made.
		id: `${prefix}${sha256Hex(`${subject} ${given.title} ${given.from}`).slice(0, 16)}`,
		subject,
		standards: [],
		providedBy: subject,
		grade: "I1",
		...given,
		review: { state: "accepted", on: given.from, by: subject },
	};
}

/** A meeting that looked at the report of the quarter before proves GOV-02 of those at the top who were there, trained. */
function minuteEvidence(minute: Minute, city: CityFile, offices: readonly Office[]): Evidence[] {
	if (minute.report === undefined) return [];
	const { until } = quarterNamed(minute.report);
	const { on } = minute;
	if (until >= on || daysBetween(until, on) > LOOKED_AT_DAYS) return [];
	return city.actors.flatMap((actor) => {
		if (!minute.present.includes(actor.id) || !isAny(actor, ["city-executive", "city-council"])) return [];
		const trained = offices
			.filter((office) => (office.id === "executive" || office.id === "council") && isAny(actor, office.kinds))
			.flatMap((office) => recordsOfOffice(city, office, on))
			.map((one) => one.until)
			.sort()
			.at(-1);
		if (trained === undefined || trained < on) return [];
		return [
			paperOf("by-minutes-", actor.id, {
				title: minute.title,
				type: "minutes",
				requirements: ["GOV-02"],
				from: on,
				until: earlierOf(addDays(on, COUNTS_DAYS - 1), trained),
				values: { reportIntervalDays: 90 },
			}),
		];
	});
}

/** A public strategy over five years proves GOV-03 of council and CISO for half a year from each day it was measured. */
function strategyEvidence({ actors, goals }: CityFile): Evidence[] {
	const open = goals.filter((goal) => goal.public);
	const last = lastYearOf(open);
	if (last === undefined || !open.some(({ requirements }) => requirements.length > 0)) return [];
	const days = [...new Set(open.flatMap(({ progress }) => progress.map(({ on }) => on)))].sort();
	const subjects = actors.filter((actor) => isAny(actor, ["city-council", "city-ciso"]));
	return subjects.flatMap(({ id }) =>
		days.flatMap((from) => {
			const until = earlierOf(addDays(from, MEASURED_DAYS - 1), `${last}-12-31`);
			if (until < from) return [];
			const what = { title: "Strategy and its progress", type: "public-page", requirements: ["GOV-03"] };
			return [paperOf("by-strategy-", id, { ...what, from, until, values: {} })];
		}),
	);
}

/** The last of at least five years in a row that each have a target; undefined: there are not so many. */
function lastYearOf(goals: readonly Goal[]): number | undefined {
	const years = [...new Set(goals.flatMap(({ targets }) => targets.map(({ year }) => year)))].sort((a, b) => a - b);
	let inRow = 0;
	let found: number | undefined;
	for (const [index, year] of years.entries()) {
		inRow = years[index - 1] === year - 1 ? inRow + 1 : 1;
		if (inRow >= YEARS) found = year;
	}
	return found;
}
