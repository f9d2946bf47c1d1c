import { GatehouseError, type IsoDate } from "@gatehouse/framework";
import { sql } from "kysely";
import pg from "pg";
import type { Db, Transaction } from "./open.ts";

/** An organisation outside the authority, and the side it stands on. */
export interface Party {
	/** Id of the actor. */
	readonly organisation: string;
	readonly side: "supplier" | "assessor";
}

/**
 * Does the work in one transaction that sees, on that day, only what the policies of the store show the party
 * (`migrations/0006_isolation.sql`); whatever the work asks for, the rest is not there.
 * @throws GatehouseError GH-HTTP-008 when the work writes what the party may not write.
 */
export function asParty<T>(db: Db, party: Party, at: IsoDate, work: (trx: Transaction) => Promise<T>): Promise<T> {
	return db.transaction().execute((trx) => withinParty(trx, party, at, () => work(trx)));
}

/** Does a part of a transaction as {@link asParty} does; what follows is the city's again. */
export async function withinParty<T>(
	trx: Transaction,
	{ organisation, side }: Party,
	at: IsoDate,
	work: () => Promise<T>,
): Promise<T> {
	await become(trx, "gatehouse_party", organisation, side, at);
	const result = await work().catch((cause: unknown) => {
		// A refusal aborts the transaction, so there is no way back to the other role and none is needed.
		throw isRefusal(cause)
			? new GatehouseError("GH-HTTP-008", "the store refuses this to your organisation", { cause })
			: cause;
	});
	await become(trx, "gatehouse_app", "", "", "");
	return result;
}

/** All of it for this transaction only: behind the embedded store's sockets there is a single session. */
async function become(trx: Transaction, role: string, party: string, side: string, day: string): Promise<void> {
	await sql`select set_config('role', ${role}, true), set_config('gatehouse.party', ${party}, true),
		set_config('gatehouse.side', ${side}, true), set_config('gatehouse.day', ${day}, true)`.execute(trx);
}

const INSUFFICIENT_PRIVILEGE = "42501";

function isRefusal(cause: unknown): boolean {
	return cause instanceof pg.DatabaseError && cause.code === INSUFFICIENT_PRIVILEGE;
}
