import { type CityFacts, type Evidence, type IsoDate, stoppedAssessors, tiersOn, toDay } from "@gatehouse/framework";
import { sql } from "kysely";
import type { z } from "zod";
import { mayDo } from "../access/policy.ts";
import type { Principal } from "../access/principal.ts";
import { openProposals } from "../baseline/index.ts";
import type { Transaction } from "../db/open.ts";
import { loadDeclarations, loadQuestions } from "../ecosystem/index.ts";
import { loadWaiverRequests } from "../gate/index.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { applicationsToAssign, certificatesToDecide } from "./assessments/inbox.ts";
import { submittersOf } from "./review.ts";
import type { inboxItem } from "./review-shape.ts";
import { type TalkSummary, talkOf } from "./talk-store.ts";

export type InboxItem = z.output<typeof inboxItem>;

/** Whose hand-ins count as the principal's own: its account, and those that delegated to it (DUTY-01). */
interface Self {
	readonly accounts: ReadonlySet<string>;
	readonly organisation: string | null;
}

/** What awaits a decision that this principal may take: evidence to judge, waivers to sign, versions to publish. */
export async function inboxOf(house: House, principal: Principal): Promise<InboxItem[]> {
	// Decisions are taken by somebody with an account, for an organisation.
	if (principal.account === null) return [];
	const facts = factsOf(requireCity(await house.record.current()), house.content);
	const today = dayOf(house.clock());
	return house.store.db.transaction().execute(async (trx) => {
		const self = { accounts: await accountsBehind(trx, principal.account), organisation: principal.organisation };
		return [
			...(mayDo(principal, "assurance.review") ? await evidenceToJudge(trx, facts, self, today) : []),
			...(mayDo(principal, "gate.waive") ? await waiversToSign(trx, facts, self, today) : []),
			...(mayDo(principal, "baseline.publish") ? await versionsToPublish(trx, facts, self, today) : []),
			...(mayDo(principal, "certificates.decide") ? assessorsStopped(facts, today) : []),
			...(mayDo(principal, "assurance.assign") ? await applicationsToAssign(trx, facts, today) : []),
			...(mayDo(principal, "certificates.decide") ? await certificatesToDecide(trx, facts, self, today) : []),
			...(mayDo(principal, "ecosystem.change") ? await suppliersToConfirm(trx, facts, self, today) : []),
		];
	});
}

/** The account, and every account that handed a role on to it, directly or through others. */
async function accountsBehind(trx: Transaction, account: string | null): Promise<Set<string>> {
	const { rows } = await sql<{ account: string }>`
		with recursive behind as (
			select uid, account, delegated_from from membership where account = ${account} and revoked_at is null
			union
			select giver.uid, giver.account, giver.delegated_from
			from membership giver join behind on behind.delegated_from = giver.uid
		)
		select distinct account from behind`.execute(trx);
	return new Set([...rows.map((row) => row.account), ...(account === null ? [] : [account])]);
}

async function evidenceToJudge(trx: Transaction, facts: CityFacts, self: Self, today: IsoDate): Promise<InboxItem[]> {
	const waiting = facts.city.evidence.filter(
		({ review, providedBy }) => review.state === "submitted" && providedBy !== self.organisation,
	);
	const submitters = await submittersOf(
		trx,
		waiting.map(({ id }) => id),
	);
	const talk = await talkOf(trx);
	const tiers = tiersOn(facts, today);
	return waiting.flatMap((evidence) => {
		const { id, subject } = evidence;
		if (submitters.get(id)?.some(({ account }) => self.accounts.has(account))) return [];
		return [evidenceItem(evidence, facts, tiers.get(subject)?.tier ?? null, talk.get(id), today)];
	});
}

function evidenceItem(
	evidence: Evidence,
	facts: CityFacts,
	tier: InboxItem["tier"],
	talk: TalkSummary | undefined,
	today: IsoDate,
): InboxItem {
	const { id, title, subject, providedBy, requirements, review } = evidence;
	return {
		kind: "evidence",
		id,
		title,
		subject: subjectName(facts, subject),
		tier,
		from: facts.actors.get(providedBy)?.name ?? providedBy,
		since: review.on,
		daysWaiting: daysBetween(review.on, today),
		awaits: talk?.last === "city" ? "supplier" : "city",
		requirements,
	};
}

