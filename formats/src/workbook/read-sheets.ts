import { Worker } from "node:worker_threads";
import { repackedZip, type ZipRefusal } from "../zip/repacked.ts";

/** A sheet: its name, and its cells by row and column. */
export interface Sheet {
	readonly sheet: string;
	readonly data: readonly (readonly unknown[])[];
}

export interface WorkbookLimits {
	/** Bytes of all parts together, unpacked. */
	readonly bytes: number;
	/** MiB of memory that its cells may take while they are read. */
	readonly memory?: number;
}

/** MiB; a million rows of ten cells need less. */
const MEMORY = 1536;

/**
 * Reads the sheets of a workbook (ECMA-376). What it unpacks to is measured before it is opened; it is read in a thread
 * with a limited memory, because a single cell far to the right makes every row of its sheet as wide.
 */
export async function readSheets(
	workbook: Uint8Array,
	{ bytes: most, memory = MEMORY }: WorkbookLimits,
): Promise<readonly Sheet[] | ZipRefusal | "unreadable"> {
	const bytes = repackedZip(workbook, most);
	if (typeof bytes === "string") return bytes;
	const worker = new Worker(new URL("./sheets-worker.ts", import.meta.url), {
		workerData: bytes,
		transferList: [bytes.buffer],
		resourceLimits: { maxOldGenerationSizeMb: memory },
	});
	const read = await new Promise<readonly Sheet[] | null | Error>((resolve) => {
		worker.once("message", resolve);
		worker.once("error", resolve);
		worker.once("exit", () => resolve(null));
	});
	await worker.terminate();
	if (read instanceof Error) return isOutOfMemory(read) ? "too-large" : "unreadable";
	return read ?? "unreadable";
}

const isOutOfMemory = (error: Error) => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
