import {
	addDays,
	applyChanges,
	type BaselineChange,
	type BaselineDocument,
	type BaselineRelease,
	type BaselineVersion,
	type Content,
	documentHash,
	type IsoDate,
	type Issue,
	inheritedDocument,
	loosenings,
	publishVersion,
	versionInForce,
	withPrefix,
} from "@gatehouse/framework";
import { invalid } from "../http/compilers.ts";
import type { ChangeBy } from "../record/entity-change.ts";
import type { CityModel, LivingCity } from "../record/model.ts";
import type { CityChange } from "../record/record.ts";
import { releaseOf } from "./release.ts";
import { insertVersion, type KeptVersion } from "./store.ts";

type Refused = { readonly issues: readonly Issue[] };
type Next = (KeptVersion & { readonly issues?: undefined }) | Refused;

/** What the next version starts from, and what no version may loosen. */
interface Ground {
	readonly inherited: BaselineDocument;
	readonly latest: BaselineDocument;
}

function groundOf(content: Content, model: LivingCity): Ground {
	const base = inheritedDocument(content, content.standards, model.city.inherited);
	if (base.issues !== undefined) throw invalid("the inherited baseline is not valid any more", base.issues);
	return { inherited: base.document, latest: model.versions.at(-1)?.document ?? base.document };
}

/** What the next version starts from: the document of the version before, or the inherited one. */
export function latestDocument(content: Content, model: LivingCity): BaselineDocument {
	return groundOf(content, model).latest;
}

/** The version a release makes of the one before it, or why it may not be published (BASE-02 to BASE-09). */
export function nextVersion(content: Content, model: LivingCity, release: BaselineRelease): Next {
	const { inherited, latest } = groundOf(content, model);
	const order = orderIssues(model.versions, release);
	const result = publishVersion(latest, release, { content, standards: content.standards });
	if (result.issues !== undefined) return { issues: [...order, ...result.issues] };
	const issues = [...order, ...loosened(model, inherited, result.version.document)];
	return issues.length > 0 ? { issues } : { version: result.version, changes: release.changes };
}

function orderIssues(versions: readonly BaselineVersion[], release: BaselineRelease): Issue[] {
	const issues: Issue[] = [];
	const latest = versions.at(-1);
	if (versions.some(({ version }) => version === release.version)) {
		const message = `there is a version \`${release.version}\` already`;
		issues.push({ code: "GH-BASE-010", path: ["version"], message });
	}
	if (latest !== undefined && release.effectiveFrom <= latest.effectiveFrom) {
		issues.push({
			code: "GH-BASE-011",
			path: ["effectiveFrom"],
			message: `must be after ${latest.effectiveFrom}, when version \`${latest.version}\` takes effect`,
		});
	}
	return issues;
}

function loosened(model: LivingCity, inherited: BaselineDocument, document: BaselineDocument): Issue[] {
	if (model.city.inherited === undefined) return [];
	return loosenings(inherited, document).map((issue) => withPrefix(issue, ["changes"]));
}

/** The city with a version published. */
export function publicationOf(model: LivingCity, revision: number, kept: KeptVersion, by: ChangeBy): CityChange {
	const { version } = kept;
	const city = { ...model.city, baselines: [...model.city.baselines, releaseOf(kept)] };
	const next: CityModel = { ...model, revision, city, versions: [...model.versions, version] };
	return {
		next,
		store: (trx) => insertVersion(trx, kept),
		note: { ...by, action: "baseline.published", target: version.version, after: version },
		explain: (issues) => invalid("the release does not fit into the city", issues.map(fromRelease)),
	};
}

/** Paths start at the release, which is what was sent. */
const fromRelease = (issue: Issue): Issue =>
	issue.path[0] === "baselines" ? { ...issue, path: issue.path.slice(2) } : issue;

type Preview =
	| {
			readonly versions: readonly BaselineVersion[];
			readonly before: BaselineDocument;
			readonly after: BaselineDocument;
			readonly issues?: undefined;
	  }
	| Refused;

/** The versions as they would be if the changes were made to the version in force on the day, from that day on. */
export function previewVersions(
	content: Content,
	model: LivingCity,
	changes: readonly BaselineChange[],
	at: IsoDate,
): Preview {
	const { inherited, latest } = groundOf(content, model);
	const inForce = versionInForce(model.versions, at);
	const before = inForce?.document ?? latest;
	const result = applyChanges(before, changes, { content, standards: content.standards });
	if (result.issues !== undefined) return { issues: result.issues.map((issue) => withPrefix(issue, ["changes"])) };
	const issues = loosened(model, inherited, result.document);
	if (issues.length > 0) return { issues };
	const draft: BaselineVersion = {
		version: "0.0.0",
		publishedOn: at,
		publishedBy: "preview",
		effectiveFrom: at,
		note: "preview",
		hash: documentHash(result.document),
		document: result.document,
	};
	// A version that takes effect on the very day would tie with the draft: put it a day earlier.
	const others = model.versions.map((version) =>
		version.effectiveFrom === at ? { ...version, effectiveFrom: addDays(at, -1) } : version,
	);
	return { versions: [...others, draft], before, after: result.document };
}
