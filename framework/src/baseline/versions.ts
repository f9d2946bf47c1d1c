import type { InheritedBaseline } from "../ecosystem/city-file.ts";
import type { IsoDate } from "../shared/day.ts";
import { digest } from "../shared/digest.ts";
import { type Issue, withPrefix } from "../shared/problems.ts";
import type { Standard } from "../standards/schema.ts";
import { applyChanges, type ChangeContext } from "./changes.ts";
import { type BaselineContent, baselineDocument } from "./content.ts";
import { loosenings } from "./inherit.ts";
import type { BaselineDocument, BaselineRelease, BaselineVersion } from "./schema.ts";

/** SHA-256 of the canonical JSON (RFC 8785) of a document, in lower-case hex (BASE-02). */
export function documentHash(document: BaselineDocument): string {
	return digest(document);
}

export type PublishResult =
	| { readonly version: BaselineVersion; readonly issues?: undefined }
	| { readonly version?: undefined; readonly issues: readonly Issue[] };

/**
 * The version that a release makes of the document before it (BASE-02, BASE-03, BASE-09).
 * Paths of issues start at the release.
 */
export function publishVersion(
	previous: BaselineDocument,
	release: BaselineRelease,
	context: ChangeContext,
): PublishResult {
	const issues: Issue[] = [];
	if (release.effectiveFrom < release.publishedOn) {
		const message = `version \`${release.version}\` takes effect on ${release.effectiveFrom}, before it was published on ${release.publishedOn}`;
		issues.push({ code: "GH-BASE-012", path: ["effectiveFrom"], message });
	}
	const result = applyChanges(previous, release.changes, context);
	if (result.issues !== undefined) {
		return { issues: [...issues, ...result.issues.map((issue) => withPrefix(issue, ["changes"]))] };
	}
	const hash = documentHash(result.document);
	if (release.hash !== undefined && release.hash !== hash) {
		const message = `version \`${release.version}\` records the hash \`${release.hash}\`, but what it demands has \`${hash}\``;
		issues.push({ code: "GH-BASE-009", path: ["hash"], message });
	}
	if (issues.length > 0) return { issues };
	const { version, publishedOn, publishedBy, effectiveFrom, note } = release;
	return { version: { version, publishedOn, publishedBy, effectiveFrom, note, hash, document: result.document } };
}

/** The version that counts on a day: the latest effective day not after it (BASE-05). */
export function versionInForce(versions: readonly BaselineVersion[], at: IsoDate): BaselineVersion | undefined {
	let latest: BaselineVersion | undefined;
	for (const version of versions) {
		if (version.effectiveFrom > at) continue;
		if (latest === undefined || version.effectiveFrom > latest.effectiveFrom) latest = version;
	}
	return latest;
}

/** What releases are made from: the shipped proposal and the actor kinds. */
export interface ReleaseContent {
	readonly baseline: BaselineContent;
	readonly actorKinds: ChangeContext["content"]["actorKinds"];
}

export type ReleasesResult =
	| { readonly versions: readonly BaselineVersion[]; readonly issues?: undefined }
	| { readonly versions?: undefined; readonly issues: readonly Issue[] };

/**
 * Every version of a city, oldest first: the first release changes the shipped proposal, or what a higher authority made
 * of it; each later one the version before (BASE-02 to BASE-09). Paths of issues start at the city file.
 */
export function releaseVersions(
	content: ReleaseContent,
	standards: readonly Standard[],
	inherited: InheritedBaseline | undefined,
	releases: readonly BaselineRelease[],
): ReleasesResult {
	const context: ChangeContext = { content, standards };
	const base = inheritedDocument(content, standards, inherited);
	if (base.issues !== undefined) return { issues: base.issues.map((issue) => withPrefix(issue, ["inherited"])) };
	const versions: BaselineVersion[] = [];
	const issues: Issue[] = [];
	for (const [index, release] of releases.entries()) {
		const add = (issue: Issue) => issues.push(withPrefix(issue, ["baselines", index]));
		const previous = versions.at(-1);
		checkOrder(versions, release).forEach(add);
		const result = publishVersion(previous?.document ?? base.document, release, context);
		if (result.issues !== undefined) {
			result.issues.forEach(add);
			// Later releases build on this one: what they would say about it is not worth reading.
			break;
		}
		if (inherited !== undefined) loosenings(base.document, result.version.document).forEach(add);
		versions.push(result.version);
	}
	return issues.length > 0 ? { issues } : { versions };
}

/**
 * What a city starts from: the shipped proposal, or what a higher authority made of it.
 * Paths of issues start at the inherited part of the city file.
 */
export function inheritedDocument(
	content: ReleaseContent,
	standards: readonly Standard[],
	inherited: InheritedBaseline | undefined,
): ReturnType<typeof applyChanges> {
	const proposal = baselineDocument(content.baseline);
	if (inherited === undefined) return { document: proposal };
	const result = applyChanges(proposal, inherited.changes, { content, standards });
	if (result.issues === undefined) return result;
	return { issues: result.issues.map((issue) => withPrefix(issue, ["changes"])) };
}

function checkOrder(versions: readonly BaselineVersion[], release: BaselineRelease): Issue[] {
	const issues: Issue[] = [];
	const previous = versions.at(-1);
	if (versions.some(({ version }) => version === release.version)) {
		issues.push({
			code: "GH-BASE-010",
			path: ["version"],
			message: `there is a version \`${release.version}\` already`,
		});
	}
	if (previous !== undefined && release.effectiveFrom <= previous.effectiveFrom) {
		const message = `version \`${release.version}\` takes effect on ${release.effectiveFrom}, not after version \`${previous.version}\` (${previous.effectiveFrom})`;
		issues.push({ code: "GH-BASE-011", path: ["effectiveFrom"], message });
	}
	return issues;
}
