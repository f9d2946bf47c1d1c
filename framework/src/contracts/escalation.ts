import type { Engagement } from "../ecosystem/schema.ts";
import type { CityFacts } from "../gate/facts.ts";
import { actorsOfKind } from "../gate/step.ts";
import type { Stage, Told } from "./calendar-schema.ts";
import type { Contract } from "./schema.ts";

/** From which stage on each is told of an entry that nobody owns. */
const LADDER = [
	{
		as: "accountable",
		from: ["30", "7", "0", "overdue"],
		why: "nobody looks after the contract; answers for the engagement",
	},
	{
		as: "procurement",
		from: ["7", "0", "overdue"],
		why: "nobody looks after the contract, and a week or less is left",
	},
	{ as: "executive", from: ["overdue"], why: "nobody looks after the contract, and the day is past" },
] as const satisfies readonly { as: Told["as"]; from: readonly Stage[]; why: string }[];

const KINDS = { procurement: ["procurement-officer"], executive: ["city-executive"] } as const;

/**
 * Who is told of an entry (CONTR-12): its owner, and once it is overdue whoever answers for the engagement too. Without an
 * owner it comes up step by step: to whoever answers for the engagement, to procurement, to the executive.
 */
export function toldOf(
	facts: CityFacts,
	{ accountable }: Engagement,
	contract: Contract | undefined,
	stage: Stage,
): Told[] {
	if (stage === "later") return [];
	const owner = contract?.owner;
	if (owner !== undefined) {
		const own: Told = { actor: owner, as: "owner", why: "looks after the contract" };
		if (stage !== "overdue" || accountable === owner) return [own];
		return [own, { actor: accountable, as: "accountable", why: "the day is past; answers for the engagement" }];
	}
	return LADDER.flatMap(({ as, from, why }) => {
		const stages: readonly Stage[] = from;
		if (!stages.includes(stage)) return [];
		const actors = as === "accountable" ? [accountable] : actorsOfKind(facts, KINDS[as]);
		return actors.map((actor) => ({ actor, as, why }));
	});
}
