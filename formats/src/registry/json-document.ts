import type { NotTaken, RegistryFault } from "./proposal.ts";

/** A value of a document and the pointer to it (RFC 6901). */
export interface Node {
	readonly value: unknown;
	readonly pointer: string;
}

/** Nested deeper than any document of these kinds. */
const DEEPEST = 64;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The member of an object under a key; of anything else `undefined`. */
export function child({ value, pointer }: Node, key: string): Node {
	const own = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
	return { value: own, pointer: `${pointer}/${escaped(key)}` };
}

/** The members of a list; of anything else none. */
export function items({ value, pointer }: Node): Node[] {
	return Array.isArray(value)
		? value.map((one: unknown, place) => ({ value: one, pointer: `${pointer}/${place}` }))
		: [];
}

/** The text of a value: trimmed, or of a number in digits; undefined where there is none. */
export function text({ value }: Node): string | undefined {
	const found = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
	return found === "" ? undefined : found;
}

/** The day of an instant (`2010-07-01T00:00:00Z`) or date. */
export function day(node: Node): string | undefined {
	const found = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text(node) ?? "")?.[0];
	return found !== undefined && !Number.isNaN(Date.parse(found)) ? found : undefined;
}

/** Reads JSON. @returns a fault that says where reading stopped. */
export function parseJson(whole: string): { root: Node } | { fault: RegistryFault } {
	try {
		return { root: { value: JSON.parse(whole), pointer: "" } };
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : "it is no JSON";
		const isCut = /end of JSON input|Unterminated/i.test(why);
		const message = isCut ? "the document is cut off before its end" : `the document is no valid JSON: ${why}`;
		return { fault: { place: {}, message, help: "send the whole file as it was given out" } };
	}
}

/**
 * What of a document is not among the pointers that were read, in the largest parts possible; positions of lists as `*`.
 * @param taken pointers with `*` for positions, each with all that is under it.
 */
export function notTaken(root: Node, taken: readonly string[]): NotTaken[] {
	const whole = new Set(taken);
	const parents = new Set(taken.flatMap((pointer) => parentsOf(pointer)));
	const left = new Map<string, { count: number; example: string }>();
	const open: { value: unknown; pointer: string; pattern: string; depth: number }[] = [
		{ ...root, pattern: "", depth: 0 },
	];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { value, pointer, pattern, depth } = next;
		if (whole.has(pattern)) continue;
		if (!parents.has(pattern) || typeof value !== "object" || value === null || depth > DEEPEST) {
			const found = left.get(pattern);
			left.set(pattern, { count: (found?.count ?? 0) + 1, example: found?.example ?? pointer });
			continue;
		}
		const isList = Array.isArray(value);
		for (const [key, member] of Object.entries(value).reverse()) {
			const step = escaped(key);
			open.push({
				value: member,
				pointer: `${pointer}/${step}`,
				pattern: `${pattern}/${isList ? "*" : step}`,
				depth: depth + 1,
			});
		}
	}
	return [...left].map(([pointer, { count, example }]) => ({ pointer, count, example }));
}

function parentsOf(pointer: string): string[] {
	const steps = pointer.split("/");
	return steps.map((_, end) => steps.slice(0, end).join("/"));
}
