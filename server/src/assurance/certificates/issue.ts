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
	GatehouseError,
	type IsoDate,
	referenceOf,
	tiersOn,
	versionInForce,
} from "@gatehouse/framework";
import { takeNumbers } from "../../gate/index.ts";
import type { House } from "../../house.ts";
import { invalid } from "../../http/compilers.ts";
import { dayOf } from "../../http/day.ts";
import { type ChangeBy, creation, replacement, requireMember } from "../../record/entity-change.ts";
import { factsOf, type LivingCity, requireCity } from "../../record/model.ts";
import type { CityChange, Writing } from "../../record/record.ts";
import { type AssessedGround, endCertified, groundFor, refuse } from "../assessments/decide.ts";
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
 * of an assessment also GH-ASMT-002 and GH-ASMT-007.
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
	const id =
		asked.step === "issue"
			? await issue(house, writing, issuer, asked, how)
			: await move(writing, asked.certificate, { ...eventOf(asked), deciders: how.deciders }, how.by);
	await checkpointOf(writing.trx, house.files, issuer, writing.now);
	return id;
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

function eventOf(asked: Exclude<MotionAsked, { step: "issue" | "refuse" }>): Omit<CertificateEvent, "on" | "deciders"> {
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

async function issue(
	house: House,
	writing: Writing,
	issuer: Issuer,
	asked: Extract<MotionAsked, { step: "issue" }>,
	{ deciders, by }: Agreeing,
): Promise<string> {
	const { trx, now } = writing;
	const on = dayOf(now);
	// As it is without the new certificate, which would count as one more by this assessor.
	const before = requireCity(await writing.city());
	const { assessment } = asked;
	const ground = assessment === undefined ? undefined : await groundFor(house, writing, asked, assessment);
	const year = now.getUTCFullYear();
	const number = referenceOf("CERT", year, await takeNumbers(trx, "CERT", year, 1));
	const event = {
		step: "issue" as const,
		on,
		deciders,
		...(asked.reason === undefined ? {} : { reason: asked.reason }),
	};
	const model = await writing.change((current, revision) => {
		const certificate = certificateOf(house, requireCity(current), asked.certificate, { number, on, event, ground });
		return noted(creation(current, revision, "certificates", certificate, by), "issue");
	});
	const { assessor, scope, grade, requirements } = asked.certificate;
	const question = { assessor, subject: scope.subject, at: on, grade, requirements, workload: false };
	await requireIndependent(house, trx, before, question);
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
		const reason = `${number} takes its place`;
		await move(writing, earlier.id, { ...endingBy(certificate, earlier), deciders, reason }, by);
	}
	if (assessment !== undefined) {
		await endCertified(writing, assessment, certificate.id, by, deciders[0]?.organisation ?? certificate.holder);
	}
	return certificate.id;
}

/** What things of a certificate are called. */
export function wordsOf({ city }: LivingCity, { scope, assessor }: Certificate): { subject: string; assessor: string } {
	return { subject: nameIn(city, scope.subject), assessor: nameIn(city, assessor) };
}

/** The certificate as the city is on the day, or as it was assessed: whose it is, at which tier, against which baseline. */
function certificateOf(
	house: House,
	model: LivingCity,
	asked: Extract<MotionAsked, { step: "issue" }>["certificate"],
	{
		number,
		on,
		event,
		ground,
	}: { number: string; on: IsoDate; event: CertificateEvent; ground?: AssessedGround | undefined },
): Certificate {
	const { city, versions } = model;
	const holder = requireMember(model, "actors", asked.holder);
	const version = ground?.baseline ?? versionInForce(versions, on);
	if (version === undefined) throw new GatehouseError("GH-CERT-007", "no baseline is in force to certify against");
	const tier = ground?.tier ?? tiersOn(factsOf(model, house.content), on).get(asked.scope.subject)?.tier;
	if (tier === undefined) throw noSubject(asked.scope.subject);
	const [registration] = Object.entries(holder.legalIds).map(([kind, id]) => `${kind} ${id}`);
	const { accreditation, supportUntil, supersedes, ...rest } = asked;
	return {
		...rest,
		id: number.toLowerCase(),
		number,
		holderName: holder.name,
		...(registration === undefined ? {} : { holderRegistration: registration }),
		baseline: { version: version.version, hash: version.hash },
		tier,
		...(accreditation === undefined ? {} : { accreditation }),
		...(supportUntil === undefined ? {} : { supportUntil }),
		...(supersedes === undefined ? {} : { supersedes }),
		from: on,
		place: freePlace(city.certificates),
		events: [...(ground?.before ?? []), event],
	};
}

const noSubject = (id: string) =>
	invalid("the certificate is about nothing of the city", [
		{ code: "GH-CERT-007", path: ["certificate", "scope", "subject"], message: `there is no subject \`${id}\`` },
	]);

/** A place in the lists that nobody has had, at random: neighbours in time are not to be found by it. */
function freePlace(certificates: readonly Certificate[]): number {
	const taken = new Set(certificates.map(({ place }) => place));
	if (taken.size >= LEAST_PLACES) throw new GatehouseError("GH-CERT-007", "the status lists are full");
	for (;;) {
		const place = randomInt(LEAST_PLACES);
		if (!taken.has(place)) return place;
	}
}
