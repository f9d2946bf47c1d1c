import type { CityFile } from "../../ecosystem/city-file.ts";
import { addDays, type IsoDate } from "../../shared/day.ts";
import type { GovernanceFinding } from "./finding.ts";
import type { Goal } from "./schema.ts";

/** How a goal stands with the target of a year. */
export interface TargetState {
	readonly year: number;
	readonly value: number;
	/** The last value measured in that year, or before it; null: none. */
	readonly reached: number | null;
	readonly state: "met" | "missed" | "open" | "unknown";
}

/** How old the last measurement of a goal may be (BODY-11). */
const MEASURED_DAYS = 365;

/** The targets of a goal by year: those of years that are over are met, missed or unknown, later ones open until met (BODY-10). */
export function targetsOn({ targets, progress, better }: Goal, at: IsoDate): TargetState[] {
	const measured = progress.filter(({ on }) => on <= at).sort((a, b) => (a.on < b.on ? -1 : 1));
	return [...targets]
		.sort((a, b) => a.year - b.year)
		.map(({ year, value }) => {
			const end = `${year}-12-31`;
			const reached = measured.findLast(({ on }) => on <= end)?.value ?? null;
			const met = reached !== null && (better === "higher" ? reached >= value : reached <= value);
			const over = end < at;
			const state = met ? "met" : over ? (reached === null ? "unknown" : "missed") : "open";
			return { year, value, reached, state };
		});
}

/** What is wrong with the strategy on a day (BODY-08, BODY-10 to BODY-12). */
export function strategyFindings(city: CityFile, at: IsoDate): GovernanceFinding[] {
	const found = city.goals.flatMap((goal) => goalFindings(goal, at));
	const about = { kind: "city", id: city.city.id, name: city.city.name } as const;
	if (city.goals.length === 0) {
		const remedy = "Record where the city wants to be in five years, with a target for each";
		return [{ rule: "BODY-12", about, text: "No strategy is recorded", remedy }];
	}
	if (city.goals.some(({ requirements }) => requirements.length > 0)) return found;
	const remedy = "Say which demands of the baseline the goals serve, or add a goal that does";
	return [...found, { rule: "BODY-08", about, text: "The strategy says nothing on security", remedy }];
}

function goalFindings(goal: Goal, at: IsoDate): GovernanceFinding[] {
	const about = { kind: "goal", id: goal.id, name: goal.title } as const;
	const missed = targetsOn(goal, at).flatMap(({ year, value, reached, state }) => {
		if (state !== "missed" && state !== "unknown") return [];
		const text =
			state === "missed"
				? `The target of ${year} was missed: ${reached} instead of ${value} ${goal.unit}`
				: `Nothing was measured for the target of ${year}`;
		return [{ rule: "BODY-10", about, text, remedy: "Say publicly why, and what follows from it" }];
	});
	const last = goal.progress
		.map(({ on }) => on)
		.filter((on) => on <= at)
		.sort()
		.at(-1);
	const begun = goal.targets.some(({ year }) => `${year}-01-01` <= at);
	if (!begun || (last !== undefined && last > addDays(at, -MEASURED_DAYS))) return missed;
	const text = last === undefined ? "It was never measured" : `It was last measured on ${last}`;
	return [...missed, { rule: "BODY-11", about, text, remedy: "Measure it, and enter the value with its source" }];
}
