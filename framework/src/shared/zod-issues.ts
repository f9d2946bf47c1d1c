import type { z } from "zod";
import { nearest } from "./nearest.ts";
import type { ErrorCode, Issue, IssuePath } from "./problems.ts";
import { knownKeys } from "./schema-keys.ts";

type ZodIssue = z.core.$ZodIssue;

/** The schema and value a ZodError came from: lets messages quote what was given and suggest known keys. */
export interface Checked {
	readonly schema?: z.ZodType;
	readonly input?: unknown;
}

/**
 * Turns the errors of a schema into issues that a person can act on.
 * With a code of the area FILE, unknown keys, missing keys and wrong types get their own FILE codes; any other code is
 * used for all.
 */
export function zodIssues(error: z.ZodError, code: ErrorCode, checked: Checked = {}): Issue[] {
	return error.issues.flatMap((issue) => readIssue(issue, code, checked));
}

/**
 * Checks a value against a schema.
 * @returns the value with defaults filled in, or every fault found.
 */
export function checkShape<S extends z.ZodType>(
	schema: S,
	input: unknown,
	code: ErrorCode,
): { value: z.output<S>; issues?: undefined } | { value?: undefined; issues: Issue[] } {
	const result = schema.safeParse(input);
	if (result.success) return { value: result.data };
	return { issues: zodIssues(result.error, code, { schema, input }) };
}

function readIssue(issue: ZodIssue, code: ErrorCode, checked: Checked): Issue[] {
	const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
	const given = valueAt(checked.input, path);
	if (issue.code === "unrecognized_keys") {
		return unknownKeys(issue.keys, path, code, checked);
	}
	if (given === undefined && path.length > 0 && checked.input !== undefined && issue.code !== "custom") {
		return [missing(issue, path, code)];
	}
	if (issue.code === "invalid_union") return unionIssue(issue, path, given, code, checked);
	if (issue.code === "invalid_type") return [wrongType([issue.expected], path, given, code, checked)];
	return [{ code, path, message: describe(issue, given) }];
}

const special = (code: ErrorCode, own: ErrorCode): ErrorCode => (code.startsWith("GH-FILE-") ? own : code);

/** Unknown keys of one object that are named one by one; what has more is not misspelt but something else. */
const MOST_UNKNOWN = 100;

function unknownKeys(keys: readonly string[], path: IssuePath, code: ErrorCode, checked: Checked): Issue[] {
	const known = checked.schema === undefined ? [] : knownKeys(checked.schema, path, checked.input);
	const named = keys.slice(0, MOST_UNKNOWN).map((key) => unknownKey(key, path, code, known));
	const more = keys.length - named.length;
	if (more === 0) return named;
	return [...named, { code: special(code, "GH-FILE-008"), path, message: `${more} more unknown keys` }];
}

function unknownKey(key: string, path: IssuePath, code: ErrorCode, known: readonly string[]): Issue {
	const near = nearest(key, known);
	const names = list(known);
	const help =
		near !== undefined ? `did you mean \`${near}\`?` : names === "" ? undefined : `keys known here: ${names}`;
	return {
		code: special(code, "GH-FILE-008"),
		path: [...path, key],
		message: `unknown key \`${key}\``,
		...(help === undefined ? {} : { help }),
	};
}

function wrongType(expected: readonly string[], path: IssuePath, given: unknown, code: ErrorCode, checked: Checked) {
	const wanted = expected.map(typeWord).join(" or ");
	if (given === undefined && checked.input !== undefined) {
		const key = path.at(-1);
		const message =
			key === undefined ? `${wanted} expected, nothing given` : `\`${key}\` is missing: ${wanted} expected`;
		return { code: special(code, "GH-FILE-009"), path, message };
	}
	const got = checked.input === undefined ? "" : `, given ${words(given)}`;
	return { code: special(code, "GH-FILE-007"), path, message: `${wanted} expected${got}` };
}

function missing(issue: ZodIssue, path: IssuePath, code: ErrorCode): Issue {
	const expected = expectedBy(issue);
	const message = `\`${path.at(-1)}\` is missing${expected === undefined ? "" : `: ${expected} expected`}`;
	return { code: special(code, "GH-FILE-009"), path, message };
}

function expectedBy(issue: ZodIssue): string | undefined {
	if (issue.code === "invalid_type") return typeWord(issue.expected);
	if (issue.code === "invalid_value") return `${issue.values.length > 1 ? "one of " : ""}${list(issue.values)}`;
	if (issue.code !== "invalid_union" || issue.errors.length === 0) return undefined;
	const first = issue.errors.flatMap((errors) => errors.slice(0, 1));
	const values = first.flatMap((error) => (error.code === "invalid_value" ? error.values : []));
	if (values.length > 0) return `one of ${list(values)}`;
	return [...new Set(first.flatMap((error) => expectedBy(error) ?? []))].join(" or ") || undefined;
}

