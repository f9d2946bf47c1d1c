import { CERTIFICATE_STATES, certificate, certificateStep, isoDate, slug } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { datedPageOf, flag, listQuery } from "../../http/list.ts";
import { named } from "../../http/names.ts";

/** What everybody may read of certificates: organisations and things, nothing about people. */

const state = z.enum(CERTIFICATE_STATES);
const scopeKind = z.enum(["organisation", "service", "product", "site"]);

const line = {
	number: z.string(),
	state,
	/** Whether it may be relied on. */
	counts: z.boolean(),
	/** What the state means, in one sentence. */
	meaning: z.string(),
	holder: z.string(),
	registration: z.string().nullable(),
	scope: scopeKind,
	/** What it is about. */
	about: z.string(),
	grade: certificate.shape.grade,
	tier: certificate.shape.tier,
	baseline: z.string(),
	assessor: z.string(),
	from: isoDate,
	until: isoDate,
};

export const registerItem = named("RegisteredCertificateItem", z.strictObject(line));
export const registerPage = named("RegisteredCertificatePage", datedPageOf(registerItem));
export const registerQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	state: state.optional(),
	/** Whether it may be relied on. */
	counts: flag.optional(),
	scope: scopeKind.optional(),
	grade: certificate.shape.grade.optional(),
	/** Ids of the city. */
	holder: slug.optional(),
	subject: slug.optional(),
	assessor: slug.optional(),
});

export const registeredCertificate = named(
	"RegisteredCertificate",
	z.strictObject({
		...line,
		at: isoDate,
		versions: z.array(z.string()),
		site: z.string().nullable(),
		exclusions: z.array(z.string()),
		conditions: z.array(z.string()),
		requirements: z.array(z.string()),
		surveillance: certificate.shape.surveillance.unwrap(),
		accreditation: certificate.shape.accreditation.unwrap().nullable(),
		baselineHash: z.string(),
		supportUntil: isoDate.nullable(),
		/** Number of the certificate whose place it took, and of the one that took its place. */
		supersedes: z.string().nullable(),
		supersededBy: z.string().nullable(),
		history: z.array(
			z.strictObject({
				step: certificateStep,
				on: isoDate,
				until: isoDate.nullable(),
				reason: z.string().nullable(),
				/** People who decided. */
				deciders: z.int(),
			}),
		),
		/** Where to get it signed, and what to check it with; null for one recorded from a file and never signed here. */
		signed: z
			.strictObject({
				issuer: z.string(),
				document: z.string(),
				credential: z.string(),
				file: z.string(),
				statusLists: z.array(z.string()),
				logEntry: z.int(),
			})
			.nullable(),
	}),
);

export const numberParam = z.strictObject({ number: z.string().min(1).max(80) });
export const registerDayQuery = z.strictObject(dayQuestion);
