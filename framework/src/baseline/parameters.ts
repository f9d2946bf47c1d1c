import type { ErrorCode, Issue } from "../shared/problems.ts";
import { compareGrade, compareParameter } from "./direction.ts";
import type { BaselineDocument, Parameter, ParameterValue, Requirement } from "./schema.ts";

/** Checks of what may be set per tier: parameters (BASE-04) and minimum grades (BASE-08, PROOF-05). */

const TYPES: Record<Parameter["unit"], "number" | "string" | "boolean" | "list"> = {
	days: "number",
	hours: "number",
	minutes: "number",
	percent: "number",
	years: "number",
	year: "number",
	count: "number",
	choice: "string",
	flag: "boolean",
	list: "list",
};

/**
 * Whether the four values keep to the parameter: type, range, and no laxer at a higher tier (BASE-04).
 * null (nothing demanded) is allowed only where the requirement does not bind or nothing was demanded before.
 * @returns issues with paths from the list of values, e.g. `[2]` for tier 3.
 */
export function checkParameter(
	name: string,
	requirement: Pick<Requirement, "id" | "tiers">,
	parameter: Parameter,
	values: Parameter["tiers"],
): Issue[] {
	const label = `\`${name}\` of \`${requirement.id}\``;
	const issues = values.flatMap((value, index): Issue[] => {
		if (value === null) {
			if (parameter.tiers[index] === null || requirement.tiers[index] === "-") return [];
			return [at(index, "GH-BASE-004", `${label} must have a value at tier ${index + 1}, given \`null\``)];
		}
		if (typeOf(value) !== TYPES[parameter.unit]) {
			return [
				at(index, "GH-BASE-014", `${label} is given in ${parameter.unit} at tier ${index + 1}, given ${show(value)}`),
			];
		}
		const range = outsideRange(parameter, value);
		return range === undefined ? [] : [at(index, "GH-BASE-004", `${label} must be ${range}, given ${show(value)}`)];
	});
	return issues.length > 0 ? issues : laxerAbove(label, parameter, values);
}

function laxerAbove(label: string, parameter: Parameter, values: Parameter["tiers"]): Issue[] {
	return values.flatMap((value, index) => {
		const below = values[index - 1];
		if (below === undefined) return [];
		const direction = compareParameter(parameter, below, value);
		if (direction === "same" || direction === "tighter") return [];
		const text = `${label} is laxer at tier ${index + 1} (${show(value)}) than at tier ${index} (${show(below)})`;
		return [at(index, "GH-BASE-005", text)];
	});
}

/** The range in words when the value is outside it. */
function outsideRange({ min, max, choices }: Parameter, value: ParameterValue): string | undefined {
	if (typeof value === "number") {
		if (!Number.isFinite(value)) return "a finite number";
		if (min !== undefined && max !== undefined) return value < min || value > max ? `from ${min} to ${max}` : undefined;
		if (min !== undefined && value < min) return `at least ${min}`;
		return max !== undefined && value > max ? `at most ${max}` : undefined;
	}
	if (choices === undefined) return undefined;
	const given = Array.isArray(value) ? value : [String(value)];
	return given.every((item) => choices.includes(item)) ? undefined : `one of ${choices.map(show).join(", ")}`;
}

/**
 * Whether the minimum grades are at least I1 and no lower at a higher tier (BASE-08, PROOF-05).
 * @returns issues with paths from the list of grades.
 */
export function checkMinimumGrades(grades: BaselineDocument["minimumGrade"]): Issue[] {
	return grades.flatMap((grade, index): Issue[] => {
		if (grade === "I0") {
			return [at(index, "GH-BASE-006", `the minimum grade of tier ${index + 1} must be at least \`I1\`, given \`I0\``)];
		}
		const below = grades[index - 1];
		if (below === undefined || compareGrade(below, grade) !== "looser") return [];
		const text = `the minimum grade of tier ${index + 1} (\`${grade}\`) is lower than that of tier ${index} (\`${below}\`)`;
		return [at(index, "GH-BASE-005", text)];
	});
}

const at = (index: number, code: ErrorCode, message: string): Issue => ({ code, path: [index], message });

const typeOf = (value: ParameterValue) => (Array.isArray(value) ? "list" : typeof value);

const show = (value: ParameterValue): string =>
	Array.isArray(value) ? `\`[${value.join(", ")}]\`` : `\`${String(value)}\``;
