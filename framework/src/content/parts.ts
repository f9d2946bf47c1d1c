import { z } from "zod";
import { proceduresFile, recognitionFile } from "../assurance/assessment/index.ts";
import {
	baselineFile,
	evidenceTypesFile,
	frameworksFile,
	type Requirement,
	requirementsFile,
} from "../baseline/schema.ts";
import { guidanceFile } from "../citizens/schema.ts";
import type { Content } from "../content.ts";
import { clausesFile } from "../contracts/schema.ts";
import { labelsFile } from "../devices/schema.ts";
import { sectorOverlaysFile } from "../ecosystem/overlays.ts";
import { actorKindsFile } from "../ecosystem/schema.ts";
import { cityStudyFile } from "../governance/cities/schema.ts";
import { officesFile } from "../governance/management/schema.ts";
import { readinessFile } from "../governance/readiness/schema.ts";
import { activitiesFile } from "../governance/schema.ts";
import { exercisesFile, legalClocksFile, threatsFile } from "../incidents/schema.ts";
import type { Issue } from "../shared/problems.ts";
import { checkShape } from "../shared/zod-issues.ts";
import { notesFile, standardsFile, topicsFile } from "../standards/schema.ts";

/** One schema per content file, by its path; the requirement files follow their own pattern. */
export const CONTENT_SCHEMAS = {
	"assurance/procedures.yaml": proceduresFile,
	"assurance/recognition.yaml": recognitionFile,
	"baseline/baseline.yaml": baselineFile,
	"baseline/evidence-types.yaml": evidenceTypesFile,
	"baseline/frameworks.yaml": frameworksFile,
	"citizens/guidance.yaml": guidanceFile,
	"contracts/clauses.yaml": clausesFile,
	"devices/labels.yaml": labelsFile,
	"ecosystem/actor-kinds.yaml": actorKindsFile,
	"ecosystem/sector-overlays.yaml": sectorOverlaysFile,
	"governance/activities.yaml": activitiesFile,
	"governance/city-profile.yaml": cityStudyFile,
	"governance/offices.yaml": officesFile,
	"governance/readiness.yaml": readinessFile,
	"incidents/exercises.yaml": exercisesFile,
	"incidents/legal-clocks.yaml": legalClocksFile,
	"incidents/threats.yaml": threatsFile,
	"standards/notes.yaml": notesFile,
	"standards/paper-appendix-a.yaml": standardsFile,
	"standards/successors.yaml": standardsFile,
	"standards/topics.yaml": topicsFile,
} as const;

const REQUIREMENT_FILE = /^baseline\/requirements\/P\d{2}\.yaml$/;

export type ContentFile = keyof typeof CONTENT_SCHEMAS;
export type RequirementFiles = Readonly<Record<string, z.infer<typeof requirementsFile>>>;
export type Unhashed = Omit<Content, "hash">;

export type PartsResult =
	| { readonly content: Unhashed; readonly requirementFiles: RequirementFiles; readonly issues?: undefined }
	| { readonly issues: readonly Issue[] };

const fixedFiles = z.strictObject(CONTENT_SCHEMAS);
const requirementFilesSchema = z.record(z.string(), requirementsFile);

/** The shape of every file, checked; paths of issues start with the path of the file. */
export function readParts(files: Readonly<Record<string, unknown>>): PartsResult {
	const [fixed, byPrinciple]: Record<string, unknown>[] = [{}, {}];
	const issues: Issue[] = [];
	for (const [path, value] of Object.entries(files)) {
		if (REQUIREMENT_FILE.test(path)) Object.assign(byPrinciple ?? {}, { [path]: value });
		else if (Object.hasOwn(CONTENT_SCHEMAS, path)) Object.assign(fixed ?? {}, { [path]: value });
		else issues.push({ code: "GH-CONT-002", path: [path], message: `\`${path}\` is no content file` });
	}
	const parts = checkShape(fixedFiles, fixed, "GH-CONT-003");
	const requirements = checkShape(requirementFilesSchema, byPrinciple, "GH-CONT-003");
	issues.push(...(parts.issues ?? []).map((issue) => missingFile(issue, files)), ...(requirements.issues ?? []));
	if (parts.issues !== undefined || requirements.issues !== undefined || issues.length > 0) return { issues };
	return { content: join(parts.value, requirements.value), requirementFiles: requirements.value };
}

function missingFile(issue: Issue, files: Readonly<Record<string, unknown>>): Issue {
	const [file] = issue.path;
	if (issue.path.length !== 1 || Object.hasOwn(files, String(file))) return issue;
	return { code: "GH-CONT-001", path: issue.path, message: `\`${file}\` is missing` };
}

function join(parts: z.infer<typeof fixedFiles>, requirementFiles: RequirementFiles): Unhashed {
	const { meta, principles, tiering, conditions, subjectKinds } = parts["baseline/baseline.yaml"];
	const requirements = Object.keys(requirementFiles)
		.sort()
		.flatMap((path) => requirementsOf(requirementFiles[path]));
	const { activities, uninvolved, matrixRules } = parts["governance/activities.yaml"];
	const { guidance, rules } = parts["citizens/guidance.yaml"];
	return {
		standards: [...parts["standards/paper-appendix-a.yaml"].standards, ...parts["standards/successors.yaml"].standards],
		topics: parts["standards/topics.yaml"].topics,
		sectors: parts["standards/topics.yaml"].sectors,
		notes: parts["standards/notes.yaml"].notes,
		baseline: {
			meta,
			principles,
			requirements,
			evidenceTypes: parts["baseline/evidence-types.yaml"].evidenceTypes,
			frameworks: parts["baseline/frameworks.yaml"].frameworks,
			tiering,
			conditions,
			subjectKinds,
		},
		actorKinds: parts["ecosystem/actor-kinds.yaml"].actorKinds,
		degrees: parts["ecosystem/actor-kinds.yaml"].degrees,
		activities,
		uninvolved,
		matrixRules,
		procedures: parts["assurance/procedures.yaml"].procedures,
		recognised: parts["assurance/recognition.yaml"].schemes,
		clauses: parts["contracts/clauses.yaml"].clauses,
		threats: parts["incidents/threats.yaml"].threats,
		legalClocks: parts["incidents/legal-clocks.yaml"].legalClocks,
		exercises: parts["incidents/exercises.yaml"].exercises,
		labels: parts["devices/labels.yaml"].labels,
		guidance,
		guidanceRules: rules,
		cityProfile: parts["governance/city-profile.yaml"],
		offices: parts["governance/offices.yaml"].offices,
		readiness: parts["governance/readiness.yaml"],
		overlays: parts["ecosystem/sector-overlays.yaml"].sectorOverlays,
	};
}

function requirementsOf(file: RequirementFiles[string] | undefined): Requirement[] {
	if (file === undefined) return [];
	return file.requirements.map((requirement) => ({ ...requirement, principle: file.principle }));
}
