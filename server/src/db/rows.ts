type NullKeys<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** The record without its nulls: what SQL calls null, the framework's shapes leave out. */
export type WithoutNulls<T> = { [K in Exclude<keyof T, NullKeys<T>>]: T[K] } & {
	[K in NullKeys<T>]?: NonNullable<T[K]>;
};

/** Leaves out the members that are null. */
export function withoutNulls<T extends object>(record: T): WithoutNulls<T> {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}

/** Rows in portions small enough for one statement, which takes at most 65 535 parameters. */
export function* portions<T>(rows: readonly T[], size = 1000): Generator<readonly T[]> {
	for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
