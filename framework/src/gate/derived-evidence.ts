import { certificateEvidence } from "../assurance/certificate-evidence.ts";
import type { Evidence } from "../assurance/schema.ts";
import { trustEvidence } from "../assurance/trust-evidence.ts";
import { contractPapers } from "../contracts/papers.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { CityContent } from "../ecosystem/content.ts";
import { engagementTraits } from "../ecosystem/subjects.ts";
import { matrixEvidence } from "../governance/matrix/proofs.ts";
import { recordEvidence } from "../governance/record-evidence.ts";

/** What other chapters prove by what they record, in the form of evidence, so that it is weighed like all other. */
export function derivedEvidence(city: CityFile, content: CityContent): Evidence[] {
	return [
		...city.certificates.flatMap(certificateEvidence),
		...trustEvidence(city.trusts, city.actors),
		...contractEvidence(city, content),
		...matrixEvidence(city, content),
		...recordEvidence(city, content),
	];
}

function contractEvidence(city: CityFile, { baseline, clauses: library = [] }: CityContent): Evidence[] {
	if (city.contracts.length === 0) return [];
	const { requirements } = baseline;
	const contracts = Map.groupBy(city.contracts, ({ engagement }) => engagement);
	return city.engagements.flatMap((engagement) => {
		const texts = contracts.get(engagement.id);
		const traits = engagementTraits(engagement);
		return texts === undefined ? [] : contractPapers({ contracts: texts, traits, library, requirements });
	});
}