const list = (values: readonly unknown[]) => values.map((value) => `\`${String(value)}\``).join(", ");

/** A union fails in every branch: say what any branch would have taken, not each complaint. */
function unionIssue(
	issue: z.core.$ZodIssueInvalidUnion,
	path: IssuePath,
	given: unknown,
	code: ErrorCode,
	checked: Checked,
): Issue[] {
	if (issue.discriminator !== undefined) {
		const options = "options" in issue ? issue.options?.map((value) => `\`${String(value)}\``).join(", ") : undefined;
		const message = `\`${issue.discriminator}\` says which kind this is, given${quote(given)}`;
		return [{ code, path, message, ...(options === undefined ? {} : { help: `choose one of ${options}` }) }];
	}
	const branches = issue.errors.map((errors) => errors[0]).filter((first) => first !== undefined);
	const here = branches.filter((first) => first.path.length === 0);
	const values = here.flatMap((first) => (first.code === "invalid_value" ? first.values : []));
	if (values.length > 0) return [{ code, path, message: oneOf(values, given), ...suggestion(values, given) }];
	const types = here.flatMap((first) => (first.code === "invalid_type" ? [first.expected] : []));
	if (types.length === branches.length) return [wrongType(types, path, given, code, checked)];
	// One branch got further than the type: its complaint is the useful one.
	const deepest = branches.find((first) => first.path.length > 0 || first.code !== "invalid_type");
	if (deepest === undefined) return [{ code, path, message: `not allowed here, given${quote(given)}` }];
	return readIssue({ ...deepest, path: [...issue.path, ...deepest.path] }, code, checked);
}

const oneOf = (values: readonly unknown[], given: unknown) =>
	`must be ${values.length > 1 ? "one of " : ""}${list(values)}, given${quote(given)}`;

function suggestion(values: readonly unknown[], given: unknown): { help?: string } {
	const near = typeof given === "string" ? nearest(given, values.map(String)) : undefined;
	return near === undefined ? {} : { help: `did you mean \`${near}\`?` };
}

function describe(issue: ZodIssue, given: unknown): string {
	switch (issue.code) {
		case "invalid_value":
			return oneOf(issue.values, given);
		case "too_small":
			return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${unitOf(issue.origin)}, given${quote(given)}`;
		case "too_big":
			return `must be ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}${unitOf(issue.origin)}, given${quote(given)}`;
		case "not_multiple_of":
			return `must be a multiple of ${issue.divisor}, given${quote(given)}`;
		case "invalid_format":
			// Our own schemas say in words what they want; zod's words for a pattern are the pattern.
			return issue.message.startsWith("Invalid")
				? `must be ${formatWord(issue)}, given${quote(given)}`
				: `${issue.message}, given${quote(given)}`;
		case "invalid_key":
			return `the key is not allowed: ${issue.issues[0]?.message ?? "wrong form"}`;
		default:
			return `${issue.message}, given${quote(given)}`;
	}
}

function formatWord(issue: z.core.$ZodIssueInvalidStringFormat): string {
	if (issue.format === "email") return "an e-mail address";
	if (issue.format === "regex") return `of the form ${issue.pattern ?? "asked for"}`;
	return `of the format ${issue.format}`;
}

const unitOf = (origin: string) =>
	origin === "string" ? " characters" : origin === "array" || origin === "set" ? " entries" : "";

function typeWord(type: string): string {
	const words: Record<string, string> = {
		string: "text",
		boolean: "true or false",
		array: "a list",
		tuple: "a list",
		object: "a mapping",
		record: "a mapping",
		number: "a number",
		int: "a whole number",
		null: "null",
		undefined: "nothing",
	};
	return words[type] ?? type;
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}

/** A given value for a message, shortened; nothing for lists and mappings. */
/** What was given, with its type once. */
function words(given: unknown): string {
	return typeof given === "object" && given !== null
		? quote(given).trim()
		: `${typeWord(typeOf(given))}${quote(given)}`;
}

function quote(value: unknown): string {
	if (value === undefined) return " nothing";
	if (value === null) return " `null`";
	if (typeof value === "object") return Array.isArray(value) ? ` a list of ${value.length}` : " a mapping";
	const text = String(value);
	return ` \`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

function valueAt(input: unknown, path: IssuePath): unknown {
	let value = input;
	for (const step of path) {
		if (value === null || typeof value !== "object") return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}
