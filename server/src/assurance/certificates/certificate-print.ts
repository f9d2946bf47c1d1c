import type { Badge, BadgeLook } from "@gatehouse/formats";
import { certificateAddress } from "@gatehouse/formats/credentials";
import type { PrintedDocument } from "@gatehouse/formats/pdf";
import type { CertificateEvent, CertificateState } from "@gatehouse/framework";
import type { RegisteredCertificate, RegisterItem } from "./register.ts";

const SCOPE: Readonly<Record<RegisteredCertificate["scope"], string>> = {
	organisation: "Organisation",
	service: "Service",
	product: "Product",
	site: "Site",
};

const STATE: Readonly<Record<CertificateState, string>> = {
	applied: "applied for",
	"under-assessment": "under assessment",
	"in-force": "in force",
	suspended: "suspended",
	withdrawn: "withdrawn",
	expired: "expired",
	superseded: "replaced",
};

/** What happened, in a word; of the feed and of what is printed. */
export const STEP_WORDS: Readonly<Record<CertificateEvent["step"], string>> = {
	apply: "applied for",
	assess: "under assessment",
	issue: "issued",
	suspend: "suspended",
	prolong: "suspension prolonged",
	lift: "suspension lifted",
	withdraw: "withdrawn",
	supersede: "superseded",
	surveil: "looked at as planned",
};

/**
 * A certificate to be printed: what everybody may know of it on the day, and a QR code of the page that says how it stands
 * on any other. @param city its name. @param address where that page is, without a slash at the end.
 */
export function printedCertificate(
	certificate: RegisteredCertificate,
	{ city, address }: { city: string; address: string },
): PrintedDocument {
	const { number, holder, registration, at, history, accreditation, surveillance, supersedes, supersededBy } =
		certificate;
	const facts: readonly (readonly [string, string | null])[] = [
		["Number", number],
		["Holder", holder],
		["Register number", registration],
		["About", certificate.about],
		["Scope", SCOPE[certificate.scope]],
		["Versions", certificate.versions.join(", ")],
		["Place", certificate.site],
		["From", certificate.from],
		["Through", certificate.until],
		["Security support until", certificate.supportUntil],
		["Grade", certificate.grade],
		["Tier", String(certificate.tier)],
		["Baseline", `${certificate.baseline}, SHA-256 ${certificate.baselineHash}`],
		["Assessor", certificate.assessor],
		[
			"Accreditation",
			accreditation &&
				`${accreditation.scheme}, ${accreditation.body} ${accreditation.number}, until ${accreditation.until}`,
		],
		["Requirements", certificate.requirements.join(", ")],
		["Left out", certificate.exclusions.join("\n")],
		["Conditions", certificate.conditions.join("\n")],
		["Looked at in between", surveillance.map(({ what, due }) => `${what}, by ${due}`).join("\n")],
		["It took the place of", supersedes],
		["Its place was taken by", supersededBy],
	];
	return {
		title: `Certificate of ${holder}`,
		subtitle: `Issued by ${city}`,
		author: city,
		on: at,
		footer: number,
		parts: [
			{ kind: "paragraph", text: certificate.meaning, strong: true },
			{
				kind: "paragraph",
				text: `This is how it stood on ${at}. Paper does not change: before relying on it, look at its page.`,
			},
			{
				kind: "qr",
				text: certificateAddress(address, number),
				caption: "The page of this certificate says how it stands today, and has the signed file to check it with.",
			},
			{ kind: "heading", text: "What it covers" },
			{
				kind: "facts",
				facts: facts.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const])),
			},
			{ kind: "heading", text: "History" },
			{
				kind: "table",
				columns: [{ title: "Day" }, { title: "What happened" }, { title: "Reason", share: 3 }],
				rows: history.map(({ step, on, until, reason }) => [
					on,
					until === null ? STEP_WORDS[step] : `${STEP_WORDS[step]} through ${until}`,
					reason ?? "",
				]),
			},
		],
	};
}

const LOOK: Readonly<Record<CertificateState, BadgeLook>> = {
	"in-force": "good",
	suspended: "bad",
	withdrawn: "bad",
	expired: "bad",
	superseded: "quiet",
	"under-assessment": "quiet",
	applied: "quiet",
};

/** A certificate as a badge, to be shown where the holder likes: how it stands on the day. */
export function badgeOf({ state, grade, until }: RegisterItem, city: string): Badge {
	const term = state === "in-force" ? ` through ${until}` : "";
	return { label: `${city} certificate ${grade}`, state: `${STATE[state]}${term}`, look: LOOK[state] };
}
