import { contractOn, contractsOf } from "../contracts/in-force.ts";
import { neededClauses } from "../contracts/needs.ts";
import { type CityFacts, subjectOn } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Engagement, Supply } from "./schema.ts";
import { isEngaged } from "./service-life.ts";

/** Why a supply behind a supplier needs the city's consent. */
export interface ConsentDemand {
	readonly engagement: string;
	/** In words, to follow “because”. */
	readonly why: string;
}

/** Sub-processors need consent whatever the tier; with the right to object, silence is consent. */
const SUB_PROCESSORS = "CL-04";
const SUBCONTRACTING = "CL-21";

/**
 * Finds why a supply to an organisation needs consent on a day (GRAPH-08): by the supply's own engagement or, when it has
 * none, by those in force of the one supplied. Undefined: it needs none.
 */
export function consentDemands(
	facts: CityFacts,
	at: IsoDate,
): (supply: Supply, receiver: string) => ConsentDemand | undefined {
	const inForce = facts.city.engagements.filter((engagement) => isEngaged(engagement, at));
	const bySupplier = Map.groupBy(inForce, ({ supplier }) => supplier);
	const known = new Map<string, ConsentDemand | undefined>();
	const demandOf = ({ id }: Engagement): ConsentDemand | undefined => {
		if (!known.has(id)) known.set(id, demandBy(facts, id, at));
		return known.get(id);
	};
	return (supply, receiver) => {
		const own = facts.engagements.get(supply.engagement ?? "");
		const asking = own === undefined ? (bySupplier.get(receiver) ?? []) : [own];
		for (const engagement of asking) {
			// Whom the city engages itself needs no consent behind somebody else.
			const demand = engagement.supplier === supply.from ? undefined : demandOf(engagement);
			if (demand !== undefined) return demand;
		}
		return undefined;
	};
}

function demandBy(facts: CityFacts, engagement: string, at: IsoDate): ConsentDemand | undefined {
	const { tier, traits, name } = subjectOn(facts, engagement, at);
	const agreed = contractOn(contractsOf(facts.city, engagement), at)?.terms.subSuppliers?.consent;
	if (agreed === "prior") return { engagement, why: `the contract of “${name}” asks for it before` };
	const needed = new Set(neededClauses(facts.content.clauses ?? [], tier, traits).map(({ id }) => id));
	if (needed.has(SUB_PROCESSORS)) {
		return { engagement, why: `“${name}” concerns personal data (${SUB_PROCESSORS})` };
	}
	if (needed.has(SUBCONTRACTING) && agreed !== "objection") {
		return { engagement, why: `“${name}” has tier ${tier} (${SUBCONTRACTING})` };
	}
	return undefined;
}
