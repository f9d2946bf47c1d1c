import type { Transaction } from "../db/open.ts";

/** With whom each of the party's own pieces of evidence is shared; null: with everybody it deals with. */
export async function loadShares(trx: Transaction): Promise<Map<string, (string | null)[]>> {
	const rows = await trx.selectFrom("evidence_share").select(["evidence", "organisation"]).execute();
	return new Map(
		[...Map.groupBy(rows, ({ evidence }) => evidence)].map(([evidence, shares]) => [
			evidence,
			shares.map(({ organisation }) => organisation),
		]),
	);
}

/** Shares a piece of evidence with these and nobody else. Null: everybody its provider deals with. */
export async function replaceShares(
	trx: Transaction,
	evidence: string,
	organisations: readonly (string | null)[],
	by: { readonly name: string; readonly at: string },
): Promise<void> {
	await trx.deleteFrom("evidence_share").where("evidence", "=", evidence).execute();
	if (organisations.length === 0) return;
	await trx
		.insertInto("evidence_share")
		.values(organisations.map((organisation) => ({ evidence, organisation, shared_by: by.name, shared_at: by.at })))
		.execute();
}
