import { randomBytes } from "node:crypto";
import { GatehouseError } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import type { Db } from "../db/open.ts";
import type { StoredFileTable } from "../db/party-tables.ts";
import { Disk } from "./disk.ts";
import { addKey, KeyRing, parseKeys, readKeyFile } from "./keys.ts";
import type { Place } from "./place.ts";
import { discard, type FileWords, type ReceivedFile, receiveFile } from "./receive.ts";
import { S3Bucket } from "./s3.ts";
import { BrokenSeal, type Span, sealedSpan, unseal } from "./sealing.ts";
import { FILE_LIMIT, FILES_QUOTA, type FilesConfig } from "./settings.ts";

/** A file that is kept, named by the SHA-256 of its bytes; the media type is what it was said and found to be now. */
export interface StoredFile {
	readonly sha256: string;
	readonly bytes: number;
	readonly mediaType: string;
}

type Row = Selectable<StoredFileTable>;

/** The files of the city: their bytes in a folder or a bucket, sealed; what they are, and their keys, in the database. */
export class FileStore {
	readonly disk: Disk;
	readonly limit: number;
	readonly quota: number;
	readonly #db: Db;
	readonly #clock: () => Date;
	readonly #config: FilesConfig;
	readonly #s3: S3Bucket | null;
	#keys: Promise<KeyRing> | undefined;

	constructor(db: Db, config: FilesConfig, clock: () => Date) {
		this.disk = new Disk(config.folder);
		this.limit = config.limit ?? FILE_LIMIT;
		this.quota = config.quota ?? FILES_QUOTA;
		this.#db = db;
		this.#clock = clock;
		this.#config = config;
		this.#s3 = config.s3 === undefined ? null : new S3Bucket(config.s3);
	}

	/** Takes a file in without keeping it; {@link keep} or `discard` follows. @throws as `receiveFile`. */
	async receive(source: AsyncIterable<Uint8Array>, words: FileWords): Promise<ReceivedFile> {
		await this.keys();
		return receiveFile(this.disk, source, words, this.limit, this.#config.scanner);
	}

	/**
	 * Puts a received file where it stays. Bytes that are kept already are not kept twice, but put all the same before that
	 * is known: how long it takes must not tell that somebody else has them. Until something refers to it by its digest (a
	 * foreign key to `stored_file`), it is swept away after a day.
	 * @throws GatehouseError GH-FILES-010.
	 */
	async keep(received: ReceivedFile): Promise<StoredFile> {
		const { sha256, bytes, mediaType, key, path, sealedSha256 } = received;
		try {
			const { keyId: key_id, wrapped: wrapped_key } = (await this.keys()).wrap(key, sha256);
			const name = randomName();
			const place = `${this.#s3 === null ? "disk" : "s3"}:${name}`;
			await (this.#s3 ?? this.disk).put(name, path, sealedSha256);
			const stored_at = this.#clock().toISOString();
			const row = await this.#db
				.insertInto("stored_file")
				.values({ sha256, bytes, stored_at, key_id, wrapped_key, place })
				.onConflict((conflict) => conflict.column("sha256").doUpdateSet({ stored_at }))
				.returning("place")
				.executeTakeFirstOrThrow();
			// Not waited for, for the same reason; what stays of it is swept.
			if (row.place !== place) this.remove(place).catch(() => {});
			return { sha256, bytes, mediaType };
		} finally {
			await discard(received);
		}
	}

	/** @throws GatehouseError GH-FILES-008 when no such file is kept. */
	async row(sha256: string): Promise<Row> {
		const row = await this.#db.selectFrom("stored_file").selectAll().where("sha256", "=", sha256).executeTakeFirst();
		if (row === undefined) throw new GatehouseError("GH-FILES-008", `no file \`${sha256}\` is stored`);
		return row;
	}

	/**
	 * The bytes of a kept file, or a span of them. The first are read and checked before this returns.
	 * @throws GatehouseError GH-FILES-008 when they are missing or not what was stored, -009 without the key, -010; the
	 * pieces throw the same when damage shows later.
	 */
	async read(row: Row, span: Span = { from: 0, to: row.bytes }): Promise<AsyncGenerator<Buffer>> {
		const { sha256, bytes, key_id: keyId, wrapped_key: wrapped, place } = row;
		const key = (await this.keys()).unwrap({ keyId, wrapped }, sha256);
		const { where, name } = this.#find(place);
		const pieces = explained(sha256, unseal(key, await where.read(name, sealedSpan(span, bytes)), span, bytes));
		const first = await pieces.next();
		return resumed(first, pieces);
	}

	/** Takes the bytes at a place away. */
	async remove(place: string): Promise<void> {
		const { where, name } = this.#find(place);
		await where.remove(name);
	}

	/** Every place in use, with its prefix. */
	get places(): readonly { readonly prefix: string; readonly place: Place }[] {
		const disk = { prefix: "disk:", place: this.disk };
		return this.#s3 === null ? [disk] : [disk, { prefix: "s3:", place: this.#s3 }];
	}

	/** The keys; a first one is made when nothing is stored yet. @throws GatehouseError GH-FILES-010, -011. */
	keys(): Promise<KeyRing> {
		this.#keys ??= this.#loadKeys().catch((error: unknown) => {
			this.#keys = undefined;
			throw error;
		});
		return this.#keys;
	}

	/** Makes a new key, which wraps from now on. @throws GatehouseError GH-FILES-011 when the keys are in a setting. */
	async renewKey(): Promise<KeyRing> {
		const { key } = this.#config;
		if (!("file" in key)) {
			throw new GatehouseError("GH-FILES-011", "the keys come from GATEHOUSE_FILE_KEY: put the new one first there");
		}
		this.#keys = Promise.resolve(new KeyRing(addKey(key.file)));
		return this.#keys;
	}

	async #loadKeys(): Promise<KeyRing> {
		const { key } = this.#config;
		if ("keys" in key) return new KeyRing(parseKeys(key.keys, "GATEHOUSE_FILE_KEY"));
		const found = readKeyFile(key.file);
		if (found.length > 0) return new KeyRing(found);
		// A new key beside files that it cannot open would only hide that theirs is lost.
		const stored = await this.#db.selectFrom("stored_file").select("sha256").limit(1).executeTakeFirst();
		return new KeyRing(stored === undefined ? addKey(key.file) : []);
	}

	#find(place: string): { where: Place; name: string } {
		const found = this.places.find(({ prefix }) => place.startsWith(prefix));
		if (found !== undefined) return { where: found.place, name: place.slice(found.prefix.length) };
		throw new GatehouseError("GH-FILES-010", `the file lies at \`${place}\`, but no such place is configured`);
	}
}

function randomName(): string {
	const name = randomBytes(16).toString("hex");
	return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

async function* explained(sha256: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	try {
		yield* pieces;
	} catch (cause) {
		if (cause instanceof GatehouseError) throw cause;
		const why = cause instanceof BrokenSeal ? cause.message : "it cannot be read to its end";
		throw new GatehouseError("GH-FILES-008", `the stored file \`${sha256}\` is damaged: ${why}`, { cause });
	}
}

async function* resumed(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
	try {
		if (first.done !== true) yield first.value;
		yield* rest;
	} finally {
		await rest.return(undefined);
	}
}
