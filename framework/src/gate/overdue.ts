import { type Finding, isOverdue } from "../assurance/finding.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { IsoDate } from "../shared/day.ts";

/** Major findings that are overdue on a day (GATE-16), by subject and in the order of their ids. */
export function overdueOn(city: CityFile, at: IsoDate): ReadonlyMap<string, readonly Finding[]> {
	const overdue = city.findings.filter((finding) => finding.severity === "major" && isOverdue(finding, at));
	return Map.groupBy(
		overdue.sort((a, b) => (a.id < b.id ? -1 : 1)),
		({ subject }) => subject,
	);
}
