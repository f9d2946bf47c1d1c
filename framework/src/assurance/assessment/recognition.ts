import { z } from "zod";
import { requirementId } from "../../baseline/schema.ts";
import { earlierEnd } from "../../ecosystem/calendar.ts";
import { addDays, type IsoDate } from "../../shared/day.ts";
import { confidence, line, paragraph, slug } from "../../shared/vocabulary.ts";
import { type CertificateScope, certificateGrade, type certificateScope } from "../certificate.ts";

const scopeKind = z.enum(["organisation", "service", "product", "site"] as const satisfies readonly z.infer<
	typeof certificateScope
>["kind"][]);

/** Credit a certificate of another scheme gives: for which requirements, and up to which grade. */
const creditRow = z.strictObject({
	requirements: z.array(requirementId).min(1),
	upToGrade: certificateGrade,
	/** Levels of the scheme that give it; left out: any. */
	levels: z.array(line).optional(),
});

/** A scheme of others whose certificates give partial, dated, scoped credit (ASMT-10). */
export const recognisedScheme = z.strictObject({
	id: slug,
	name: line,
	/** Who issues under it. */
	issuedBy: line,
	/** What its certificates are about: credit is given to scopes of these kinds only. */
	scopes: z.array(scopeKind).min(1),
	credit: z.array(creditRow).min(1),
	/** Days after the latest audit through which credit is given, however long the certificate itself lasts. */
	atMostDays: z.int().positive(),
	/** What an assessor must have seen before it counts. */
	conditions: z.array(z.strictObject({ id: slug, text: paragraph })).min(1),
	note: paragraph.optional(),
	confidence,
});
export type RecognisedScheme = z.infer<typeof recognisedScheme>;

export const recognitionFile = z.strictObject({ schemes: z.array(recognisedScheme) });

/** What credit is asked for. */
export interface CreditAsked {
	readonly requirement: string;
	/** The grade of the assessment. */
	readonly grade: z.infer<typeof certificateGrade>;
	readonly scope: CertificateScope["kind"];
}

/** Credit that is given, through its last day; or the field at fault, and why not. */
export type Credit =
	| { readonly until: IsoDate }
	| {
			readonly field: "scheme" | "level" | "auditedOn" | "until" | "conditions";
			readonly text: string;
	  };

/** Fields of a certificate of another scheme, as an assessor states them. */
export interface HeldCertificate {
	readonly scheme: string;
	readonly level?: string | undefined;
	readonly auditedOn: IsoDate;
	readonly until: IsoDate;
	readonly conditions: readonly string[];
}

/**
 * Whether an earlier certificate of another scheme gives credit for a requirement on a day (ASMT-10), and through which
 * day: its own last one, or the last of the days the table gives after its latest audit, whichever is first.
 */
export function creditOf(
	held: HeldCertificate,
	{ requirement, grade, scope }: CreditAsked,
	schemes: readonly RecognisedScheme[],
	at: IsoDate,
): Credit {
	const scheme = schemes.find(({ id }) => id === held.scheme);
	if (scheme === undefined) return { field: "scheme", text: `\`${held.scheme}\` is not in the recognition table` };
	if (!scheme.scopes.includes(scope)) {
		return { field: "scheme", text: `${scheme.name} is about ${scheme.scopes.join(" or ")}, and this is ${scope}` };
	}
	const rows = scheme.credit.filter(({ requirements }) => requirements.includes(requirement));
	if (rows.length === 0) return { field: "scheme", text: `${scheme.name} gives no credit for ${requirement}` };
	const ofLevel = rows.filter(({ levels }) => levels === undefined || levels.includes(held.level ?? ""));
	if (ofLevel.length === 0) {
		const levels = [...new Set(rows.flatMap((row) => row.levels ?? []))];
		return { field: "level", text: `${scheme.name} gives credit for ${requirement} at ${levels.join(", ")} only` };
	}
	if (!ofLevel.some(({ upToGrade }) => grade <= upToGrade)) {
		const most = ofLevel
			.map(({ upToGrade }) => upToGrade)
			.sort()
			.at(-1);
		return { field: "scheme", text: `${scheme.name} gives credit up to grade ${most}, and ${grade} is assessed` };
	}
	const missing = scheme.conditions.filter(({ id }) => !held.conditions.includes(id));
	if (missing.length > 0) {
		const ids = missing.map(({ id }) => `\`${id}\``).join(", ");
		return { field: "conditions", text: `still to be seen: ${ids}` };
	}
	if (held.auditedOn > at) return { field: "auditedOn", text: `${held.auditedOn} has not come yet` };
	const last = addDays(held.auditedOn, scheme.atMostDays);
	if (last < at) {
		const text = `the audit of ${held.auditedOn} counts through ${last}: ${scheme.atMostDays} days`;
		return { field: "auditedOn", text };
	}
	if (held.until < at) return { field: "until", text: `it ended on ${held.until}` };
	return { until: earlierEnd(held.until, last) ?? last };
}
