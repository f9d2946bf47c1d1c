import type { House } from "../house.ts";
import type { StoredFile } from "./file-store.ts";
import type { FileWords } from "./receive.ts";
import type { Span } from "./sealing.ts";

/** What others may ask of the files. */
export { digestOfFiles, linkFiles, listFiles } from "./evidence-files.ts";
export type { StoredFile } from "./file-store.ts";
export { printed } from "./print.ts";
export { type FilesConfig, filesConfigOf } from "./settings.ts";
export { sweepFiles } from "./sweep.ts";
export { keepSweeping } from "./sweeping.ts";
export { type FilesReport, rewrapFiles, verifyFiles } from "./verify.ts";

/**
 * Takes a file in and keeps it. Until something refers to it (a foreign key to `stored_file`), it is swept after a day.
 * @throws GatehouseError GH-FILES-001 (too large), -003, -004 (kind), -005 (incomplete), -006 (name), -009, -010.
 */
export async function putFile(
	{ files }: House,
	source: AsyncIterable<Uint8Array>,
	words: FileWords,
): Promise<StoredFile & { readonly name: string }> {
	const received = await files.receive(source, words);
	return { ...(await files.keep(received)), name: received.name };
}

/**
 * The bytes of a kept file, or a span of them. Whether the reader may have them is for the caller to know.
 * @throws GatehouseError GH-FILES-008 when it is not there or damaged, -009, -010.
 */
export async function openFile({ files }: House, sha256: string, span?: Span): Promise<AsyncIterable<Buffer>> {
	return files.read(await files.row(sha256), span);
}
