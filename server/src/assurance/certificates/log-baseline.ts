import { writeLogEntry } from "@gatehouse/formats/credentials";
import type { BaselineVersion } from "@gatehouse/framework";
import type { Writing } from "../../record/record.ts";
import { appendToLog } from "./log-store.ts";

/** Puts a published version into the log, so that nobody can say later that something else was demanded. */
export async function logBaseline({ trx, now }: Writing, published: BaselineVersion): Promise<void> {
	const { version, effectiveFrom, hash } = published;
	await appendToLog(trx, writeLogEntry({ kind: "baseline", version, effectiveFrom, hash }), now);
}
