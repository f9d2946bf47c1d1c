import {
	answerOn,
	type CityFacts,
	type Content,
	type IsoDate,
	type Outcome,
	type Tier,
	tiersOn,
} from "@gatehouse/framework";
import { DaysKept } from "../record/days-kept.ts";
import { type CityModel, factsOf, requireCity } from "../record/model.ts";

/** How one subject stands at the gate on a day, in a line. */
export interface Posture {
	readonly tier: Tier;
	readonly outcome: Outcome;
	/** Numbers of reasons that deny, and that make conditional. */
	readonly blocking: number;
	readonly conditions: number;
	/** The first reason, in words; null when there is none. */
	readonly topReason: string | null;
}

const kept = new DaysKept<CityFacts, Map<string, Posture>>();

/** Gives the posture of any subject on the day; each is worked out once, when first asked for. */
export function posturesOn(model: CityModel, content: Content, at: IsoDate): (id: string) => Posture {
	const facts = factsOf(requireCity(model), content);
	const known = kept.get(facts, at, () => new Map());
	return (id) => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const posture = postureOf(facts, id, at);
		known.set(id, posture);
		return posture;
	};
}

function postureOf(facts: CityFacts, id: string, at: IsoDate): Posture {
	const { outcome, reasons } = answerOn(facts, id, at);
	const weigh = (weight: string) => reasons.filter((reason) => reason.weight === weight).length;
	const first = reasons.find(({ weight }) => weight !== "advice");
	return {
		tier: tiersOn(facts, at).get(id)?.tier ?? 1,
		outcome,
		blocking: weigh("blocks"),
		conditions: weigh("condition"),
		topReason: first?.text ?? null,
	};
}
