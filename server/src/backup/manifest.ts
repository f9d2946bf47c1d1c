import { z } from "zod";

/** Name of the member that says what the others are; the last one, since their digests are known only then. */
export const MANIFEST = "manifest.json";
const SCHEMA = "gatehouse-backup/1";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);

const tableContent = z.strictObject({
	schema: name,
	name,
	/** In the order of the values in a row. */
	columns: z.array(z.string()).min(1),
	rows: z.int().min(0),
});
export type TableContent = z.infer<typeof tableContent>;

/** What a backup holds. */
export const manifest = z.strictObject({
	schema: z.literal(SCHEMA),
	/** Version of the program that made it. */
	version: z.string(),
	madeAt: z.iso.datetime(),
	/** Kind of the store it was made of. */
	store: z.enum(["embedded", "server"]),
	migrations: z.array(z.strictObject({ id: z.int(), name: z.string(), sha256: digest })),
	/** Where the chain of the journal ends. */
	journal: z.strictObject({ seq: z.int().min(0), hash: digest }),
	tables: z.array(tableContent),
	sequences: z.array(z.strictObject({ schema: name, name, last: z.string().regex(/^-?\d+$/) })),
	/** Every member but this one. */
	members: z.array(z.strictObject({ name: z.string(), size: z.int().min(0), sha256: digest })),
});
export type Manifest = z.infer<typeof manifest>;
export type MemberDigest = Manifest["members"][number];

export const emptyManifest = { schema: SCHEMA } as const;

/** A member with rows of a table: `tables/public.actor/00001.ndjson`. */
export function rowsMember({ schema, name: table }: Pick<TableContent, "schema" | "name">, part: number): string {
	return `tables/${schema}.${table}/${String(part).padStart(5, "0")}.ndjson`;
}

/** The table whose rows a member holds, `public.actor`; undefined: it holds none. */
export function tableOfMember(member: string): string | undefined {
	return /^tables\/([A-Za-z0-9_]+\.[A-Za-z0-9_]+)\/\d{5,}\.ndjson$/.exec(member)?.[1];
}

/** A file of evidence inside a backup, `files/ab/cdef`; undefined: none, or one that leads out of its folder. */
export function fileOfMember(member: string): string | undefined {
	return /^files\/((?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*)$/.exec(member)?.[1];
}
