import { randomInt } from "node:crypto";
import {
	certificateCredential,
	credentialDigest,
	LEAST_PLACES,
	type LogEntry,
	signCredential,
	writeLogEntry,
} from "@gatehouse/formats/credentials";
import {
	type Certificate,
	type CertificateEvent,
	endingBy,
	eventsBeforeReduced,
	GatehouseError,
	type IsoDate,
	type ReducedFields,
	type Reduction,
	reducedCertificate,
	reductionFaults,
	referenceOf,
} from "@gatehouse/framework";
import { takeNumbers } from "../../gate/index.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { type ChangeBy, creation, replacement, requireMember } from "../../record/entity-change.ts";
import { type LivingCity, requireCity } from "../../record/model.ts";
import type { CityChange, Writing } from "../../record/record.ts";
import { endCertified, groundFor, refuse } from "../assessments/decide.ts";
import { requireIndependent } from "../assessors/conflicts.ts";
import { nameIn } from "../assessors/names.ts";
import { ensureIssuer, type Issuer, signingKeyOf } from "./issuer.ts";
import { appendToLog, checkpointOf } from "./log-store.ts";
import type { Motion, MotionAsked } from "./motion-store.ts";

/** Who agrees to a motion, and where the city's Gatehouse is reached. */
export interface Agreeing {
	readonly deciders: CertificateEvent["deciders"];
	readonly by: ChangeBy;
	readonly address: string;
}

/**
 * Takes the step that a motion asks for: the register, the gate's view of it, the log and its signed state change
 * together or not at all. A motion to refuse ends an assessment and touches no certificate.
 * @returns the id of the certificate; null: none.
 * @throws GatehouseError GH-HTTP-002 with GH-CERT-001 to -007 inside when the city would not hold together, GH-HTTP-001;
 * to issue also GH-CERT-011, GH-ASMT-002 and GH-ASMT-007; to reduce GH-CERT-010.
 */
export async function takeStep(
	house: House,
	writing: Writing,
	{ asked }: Motion,
	how: Agreeing,
): Promise<string | null> {
	if (asked.step === "refuse") {
		await refuse(writing, asked, how.deciders, how.by);
		return null;
	}
	const issuer = await ensureIssuer(writing.trx, house.files, how.address, writing.now);
	const id = await step(house, writing, issuer, asked, how);
	await checkpointOf(writing.trx, house.files, issuer, writing.now);
	return id;
}

function step(
	house: House,
	writing: Writing,
	issuer: Issuer,
	asked: Exclude<MotionAsked, { step: "refuse" }>,
	how: Agreeing,
): Promise<string> {
	if (asked.step === "issue") return issueAssessed(house, writing, issuer, asked, how);
	if (asked.step === "reduce") return reduce(house, writing, issuer, asked, how);
	return move(writing, asked.certificate, { ...eventOf(asked), deciders: how.deciders }, how.by);
}

/**
 * Notes in register, log and journal that what was planned was looked at (ASCAL-01).
 * @throws GatehouseError GH-HTTP-002 with GH-ASCAL-001 inside when the plan has no such entry, GH-HTTP-001.
 */
export async function recordSurveillance(
	house: House,
	writing: Writing,
	done: { readonly certificate: string; readonly surveillance: number; readonly reason?: string },
	how: Agreeing,
): Promise<void> {
	const issuer = await ensureIssuer(writing.trx, house.files, how.address, writing.now);
	const { certificate, ...rest } = done;
	await move(writing, certificate, { step: "surveil", ...rest, deciders: how.deciders }, how.by);
	await checkpointOf(writing.trx, house.files, issuer, writing.now);
}

function eventOf(
	asked: Exclude<MotionAsked, { step: "issue" | "reduce" | "refuse" }>,
): Omit<CertificateEvent, "on" | "deciders"> {
	const { step, reason } = asked;
	return "until" in asked ? { step, reason, until: asked.until } : { step, reason };
}

/** Adds what happened to a certificate, today. */
async function move(writing: Writing, id: string, step: Omit<CertificateEvent, "on">, by: ChangeBy): Promise<string> {
	const event = { ...step, on: dayOf(writing.now) };
	const model = await writing.change((current, revision) => {
		const before = requireMember(requireCity(current), "certificates", id);
		const after = { ...before, events: [...before.events, event] };
		return noted(replacement(current, revision, "certificates", after, by), event.step);
	});
	const { number } = requireMember(requireCity(model), "certificates", id);
	const other = event.by === undefined ? undefined : requireMember(requireCity(model), "certificates", event.by);
	await appendToLog(writing.trx, writeLogEntry(entryOf(number, event, other?.number)), writing.now);
	return id;
}

/** What the log says of a step. */
export function entryOf(
	number: string,
	{ step, on, until }: Omit<CertificateEvent, "deciders">,
	by?: string,
): LogEntry {
	return {
		kind: "certificate",
		number,
		step,
		on,
		...(until === undefined ? {} : { until }),
		...(by === undefined ? {} : { by }),
	};
}

const ACTION = {
	issue: "issued",
	suspend: "suspended",
	prolong: "prolonged",
	lift: "lifted",
	withdraw: "withdrawn",
	surveil: "looked-at",
} as const;

function noted(change: CityChange, step: CertificateEvent["step"]): CityChange {
	const action = step in ACTION ? ACTION[step as keyof typeof ACTION] : "superseded";
	return { ...change, note: { ...change.note, action: `certificates.${action}` } };
}

/** What a new certificate says, beside number, names, first day and place. */
interface NewCertificate {
	readonly fields: ReducedFields;
	/** What happened before it was issued. */
	readonly before: readonly CertificateEvent[];
	readonly reason?: string | undefined;
}

