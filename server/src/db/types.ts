import pg from "pg";

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;

/** A whole number that fits a JavaScript number; `RangeError` otherwise, never a silently rounded one. */
function toNumber(text: string): number {
	const value = Number(text);
	if (Number.isInteger(value) && !Number.isSafeInteger(value))
		throw new RangeError(`\`${text}\` is too large a number`);
	return value;
}

/** PostgreSQL writes `2026-11-24 13:37:44.12+00`; ECMAScript wants a `T` and minutes in the offset. */
export function toInstant(text: string): string {
	const iso = text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
	return new Date(iso).toISOString();
}

const parsers = new Map<number, (text: string) => unknown>([
	[INT8, toNumber],
	[NUMERIC, toNumber],
	[DATE, (text: string) => text],
	[TIMESTAMPTZ, toInstant],
]);

/** How values come out of the database: the same on the embedded store and on a server. */
export const columnTypes: pg.CustomTypesConfig = {
	getTypeParser: (oid: number, format?: "text" | "binary") => {
		const parser = format === "binary" ? undefined : parsers.get(oid);
		return parser ?? pg.types.getTypeParser(oid, format ?? "text");
	},
};
