import { createReadStream } from "node:fs";
import { GatehouseError } from "@gatehouse/framework";
import type { FileVerification } from "@gatehouse/server";
import { STDIN } from "./input.ts";
import { fetchJournal } from "./server.ts";
import { type StoreOptions, storeOf, withStore } from "./store-option.ts";
import type { Terminal } from "./terminal.ts";

/** Where a journal is. */
export interface JournalPlace extends StoreOptions {
	readonly server?: URL;
	readonly file?: string;
}

/** An entry noted at an earlier time. */
export interface Witness {
	readonly seq: number;
	readonly hash: string;
}

/** What was found, and whether it is the whole journal as its keeper has it. */
export type Found = Omit<FileVerification, "erasedLater" | "from"> &
	Partial<Pick<FileVerification, "erasedLater" | "from">>;

/**
 * Goes along the chain of a journal in a store, a file, or as a server gives it out; what a server says about its own
 * journal is not asked for.
 */
export async function verifyPlace(place: JournalPlace, witness: Witness | null, terminal: Terminal): Promise<Found> {
	const { verifyJournal, verifyJournalFile } = await import("@gatehouse/server");
	const { server, file, data, database } = place;
	if ([server, file, data ?? database].filter((given) => given !== undefined).length > 1) {
		throw new GatehouseError("GH-CLI-002", "give either a file, or `--server`, or a store");
	}
	const settings = { witness, progress: (done: number) => terminal.progress(`${done} entries …`) };
	const found = await (async (): Promise<Found> => {
		if (file !== undefined) return verifyJournalFile(bytesOf(file), settings);
		if (server === undefined) return withStore(storeOf(place, terminal), ({ db }) => verifyJournal(db, settings));
		const told = await verifyJournalFile(await fetchJournal(server, { format: "ndjson" }, terminal), settings);
		// The whole was asked for: what it leaves to entries behind its end, nobody accounts for.
		if (!told.ok || (told.from === 1 && told.erasedLater === 0)) return told;
		return { ...told, ok: false, brokenAt: 1, fault: told.from === 1 ? "reason-removed" : "missing" };
	})();
	terminal.progress("");
	return found;
}

/** The bytes of a file, or of the standard input. @throws GatehouseError GH-FILE-011 when it cannot be read. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
	try {
		yield* file === STDIN ? process.stdin : createReadStream(file);
	} catch (cause) {
		const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
		const why = missing ? "is not there" : `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
		throw new GatehouseError("GH-FILE-011", `\`${file}\` ${why}`, { cause });
	}
}
