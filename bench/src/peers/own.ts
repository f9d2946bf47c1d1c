import { decideSubject, type Engine, factsDecider, type Plan } from "@gatehouse/framework/engine";
import type { Decider, PeerCity } from "./judge.ts";

/** Gatehouse with the facts handed in: a list of proofs, not prepared in any way. */
export function ownFactsDecider(plan: Plan, city: PeerCity): Decider {
	const decide = factsDecider(plan);
	return { name: "Gatehouse, facts as JSON", decide: (subject) => decide(city.facts[subject]!, city.at) };
}

/** Gatehouse with the facts in its engine, asked by the id of a subject. */
export function ownResidentDecider(engine: Engine, city: PeerCity): Decider {
	const numberOf = new Map(city.ids.map((id, subject) => [id, subject]));
	return {
		name: "Gatehouse, facts resident",
		decide: (subject) => decideSubject(engine, numberOf.get(city.ids[subject]!)!, city.at),
	};
}
