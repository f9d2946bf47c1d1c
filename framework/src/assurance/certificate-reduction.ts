import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import { line, paragraph } from "../shared/vocabulary.ts";
import type { Certificate, CertificateEvent, CertificateScope } from "./certificate.ts";
import { certificateStateOn } from "./certificate-state.ts";
import { surveillanceOn } from "./surveillance.ts";

/** What a certificate covers no more once its scope is reduced (CERT-12). */
export const reduction = z.strictObject({
	/** Requirements it covers no more. */
	requirements: z.array(requirementId).default([]),
	/** Versions of the product it covers no more. */
	versions: z.array(line).default([]),
	/** What is left out from now on, in words. */
	exclusions: z.array(paragraph).max(50).default([]),
});
export type Reduction = z.infer<typeof reduction>;

/** What the reduced certificate has of the one whose place it takes; number, day and people are added when it is issued. */
export type ReducedFields = Omit<
	Certificate,
	"id" | "number" | "holderName" | "holderRegistration" | "from" | "place" | "events"
>;

/**
 * Why a certificate cannot be reduced so on a day (CERT-12): it is not in force, nothing is taken out of it, what is to be
 * taken out is not in it, or nothing would be left.
 */
export function reductionFaults(earlier: Certificate, less: Reduction, at: IsoDate, path: IssuePath): Issue[] {
	const fault = (field: keyof Reduction | "certificate", message: string, place: IssuePath = []): Issue => ({
		code: "GH-CERT-010",
		path: [...path, ...(field === "certificate" ? [field] : ["less", field, ...place])],
		message,
	});
	const state = certificateStateOn(earlier, at);
	if (state !== "in-force") {
		return [fault("certificate", `\`${earlier.number}\` is ${state ?? "not there"}: what is in force is reduced`)];
	}
	const { requirements, versions, exclusions } = less;
	if (requirements.length + versions.length + exclusions.length === 0) {
		return [fault("requirements", "say what it is to cover no more")];
	}
	const had = versionsOf(earlier.scope);
	const strange = (field: "requirements" | "versions", all: readonly string[]) =>
		less[field].flatMap((one, place) =>
			all.includes(one) ? [] : [fault(field, `\`${one}\` is nothing that it covers`, [place])],
		);
	const repeated = exclusions.flatMap((one, place) =>
		earlier.exclusions.includes(one) ? [fault("exclusions", "this is left out already", [place])] : [],
	);
	const left = (all: readonly string[], gone: readonly string[]) => all.some((one) => !gone.includes(one));
	const rest = [
		...(left(earlier.requirements, requirements) ? [] : [fault("requirements", NOTHING_LEFT)]),
		...(had.length === 0 || left(had, versions) ? [] : [fault("versions", NOTHING_LEFT)]),
	];
	return [...strange("requirements", earlier.requirements), ...strange("versions", had), ...repeated, ...rest];
}

const NOTHING_LEFT = "nothing would be left of it: withdraw it instead";

const versionsOf = (scope: CertificateScope): readonly string[] => (scope.kind === "product" ? scope.versions : []);

/**
 * The certificate that takes its place (CERT-12): by the same assessment, against the same baseline, of the same grade and
 * not longer, without what it covers no more; of the plan what is not done yet.
 * @param less without faults on the day ({@link reductionFaults}).
 */
export function reducedCertificate(earlier: Certificate, less: Reduction, at: IsoDate): ReducedFields {
	const { holder, scope, baseline, tier, grade, assessor, accreditation, conditions, until, supportUntil } = earlier;
	const open = new Set(surveillanceOn(earlier, at).flatMap(({ doneOn, index }) => (doneOn === null ? [index] : [])));
	return {
		...{ holder, baseline, tier, grade, assessor, conditions, until },
		...(accreditation === undefined ? {} : { accreditation }),
		...(supportUntil === undefined ? {} : { supportUntil }),
		scope:
			scope.kind === "product"
				? { ...scope, versions: scope.versions.filter((one) => !less.versions.includes(one)) }
				: scope,
		exclusions: [...earlier.exclusions, ...less.exclusions],
		requirements: earlier.requirements.filter((one) => !less.requirements.includes(one)),
		surveillance: earlier.surveillance.filter((_, index) => open.has(index)),
		supersedes: earlier.id,
	};
}

/** What happened before it was issued, which is what happened before the one whose place it takes was (CERT-12). */
export const eventsBeforeReduced = ({ events }: Certificate): CertificateEvent[] =>
	events.filter(({ step }) => step === "apply" || step === "assess");
