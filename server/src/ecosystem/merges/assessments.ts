import { GatehouseError } from "@gatehouse/framework";
import type { Transaction } from "../../db/open.ts";

/**
 * Whoever applied in an assessment, is its subject or assesses in it is not merged into another (MERGE-07): what it is held
 * against was frozen with that name, independence was found for it, and its parties would lose sight of it.
 * @throws GatehouseError GH-MERGE-001 with the numbers of the first ones.
 */
export async function requireNoAssessment(trx: Transaction, gone: string): Promise<void> {
	const named = await trx
		.selectFrom("assessment")
		.select("number")
		.where((of) => of.or([of("holder", "=", gone), of("subject", "=", gone), of("assessor", "=", gone)]))
		.orderBy("number")
		.limit(3)
		.execute();
	if (named.length === 0) return;
	const numbers = named.map(({ number }) => number).join(", ");
	throw new GatehouseError("GH-MERGE-001", `\`${gone}\` is named in ${numbers} (MERGE-07)`);
}
