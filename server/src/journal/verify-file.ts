import type { ChainHead } from "./append.ts";
import type { Fault } from "./fault.ts";
import { type FileEnd, readLine } from "./lines.ts";
import { type Verification, verification } from "./verify.ts";
import { ChainWalk, START } from "./walk.ts";

/** What the chain of a journal file is found to be. */
export interface FileVerification extends Verification {
	/** Number of the first entry in the file: 1 unless it holds a later part. */
	readonly from: number;
	/** How many reasons were erased by entries behind the file's last one. */
	readonly erasedLater: number;
}

/** How many entries go by between two reports of progress. */
const STEP = 10_000;

export interface FileSettings {
	/** An entry noted at an earlier time, which must be in the file. */
	readonly witness?: ChainHead | null;
	/** Told now and then how many entries are done. */
	readonly progress?: (done: number) => void;
}

/**
 * Goes along the chain of a journal file, reading it as it comes.
 * @param bytes the file, or the answer of a server.
 */
export async function verifyJournalFile(
	bytes: AsyncIterable<Uint8Array>,
	{ witness = null, progress = () => {} }: FileSettings = {},
): Promise<FileVerification> {
	let walk: ChainWalk | undefined;
	let end: FileEnd | undefined;
	let fault: Fault | null = null;
	for await (const line of linesOf(bytes)) {
		const read = line === null || end !== undefined ? undefined : readLine(line);
		const at = (walk?.last.seq ?? 0) + 1;
		if (read === undefined) fault = { kind: "unreadable", at };
		else if ("end" in read) end = read.end;
		else {
			const { seq, previousHash } = read.entry;
			walk ??= new ChainWalk(seq === 1 ? START : { seq: seq - 1, hash: previousHash }, witness);
			fault = walk.add(read.entry);
			if (seq % STEP === 0) progress(seq);
		}
		if (fault !== null) break;
	}
	walk ??= new ChainWalk(end?.before ?? START, witness);
	fault ??= end === undefined ? { kind: "cut-off", at: walk.last.seq + 1 } : faultAtEnd(walk, end, witness);
	return {
		...verification(walk, fault),
		from: walk.first.seq + 1,
		erasedLater: end?.erasedLater.size ?? 0,
	};
}

function faultAtEnd(walk: ChainWalk, end: FileEnd, witness: ChainHead | null): Fault | null {
	const { first } = walk;
	const { before } = end;
	if (first.seq !== before.seq) return { kind: "missing", at: Math.min(first.seq, before.seq) + 1 };
	if (first.hash !== before.hash || (first.seq === 0 && first.hash !== START.hash)) {
		return { kind: "detached", at: first.seq + 1 };
	}
	// An entry noted earlier that lies before the part cannot be found in it, except where the part joins on.
	if (witness !== null && witness.seq <= first.seq && (witness.seq !== first.seq || witness.hash !== first.hash)) {
		return { kind: "not-the-witness", at: witness.seq };
	}
	return walk.end(end.last, end.erasedLater);
}

/** The lines of a text, each with its end taken off; null for what is no UTF-8 or ends without a line's end. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
	const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	let begun = "";
	try {
		for await (const chunk of bytes) {
			const parts = (begun + decoder.decode(chunk, { stream: true })).split("\n");
			begun = parts.pop() ?? "";
			yield* parts;
		}
		begun += decoder.decode();
	} catch (error) {
		if (!(error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA"))
			throw error;
		yield null;
		return;
	}
	if (begun !== "") yield null;
}
