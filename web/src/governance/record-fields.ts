/** What a form asks of one record: its fields, in the order in which they are asked. */

interface Named {
	/** Dotted where it lies inside another: `mandate.text`. */
	readonly key: string;
	readonly optional?: boolean;
}

/** Where names come from: FIRST services, SIM3 parameters, legal clocks, the team's own assessments, bodies. */
export type NameSource = "first" | "sim3" | "clocks" | "assessments" | "bodies";

export type RecordField = Named &
	(
		| { readonly kind: "line" | "text" | "day" | "number" | "flag" | "actor" | "own-actor" | "subject" }
		| { readonly kind: "choice"; readonly options: readonly string[] }
		/** One of what has a name elsewhere, chosen by it. */
		| { readonly kind: "named"; readonly from: NameSource }
		/** Short texts, one after the other. */
		| { readonly kind: "lines" | "actors" }
		| { readonly kind: "rows"; readonly fields: readonly RecordField[] }
	);

export type RecordValue = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is RecordValue =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** What lies at a dotted key. */
export function at(value: RecordValue, key: string): unknown {
	let found: unknown = value;
	for (const step of key.split(".")) found = isRecord(found) ? found[step] : undefined;
	return found;
}

/** The record with another value at a dotted key; nothing and empty text take the key out. */
export function withAt(value: RecordValue, key: string, given: unknown): RecordValue {
	const [step = "", ...rest] = key.split(".");
	const next: Record<string, unknown> = { ...value };
	const inner = rest.length === 0 ? given : withAt(isRecord(value[step]) ? value[step] : {}, rest.join("."), given);
	if (inner === undefined || inner === "" || (isRecord(inner) && Object.keys(inner).length === 0)) delete next[step];
	else next[step] = inner;
	return next;
}

/** An id from a title: letters without accents, digits, hyphens. */
export function idFrom(title: string): string {
	return title
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 80)
		.replace(/-+$/, "");
}
