import type { Evidence } from "../assurance/schema.ts";
import { contractPaper } from "../contracts/papers.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { CityContent } from "../ecosystem/content.ts";

/** What other chapters prove by what they record, in the form of evidence, so that it is weighed like all other. */
export function derivedEvidence(city: CityFile, { baseline, clauses = [] }: CityContent): Evidence[] {
	if (city.contracts.length === 0) return [];
	const library = new Map(clauses.map((clause) => [clause.id, clause]));
	return city.contracts.flatMap((contract) => contractPaper(contract, library, baseline.requirements) ?? []);
}
