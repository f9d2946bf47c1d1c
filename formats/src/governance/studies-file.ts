import {
	checkShape,
	checkStudy,
	STUDIES_SCHEMA,
	type StudiesFile,
	type StudyDimension,
	studiesFile,
} from "@gatehouse/framework";
import { locateIssues } from "../city/read.ts";
import type { LocatedIssue } from "../located.ts";
import type { YamlLimits } from "../yaml/limits.ts";
import { readYaml } from "../yaml/read.ts";

/**
 * Reads a file by which cities add themselves to the comparison, YAML or JSON, form `gatehouse-cities/1`.
 * @returns what it says, or every fault with its line and column.
 */
export function readStudiesFile(
	input: string | Uint8Array,
	dimensions: readonly StudyDimension[],
	limits?: YamlLimits,
): { studies: StudiesFile } | { issues: LocatedIssue[] } {
	const read = readYaml(input, limits);
	if ("issues" in read) return read;
	const { value, locate } = read;
	const schema = typeof value === "object" && value !== null && !Array.isArray(value) ? value.schema : undefined;
	if (schema !== STUDIES_SCHEMA) {
		const issue = {
			code: "GH-FILE-012",
			path: ["schema"],
			message: `\`schema\` says \`${STUDIES_SCHEMA}\` in a file of cities`,
			help: `begin the file with the line \`schema: ${STUDIES_SCHEMA}\``,
		} as const;
		return { issues: locateIssues([issue], locate) };
	}
	const checked = checkShape(studiesFile, value, "GH-FILE-010");
	if (checked.issues !== undefined) return { issues: locateIssues(checked.issues, locate) };
	const issues = checked.value.cities.flatMap((city, index) =>
		checkStudy(city, dimensions, ["cities", index], "GH-GOVN-001"),
	);
	return issues.length > 0 ? { issues: locateIssues(issues, locate) } : { studies: checked.value };
}
