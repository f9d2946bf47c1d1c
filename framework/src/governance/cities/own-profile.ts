import type { OwnRecords } from "./own-answer.ts";
import { governanceAnswers } from "./own-governance.ts";
import { measureAnswers } from "./own-measures.ts";
import { standardAnswers } from "./own-standards.ts";
import { thirdPartyAnswers } from "./own-third-parties.ts";
import { DIMENSIONS, type StudyFinding } from "./schema.ts";

/** A finding worked out, with what from. */
export type OwnFinding = StudyFinding & { readonly from: readonly string[] };

/** All 22 questions answered from the city's own records on a day (PROF-06); where nothing is recorded, no data. */
export function ownProfile(records: OwnRecords): OwnFinding[] {
	const groups = [
		governanceAnswers(records),
		measureAnswers(records),
		standardAnswers(records),
		thirdPartyAnswers(records),
	];
	return groups.flatMap((answers, index) =>
		answers.map((answer, place) => {
			const question = `CP-${index + 1}.${place + 1}`;
			return {
				id: `own-${question.toLowerCase().replace(".", "-")}`,
				dimension: DIMENSIONS[index] ?? "governance-model",
				question,
				...answer,
				source: { title: "Records of the city", kind: "own-records" as const },
				on: records.at,
			};
		}),
	);
}
