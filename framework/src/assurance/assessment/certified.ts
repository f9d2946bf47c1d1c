import type { IsoDate } from "../../shared/day.ts";
import type { Certificate, CertificateEvent } from "../certificate.ts";
import { type AssessmentFile, coveredBy } from "./outcome.ts";
import type { Assessment } from "./schema.ts";

/** The fields of a certificate that an assessment gives (ASMT-13); the rest is decided. */
export type CertifiedFields = Pick<
	Certificate,
	"holder" | "scope" | "exclusions" | "grade" | "requirements" | "assessor"
> &
	Partial<Pick<Certificate, "supportUntil">>;

/** What a certificate says that comes of an assessment, as it stands on the day (ASMT-11, ASMT-13). */
export function certifiedFields(
	file: AssessmentFile & { readonly assessment: { readonly assessor: string } },
	at: IsoDate,
): CertifiedFields {
	const { holder, assessor, application, frozen } = file.assessment;
	const { scope, exclusions, supportUntil } = application;
	return {
		...{ holder, scope, exclusions, grade: frozen.grade, requirements: coveredBy(file, at), assessor },
		...(supportUntil === undefined ? {} : { supportUntil }),
	};
}

/** What happened before a certificate was issued: it was applied for, and assessed (ASMT-13). */
export function eventsBefore({ events }: Pick<Assessment, "events">): CertificateEvent[] {
	return events.flatMap(({ step, on }): CertificateEvent[] => {
		if (step === "apply") return [{ step: "apply", on, deciders: [] }];
		return step === "assign" ? [{ step: "assess", on, deciders: [] }] : [];
	});
}
