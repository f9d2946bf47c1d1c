import { sql } from "kysely";
import type { Transaction } from "../../db/open.ts";
import { eraseFromJournal } from "../../journal/index.ts";
import { endSessions, type Person } from "./account-store.ts";

/**
 * Forgets who an account belonged to, wherever the store says so (GDPR article 17): name, address, ways to sign in,
 * messages and invitations to the address, the name under what was signed, and what people wrote into the journal of the
 * person or about them. The id stays: it is all that the journal names, and its chain holds.
 * @param person as it was.
 * @param actor principal that erases.
 */
export async function eraseAccount(trx: Transaction, { id, email }: Person, actor: string, now: Date): Promise<void> {
	const at = now.toISOString();
	await endSessions(trx, id);
	for (const table of ["auth.account", "auth.two_factor", "auth.passkey"] as const) {
		await trx.deleteFrom(table).where("user_id", "=", id).execute();
	}
	await trx.deleteFrom("auth.link").where("account", "=", id).execute();
	await trx.deleteFrom("message").where(sql`lower(recipient)`, "=", email).execute();
	await trx.updateTable("invitation").set({ email: null }).where(sql`lower(email)`, "=", email).execute();
	const keys = await trx
		.updateTable("auth.api_key")
		.set({ revoked_at: sql`coalesce(revoked_at, ${at})`, name: "erased" })
		.where("account", "=", id)
		.returning("uid")
		.execute();
	const memberships = await trx
		.updateTable("membership")
		.set({ revoked_at: sql`coalesce(revoked_at, ${at})` })
		.where("account", "=", id)
		.returning("uid")
		.execute();
	// What the person handed on goes with the role it came from, as when the role is taken back.
	await trx
		.updateTable("membership")
		.set({ revoked_at: at })
		.where("delegated_from", "in", (own) => own.selectFrom("membership").select("uid").where("account", "=", id))
		.where("revoked_at", "is", null)
		.execute();
	await trx
		.updateTable("auth.user")
		.set({
			name: "Erased",
			email: `erased-${id}@erased.invalid`,
			image: null,
			two_factor_enabled: false,
			break_glass: false,
			invited_provider: null,
			locked_at: at,
			erased_at: at,
			updated_at: at,
		})
		.where("id", "=", id)
		.execute();
	await sql`select erase_signer(${id})`.execute(trx);
	// Entries about an account, a key or a membership name its plain id.
	const otherNames = [id, ...keys.flatMap(({ uid }) => [`key:${uid}`, uid]), ...memberships.map(({ uid }) => uid)];
	await eraseFromJournal(trx, { account: `account:${id}`, otherNames, actor }, now);
}
