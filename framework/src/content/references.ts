import { checkStudy } from "../governance/cities/check.ts";
import { checkActivities, parties } from "../governance/matrix.ts";
import { type Issue, type IssuePath, withPrefix } from "../shared/problems.ts";
import { baselineReferences } from "./baseline-references.ts";
import { idsOf, repeatedIds, unknownAmong, unknownOne } from "./known.ts";
import type { ContentFile, RequirementFiles, Unhashed } from "./parts.ts";
import { standardsReferences } from "./standards-references.ts";

/** Every reference between content files that leads nowhere, and every rule of the content that is broken. */
export function checkReferences(content: Unhashed, requirementFiles: RequirementFiles): Issue[] {
	return [
		...baselineReferences(content, requirementFiles),
		...standardsReferences(content),
		...governanceReferences(content),
		...chapterReferences(content),
		...studyReferences(content),
		...officeReferences(content),
	];
}

const inFile = (file: ContentFile, issues: readonly Issue[]): Issue[] =>
	issues.map((issue) => withPrefix(issue, [file]));

function governanceReferences(content: Unhashed): Issue[] {
	const kinds = idsOf(content.actorKinds);
	const requirements = idsOf(content.baseline.requirements);
	const inMatrix = content.activities.flatMap((activity, index) => [
		...unknownAmong(activity.requirements, requirements, "requirement", ["activities", index, "requirements"]),
		...(["businessAsUsual", "attack"] as const).flatMap((state) => {
			const path: IssuePath = ["activities", index, state];
			const unknown = parties(activity[state]).filter((kind) => !kinds.has(kind));
			return unknown.map((kind) => unknownOne(kind, kinds, "actor kind", path));
		}),
	]);
	return [
		...inFile("governance/activities.yaml", [
			...repeatedIds(content.activities, ["activities"]),
			...inMatrix,
			...unknownAmong(content.uninvolved, kinds, "actor kind", ["uninvolved"]),
			...checkActivities(content),
		]),
		...inFile("ecosystem/actor-kinds.yaml", [
			...repeatedIds(content.actorKinds, ["actorKinds"]),
			...repeatedIds(content.degrees, ["degrees"]),
			...content.actorKinds.flatMap(({ degree }, index) => {
				const degrees = idsOf(content.degrees);
				return degrees.has(degree) ? [] : [unknownOne(degree, degrees, "degree", ["actorKinds", index, "degree"])];
			}),
		]),
	];
}

/** Chapters whose entries point to requirements. */
function chapterReferences(content: Unhashed): Issue[] {
	const requirements = idsOf(content.baseline.requirements);
	const threats = idsOf(content.threats);
	const naming = (list: string, field: string, values: readonly (readonly string[])[]) =>
		values.flatMap((ids, index) => unknownAmong(ids, requirements, "requirement", [list, index, field]));
	const types = idsOf(content.baseline.evidenceTypes);
	const covered = new Set(content.procedures.flatMap(({ evidence }) => evidence));
	return [
		...inFile("assurance/procedures.yaml", [
			...repeatedIds(content.procedures, ["procedures"]),
			...content.procedures.flatMap(({ evidence }, index) =>
				unknownAmong(evidence, types, "evidence type", ["procedures", index, "evidence"]),
			),
			...[...types]
				.filter((type) => !covered.has(type))
				.map((type): Issue => {
					const message = `no procedure looks at evidence of the type \`${type}\``;
					return { code: "GH-CONT-009", path: ["procedures"], message };
				}),
		]),
		...inFile("assurance/recognition.yaml", [
			...repeatedIds(content.recognised, ["schemes"]),
			...content.recognised.flatMap(({ credit, conditions }, index) => [
				...repeatedIds(conditions, ["schemes", index, "conditions"]),
				...credit.flatMap((row, place) =>
					unknownAmong(row.requirements, requirements, "requirement", [
						...["schemes", index, "credit", place, "requirements"],
					]),
				),
			]),
		]),
		...inFile("contracts/clauses.yaml", [
			...repeatedIds(content.clauses, ["clauses"]),
			...naming(
				"clauses",
				"requirements",
				content.clauses.map((clause) => clause.requirements),
			),
		]),
		...inFile("incidents/threats.yaml", [
			...repeatedIds(content.threats, ["threats"]),
			...naming(
				"threats",
				"requirements",
				content.threats.map((threat) => threat.requirements),
			),
		]),
		...inFile("incidents/exercises.yaml", [
			...repeatedIds(content.exercises, ["exercises"]),
			...naming(
				"exercises",
				"tests",
				content.exercises.map((exercise) => exercise.tests),
			),
			...content.exercises.flatMap(({ threat }, index) =>
				threats.has(threat) ? [] : [unknownOne(threat, threats, "threat", ["exercises", index, "threat"])],
			),
		]),
		...inFile("incidents/legal-clocks.yaml", repeatedIds(content.legalClocks, ["legalClocks"])),
		...inFile("devices/labels.yaml", [
			...repeatedIds(content.labels, ["labels"]),
			...naming(
				"labels",
				"proves",
				content.labels.map((label) => label.proves),
			),
		]),
		...inFile("citizens/guidance.yaml", repeatedIds(content.guidance, ["guidance"])),
		...inFile("ecosystem/sector-overlays.yaml", [
			...repeatedIds(content.overlays, ["sectorOverlays"]),
			...overlayRows(content),
		]),
	];
}

/** `paper A4, A21` in an overlay names rows of Appendix A. */
function overlayRows(content: Unhashed): Issue[] {
	const rows = new Set(content.standards.flatMap(({ row }) => (row === undefined ? [] : [`A${row}`])));
	return content.overlays.flatMap(({ extra }, index) =>
		extra.flatMap((name, position) => {
			if (!name.startsWith("paper ")) return [];
			const named = name.slice("paper ".length).split(/,\s*/);
			const path: IssuePath = ["sectorOverlays", index, "extra", position];
			return named.filter((row) => !rows.has(row)).map((row) => unknownOne(row, rows, "row of Appendix A", path));
		}),
	);
}

function studyReferences({ cityProfile }: Unhashed): Issue[] {
	const { dimensions, seed } = cityProfile;
	const inSeed = seed.flatMap((city, index) => checkStudy(city, dimensions, ["seed", index], "GH-CONT-005"));
	return inFile("governance/city-profile.yaml", [
		...repeatedIds(dimensions, ["dimensions"]),
		...repeatedIds(seed, ["seed"]),
		...inSeed,
	]);
}

/** Offices and checks name requirements, kinds of actor and parameters. */
function officeReferences({ offices, readiness, actorKinds, baseline }: Unhashed): Issue[] {
	const kinds = idsOf(actorKinds);
	const requirements = idsOf(baseline.requirements);
	const parameters = idsOf(readiness.parameters);
	return [
		...inFile("governance/offices.yaml", [
			...repeatedIds(offices, ["offices"]),
			...offices.flatMap((office, index) => [
				...unknownAmong(office.kinds, kinds, "actor kind", ["offices", index, "kinds"]),
				...office.duties.flatMap((duty, place) =>
					unknownAmong(duty.requirements, requirements, "requirement", [
						"offices",
						index,
						"duties",
						place,
						"requirements",
					]),
				),
			]),
		]),
		...inFile("governance/readiness.yaml", [
			...repeatedIds(readiness.checks, ["checks"]),
			...repeatedIds(readiness.parameters, ["parameters"]),
			...readiness.checks.flatMap((check, index) =>
				unknownAmong(check.sim3, parameters, "SIM3 parameter", ["checks", index, "sim3"]),
			),
		]),
	];
}
