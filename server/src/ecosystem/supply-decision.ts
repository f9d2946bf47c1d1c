import type { IsoDate } from "@gatehouse/framework";
import { delegatesOf, requireOther } from "../access/duties.ts";
import type { Principal } from "../access/principal.ts";
import type { Transaction } from "../db/open.ts";
import type { Writing } from "../record/record.ts";
import { tell } from "../requests/index.ts";
import { accountBehind } from "./declaration-store.ts";

/** Who decides, and why it says so in the journal. */
export interface Decider {
	readonly principal: Principal;
	readonly reason: string | null;
}

/** What somebody said in the name of an organisation. */
export interface Said {
	readonly organisation: string;
	/** Name of the principal. */
	readonly by: string;
	readonly account: string | null;
}

/** Nobody decides on what they said themselves, nor in its name (DUTY-01, DUTY-02). @throws GatehouseError GH-DUTY-001. */
export async function requireOtherThan(
	trx: Transaction,
	principal: Principal,
	said: Said,
	today: IsoDate,
): Promise<void> {
	const { account, byLink } = await accountBehind(trx, said.by, said.account);
	const delegates = await delegatesOf(trx, account, today);
	requireOther(principal, { account, byLink, organisation: said.organisation, delegates });
}

/** Tells an organisation what became of what it said, or of a supply to it. */
export async function tellOfSupply(
	writing: Writing,
	{ organisation, about, title, text }: Readonly<Record<"organisation" | "about" | "title" | "text", string>>,
): Promise<void> {
	const notice = {
		organisation,
		side: "supplier",
		kind: "supply",
		evidence: about,
		title,
		text,
		day: null,
		threshold: null,
	} as const;
	await tell(writing.trx, [notice], writing.now);
}
