import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { GatehouseError } from "@gatehouse/framework";
import packageFile from "../../package.json" with { type: "json" };
import type { Database, Transaction } from "../db/open.ts";
import { journalHead } from "../journal/index.ts";
import { filesOf, syncFolder } from "./files-folder.ts";
import {
	emptyManifest,
	MANIFEST,
	type Manifest,
	type MemberDigest,
	rowsMember,
	type TableContent,
} from "./manifest.ts";
import { dumpRows } from "./rows.ts";
import { asOwner, nameOf, storedSequences, storedTables } from "./tables.ts";
import { type Member, writeTar } from "./tar.ts";

export interface BackupSettings {
	/** The archive to be written. */
	readonly file: string;
	/** Take the place of a file that is there. */
	readonly force: boolean;
	/** Folder of the evidence files; null: they lie elsewhere. */
	readonly filesFolder: string | null;
	readonly now: Date;
	/** Told what is being read. */
	readonly progress?: (text: string) => void;
}

/**
 * Writes everything in the store, and the evidence files, into one compressed archive: one instant of the store, whatever
 * is written meanwhile. The archive appears under its name only when it is whole, and only its owner may read it.
 * @throws GatehouseError GH-CLI-004 when the file exists.
 */
export async function backUp(store: Database, settings: BackupSettings): Promise<Manifest> {
	const file = resolve(settings.file);
	if (!settings.force && existsSync(file)) throw new GatehouseError("GH-CLI-004", `\`${file}\` exists already`);
	const draft = `${file}.part`;
	await rm(draft, { force: true });
	try {
		const made = await store.db
			.transaction()
			.setIsolationLevel("repeatable read")
			.execute(async (trx) => {
				await asOwner(trx);
				const contents = new Contents(trx, store.kind, settings);
				await pipeline(
					writeTar(contents.members()),
					createGzip(),
					createWriteStream(draft, { flags: "wx", mode: 0o600, flush: true }),
				);
				return contents.manifest;
			});
		await rename(draft, file);
		await syncFolder(dirname(file));
		return made;
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}

/** The members of a backup, in order, and what they turn out to be. */
class Contents {
	readonly #trx: Transaction;
	readonly #kind: Database["kind"];
	readonly #settings: BackupSettings;
	readonly #digests: MemberDigest[] = [];
	#manifest: Manifest | undefined;

	constructor(trx: Transaction, kind: Database["kind"], settings: BackupSettings) {
		this.#trx = trx;
		this.#kind = kind;
		this.#settings = settings;
	}

	/** What was written, once all members are. */
	get manifest(): Manifest {
		if (this.#manifest === undefined) throw new Error("the backup is not written yet");
		return this.#manifest;
	}

	async *members(): AsyncGenerator<Member> {
		const trx = this.#trx;
		const { now, filesFolder, progress = () => {} } = this.#settings;
		const migrations = await trx.selectFrom("migration").select(["id", "name", "sha256"]).orderBy("id").execute();
		const journal = await journalHead(trx);
		const tables: TableContent[] = [];
		for (const table of await storedTables(trx)) {
			progress(`reading ${nameOf(table)} …`);
			let [rows, part] = [0, 0];
			for await (const lines of dumpRows(trx, table)) {
				part += 1;
				rows += lines.rows;
				yield this.#digested({ name: rowsMember(table, part), size: lines.text.length, content: [lines.text] });
			}
			tables.push({ schema: table.schema, name: table.name, columns: [...table.columns], rows });
		}
		progress("reading the evidence files …");
		for await (const file of filesOf(filesFolder)) yield this.#digested(file);
		progress("");
		this.#manifest = {
			...emptyManifest,
			version: packageFile.version,
			madeAt: now.toISOString(),
			store: this.#kind,
			migrations,
			journal,
			tables,
			sequences: await storedSequences(trx),
			members: this.#digests,
		};
		const text = Buffer.from(`${JSON.stringify(this.#manifest, null, "\t")}\n`);
		yield { name: MANIFEST, size: text.length, content: [text] };
	}

	/** The member, whose digest is taken as it goes by. */
	#digested({ name, size, content }: Member): Member {
		const digests = this.#digests;
		async function* passing() {
			const hash = createHash("sha256");
			for await (const chunk of content) {
				hash.update(chunk);
				yield chunk;
			}
			digests.push({ name, size, sha256: hash.digest("hex") });
		}
		return { name, size, content: passing() };
	}
}
