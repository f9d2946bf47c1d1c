import type { FactsInCall } from "@gatehouse/framework/engine";

type Window = { readonly from: number; readonly until: number };

/** The facts of one subject by requirement, as somebody would lay them out who writes conditions such as `proofs.GOV-01.until`. */
export type NestedFacts = {
	readonly service: Window;
	readonly proofs: Readonly<Record<string, Window & { readonly grade: number }>>;
	readonly waivers: Readonly<Record<string, Window>>;
};

/** Later than every day. */
const NEVER = 1e6;

/** Good for facts with at most one proof and one waiver per requirement, as the synthetic city has. */
export function nestedFacts({ inService, proofs, waivers }: FactsInCall): NestedFacts {
	const windowOf = ({ from, until }: { from: number; until: number | null }): Window => ({
		from,
		until: until ?? NEVER,
	});
	const proven = proofs.map(
		(one) => [one.requirement, { ...windowOf(one), grade: Number(one.grade.slice(1)) }] as const,
	);
	return {
		service: windowOf(inService ?? { from: 0, until: null }),
		proofs: Object.fromEntries(proven),
		waivers: Object.fromEntries((waivers ?? []).map((one) => [one.requirement, windowOf(one)])),
	};
}
