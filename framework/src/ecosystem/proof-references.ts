import type { Finding } from "../assurance/finding.ts";
import type { Evidence } from "../assurance/schema.ts";
import type { Requirement } from "../baseline/schema.ts";
import type { Waiver } from "../gate/schema.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import type { CityFile } from "./city-file.ts";
import { type CityIds, checkDates, checkReference, repeatedIds, unknown } from "./city-ids.ts";
import type { CityContent } from "./content.ts";
import { checkRequirement, type RequirementNames, requirementNames } from "./requirement-names.ts";

/** What the checks look things up in. */
interface Known {
	readonly ids: CityIds;
	readonly requirements: ReadonlyMap<string, Requirement>;
	readonly names: RequirementNames;
	readonly types: ReadonlySet<string>;
}

const ACTOR = ["actor"] as const;
const ANYTHING = ["actor", "system", "product", "fleet", "engagement"] as const;

/** The faults of evidence and waivers: what they are for, who stands behind them, their dates and stated values. */
export function checkProofs(city: CityFile, content: CityContent, ids: CityIds): Issue[] {
	const known: Known = {
		ids,
		requirements: new Map(content.baseline.requirements.map((requirement) => [requirement.id, requirement])),
		names: requirementNames(content),
		types: new Set(content.baseline.evidenceTypes.map((type) => type.id)),
	};
	return [
		...repeatedIds("evidence", city.evidence),
		...city.evidence.flatMap((evidence, index) => checkEvidence(evidence, ["evidence", index], known)),
		...repeatedIds("findings", city.findings),
		...city.findings.flatMap((finding, index) => checkFinding(finding, ["findings", index], known)),
		...repeatedIds("waivers", city.waivers),
		...city.waivers.flatMap((waiver, index) => checkWaiver(waiver, ["waivers", index], known)),
	];
}

function checkEvidence(evidence: Evidence, path: IssuePath, known: Known): Issue[] {
	const { type, review } = evidence;
	const issues = checkReference([...path, "subject"], evidence.subject, ANYTHING, known.ids);
	if (!known.types.has(type)) {
		issues.push(unknown("GH-CITY-009", [...path, "type"], `there is no evidence type \`${type}\``, type, known.types));
	}
	issues.push(
		...evidence.requirements.flatMap((id, index) =>
			checkRequirement([...path, "requirements", index], id, known.names),
		),
		...evidence.standards.flatMap((id, index) => checkStandard([...path, "standards", index], id, known)),
	);
	if (evidence.requirements.length + evidence.standards.length === 0) {
		const message = `\`${evidence.id}\` names no requirement and no standard`;
		issues.push({ code: "GH-CITY-012", path: [...path, "requirements"], message });
	}
	issues.push(...checkReference([...path, "providedBy"], evidence.providedBy, ACTOR, known.ids));
	if (review.state !== "submitted")
		issues.push(...checkReference([...path, "review", "by"], review.by, ACTOR, known.ids));
	return [
		...issues,
		...checkDates([...path, "until"], evidence.from, evidence.until),
		...checkValues(evidence, path, known),
	];
}

/** A value under a misspelt name would never be compared, and lax evidence would pass (PROOF-04). */
function checkValues(evidence: Evidence, path: IssuePath, { requirements }: Known): Issue[] {
	const parameters = new Set(evidence.requirements.flatMap((id) => Object.keys(requirements.get(id)?.params ?? {})));
	return Object.keys(evidence.values)
		.filter((name) => !parameters.has(name))
		.map((name) => {
			const message = `none of the named requirements has a parameter \`${name}\``;
			return unknown("GH-CITY-013", [...path, "values", name], message, name, parameters);
		});
}

function checkStandard(path: IssuePath, id: string, { names: { standards } }: Known): Issue[] {
	if (standards.has(id)) return [];
	return [unknown("GH-CITY-010", path, `there is no standard \`${id}\` in the register`, id, standards)];
}

function checkFinding(finding: Finding, path: IssuePath, known: Known): Issue[] {
	const { subject, requirement, by, on, due, corrections, withdrawn } = finding;
	const whom = (at: IssuePath, id: string) => checkReference(at, id, ACTOR, known.ids);
	return [
		...checkReference([...path, "subject"], subject, ANYTHING, known.ids),
		...checkRequirement([...path, "requirement"], requirement, known.names),
		...whom([...path, "by"], by),
		...checkDates([...path, "due"], on, due),
		...corrections.flatMap((one, index) => {
			const here = [...path, "corrections", index];
			return [
				...whom([...here, "by"], one.by),
				...checkDates([...here, "on"], corrections[index - 1]?.verdict?.on ?? on, one.on),
				...(one.verdict === undefined
					? []
					: [
							...whom([...here, "verdict", "by"], one.verdict.by),
							...checkDates([...here, "verdict", "on"], one.on, one.verdict.on),
						]),
			];
		}),
		...(withdrawn === undefined
			? []
			: [
					...whom([...path, "withdrawn", "by"], withdrawn.by),
					...checkDates([...path, "withdrawn", "on"], on, withdrawn.on),
				]),
	];
}

function checkWaiver(waiver: Waiver, path: IssuePath, known: Known): Issue[] {
	return [
		...checkReference([...path, "subject"], waiver.subject, ANYTHING, known.ids),
		...checkRequirement([...path, "requirement"], waiver.requirement, known.names),
		...checkReference([...path, "requestedBy"], waiver.requestedBy, ACTOR, known.ids),
		...checkReference([...path, "signedBy"], waiver.signedBy, ACTOR, known.ids),
		...checkDates([...path, "until"], waiver.from, waiver.until),
	];
}
