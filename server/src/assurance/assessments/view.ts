import {
	type AssessmentEvent,
	appliedOn,
	assessmentState,
	assessorRequestState,
	type BaselineVersion,
	type CityFacts,
	certifyFaults,
	type Finding,
	type IsoDate,
	isRequestLate,
	proposedProcedure,
	type RecognisedScheme,
	type Requirement,
	reportFaults,
	type WorkPaper,
} from "@gatehouse/framework";
import type { House } from "../../house.ts";
import type { LivingCity } from "../../record/model.ts";
import { findingItems } from "../finding-shape.ts";
import type { StoredPaper } from "./paper-store.ts";
import type { KeptRequest } from "./request-store.ts";
import type { AssessmentItem, AssessmentView, RequestItem } from "./shape.ts";
import { type Begun, begun, type KeptAssessment } from "./store.ts";

/** What is told of assessments, and to whom it is the same as to others: names, states, progress. */

/** The city as whoever asks may see it. */
export interface Seen {
	readonly model: LivingCity;
	readonly facts: CityFacts;
	readonly at: IsoDate;
	/** Whether a subject, or a piece of evidence, is there for them; left out: all of it. */
	readonly sight?: { subject(id: string): boolean; evidence(id: string): boolean };
}

const named = ({ facts }: Seen, id: string) => ({ id, name: facts.actors.get(id)?.name ?? id });

/** The assessment as it was on a day; undefined before it was applied for. */
export function asOf(kept: KeptAssessment, at: IsoDate): KeptAssessment | undefined {
	const events = kept.value.events.filter(({ on }) => on <= at);
	return events.length === 0 ? undefined : { ...kept, value: { ...kept.value, events } };
}

export function itemOf(seen: Seen, { value }: KeptAssessment): AssessmentItem {
	const { application, assessor, until, events } = value;
	const { subject: id, kind: scope } = application.scope;
	const subject = seen.facts.subjects.get(id);
	return {
		number: value.number,
		holder: named(seen, value.holder),
		subject: { id, kind: subject?.kind ?? "organisation", name: subject?.name ?? id },
		scope,
		tier: application.tier,
		grade: application.grade,
		state: assessmentState(value),
		assessor: assessor === undefined ? null : named(seen, assessor),
		appliedOn: appliedOn(value),
		until: until ?? null,
		certificate: events.at(-1)?.certificate ?? null,
	};
}

export function requestItemOf(seen: Seen, number: string, { id, value }: KeptRequest): RequestItem {
	const titles = new Map(seen.model.city.evidence.map((one) => [one.id, one.title]));
	const isThere = (evidence: string) => seen.sight === undefined || seen.sight.evidence(evidence);
	return {
		...value,
		id,
		assessment: number,
		state: assessorRequestState(value),
		late: isRequestLate(value, seen.at),
		turns: value.turns.map((turn) =>
			turn.side === "assessor"
				? turn
				: {
						...turn,
						evidence: turn.evidence.map((one) => ({
							id: one,
							title: isThere(one) ? (titles.get(one) ?? null) : null,
						})),
					},
		),
	};
}

/** What was written within an assessment. */
export interface Written {
	/** Null: not for whoever asks. */
	readonly papers: readonly StoredPaper[] | null;
	readonly requests: readonly KeptRequest[];
}

export function viewOf(house: House, seen: Seen, kept: KeptAssessment, { papers, requests }: Written): AssessmentView {
	const { value } = kept;
	const { model, facts, at, sight } = seen;
	const own = model.city.findings.filter(
		({ assessment, subject }) => assessment === value.number && (sight === undefined || sight.subject(subject)),
	);
	return {
		...itemOf(seen, kept),
		application: value.application,
		frozen: value.frozen ?? null,
		events: value.events.map((event) => ({ ...event, by: named(seen, event.by) })),
		requests: requests.map((one) => requestItemOf(seen, value.number, one)),
		findings: findingItems(own, model, facts, at),
		papers: papers === null || value.frozen === undefined ? null : progressOf(model, begun(kept).value, papers),
		missing: papers === null ? [] : missingIn(kept, papers, requests, own, house.content.recognised, at),
		revision: kept.revision,
		at,
	};
}

/** The version an assessment is held against. */
export function heldAgainst({ versions }: LivingCity, { frozen }: Begun): BaselineVersion | undefined {
	return versions.find(({ version, hash }) => version === frozen.baseline.version && hash === frozen.baseline.hash);
}

/** A requirement of the assessment as the version has it. */
export function requirementOf(model: LivingCity, of: Begun, id: string): Requirement | undefined {
	return heldAgainst(model, of)?.document.requirements.find((one) => one.id === id);
}

function progressOf(model: LivingCity, of: Begun, papers: readonly StoredPaper[]) {
	const texts = new Map(heldAgainst(model, of)?.document.requirements.map(({ id, text }) => [id, text]));
	const written = new Map(papers.map((one) => [one.paper.requirement, one]));
	return of.frozen.requirements.map(({ id, strength }) => {
		const kept = written.get(id);
		return {
			requirement: id,
			text: texts.get(id) ?? id,
			strength,
			revision: kept?.revision ?? 0,
			result: kept?.paper.result ?? null,
			reviewed: kept !== undefined && kept.reviewer !== null,
			credit: kept?.paper.credit !== undefined,
			note: kept?.reviewNote ?? null,
		};
	});
}

/** What is missing for the next step, in words: of the report, or of the certificate. */
function missingIn(
	kept: KeptAssessment,
	papers: readonly StoredPaper[],
	requests: readonly KeptRequest[],
	findings: readonly Finding[],
	schemes: readonly RecognisedScheme[],
	at: IsoDate,
): string[] {
	const state = assessmentState(kept.value);
	if (state !== "under-assessment" && state !== "reported") return [];
	const assessment = begun(kept).value;
	const file = { assessment, papers, requests: requests.map(({ value }) => value), findings };
	// A certificate that ends today outlasts no credit: what is left keeps any from being issued.
	const terms = { until: at, surveillance: [] };
	const faults = state === "reported" ? certifyFaults(file, terms, schemes, at) : reportFaults(file);
	return faults.map(({ message }) => message.slice(0, 500));
}

/** The paper as it lies in the store, or as it is proposed while nobody wrote one. */
export function paperOrProposal(
	{ content }: House,
	model: LivingCity,
	of: Begun,
	requirement: string,
	kept: StoredPaper | undefined,
): WorkPaper {
	if (kept !== undefined) return kept.paper;
	const known = requirementOf(model, of, requirement);
	const { objective, text } = proposedProcedure(
		known ?? { text: requirement, evidence: [] },
		of.frozen.tier,
		content.procedures,
	);
	return { requirement, objective, procedure: text === "" ? "–" : text, evidence: [] };
}

/** The latest event of a kind. */
export const lastEvent = (events: readonly AssessmentEvent[], step: AssessmentEvent["step"]) =>
	events.findLast((event) => event.step === step);
