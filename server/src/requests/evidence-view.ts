import { type Evidence, holdsUntil } from "@gatehouse/framework";
import type { z } from "zod";
import { type TalkSummary, talkOf } from "../assurance/index.ts";
import type { Transaction } from "../db/open.ts";
import type { Frozen } from "../http/wire.ts";
import type { myEvidenceItem } from "./evidence-shape.ts";
import { type HandIn, loadHandIns } from "./hand-in-store.ts";
import { organisationNamed, type PartyView, subjectNamed } from "./party.ts";
import { loadShares } from "./share-store.ts";

export type MyEvidence = Frozen<z.output<typeof myEvidenceItem>>;

/** What the store holds about evidence beside the evidence itself, as far as the party may see it. */
interface Beside {
	readonly handIns: ReadonlyMap<string, HandIn>;
	readonly talk: ReadonlyMap<string, TalkSummary>;
	readonly shares: ReadonlyMap<string, readonly (string | null)[]>;
}

/** Makes the items of a party's evidence: what it handed in, and what others let it see. */
export async function evidenceItems(trx: Transaction, view: PartyView): Promise<(evidence: Evidence) => MyEvidence> {
	const isSupplier = view.party.side === "supplier";
	const beside: Beside = {
		handIns: isSupplier ? await loadHandIns(trx) : new Map(),
		talk: isSupplier ? await talkOf(trx) : new Map(),
		shares: isSupplier ? await loadShares(trx) : new Map(),
	};
	return (evidence) => itemOf(evidence, view, beside);
}

function itemOf(evidence: Evidence, view: PartyView, { handIns, talk, shares }: Beside): MyEvidence {
	const { id, title, type, requirements, standards, issuer, grade, from, until, values, review } = evidence;
	const own = evidence.providedBy === view.party.organisation;
	const handIn = own ? handIns.get(id) : undefined;
	const isRejected = own && review.state === "rejected";
	return {
		id,
		title,
		type,
		subject: subjectNamed(view, evidence.subject),
		requirements,
		standards,
		providedBy: organisationNamed(view, evidence.providedBy),
		own,
		issuer: issuer ?? null,
		grade,
		claimedGrade: handIn?.claimedGrade ?? grade,
		from,
		until: until ?? null,
		holdsUntil: review.state === "accepted" ? holdsUntil(view.facts, evidence, view.today) : null,
		values,
		review: { state: review.state, on: review.on, reason: isRejected ? review.reason : null },
		awaits: own ? awaitedOf(evidence, talk.get(id)) : null,
		submittedAt: handIn?.submittedAt ?? null,
		copyOf: handIn?.copyOf ?? null,
		sharedWith: own ? sharedWith(shares.get(id)) : "city",
		messages: own ? (talk.get(id)?.messages ?? 0) : 0,
		revision: view.model.revisions.evidence.get(id) ?? 0,
	};
}

/** Whose turn it is: the city's to decide, or the supplier's to answer or to hand in anew; null: nobody's. */
export function awaitedOf(
	{ review }: Pick<Evidence, "review">,
	talk: TalkSummary | undefined,
): "city" | "supplier" | null {
	if (review.state === "accepted") return null;
	if (review.state === "rejected") return "supplier";
	return talk?.last === "city" ? "supplier" : "city";
}

function sharedWith(shares: readonly (string | null)[] | undefined): MyEvidence["sharedWith"] {
	if (shares === undefined || shares.length === 0) return "city";
	return shares.includes(null) ? "everybody-dealt-with" : "named";
}
