import type { Issue, IssuePath } from "../shared/problems.ts";
import { unknown } from "./city-ids.ts";
import type { CityContent } from "./content.ts";

/** What a requirement may be called: the ids of the baseline, and those made from standards that were mandated. */
export interface RequirementNames {
	readonly requirements: ReadonlySet<string>;
	readonly standards: ReadonlySet<string>;
}

/** The id of a requirement made from a mandated standard, for its first or a later stretch of days (STD-03). */
const FROM_STANDARD = /^STD-(.+?)(?:\.\d+)?$/;

/** The names that the content knows. */
export function requirementNames({ baseline, standards }: CityContent): RequirementNames {
	return {
		requirements: new Set(baseline.requirements.map(({ id }) => id)),
		standards: new Set(standards.map(({ id }) => id)),
	};
}

/** An issue when there is no such requirement. */
export function checkRequirement(path: IssuePath, id: string, { requirements, standards }: RequirementNames): Issue[] {
	if (requirements.has(id)) return [];
	const standard = FROM_STANDARD.exec(id)?.[1];
	if (standard !== undefined && (standards.has(standard) || standards.has(id.slice("STD-".length)))) return [];
	return [unknown("GH-CITY-008", path, `there is no requirement \`${id}\``, id, requirements)];
}
