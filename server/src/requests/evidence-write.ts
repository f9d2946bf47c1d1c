import { randomBytes } from "node:crypto";
import { type Evidence, GatehouseError, type IsoDate, type Issue } from "@gatehouse/framework";
import type { Principal } from "../access/principal.ts";
import { evidenceStore, say } from "../assurance/index.ts";
import type { Transaction } from "../db/open.ts";
import { withinParty } from "../db/party.ts";
import { invalid } from "../http/compilers.ts";
import { creation, deletion, replacement } from "../record/entity-change.ts";
import { memberOf, requireCity } from "../record/model.ts";
import type { CityChange, Writing } from "../record/record.ts";
import { dropDrafts } from "./draft-store.ts";
import type { EvidenceBody } from "./evidence-shape.ts";
import { dropHandIn, keepHandIns } from "./hand-in-store.ts";
import { type PartyView, unseen } from "./party.ts";

/** Who hands evidence in, and why; as the journal and the store keep it. */
export interface Submitter {
	readonly principal: Principal;
	readonly reason: string | null;
	readonly now: Date;
}

/**
 * Ids are made here: one that somebody chose could tell them which are taken. They end in 64 random bits, as the store
 * demands.
 */
export function evidenceId(organisation: string): string {
	return `${organisation.slice(0, 60).replace(/-+$/, "")}-${randomBytes(8).toString("hex")}`;
}

/** What is said of evidence, as evidence that waits for a review. */
export function submittedEvidence(id: string, body: EvidenceBody, providedBy: string, on: IsoDate): Evidence {
	const { text: _, issuer, until, requirements, standards, ...rest } = body;
	return {
		...rest,
		id,
		providedBy,
		requirements: [...new Set(requirements)],
		standards: [...new Set(standards)],
		...(issuer === undefined ? {} : { issuer }),
		...(until === undefined ? {} : { until }),
		review: { state: "submitted", on },
	};
}

/** The fault of a subject that is not theirs to answer for; the same whether it is another's or nobody's. */
export function subjectFault({ party, sight }: PartyView, subject: string): Issue | undefined {
	if (party.side === "supplier" && sight.subject(subject)) return undefined;
	return {
		code: "GH-HTTP-002",
		path: ["subject"],
		message: `\`${subject}\` is not among your subjects`,
		help: "give the id of your organisation, or of a product, system, fleet or engagement of yours",
	};
}

/** Hands a new piece of evidence in. @throws GatehouseError GH-HTTP-002 when it does not fit. */
export async function handIn(
	writing: Writing,
	view: PartyView,
	id: string,
	body: EvidenceBody,
	by: Submitter,
	copyOf: string | null = null,
): Promise<void> {
	requireOwnSubject(view, body.subject);
	const value = submittedEvidence(id, body, view.party.organisation, view.today);
	await writing.change((model, revision) => ({
		...creation(model, revision, "evidence", value, noteBy(by)),
		party: view.party,
		store: async (trx) => {
			await evidenceStore.insert(trx, [{ value, revision }]);
			await keepBeside(trx, view, [{ value, text: body.text, copyOf }], by);
		},
	}));
}

/**
 * Hands it in anew: what waits, or what was rejected, as the organisation has it now.
 * @throws GatehouseError GH-HTTP-001 when it is not theirs, GH-HTTP-003, -004, GH-REQ-006 when it was accepted.
 */
export async function replaceHandIn(
	writing: Writing,
	view: PartyView,
	id: string,
	body: EvidenceBody,
	by: Submitter,
	requireRead: (revision: number) => void,
): Promise<number> {
	requireOwnSubject(view, body.subject);
	const { revision: changed } = await writing.change((model, revision) => {
		const before = ownEvidence(requireCity(model).city.evidence, view, id);
		requireRead(model.revisions.evidence.get(id) ?? 0);
		requireNotAccepted(before);
		const next = submittedEvidence(id, body, view.party.organisation, view.today);
		const value = before.sha256 === undefined ? next : { ...next, sha256: before.sha256 };
		return {
			...replacement(model, revision, "evidence", value, noteBy(by)),
			party: view.party,
			store: async (trx) => {
				await evidenceStore.replace(trx, { value, revision });
				await keepBeside(trx, view, [{ value, text: body.text, copyOf: null }], by);
			},
		};
	});
	return changed;
}

/** Takes it back. @throws GatehouseError as {@link replaceHandIn}. */
export async function withdraw(
	writing: Writing,
	view: PartyView,
	id: string,
	by: Submitter,
	requireRead: (revision: number) => void,
): Promise<void> {
	await writing.change((model, revision) => {
		const before = ownEvidence(requireCity(model).city.evidence, view, id);
		requireRead(model.revisions.evidence.get(id) ?? 0);
		requireNotAccepted(before);
		const change: CityChange = deletion(model, revision, "evidence", id, noteBy(by));
		return {
			...change,
			party: view.party,
			store: async (trx) => {
				await dropHandIn(trx, id);
				await evidenceStore.remove(trx, id);
			},
		};
	});
}

/** Writes to the city about one's own evidence. @throws GatehouseError GH-HTTP-001 when it is not theirs. */
export async function writeToCity(
	writing: Writing,
	view: PartyView,
	id: string,
	text: string,
	by: Submitter,
): Promise<void> {
	const { city } = requireCity(await writing.city());
	ownEvidence(city.evidence, view, id);
	await withinParty(writing.trx, view.party, view.today, () => speak(writing.trx, view, id, text, by));
	await writing.note({ ...noteBy(by), action: "evidence.talk", target: id, after: { side: "supplier", text } });
}

/** The evidence, when the organisation handed it in. What others share may be read and nothing else. */
export function ownEvidence(all: readonly Evidence[], view: PartyView, id: string): Evidence {
	const found = memberOf(all, id);
	if (found?.providedBy === view.party.organisation && view.party.side === "supplier") return found;
	throw unseen("evidence", id);
}

/** What is kept beside evidence handed in: who and when, what they say with it; the drafts for it have done their work. */
export async function keepBeside(
	trx: Transaction,
	view: PartyView,
	handed: readonly { readonly value: Evidence; readonly text: string | undefined; readonly copyOf: string | null }[],
	by: Submitter,
): Promise<void> {
	await keepHandIns(
		trx,
		handed.map(({ value, copyOf }) => ({
			evidence: value.id,
			organisation: view.party.organisation,
			account: by.principal.account,
			submittedBy: by.principal.name,
			submittedAt: by.now.toISOString(),
			claimedGrade: value.grade,
			copyOf,
		})),
	);
	for (const { value, text } of handed) {
		if (text !== undefined) await speak(trx, view, value.id, text, by);
		await dropDrafts(trx, value.subject, value.requirements);
	}
}

function speak(trx: Transaction, { party }: PartyView, evidence: string, text: string, by: Submitter): Promise<void> {
	const { organisation } = party;
	const at = by.now.toISOString();
	return say(trx, {
		evidence,
		provider: organisation,
		side: "supplier",
		organisation,
		author: by.principal.name,
		at,
		text,
	});
}

function requireOwnSubject(view: PartyView, subject: string): void {
	const fault = subjectFault(view, subject);
	if (fault !== undefined) throw invalid("the evidence is for nothing of yours", [fault]);
}

function requireNotAccepted({ id, review }: Evidence): void {
	if (review.state !== "accepted") return;
	throw new GatehouseError("GH-REQ-006", `\`${id}\` was accepted on ${review.on}`);
}

const noteBy = ({ principal, reason }: Submitter) => ({ actor: principal.name, reason });
