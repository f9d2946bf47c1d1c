import { GatehouseError } from "../../shared/problems.ts";
import { readBase64, writeBase64 } from "./bytes.ts";
import { HASH_BYTES, type MerkleHash } from "./merkle-hash.ts";

/** The state of a log that its key signs: which log, how many entries, and the root over them (C2SP tlog-checkpoint). */
export interface Checkpoint {
	readonly origin: string;
	readonly size: number;
	readonly root: MerkleHash;
}

/** The text that is signed: three lines. */
export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
	return `${origin}\n${size}\n${writeBase64(root)}\n`;
}

/** Reads the text of a checkpoint; lines behind the third are other people's and passed over. @throws GatehouseError GH-LOG-002. */
export function readCheckpoint(text: string): Checkpoint {
	const [origin = "", count = "", encoded = "", ...rest] = text.split("\n");
	const root = readBase64(encoded);
	const size = Number(count);
	const whole = rest.pop() === "" && rest.every((line) => line !== "");
	if (origin === "" || !/^(0|[1-9]\d*)$/.test(count) || !Number.isSafeInteger(size) || !whole) {
		throw new GatehouseError("GH-LOG-002", "the text is no checkpoint: origin, size and root, a line each");
	}
	if (root?.length !== HASH_BYTES) {
		throw new GatehouseError("GH-LOG-002", `the root \`${encoded.slice(0, 80)}\` is not 32 bytes in base 64`);
	}
	return { origin, size, root };
}
