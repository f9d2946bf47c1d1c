import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import {
	checkCityFile,
	DEFAULT_LIMITS,
	type Locate,
	type LocatedIssue,
	type ReadCity,
	readCityFile,
	tooLarge,
} from "@gatehouse/formats";
import { type CityFacts, type Content, GatehouseError } from "@gatehouse/framework";
import { loadContent } from "@gatehouse/server/content";
import { FaultyInput } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Stands for the standard input, as everywhere. */
export const STDIN = "-";

/** A city ready for the gate, with the file it came from. */
export interface PreparedCity {
	readonly file: string;
	readonly facts: CityFacts;
	readonly content: Content;
	readonly locate: Locate;
}

/**
 * Reads the bytes of a file, or of the standard input; never more than a city file may have.
 * @throws FaultyInput when it is larger; GatehouseError GH-FILE-011 when it cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
	const limit = DEFAULT_LIMITS.bytes;
	if (file === STDIN) return readUpTo(process.stdin, file, limit);
	try {
		const found = await stat(file);
		if (found.isDirectory()) throw new GatehouseError("GH-FILE-011", `\`${file}\` is a folder, not a file`);
		if (found.size > limit) throw new FaultyInput(file, [tooLarge(found.size, limit)]);
		// One byte more tells that there is more; pipes and devices have no size.
		return await readUpTo(createReadStream(file, { end: limit }), file, limit);
	} catch (cause) {
		if (cause instanceof FaultyInput || cause instanceof GatehouseError) throw cause;
		const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
		const why = missing ? "is not there" : `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
		throw new GatehouseError("GH-FILE-011", `\`${file}\` ${why}`, { cause });
	}
}

async function readUpTo(stream: Readable, file: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > limit) throw new FaultyInput(file, [tooLarge(size, limit)]);
	}
	return Buffer.concat(chunks);
}

/** @throws FaultyInput with every fault of syntax or shape. */
export async function readCity(file: string): Promise<ReadCity> {
	const read = readCityFile(await readBytes(file));
	return "issues" in read ? fail(file, read.issues) : read;
}

/**
 * Reads and checks a city file and prepares it for the gate.
 * @throws FaultyInput with every fault; GatehouseError when the file or the content cannot be read.
 */
export async function prepareCity(file: string, terminal: Terminal): Promise<PreparedCity> {
	terminal.progress(`reading ${file} …`);
	const read = await readCity(file);
	const content = await loadContent();
	terminal.progress(`checking ${file} …`);
	const checked = checkCityFile(read, content);
	terminal.progress("");
	if ("issues" in checked) return fail(file, checked.issues);
	return { file, facts: checked.facts, content, locate: read.locate };
}

function fail(file: string, issues: readonly LocatedIssue[]): never {
	throw new FaultyInput(file, issues);
}
