import type { Outcome, Tier } from "@gatehouse/framework";

/** What a list shows of a subject beside what is recorded of it. */
export interface PostureColumns {
	readonly tier: Tier;
	readonly outcome: Outcome;
}

/** From worst to best, so that sorting by outcome puts what needs attention first. */
const OUTCOME_ORDER: Readonly<Record<Outcome, number>> = { deny: 0, conditional: 1, allow: 2 };

export const postureSorts = {
	tier: ({ tier }: PostureColumns) => tier,
	outcome: ({ outcome }: PostureColumns) => OUTCOME_ORDER[outcome],
};

/** Whether tier and outcome are the ones asked for; what is not asked for matches. */
export function matchesPosture(
	item: PostureColumns,
	wanted: { readonly tier?: Tier | undefined; readonly outcome?: Outcome | undefined },
): boolean {
	if (wanted.tier !== undefined && item.tier !== wanted.tier) return false;
	return wanted.outcome === undefined || item.outcome === wanted.outcome;
}
