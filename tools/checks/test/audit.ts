/** A finding that is known and put up with, until a day. */
export interface Allowed {
	/** `GHSA-…` */
	readonly advisory: string;
	/** The last day on which it is put up with, YYYY-MM-DD. */
	readonly until: string;
	/** Why it does no harm here. */
	readonly reason: string;
}

/** What `npm audit --json` says: findings, or that it could not ask. */
export type Report = { readonly findings: readonly Finding[] } | { readonly unanswered: string };

/** How long the registry is waited for, in ms: a test run without a network is not to wait for nothing. */
export const PATIENCE_MS = 20_000;

export interface Finding {
	readonly advisory: string;
	readonly package: string;
	readonly severity: string;
	readonly title: string;
}

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what `npm audit --json` printed; anything but its report of vulnerabilities means that nobody answered. */
export function readReport(printed: string): Report {
	const report = parsed(printed);
	if (!isNode(report) || !isNode(report.vulnerabilities)) {
		return { unanswered: reasonOf(report) };
	}
	const findings = Object.entries(report.vulnerabilities).flatMap(([name, found]) => {
		const via = isNode(found) && Array.isArray(found.via) ? found.via : [];
		// A text in `via` is another package of the report, which has the advisory itself.
		return via.filter(isNode).map(
			({ url, severity, title }): Finding => ({
				advisory: /GHSA-[\w-]+/.exec(String(url))?.[0] ?? String(url),
				package: name,
				severity: String(severity),
				title: String(title),
			}),
		);
	});
	return { findings };
}

/** Why there is no report, without the registry's address. */
function reasonOf(report: unknown): string {
	const { message, error } = isNode(report) ? report : {};
	const summary = isNode(error) ? (error.summary ?? error.code) : undefined;
	const said = [message, summary].find((one) => typeof one === "string" && one !== "");
	return typeof said === "string" ? said.replaceAll(/\s*-?\s*\b[A-Z]* ?https?:\S+/g, "").slice(0, 120) : "no report";
}

/** What is printed in the place of a result. */
export function notAudited(reason: string): string {
	return `not audited: registry not reached (${reason}); run \`npm audit --omit=dev\` where one answers`;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const SERIOUS = new Set(["high", "critical"]);

/** The serious findings that nobody put up with, or not on this day any more, in words. */
export function unacceptable(findings: readonly Finding[], allowed: readonly Allowed[], today: string): string[] {
	return findings
		.filter(({ severity }) => SERIOUS.has(severity))
		.filter(({ advisory }) => !allowed.some((one) => one.advisory === advisory && one.until >= today))
		.map((finding) => `${finding.advisory} (${finding.severity}) in ${finding.package}: ${finding.title}`);
}
