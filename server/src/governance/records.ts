import { type CityFacts, type IsoDate, type Outcome, passingOn } from "@gatehouse/framework";
import { posturesOn } from "../gate/index.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { factsOf, type LivingCity, requireCity } from "../record/model.ts";

/** The city prepared for questions about how it governs. */
export interface Governed {
	readonly model: LivingCity;
	readonly facts: CityFacts;
	readonly at: IsoDate;
	readonly today: IsoDate;
	/** What the gate says of a subject on a day; each is worked out once per revision. */
	readonly outcomes: (at: IsoDate) => (id: string) => Outcome;
	/** Percent of systems and fleets that the gate does not deny on a day. */
	readonly passing: (at: IsoDate) => number;
}

/** The city as it is, on the day asked about or today. @throws GatehouseError GH-STORE-006. */
export async function governed(house: House, at: IsoDate | undefined): Promise<Governed> {
	const model = requireCity(await house.record.current());
	const facts = factsOf(model, house.content);
	const today = dayOf(house.clock());
	const outcomes = (day: IsoDate) => {
		const posture = posturesOn(model, house.content, day);
		return (id: string) => posture(id).outcome;
	};
	return { model, facts, at: at ?? today, today, outcomes, passing: (day) => passingOn(facts, outcomes, day) };
}