async function waiversToSign(trx: Transaction, facts: CityFacts, self: Self, today: IsoDate): Promise<InboxItem[]> {
	const asked = (await loadWaiverRequests(trx)).filter(
		({ state, requestedBy, requestedFor }) =>
			state === "requested" &&
			requestedFor !== self.organisation &&
			(requestedBy === null || !self.accounts.has(requestedBy)),
	);
	const tiers = tiersOn(facts, today);
	return asked.map(({ id, waiver, requestedFor, requestedAt }) => ({
		kind: "waiver",
		id,
		title: waiver.reason,
		subject: subjectName(facts, waiver.subject),
		tier: tiers.get(waiver.subject)?.tier ?? null,
		from: facts.actors.get(requestedFor)?.name ?? requestedFor,
		since: requestedAt.slice(0, 10),
		daysWaiting: daysBetween(requestedAt.slice(0, 10), today),
		awaits: "city",
		requirements: [waiver.requirement],
	}));
}

async function versionsToPublish(trx: Transaction, facts: CityFacts, self: Self, today: IsoDate): Promise<InboxItem[]> {
	const open = await openProposals(trx);
	return open
		.filter(({ proposedBy }) => !self.accounts.has(proposedBy))
		.map(({ id, version, note, proposedFor, proposedAt }) => ({
			kind: "baseline-proposal",
			id,
			title: `${version}: ${note}`,
			subject: null,
			tier: null,
			from: facts.actors.get(proposedFor)?.name ?? proposedFor,
			since: proposedAt.slice(0, 10),
			daysWaiting: daysBetween(proposedAt.slice(0, 10), today),
			awaits: "city",
			requirements: [],
		}));
}

/** Assessors that are suspended or struck off while certificates in force rest on them (CERT-11, ASSR-14). */
function assessorsStopped({ city, actors, subjects }: CityFacts, today: IsoDate): InboxItem[] {
	return stoppedAssessors(city, today).map(({ record, sanction, inForce }) => {
		const many = inForce.length === 1 ? "1 certificate in force rests" : `${inForce.length} certificates in force rest`;
		const state = sanction.kind === "suspended" ? "suspended" : "struck off";
		const known = subjects.get(record.actor);
		return {
			kind: "assessor",
			id: record.id,
			title: `${many} on an assessor that is ${state}: ${sanction.reason}`,
			subject: known === undefined ? null : { id: known.id, kind: known.kind, name: known.name },
			tier: null,
			from: actors.get(record.actor)?.name ?? record.actor,
			since: sanction.from,
			daysWaiting: daysBetween(sanction.from, today),
			awaits: "city",
			requirements: [],
		};
	});
}

/** What suppliers declared of their own suppliers, and denied, and no one of the city has decided on (DECL-04). */
async function suppliersToConfirm(
	trx: Transaction,
	facts: CityFacts,
	self: Self,
	today: IsoDate,
): Promise<InboxItem[]> {
	const tiers = tiersOn(facts, today);
	const isOther = (organisation: string, account: string | null) =>
		organisation !== self.organisation && (account === null || !self.accounts.has(account));
	const item = (kind: "declaration" | "denial", id: string, title: string, organisation: string, at: string) => ({
		kind,
		id,
		title,
		subject: subjectName(facts, organisation),
		tier: tiers.get(organisation)?.tier ?? null,
		from: facts.actors.get(organisation)?.name ?? organisation,
		since: at.slice(0, 10),
		daysWaiting: daysBetween(at.slice(0, 10), today),
		awaits: "city" as const,
		requirements: [],
	});
	const declared = (await loadDeclarations(trx)).filter(
		({ state, organisation, account }) => state === "declared" && isOther(organisation, account),
	);
	const denied = (await loadQuestions(trx)).filter(
		({ state, organisation, answeredAccount }) => state === "denied" && isOther(organisation, answeredAccount),
	);
	return [
		...declared.map(({ id, party, what, organisation, declaredAt }) =>
			item("declaration", id, `${party.name}: ${what}`, organisation, declaredAt),
		),
		...denied.map(({ id, supplierName, answer, organisation, answeredAt }) =>
			item("denial", id, `${supplierName}: ${answer ?? ""}`, organisation, answeredAt ?? ""),
		),
	];
}

function subjectName(facts: CityFacts, id: string): InboxItem["subject"] {
	const known = facts.subjects.get(id);
	return known === undefined ? null : { id, kind: known.kind, name: known.name };
}

const daysBetween = (from: IsoDate, to: IsoDate) => Math.max(0, toDay(to) - toDay(from));
