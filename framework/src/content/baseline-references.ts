import { checkMinimumGrades, checkParameter } from "../baseline/parameters.ts";
import type { Principle } from "../baseline/schema.ts";
import { type Issue, type IssuePath, withPrefix } from "../shared/problems.ts";
import { DECLARED_TRAITS, DERIVED_TRAITS, SUBJECT_KINDS } from "../shared/vocabulary.ts";
import { idsOf, incomplete, recoded, repeatedIds, unknownAmong, unknownOne } from "./known.ts";
import type { ContentFile, RequirementFiles, Unhashed } from "./parts.ts";

type ShippedRequirement = RequirementFiles[string]["requirements"][number];

const BASELINE: ContentFile = "baseline/baseline.yaml";

/** The shipped baseline: requirements under their principle, known actors, evidence and frameworks, sound parameters. */
export function baselineReferences(content: Unhashed, files: RequirementFiles): Issue[] {
	const { baseline } = content;
	return [
		...vocabularies(content),
		...incomplete(
			baseline.principles
				.map(({ id }) => id)
				.filter((id) => !Object.values(files).some((file) => file.principle === id)),
			"requirements",
			[BASELINE, "principles"],
		),
		...repeatedRequirements(files),
		...Object.entries(files).flatMap(([file, { principle, requirements }]) => [
			...principleOfFile(file, principle, content),
			...requirements.flatMap((requirement, index) =>
				requirementIssues(requirement, principle, content).map((issue) =>
					withPrefix(issue, [file, "requirements", index]),
				),
			),
		]),
	];
}

function vocabularies({ baseline }: Unhashed): Issue[] {
	const conditions = idsOf(baseline.conditions);
	const kinds = idsOf(baseline.subjectKinds);
	return [
		...repeatedIds(baseline.principles, [BASELINE, "principles"]),
		...repeatedIds(baseline.conditions, [BASELINE, "conditions"]),
		...repeatedIds(baseline.subjectKinds, [BASELINE, "subjectKinds"]),
		...repeatedIds(baseline.evidenceTypes, ["baseline/evidence-types.yaml", "evidenceTypes"]),
		...repeatedIds(baseline.frameworks, ["baseline/frameworks.yaml", "frameworks"]),
		...incomplete(
			[...DERIVED_TRAITS, ...DECLARED_TRAITS].filter((trait) => !conditions.has(trait)),
			"condition",
			[BASELINE, "conditions"],
		),
		...incomplete(
			SUBJECT_KINDS.filter((kind) => !kinds.has(kind)),
			"subject kind",
			[BASELINE, "subjectKinds"],
		),
		...checkMinimumGrades(baseline.tiering.effects.minimumGrade).map((issue) =>
			withPrefix(recoded(issue, "GH-CONT-010"), [BASELINE, "tiering", "effects", "minimumGrade"]),
		),
	];
}

function principleOfFile(file: string, principle: string, { baseline }: Unhashed): Issue[] {
	const known = idsOf(baseline.principles);
	if (!known.has(principle)) return [unknownOne(principle, known, "principle", [file, "principle"])];
	if (file.endsWith(`/${principle}.yaml`)) return [];
	const message = `the file is named otherwise than its principle \`${principle}\``;
	return [{ code: "GH-CONT-006", path: [file, "principle"], message }];
}

function repeatedRequirements(files: RequirementFiles): Issue[] {
	const seen = new Map<string, string>();
	return Object.entries(files).flatMap(([file, { requirements }]) =>
		requirements.flatMap(({ id }, index): Issue[] => {
			const earlier = seen.get(id);
			if (earlier === undefined) {
				seen.set(id, file);
				return [];
			}
			const message = `requirement \`${id}\` is given twice, first in \`${earlier}\``;
			return [{ code: "GH-CONT-004", path: [file, "requirements", index, "id"], message }];
		}),
	);
}

function requirementIssues(requirement: ShippedRequirement, principle: string, content: Unhashed): Issue[] {
	const { baseline, actorKinds } = content;
	const owner = baseline.principles.find(({ id }) => id === principle);
	return [
		...keyIssues(requirement, owner),
		...unknownAmong(requirement.actors, idsOf(actorKinds), "actor kind", ["actors"]),
		...unknownAmong(requirement.evidence, idsOf(baseline.evidenceTypes), "evidence type", ["evidence"]),
		...crosswalkIssues(requirement, content),
		...Object.entries(requirement.params).flatMap(([name, parameter]) =>
			checkParameter(name, requirement, parameter, parameter.tiers).map((issue) =>
				withPrefix(recoded(issue, "GH-CONT-007"), ["params", name, "tiers"]),
			),
		),
	];
}

function keyIssues({ id }: ShippedRequirement, owner: Principle | undefined): Issue[] {
	if (owner === undefined || id.startsWith(`${owner.key}-`)) return [];
	const message = `\`${id}\` does not start with \`${owner.key}-\`, the key of \`${owner.id}\``;
	return [{ code: "GH-CONT-006", path: ["id"], message }];
}

/** Frameworks must be known; ids too where their list ships; `A<row>` under PAPER must be a row of the register. */
function crosswalkIssues({ crosswalk }: ShippedRequirement, { baseline, standards }: Unhashed): Issue[] {
	const frameworks = new Map(baseline.frameworks.map((framework) => [framework.id, framework]));
	const rows = new Set(standards.flatMap(({ row }) => (row === undefined ? [] : [`A${row}`])));
	return Object.entries(crosswalk).flatMap(([id, named]) => {
		const framework = frameworks.get(id);
		const path: IssuePath = ["crosswalk", id];
		if (framework === undefined) return [unknownOne(id, new Set(frameworks.keys()), "framework", path)];
		if (framework.ids !== undefined) return unknownAmong(named, new Set(framework.ids), `id of ${id}`, path);
		if (id !== "PAPER") return [];
		return named.flatMap((place, index) =>
			place.startsWith("A") && !rows.has(place) ? [unknownOne(place, rows, "row of Appendix A", [...path, index])] : [],
		);
	});
}
