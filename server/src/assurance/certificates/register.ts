import { documentAddress, STATUS_PURPOSES, statusListAddress } from "@gatehouse/formats/credentials";
import {
	type Certificate,
	certificateMeaning,
	certificateStateOn,
	GatehouseError,
	historyOf,
	type IsoDate,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { Db } from "../../db/open.ts";
import type { Listing } from "../../http/list.ts";
import { type LivingCity, memberOf } from "../../record/model.ts";
import { wordsOf } from "./issue.ts";
import type { Issuer } from "./issuer.ts";
import type { registeredCertificate, registerItem, registerQuery } from "./register-shape.ts";

export type RegisterItem = z.output<typeof registerItem>;
export type RegisteredCertificate = z.output<typeof registeredCertificate>;

/** A certificate as a line of the public register; undefined before it was there. */
export function registerItemOf(model: LivingCity, certificate: Certificate, at: IsoDate): RegisterItem | undefined {
	const state = certificateStateOn(certificate, at);
	if (state === null) return undefined;
	const { subject, assessor } = wordsOf(model, certificate);
	const { number, holderName, holderRegistration, scope, grade, tier, baseline, from, until } = certificate;
	return {
		number,
		state,
		counts: state === "in-force",
		meaning: certificateMeaning(certificate, at),
		holder: holderName,
		registration: holderRegistration ?? null,
		scope: scope.kind,
		about: subject,
		grade,
		tier,
		baseline: baseline.version,
		assessor,
		from,
		until,
	};
}

/** The lines of the register that a question asks for. */
export function registerItems(model: LivingCity, query: z.output<typeof registerQuery>, at: IsoDate): RegisterItem[] {
	const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
	return model.city.certificates.flatMap((certificate) => {
		const { holder, scope, assessor, grade } = certificate;
		if (!same(query.holder, holder) || !same(query.subject, scope.subject) || !same(query.assessor, assessor))
			return [];
		if (!same(query.scope, scope.kind) || !same(query.grade, grade)) return [];
		const item = registerItemOf(model, certificate, at);
		if (item === undefined || !same(query.state, item.state) || !same(query.counts, item.counts)) return [];
		return [item];
	});
}

export const registerListing: Listing<RegisterItem> = {
	keyOf: ({ number }) => number,
	textOf: ({ number, holder, registration, about, assessor }) => [
		number,
		holder,
		registration ?? undefined,
		about,
		assessor,
	],
	sorts: {
		number: ({ number }) => number,
		holder: ({ holder }) => holder,
		about: ({ about }) => about,
		state: ({ state }) => state,
		grade: ({ grade }) => grade,
		from: ({ from }) => from,
		until: ({ until }) => until,
	},
	defaultSort: "-number",
};

/** The certificate of a number, however its letters are written. @throws GatehouseError GH-HTTP-001. */
export function requireCertificate(model: LivingCity, number: string): Certificate {
	const found = memberOf(model.city.certificates, number.trim().toLowerCase());
	if (found === undefined) throw new GatehouseError("GH-HTTP-001", `there is no certificate \`${number}\``);
	return found;
}

export interface SignedCertificate {
	readonly token: string;
	readonly logPlace: number;
}

/** The credential of a certificate as it was signed when it was issued. */
export async function findSigned(db: Db, certificate: string): Promise<SignedCertificate | undefined> {
	const row = await db
		.selectFrom("certificate_token")
		.select(["token", "log_place"])
		.where("certificate", "=", certificate)
		.executeTakeFirst();
	return row === undefined ? undefined : { token: row.token, logPlace: row.log_place };
}

/** @throws GatehouseError GH-HTTP-001 for one that was recorded from a file. */
export async function requireSigned(db: Db, { id, number }: Certificate): Promise<SignedCertificate> {
	const signed = await findSigned(db, id);
	if (signed === undefined)
		throw new GatehouseError("GH-HTTP-001", `\`${number}\` was recorded from a file and not signed here`);
	return signed;
}

/** All that everybody may know of a certificate. @throws GatehouseError GH-HTTP-001 on a day before it was there. */
export function registeredOf(
	model: LivingCity,
	certificate: Certificate,
	at: IsoDate,
	{ issuer, signed }: { issuer: Issuer | undefined; signed: SignedCertificate | undefined },
): RegisteredCertificate {
	const item = registerItemOf(model, certificate, at);
	if (item === undefined) throw new GatehouseError("GH-HTTP-001", `\`${certificate.number}\` was not there on ${at}`);
	const { scope, supersedes } = certificate;
	const events = historyOf(certificate).filter(({ on }) => on <= at);
	const by = events.find((event) => event.by !== undefined)?.by;
	return {
		...item,
		at,
		versions: scope.kind === "product" ? scope.versions : [],
		site: scope.kind === "site" ? scope.site : null,
		exclusions: certificate.exclusions,
		conditions: certificate.conditions,
		requirements: certificate.requirements,
		surveillance: certificate.surveillance,
		accreditation: certificate.accreditation ?? null,
		baselineHash: certificate.baseline.hash,
		supportUntil: certificate.supportUntil ?? null,
		supersedes: supersedes?.toUpperCase() ?? null,
		supersededBy: by?.toUpperCase() ?? null,
		history: events.map(({ step, on, until = null, reason = null, deciders }) => ({
			...{ step, on, until, reason },
			deciders: new Set(deciders.map(({ person }) => person)).size,
		})),
		signed: issuer === undefined || signed === undefined ? null : whereSigned(issuer, certificate, signed),
	};
}

function whereSigned({ address, did }: Issuer, { number }: Certificate, { logPlace }: SignedCertificate) {
	const path = `${address}/api/register/certificates/${number}`;
	return {
		issuer: did,
		document: documentAddress(did),
		credential: `${path}/credential`,
		file: `${path}/file`,
		statusLists: STATUS_PURPOSES.map((purpose) => statusListAddress(address, purpose)),
		logEntry: logPlace,
	};
}
