import { useCallback, useState } from "react";
import { Problem } from "../api/problem.ts";

/** What a form edits, and what the server said about each field the last time. */
export interface Draft<Value> {
	value: Value;
	/** Sets a field; `undefined` takes an optional one out. */
	set: <Key extends keyof Value>(key: Key, value: Value[Key] | undefined) => void;
	/** The message about a field, by its dotted path in the body. */
	problem: (path: string) => string | undefined;
	/** Shows an answer's issues beside their fields; anything that is no {@link Problem} clears them. */
	show: (error: unknown) => void;
}

export function useDraft<Value extends object>(initial: Value): Draft<Value> {
	const [value, setValue] = useState(initial);
	const [issues, setIssues] = useState<ReadonlyMap<string, string>>(new Map());
	const set = useCallback(<Key extends keyof Value>(key: Key, next: Value[Key] | undefined) => {
		setValue((before) => withField(before, key, next));
	}, []);
	const problem = useCallback((path: string) => issues.get(path), [issues]);
	const show = useCallback((error: unknown) => {
		const found = error instanceof Problem ? error.issues : [];
		setIssues(
			new Map(
				found.map((issue) => [lastSteps(issue.path), issue.help ? `${issue.message}; ${issue.help}` : issue.message]),
			),
		);
	}, []);
	return { value, set, problem, show };
}

/** The value with one field set; `undefined` takes an optional one out. */
export function withField<Value extends object, Key extends keyof Value>(
	value: Value,
	key: Key,
	next: Value[Key] | undefined,
): Value {
	const after = { ...value };
	if (next === undefined) delete after[key];
	else after[key] = next;
	return after;
}

/** The path inside the body: `body.`, `proposal.` and a leading `/` are the wire's, not the form's. */
function lastSteps(path: string): string {
	return path
		.replaceAll("/", ".")
		.replace(/^\.+/, "")
		.replace(/^(?:body|proposal)\./, "");
}
