import { GatehouseError, type IsoDate } from "@gatehouse/framework";
import { dayOf } from "../http/day.ts";
import type { Writing } from "../record/record.ts";
import { requireAccountToGive, requireDays } from "./membership-fit.ts";
import type { Membership } from "./membership-shape.ts";
import { holdsOn, insertMembership, requireMembership, unknownMembership } from "./membership-store.ts";
import type { Principal } from "./principal.ts";

/**
 * Hands the own role on to somebody until a day: the same role, for the same organisation, no longer than it is held,
 * and not by whom it was handed to.
 * @throws GatehouseError GH-HTTP-001 when the membership is not the own or does not hold today, GH-HTTP-022 when it
 * cannot be handed on so.
 */
export async function delegate(
	{ trx, now, note }: Writing,
	id: string,
	{ account, until }: { readonly account: string; readonly until: IsoDate },
	{ principal, reason }: { readonly principal: Principal; readonly reason: string | null },
): Promise<Membership> {
	const today = dayOf(now);
	const own = await requireMembership(trx, id);
	if (own.account !== principal.account || !holdsOn(own, today)) throw unknownMembership(id);
	if (own.delegatedFrom !== null) throw refused("it was handed to you, so you cannot hand it on");
	if (account === principal.account) throw refused("you hold it already");
	if (own.until !== null && until > own.until) throw refused(`you hold it yourself only until \`${own.until}\``);
	requireDays(today, until, today);
	await requireAccountToGive(trx, account);
	const kept = await insertMembership(trx, {
		account,
		organisation: own.organisation,
		role: own.role,
		from: today,
		until,
		grantedBy: principal.name,
		grantedAt: now.toISOString(),
		delegatedFrom: own.id,
	});
	await note({ actor: principal.name, reason, action: "membership.delegated", target: kept.id, after: kept });
	return kept;
}

const refused = (why: string) => new GatehouseError("GH-HTTP-022", `the role cannot be handed on: ${why}`);
