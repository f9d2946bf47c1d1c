import { createHash } from "node:crypto";
import { GatehouseError } from "@gatehouse/framework";
import { sql } from "kysely";
import { shippedMigrations } from "../db/migrate.ts";
import type { Database, Transaction } from "../db/open.ts";
import { appendToJournal, faultWords, verifyJournal } from "../journal/index.ts";
import { checkArchive, memberBytes, membersOf } from "./archive.ts";
import { FilesBeside, holdsFiles } from "./files-folder.ts";
import { fileOfMember, type Manifest, tableOfMember } from "./manifest.ts";
import { loadRows } from "./rows.ts";
import { asOwner, countRows, liftGuards, nameOf, type StoredTable, storedTables, tableSql } from "./tables.ts";

export interface RestoreSettings {
	readonly file: string;
	/** Replace what is in the store. */
	readonly force: boolean;
	/** Folder of the evidence files; null: they lie elsewhere and are left out. */
	readonly filesFolder: string | null;
	readonly now: Date;
	readonly progress?: (text: string) => void;
}

/**
 * Checks a backup without touching a store: digests of all members, and that this program has the same tables.
 * @throws GatehouseError GH-BAK-001 when it is damaged, GH-BAK-002 when another version made it, GH-FILE-011.
 */
export async function checkBackup(file: string, progress?: (text: string) => void): Promise<Manifest> {
	const manifest = await checkArchive(file, progress);
	const shipped = shippedMigrations().map(({ id, name, sha256 }) => `${id} ${name} ${sha256}`);
	const made = manifest.migrations.map(({ id, name, sha256 }) => `${id} ${name} ${sha256}`);
	if (shipped.join("\n") === made.join("\n")) return manifest;
	throw new GatehouseError(
		"GH-BAK-002",
		`the backup \`${file}\` was made by version \`${manifest.version}\` with other tables than this program has`,
	);
}

/**
 * Puts a backup into the store: all of it in one transaction, or nothing. Before it is kept, the chain of the journal is
 * walked, every row counted and every reference checked. The journal gets an entry that says what was restored.
 * @param manifest what {@link checkBackup} found in the file.
 * @throws GatehouseError GH-BAK-001, GH-BAK-003 when the store is not empty, GH-STORE-007 when the chain is broken.
 */
export async function restore(store: Database, manifest: Manifest, settings: RestoreSettings): Promise<void> {
	const { filesFolder } = settings;
	const files = filesFolder === null ? null : new FilesBeside(filesFolder);
	try {
		await store.db.transaction().execute(async (trx) => {
			await asOwner(trx);
			const tables = await storedTables(trx);
			if (!settings.force) await requireEmpty(trx, tables, filesFolder);
			await files?.begin();
			await refill(trx, tables, manifest, settings, files);
			const note = { actor: "operator", action: "store.restored", target: "store", reason: null, after: manifest };
			await appendToJournal(trx, note, settings.now);
			// The last thing before the commit: then both are there, or neither.
			await files?.place();
		});
	} catch (error) {
		await files?.undo();
		throw error;
	}
	await files?.finish();
}

/** Tables in which a fresh store has a row. */
const SEEDED = new Set(["public.city_state", "public.journal_head", "public.log_head"]);

async function requireEmpty(
	trx: Transaction,
	tables: readonly StoredTable[],
	filesFolder: string | null,
): Promise<void> {
	for (const table of tables) {
		if (SEEDED.has(nameOf(table)) || (await countRows(trx, table)) === 0) continue;
		throw new GatehouseError("GH-BAK-003", `the store is not empty: \`${nameOf(table)}\` has rows`);
	}
	if (filesFolder !== null && (await holdsFiles(filesFolder))) {
		throw new GatehouseError("GH-BAK-003", `the folder \`${filesFolder}\` is not empty`);
	}
}

async function refill(
	trx: Transaction,
	tables: readonly StoredTable[],
	manifest: Manifest,
	{ file, progress = () => {} }: RestoreSettings,
	files: FilesBeside | null,
): Promise<void> {
	const byName = matching(tables, manifest);
	const putBack = await liftGuards(trx, tables);
	await sql`truncate ${sql.join(tables.map(tableSql))}`.execute(trx);
	const digests = new Map(manifest.members.map(({ name, sha256 }) => [name, sha256]));
	for await (const { name, content } of membersOf(file)) {
		const [table, path] = [byName.get(tableOfMember(name) ?? ""), fileOfMember(name)];
		if (table !== undefined) {
			progress(`restoring ${nameOf(table)} …`);
			await loadRows(trx, table, unchanged(name, await memberBytes(content), digests));
		} else if (path !== undefined) await files?.add(path, content);
	}
	for (const { schema, name, last } of manifest.sequences) {
		await sql`select setval(format('%I.%I', ${schema}::text, ${name}::text)::regclass, ${last}::bigint)`.execute(trx);
	}
	progress("checking journal and counts …");
	await requireWhole(trx, manifest);
	await putBack();
	progress("");
}

/** The file is read a second time; it must still be what was checked. */
function unchanged(name: string, bytes: Buffer, digests: ReadonlyMap<string, string>): Buffer {
	if (createHash("sha256").update(bytes).digest("hex") === digests.get(name)) return bytes;
	throw new GatehouseError("GH-BAK-001", `\`${name}\` in the backup changed while it was read`);
}

/** The tables of the store by name; the backup has the same with the same columns. */
function matching(tables: readonly StoredTable[], manifest: Manifest): Map<string, StoredTable> {
	const shape = ({ columns, ...table }: { schema: string; name: string; columns: readonly string[] }) =>
		`${nameOf(table)} (${columns.join(", ")})`;
	const [here, there] = [tables.map(shape), manifest.tables.map(shape)];
	const odd = [...new Set(here).symmetricDifference(new Set(there))][0];
	if (odd === undefined) return new Map(tables.map((table) => [nameOf(table), table]));
	throw new GatehouseError("GH-BAK-002", `backup and store differ in the table \`${odd}\``);
}

async function requireWhole(trx: Transaction, manifest: Manifest): Promise<void> {
	const { brokenAt, fault, head } = await verifyJournal(trx);
	if (brokenAt !== null && fault !== null) {
		const words = faultWords({ kind: fault, at: brokenAt });
		throw new GatehouseError("GH-STORE-007", `the journal in the backup does not hold: ${words}`);
	}
	const { journal } = manifest;
	if (head.seq !== journal.seq || head.hash !== journal.hash) {
		throw new GatehouseError("GH-BAK-001", `the journal in the backup does not end at entry \`${journal.seq}\``);
	}
	for (const table of manifest.tables) {
		const rows = await countRows(trx, table);
		if (rows === table.rows) continue;
		throw new GatehouseError("GH-BAK-001", `\`${nameOf(table)}\` has ${rows} rows instead of ${table.rows}`);
	}
}
