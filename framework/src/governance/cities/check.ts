import { unknown } from "../../ecosystem/city-ids.ts";
import type { ErrorCode, Issue, IssuePath } from "../../shared/problems.ts";
import type { Study, StudyDimension } from "./schema.ts";

/** Findings of a city whose id is given twice, or whose question does not exist or belongs to another dimension. */
export function checkStudy(
	{ findings }: Pick<Study, "findings">,
	dimensions: readonly StudyDimension[],
	path: IssuePath,
	code: ErrorCode,
): Issue[] {
	const dimensionOf = new Map(dimensions.flatMap(({ dimension, asks }) => asks.map(({ id }) => [id, dimension])));
	const seen = new Set<string>();
	return findings.flatMap((finding, index) => {
		const here = [...path, "findings", index];
		const issues: Issue[] = [];
		if (seen.has(finding.id)) {
			issues.push({ code, path: [...here, "id"], message: `the id \`${finding.id}\` is given twice` });
		}
		seen.add(finding.id);
		const belongs = dimensionOf.get(finding.question);
		if (belongs === undefined) {
			const message = `there is no question \`${finding.question}\``;
			issues.push(unknown(code, [...here, "question"], message, finding.question, dimensionOf.keys()));
		} else if (belongs !== finding.dimension) {
			issues.push({
				code,
				path: [...here, "dimension"],
				message: `question \`${finding.question}\` is about \`${belongs}\`, given \`${finding.dimension}\``,
			});
		}
		return issues;
	});
}
