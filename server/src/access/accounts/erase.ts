import type { Transaction } from "../../db/open.ts";
import type { Person } from "./account-store.ts";

/**
 * Forgets who an account belonged to. Its id stays: the journal names nothing else, and its chain holds.
 * @param person as it was.
 */
export async function eraseAccount(trx: Transaction, { id, email }: Person, now: Date): Promise<void> {
	const at = now.toISOString();
	for (const table of ["auth.session", "auth.account", "auth.two_factor", "auth.passkey"] as const) {
		await trx.deleteFrom(table).where("user_id", "=", id).execute();
	}
	await trx.deleteFrom("auth.link").where("account", "=", id).execute();
	await trx.deleteFrom("message").where("recipient", "=", email).execute();
	await trx
		.updateTable("auth.api_key")
		.set({ revoked_at: at, name: "erased" })
		.where("account", "=", id)
		.where("revoked_at", "is", null)
		.execute();
	await trx.updateTable("auth.api_key").set({ name: "erased" }).where("account", "=", id).execute();
	await trx
		.updateTable("membership")
		.set({ revoked_at: at })
		.where("account", "=", id)
		.where("revoked_at", "is", null)
		.execute();
	await trx
		.updateTable("auth.user")
		.set({
			name: "Erased",
			email: `erased-${id}@erased.invalid`,
			image: null,
			two_factor_enabled: false,
			invited_provider: null,
			locked_at: at,
			erased_at: at,
			updated_at: at,
		})
		.where("id", "=", id)
		.execute();
}
