import type { Procedure, RecognisedScheme } from "./assurance/assessment/index.ts";
import type { BaselineContent } from "./baseline/content.ts";
import type { Guidance } from "./citizens/schema.ts";
import { readParts } from "./content/parts.ts";
import { checkReferences } from "./content/references.ts";
import type { Clause } from "./contracts/schema.ts";
import type { Label } from "./devices/schema.ts";
import type { SectorOverlay } from "./ecosystem/overlays.ts";
import type { ActorKind, PartyDegree } from "./ecosystem/schema.ts";
import type { CityStudy } from "./governance/cities/schema.ts";
import type { Office } from "./governance/management/schema.ts";
import type { ReadinessContent } from "./governance/readiness/schema.ts";
import type { Activity } from "./governance/schema.ts";
import type { Exercise, LegalClock, Threat } from "./incidents/schema.ts";
import { digest } from "./shared/digest.ts";
import type { Issue } from "./shared/problems.ts";
import type { DataNote, SectorEntry, SecurityTopic, Standard } from "./standards/schema.ts";

/** Everything that ships as data, checked and joined; the one form in which rules receive it. */
export interface Content {
	readonly standards: readonly Standard[];
	readonly topics: readonly SecurityTopic[];
	readonly sectors: readonly SectorEntry[];
	readonly notes: readonly DataNote[];
	readonly baseline: BaselineContent;
	readonly actorKinds: readonly ActorKind[];
	readonly degrees: readonly { readonly id: PartyDegree; readonly text: string }[];
	readonly activities: readonly Activity[];
	/** Actor kinds that deliberately have no part in any activity. */
	readonly uninvolved: readonly string[];
	/** The five rules of the responsibility matrix, in words. */
	readonly matrixRules: readonly string[];
	/** How assessors look at evidence, by its type. */
	readonly procedures: readonly Procedure[];
	/** Certificates of other schemes, and the credit they give in an assessment. */
	readonly recognised: readonly RecognisedScheme[];
	readonly clauses: readonly Clause[];
	readonly threats: readonly Threat[];
	readonly legalClocks: readonly LegalClock[];
	readonly exercises: readonly Exercise[];
	readonly labels: readonly Label[];
	readonly guidance: readonly Guidance[];
	/** What every page of advice must be like. */
	readonly guidanceRules: readonly string[];
	/** The self-study for a city (paper 4.2 to 4.4). */
	readonly cityProfile: CityStudy;
	/** What the offices at the top owe. */
	readonly offices: readonly Office[];
	/** The checks of SOC and CSIRT. */
	readonly readiness: ReadinessContent;
	readonly overlays: readonly SectorOverlay[];
	/** SHA-256 of the canonical JSON of all files, by path. */
	readonly hash: string;
}

/** A fault of the content: `path` is inside `file`, which is relative to content/. */
export type ContentIssue = Issue & { readonly file: string };

export type ContentResult =
	| { readonly content: Content; readonly issues?: undefined }
	| { readonly content?: undefined; readonly issues: readonly ContentIssue[] };

/**
 * Checks the shape of every content file, then every reference between them, and joins them.
 * @param files parsed values by path relative to content/, e.g. `baseline/requirements/P10.yaml`.
 * @returns the content, or every fault found: all faults of shape, or, when there are none, all faults of reference.
 */
export function assembleContent(files: Readonly<Record<string, unknown>>): ContentResult {
	const read = readParts(files);
	if (read.issues !== undefined) return { issues: read.issues.map(intoFile) };
	const { content, requirementFiles } = read;
	const issues = checkReferences(content, requirementFiles);
	if (issues.length > 0) return { issues: issues.map(intoFile) };
	return { content: { ...content, hash: digest(files) } };
}

/** Issues arrive with the file as first step of their path. */
function intoFile(issue: Issue): ContentIssue {
	const [file, ...path] = issue.path;
	return { ...issue, path, file: String(file ?? "") };
}