/** Issues what was assessed (CERT-12). @throws GatehouseError GH-CERT-011 for what was not, GH-ASMT-002, GH-ASMT-007. */
async function issueAssessed(
	house: House,
	writing: Writing,
	issuer: Issuer,
	asked: Extract<MotionAsked, { step: "issue" }>,
	how: Agreeing,
): Promise<string> {
	const { assessment } = asked;
	if (assessment === undefined) throw nothingAssessed();
	// As it is without the new certificate, which would count as one more by this assessor.
	const model = requireCity(await writing.city());
	const { baseline, tier, before } = await groundFor(house, writing, asked, assessment);
	const { accreditation, supportUntil, supersedes, ...rest } = asked.certificate;
	const fields: ReducedFields = {
		...{ ...rest, baseline, tier },
		...(accreditation === undefined ? {} : { accreditation }),
		...(supportUntil === undefined ? {} : { supportUntil }),
		...(supersedes === undefined ? {} : { supersedes }),
	};
	const certificate = await issue(house, writing, issuer, { fields, before, reason: asked.reason }, how);
	const { assessor, scope, grade, requirements } = fields;
	const question = { assessor, subject: scope.subject, at: certificate.from, grade, requirements, workload: false };
	await requireIndependent(house, writing.trx, model, question);
	await endCertified(writing, assessment, certificate.id, how.by, how.deciders[0]?.organisation ?? fields.holder);
	return certificate.id;
}

/** Withdraws a certificate and issues one that covers less of the same assessment (CERT-12). @throws GatehouseError GH-CERT-010. */
async function reduce(
	house: House,
	writing: Writing,
	issuer: Issuer,
	asked: Extract<MotionAsked, { step: "reduce" }>,
	how: Agreeing,
): Promise<string> {
	const on = dayOf(writing.now);
	const earlier = requireMember(requireCity(await writing.city()), "certificates", asked.certificate);
	requireReducible(earlier, asked.less, on);
	const fields = reducedCertificate(earlier, asked.less, on);
	const made = { fields, before: eventsBeforeReduced(earlier), reason: asked.reason };
	return (await issue(house, writing, issuer, made, how)).id;
}

/** @throws GatehouseError GH-CERT-010 with every fault at its place (CERT-12). */
export function requireReducible(earlier: Certificate, less: Reduction, on: IsoDate): void {
	const issues = reductionFaults(earlier, less, on, []);
	if (issues.length === 0) return;
	throw new GatehouseError("GH-CERT-010", `\`${earlier.number}\` cannot be reduced so`, { issues });
}

/** To issue was proposed of no assessment (CERT-12). */
export const nothingAssessed = (): GatehouseError =>
	new GatehouseError("GH-CERT-011", "a certificate is issued on an assessment that was reported and is decided on");

/** Issues, logs and signs a certificate, and ends the one whose place it takes. */
async function issue(
	house: House,
	writing: Writing,
	issuer: Issuer,
	{ fields, before, reason }: NewCertificate,
	{ deciders, by }: Agreeing,
): Promise<Certificate> {
	const { trx, now } = writing;
	const on = dayOf(now);
	const year = now.getUTCFullYear();
	const number = referenceOf("CERT", year, await takeNumbers(trx, "CERT", year, 1));
	const event = { step: "issue" as const, on, deciders, ...(reason === undefined ? {} : { reason }) };
	const model = await writing.change((current, revision) => {
		const { city } = requireCity(current);
		const holder = requireMember(requireCity(current), "actors", fields.holder);
		const [registration] = Object.entries(holder.legalIds).map(([kind, id]) => `${kind} ${id}`);
		const certificate = {
			...fields,
			...{ id: number.toLowerCase(), number, holderName: holder.name, from: on, place: freePlace(city.certificates) },
			...(registration === undefined ? {} : { holderRegistration: registration }),
			events: [...before, event],
		};
		return noted(creation(current, revision, "certificates", certificate, by), "issue");
	});
	const living = requireCity(model);
	const certificate = requireMember(living, "certificates", number.toLowerCase());
	const credential = certificateCredential(certificate, {
		issuer: issuer.did,
		address: issuer.address,
		...wordsOf(living, certificate),
	});
	const entry = { ...entryOf(number, event), credential: credentialDigest(credential) };
	const place = await appendToLog(trx, writeLogEntry(entry), now);
	const token = await signCredential(credential, issuer.did, await signingKeyOf(house.files, issuer), now);
	await trx
		.insertInto("certificate_token")
		.values({ certificate: certificate.id, token, log_place: place, made_at: now.toISOString() })
		.execute();
	if (certificate.supersedes !== undefined) {
		const earlier = requireMember(living, "certificates", certificate.supersedes);
		const why = `${number} takes its place`;
		await move(writing, earlier.id, { ...endingBy(certificate, earlier), deciders, reason: why }, by);
	}
	return certificate;
}

/** What things of a certificate are called. */
export function wordsOf({ city }: LivingCity, { scope, assessor }: Certificate): { subject: string; assessor: string } {
	return { subject: nameIn(city, scope.subject), assessor: nameIn(city, assessor) };
}

/** A place in the lists that nobody has had, at random: neighbours in time are not to be found by it. */
function freePlace(certificates: readonly Certificate[]): number {
	const taken = new Set(certificates.map(({ place }) => place));
	if (taken.size >= LEAST_PLACES) throw new GatehouseError("GH-CERT-007", "the status lists are full");
	for (;;) {
		const place = randomInt(LEAST_PLACES);
		if (!taken.has(place)) return place;
	}
}
