import { type Evidence, GatehouseError } from "@gatehouse/framework";
import { sql } from "kysely";
import type { z } from "zod";
import { delegatesOf, requireOrganisation, requireOther } from "../access/duties.ts";
import type { Principal } from "../access/principal.ts";
import type { Transaction } from "../db/open.ts";
import { textList } from "../db/rows.ts";
import { dayOf } from "../http/day.ts";
import { replacement, requireMember } from "../record/entity-change.ts";
import { requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { tell } from "../requests/index.ts";
import type { reviewBody } from "./review-shape.ts";
import { say } from "./talk-store.ts";

export type Verdict = z.output<typeof reviewBody>;

/** Who judges, and why it says so in the journal. */
export interface Reviewer {
	readonly principal: Principal;
	readonly reason: string | null;
}

/**
 * Judges evidence in the name of the organisation acted for: accepts it at a grade, rejects it, or asks back. Nobody
 * judges what they or their organisation handed in (DUTY-01, DUTY-02). Accepted evidence can still be rejected.
 * @param requireRead refuses when the evidence is not at the revision that was looked at.
 * @returns the evidence after it. @throws GatehouseError GH-HTTP-001, GH-DUTY-001, GH-DUTY-003, GH-REQ-007.
 */
export async function review(
	writing: Writing,
	id: string,
	verdict: Verdict,
	{ principal, reason }: Reviewer,
	requireRead: (revision: number) => void,
): Promise<{ readonly evidence: Evidence; readonly revision: number }> {
	const by = requireOrganisation(principal);
	const model = requireCity(await writing.city());
	const before = requireMember(model, "evidence", id);
	const revision = model.revisions.evidence.get(id) ?? 0;
	requireRead(revision);
	const on = dayOf(writing.now);
	await requireUninvolved(writing.trx, principal, before, on);
	requireWaiting(before, verdict.verdict);
	const note = { actor: principal.name, reason };
	const inform = async (kind: "accepted" | "rejected" | "asked", text: string) => {
		const { providedBy: organisation, title } = before;
		await tell(
			writing.trx,
			[{ organisation, side: "supplier", kind, evidence: id, title, day: null, threshold: null, text }],
			writing.now,
		);
	};
	if (verdict.reason !== undefined) {
		const at = writing.now.toISOString();
		const said = { evidence: id, provider: before.providedBy, side: "city", organisation: by, at } as const;
		await say(writing.trx, { ...said, author: principal.name, text: verdict.reason });
	}
	if (verdict.verdict === "ask") {
		await inform("asked", verdict.reason ?? "");
		await writing.note({ ...note, action: "evidence.asked-back", target: id, before, after: verdict });
		return { evidence: before, revision };
	}
	const evidence = judged(before, verdict, by, on);
	const changed = await writing.change((current, next) => {
		// Nobody changed it: the revision was read in this transaction, which holds the city.
		requireRead(current.revisions.evidence.get(id) ?? 0);
		const change = replacement(current, next, "evidence", evidence, note);
		return { ...change, note: { ...change.note, action: `evidence.${evidence.review.state}` } };
	});
	if (evidence.review.state === "accepted") {
		await inform("accepted", `It was accepted at grade ${evidence.grade}.`);
	} else await inform("rejected", verdict.reason ?? "");
	return { evidence, revision: changed.revision };
}

function judged(before: Evidence, { verdict, reason, grade }: Verdict, by: string, on: string): Evidence {
	if (verdict === "accept") return { ...before, grade: grade ?? before.grade, review: { state: "accepted", on, by } };
	return { ...before, review: { state: "rejected", on, by, reason: reason ?? "" } };
}

function requireWaiting({ id, review: { state, on } }: Evidence, verdict: Verdict["verdict"]): void {
	if (state === "submitted" || (state === "accepted" && verdict === "reject")) return;
	throw new GatehouseError("GH-REQ-007", `\`${id}\` was ${state} on ${on}`);
}

/** @throws GatehouseError GH-DUTY-001 when the principal had a part in handing it in. */
async function requireUninvolved(
	trx: Transaction,
	principal: Principal,
	evidence: Evidence,
	on: string,
): Promise<void> {
	const organisation = evidence.providedBy;
	requireOther(principal, { account: null, organisation });
	for (const { account, byLink } of (await submittersOf(trx, [evidence.id])).get(evidence.id) ?? []) {
		requireOther(principal, { account, byLink, organisation, delegates: await delegatesOf(trx, account, on) });
	}
}

/** An account that counts as having handed evidence in, and whether it did so by a link it made. */
export interface Submitter {
	readonly account: string;
	readonly byLink: boolean;
}

/**
 * The accounts that handed evidence in or changed it, by the journal; a key counts as the account that made it, and an
 * invitation's link as who made that: they saw it, so they could have answered by it.
 */
export async function submittersOf(trx: Transaction, evidence: readonly string[]): Promise<Map<string, Submitter[]>> {
	if (evidence.length === 0) return new Map();
	const { rows } = await sql<{ target: string; account: string | null; by_link: boolean }>`
		select distinct entry.target, invitation.uid is not null as by_link,
			coalesce(key.account, substring(by.actor from '^account:(.+)$')) as account
		from journal entry
		left join invitation on entry.actor = 'invitation:' || invitation.uid::text
		cross join lateral (select coalesce(invitation.created_by, entry.actor) as actor) by
		left join auth.api_key key on by.actor = 'key:' || key.uid::text
		where entry.target = any(${textList(evidence)})
			and entry.action in ('evidence.created', 'evidence.replaced')`.execute(trx);
	const submitters = new Map<string, Submitter[]>();
	for (const { target, account, by_link: byLink } of rows) {
		if (account !== null) submitters.set(target, [...(submitters.get(target) ?? []), { account, byLink }]);
	}
	return submitters;
}
