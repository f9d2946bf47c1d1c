import { CITY_SCHEMA, type CityFile, checkShape, cityFile, type Issue } from "@gatehouse/framework";
import type { Locate, LocatedIssue } from "../located.ts";
import type { YamlLimits } from "../yaml/limits.ts";
import { readYaml } from "../yaml/read.ts";

export interface ReadCity {
	readonly city: CityFile;
	/** Finds a value of the city in the file it was read from. */
	readonly locate: Locate;
}

/**
 * Reads a city file, YAML or JSON, of the form `gatehouse-city/1`: syntax and shape, not yet what it refers to.
 * @returns the city with defaults filled in, or every fault with its line and column: a wrong value where it is written,
 * an unknown key at that key, a missing one at the mapping that lacks it.
 */
export function readCityFile(input: string | Uint8Array, limits?: YamlLimits): ReadCity | { issues: LocatedIssue[] } {
	const read = readYaml(input, limits);
	if ("issues" in read) return read;
	const { value, locate } = read;
	const schema = typeof value === "object" && value !== null && !Array.isArray(value) ? value.schema : undefined;
	if (schema !== CITY_SCHEMA) return { issues: [locateIssue(notACity(schema), locate)] };
	const checked = checkShape(cityFile, value, "GH-FILE-010");
	if (checked.issues !== undefined) return { issues: locateIssues(checked.issues, locate) };
	return { city: checked.value, locate };
}

const UNKNOWN_KEY = "GH-FILE-008";

function notACity(schema: unknown): Issue {
	const given = schema === undefined ? "nothing" : `\`${String(JSON.stringify(schema)).slice(0, 60)}\``;
	return {
		code: "GH-FILE-012",
		path: ["schema"],
		message: `\`schema\` says \`${CITY_SCHEMA}\` in a city file, given ${given}`,
		help: `begin the file with the line \`schema: ${CITY_SCHEMA}\``,
	};
}

function locateIssue(issue: Issue, locate: Locate): LocatedIssue {
	return { ...issue, ...locate(issue.path, issue.code === UNKNOWN_KEY ? "key" : "value") };
}

/** Gives issues their places, in the order of the file. */
export function locateIssues(issues: readonly Issue[], locate: Locate): LocatedIssue[] {
	return issues.map((issue) => locateIssue(issue, locate)).sort((a, b) => a.line - b.line || a.column - b.column);
}
