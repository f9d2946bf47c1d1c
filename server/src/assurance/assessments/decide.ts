import {
	type AssessmentFile,
	certifiedFields,
	certifyFaults,
	eventsBefore,
	GatehouseError,
	type IsoDate,
	type Issue,
	quorumFaults,
	requireStep,
	stepped,
	unfrozen,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import type { ChangeBy } from "../../record/entity-change.ts";
import { type LivingCity, requireCity } from "../../record/model.ts";
import type { Writing } from "../../record/record.ts";
import type { MotionAsked } from "../certificates/motion-store.ts";
import { loadPapers } from "./paper-store.ts";
import { loadRequests } from "./request-store.ts";
import type { decisionBody } from "./shape.ts";
import { type Begun, type BegunAssessment, begun, holdAssessment, keepStep, required } from "./store.ts";
import { tellBoth } from "./tell.ts";
import { heldAgainst } from "./view.ts";

/** The decision about an assessment: two people propose and agree; then a certificate is issued, or none (ASMT-12). */

export type DecisionAsked = z.output<typeof decisionBody>;

/** The assessment and all that was written in it, held until the transaction ends. @throws GatehouseError GH-HTTP-001, GH-ASMT-002. */
export async function holdFile(
	trx: Transaction,
	model: LivingCity,
	number: string,
): Promise<{ readonly kept: BegunAssessment; readonly file: AssessmentFile & { readonly assessment: Begun } }> {
	const kept = begun(required(await holdAssessment(trx, number), number));
	const requests = await loadRequests(trx, kept.uid);
	return {
		kept,
		file: {
			assessment: kept.value,
			papers: await loadPapers(trx, kept.uid),
			requests: requests.map(({ value }) => value),
			findings: model.city.findings,
		},
	};
}

/**
 * The step that is proposed for a decision; the same checks are made again when somebody agrees.
 * @throws GatehouseError GH-ASMT-002 before the report, GH-ASMT-007 for what cannot be certified.
 */
export async function motionFor(
	house: House,
	writing: Writing,
	number: string,
	asked: DecisionAsked,
): Promise<MotionAsked> {
	const model = requireCity(await writing.city());
	const { file } = await holdFile(writing.trx, model, number);
	requireStep(file.assessment, asked.verdict);
	const { holder, assessor } = file.assessment;
	if (asked.verdict === "refuse") return { step: "refuse", assessment: number, reason: asked.reason, holder, assessor };
	const on = dayOf(writing.now);
	requireCertifiable(house, model, file, asked, on);
	const { until, conditions, surveillance, accreditation, supersedes, reason } = asked;
	return {
		step: "issue",
		assessment: number,
		certificate: {
			...certifiedFields(file, on),
			...{ until, conditions, surveillance },
			...(accreditation === undefined ? {} : { accreditation }),
			...(supersedes === undefined ? {} : { supersedes }),
		},
		...(reason === undefined ? {} : { reason }),
	};
}

function requireCertifiable(
	house: House,
	model: LivingCity,
	file: AssessmentFile & { readonly assessment: Begun },
	terms: { readonly until: IsoDate; readonly surveillance: readonly { readonly due: IsoDate }[] },
	on: IsoDate,
): void {
	const { number, frozen } = file.assessment;
	const code = "GH-ASMT-007";
	const changed = unfrozen(frozen, heldAgainst(model, file.assessment)?.document.requirements ?? []);
	const issues: Issue[] = [
		...changed.map(
			(id) => ({ code, path: ["frozen", id], message: `the text of ${id} is not what was assessed` }) as const,
		),
		...certifyFaults(file, terms, house.content.recognised, on),
	];
	if (issues.length > 0) throw new GatehouseError(code, `${number} cannot be certified`, { issues });
}

/** What an assessment gives to the certificate that is being issued, beside what was proposed. */
interface AssessedGround {
	readonly baseline: Begun["frozen"]["baseline"];
	readonly tier: Begun["frozen"]["tier"];
	readonly before: ReturnType<typeof eventsBefore>;
}

/**
 * Checks again what was proposed, on the day on which it is agreed to, and gives what it was held against.
 * @throws GatehouseError GH-ASMT-002, GH-ASMT-007.
 */
export async function groundFor(
	house: House,
	writing: Writing,
	asked: Extract<MotionAsked, { step: "issue" }>,
	number: string,
): Promise<AssessedGround> {
	const model = requireCity(await writing.city());
	const { file } = await holdFile(writing.trx, model, number);
	requireStep(file.assessment, "certify");
	const on = dayOf(writing.now);
	requireCertifiable(house, model, file, asked.certificate, on);
	const covered = new Set(certifiedFields(file, on).requirements);
	const lost = asked.certificate.requirements.filter((id) => !covered.has(id));
	if (lost.length > 0) {
		throw new GatehouseError("GH-ASMT-007", `${lost.join(", ")} is no longer found met: propose it anew`);
	}
	const { baseline, tier } = file.assessment.frozen;
	return { baseline, tier, before: eventsBefore(file.assessment) };
}

/** Ends an assessment whose certificate was issued, and tells the holder. */
export async function endCertified(writing: Writing, number: string, certificate: string, by: ChangeBy, city: string) {
	await end(writing, number, { step: "certify", by: city, certificate }, by);
	await tellBoth(writing, number, `${certificate.toUpperCase()} was issued.`);
}

/**
 * Refuses to certify (ASMT-12). @throws GatehouseError GH-ASMT-002, GH-HTTP-002 with GH-CERT-004 inside for the wrong people.
 */
export async function refuse(
	writing: Writing,
	asked: Extract<MotionAsked, { step: "refuse" }>,
	deciders: readonly { readonly person: string; readonly organisation: string }[],
	by: ChangeBy,
): Promise<void> {
	const { assessment: number, reason, holder, assessor } = asked;
	const model = requireCity(await writing.city());
	const actors = new Map(model.city.actors.map((actor) => [actor.id, actor]));
	const issues = quorumFaults("refuse", deciders, { holder, assessor }, ["deciders"].slice(1), actors);
	if (issues.length > 0) throw new GatehouseError("GH-CERT-004", "these may not decide about it", { issues });
	await end(writing, number, { step: "refuse", by: deciders[0]?.organisation ?? "", reason }, by);
	await tellBoth(writing, number, `No certificate is issued: ${reason}`.slice(0, 4000));
}

async function end(
	writing: Writing,
	number: string,
	event: { step: "certify" | "refuse"; by: string; certificate?: string; reason?: string },
	by: ChangeBy,
): Promise<void> {
	const before = required(await holdAssessment(writing.trx, number), number);
	const after = stepped(before.value, { ...event, on: dayOf(writing.now) });
	await keepStep(writing.trx, before, after);
	const action = event.step === "certify" ? "assessments.certified" : "assessments.refused";
	await writing.note({ ...by, action, target: number, before: before.value, after });
}
