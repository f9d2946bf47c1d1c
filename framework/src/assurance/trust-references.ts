import type { CityFile } from "../ecosystem/city-file.ts";
import { type CityIds, checkDates, checkReference, repeatedIds } from "../ecosystem/city-ids.ts";
import type { Issue } from "../shared/problems.ts";
import { TRUST_DECIDERS } from "./trust.ts";

/** The faults of the trust list: two people decided, no issuer twice, days in their order (TRUST-01). */
export function checkTrusts({ trusts }: CityFile, ids: CityIds): Issue[] {
	const known = new Map<string, string>();
	return [
		...repeatedIds("trusts", trusts),
		...trusts.flatMap(({ id, did, from, until, deciders }, index) => {
			const path = ["trusts", index];
			const issues = checkDates([...path, "until"], from, until);
			const other = known.get(did);
			if (other === undefined) known.set(did, id);
			else {
				const message = `\`${did}\` is trusted as \`${other}\` already`;
				issues.push({ code: "GH-TRUST-001", path: [...path, "did"], message });
			}
			const people = new Set(deciders.map(({ person }) => person)).size;
			if (people < TRUST_DECIDERS) {
				const message = `${people} ${people === 1 ? "person" : "people"} decided to trust \`${id}\`; it takes ${TRUST_DECIDERS}`;
				issues.push({ code: "GH-TRUST-002", path: [...path, "deciders"], message });
			}
			for (const [place, { organisation }] of deciders.entries()) {
				issues.push(...checkReference([...path, "deciders", place, "organisation"], organisation, ["actor"], ids));
			}
			return issues;
		}),
	];
}
