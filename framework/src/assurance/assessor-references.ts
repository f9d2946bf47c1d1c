import type { CityFile } from "../ecosystem/city-file.ts";
import { type CityIds, checkDates, checkReference, repeatedIds } from "../ecosystem/city-ids.ts";
import type { Issue } from "../shared/problems.ts";

const ACTOR = ["actor"] as const;
const ANYTHING = ["actor", "system", "product", "fleet", "engagement"] as const;

/** The faults of the register of assessors and of work done before: one record per organisation, and what they name. */
export function checkAssessors({ assessors, pastWork }: CityFile, ids: CityIds): Issue[] {
	const recorded = new Map<string, string>();
	return [
		...repeatedIds("assessors", assessors),
		...assessors.flatMap(({ id, actor, accreditations, sanctions }, index) => {
			const path = ["assessors", index];
			const issues = checkReference([...path, "actor"], actor, ACTOR, ids);
			const other = recorded.get(actor);
			if (other === undefined) recorded.set(actor, id);
			else {
				const message = `\`${actor}\` already has the record \`${other}\``;
				issues.push({ code: "GH-ASSR-001", path: [...path, "actor"], message });
			}
			for (const [place, { from, until, suspensions }] of accreditations.entries()) {
				const here = [...path, "accreditations", place];
				issues.push(...checkDates([...here, "until"], from, until));
				for (const [number, pause] of suspensions.entries()) {
					issues.push(...checkDates([...here, "suspensions", number, "until"], pause.from, pause.until));
				}
			}
			for (const [place, { from, until }] of sanctions.entries()) {
				issues.push(...checkDates([...path, "sanctions", place, "until"], from, until));
			}
			return issues;
		}),
		...repeatedIds("pastWork", pastWork),
		...pastWork.flatMap((work, index) => [
			...checkReference(["pastWork", index, "by"], work.by, ACTOR, ids),
			...checkReference(["pastWork", index, "for"], work.for, ANYTHING, ids),
			...checkDates(["pastWork", index, "until"], work.from, work.until),
		]),
	];
}
