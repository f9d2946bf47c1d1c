import type { FactsInCall } from "@gatehouse/framework/engine";

/**
 * The facts of one subject as one flat object of numbers, the form in which policy engines are quickest: `from GOV-01`,
 * `until GOV-01`, `grade GOV-01` for its proof, `waivedFrom GOV-01`, `waivedUntil GOV-01`, and `from`, `until` for service.
 * Days are numbers. Good for facts with at most one proof and one waiver per requirement, as the synthetic city has.
 */
export type FlatFacts = Record<string, number>;

/** Later than every day. */
const NEVER = 1e6;
const until = (day: number | null): number => day ?? NEVER;

export function flatFacts({ inService, proofs, waivers }: FactsInCall): FlatFacts {
	const flat: FlatFacts = {
		from: inService?.from ?? 0,
		until: until(inService?.until ?? null),
	};
	for (const proof of proofs) {
		flat[`from ${proof.requirement}`] = proof.from;
		flat[`until ${proof.requirement}`] = until(proof.until);
		flat[`grade ${proof.requirement}`] = Number(proof.grade.slice(1));
	}
	for (const waiver of waivers ?? []) {
		flat[`waivedFrom ${waiver.requirement}`] = waiver.from;
		flat[`waivedUntil ${waiver.requirement}`] = until(waiver.until);
	}
	return flat;
}
