import { sql } from "kysely";
import type { Transaction } from "../db/open.ts";
import { appendToJournal } from "./append.ts";
import { writeNumbers } from "./numbers.ts";
import { ERASED } from "./walk.ts";

/** Whose words are erased, and by whom. */
export interface Erasure {
	/** The account: `account:<id>`. */
	readonly account: string;
	/** Other names the account acted under: `key:<id>`. */
	readonly otherNames?: readonly string[];
	/** Name of the principal that erases. */
	readonly actor: string;
}

/**
 * Erases the reasons of all entries by the account or about it, in the transaction of the erasure itself. The chain
 * holds, because it covers only their salted digests (GDPR article 17); an entry says which were erased, not what.
 * @returns the numbers of the entries; empty, and no entry written, when there was nothing to erase.
 */
export async function eraseFromJournal(trx: Transaction, erasure: Erasure, now: Date): Promise<readonly number[]> {
	const names = [erasure.account, ...(erasure.otherNames ?? [])];
	const { rows } = await sql<{ seq: number }>`
		select seq from erase_journal_reasons(${names}::text[]) as erased (seq) order by seq`.execute(trx);
	const erased = rows.map(({ seq }) => seq);
	if (erased.length > 0) {
		const reason = `reasons of entries ${writeNumbers(erased)}`;
		await appendToJournal(trx, { actor: erasure.actor, action: ERASED, target: erasure.account, reason }, now);
	}
	return erased;
}
