import { type CityFacts, type Content, checkCity, indexCity, releaseVersions } from "@gatehouse/framework";
import type { LocatedIssue } from "../located.ts";
import { locateIssues, type ReadCity } from "./read.ts";

/**
 * Checks what a city that was read refers to, makes its baseline versions, and prepares it for the gate.
 * @returns the facts the gate decides from, or every fault with its line and column.
 */
export function checkCityFile(read: ReadCity, content: Content): { facts: CityFacts } | { issues: LocatedIssue[] } {
	const { city, locate } = read;
	const faults = checkCity(city, content);
	const releases = releaseVersions(content, content.standards, city.inherited, city.baselines);
	const issues = [...faults, ...(releases.issues ?? [])];
	if (releases.issues !== undefined || issues.length > 0) return { issues: locateIssues(issues, locate) };
	return { facts: indexCity(city, content, releases.versions) };
}
