import type { Engagement } from "../ecosystem/schema.ts";
import { type CityFacts, subjectOn } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Tier, Trait } from "../shared/vocabulary.ts";
import { contractOn, contractsOf, draftOf } from "./in-force.ts";
import { type ClauseCover, type CoverState, coverOf } from "./needs.ts";
import type { Contract } from "./schema.ts";
import { type TermCheck, type TermState, termChecks } from "./terms.ts";

/** The contract of an engagement as a whole, on a day. */
export interface ContractPicture {
	readonly engagement: Engagement;
	readonly tier: Tier;
	readonly traits: readonly Trait[];
	/** The text in force (CONTR-03). */
	readonly contract: Contract | undefined;
	readonly draft: Contract | undefined;
	readonly clauses: readonly ClauseCover[];
	readonly terms: readonly TermCheck[];
	readonly counts: Readonly<Record<CoverState, number>>;
	readonly termCounts: Readonly<Record<TermState, number>>;
}

/** Which clauses of an engagement stand and which do not, and its terms beside what is demanded (CONTR-01 to CONTR-05). */
export function contractPicture(facts: CityFacts, engagement: Engagement, at: IsoDate): ContractPicture {
	const contracts = contractsOf(facts.city, engagement.id);
	const contract = contractOn(contracts, at);
	const { tier, traits } = subjectOn(facts, engagement.id, at);
	const clauses = coverOf(facts, engagement.id, contract, at);
	const terms = termChecks(facts, engagement.id, contract, at);
	const counted = (state: CoverState) => clauses.filter((one) => one.state === state).length;
	const compared = (state: TermState) => terms.filter((one) => one.state === state).length;
	return {
		engagement,
		tier,
		traits,
		contract,
		draft: draftOf(contracts),
		clauses,
		terms,
		counts: {
			stands: counted("stands"),
			accepted: counted("accepted"),
			deviates: counted("deviates"),
			missing: counted("missing"),
		},
		termCounts: { met: compared("met"), short: compared("short"), "not-stated": compared("not-stated") },
	};
}
