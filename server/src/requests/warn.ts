import {
	type CityFacts,
	endingOf,
	holdsUntil,
	type IsoDate,
	toDay,
	WARNING_DAYS,
	warningDue,
} from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { isMine, keepHourly } from "../http/hourly.ts";
import { factsOf } from "../record/model.ts";
import { givenWarnings, type Notice } from "./notice-store.ts";
import { tell } from "./tell.ts";

/** Any number that nothing else locks: of several servers on one store, one warns. */
const WARNING_LOCK = 4_731_208;

/**
 * Gives the warnings that are due (ASK-09, ASK-10), each once, whoever else does the same at the moment.
 * @returns those given now.
 */
export async function giveWarnings(house: House): Promise<readonly Notice[]> {
	return house.record.write(async ({ trx, now, city }) => {
		const mine = await isMine(trx, WARNING_LOCK);
		const model = await city();
		if (!mine || model.city === null) return [];
		const facts = factsOf({ ...model, city: model.city }, house.content);
		return tell(trx, dueWarnings(facts, dayOf(now), await givenWarnings(trx)), now);
	});
}

/** The warnings due on a day. @param given the days ahead warned of before, by `evidence day`. */
export function dueWarnings(facts: CityFacts, today: IsoDate, given: ReadonlyMap<string, readonly number[]>): Notice[] {
	return facts.city.evidence.flatMap((evidence) => {
		if (!endsWithin(holdsUntil(facts, evidence, today), today)) return [];
		const ending = endingOf(facts, evidence, today);
		if (ending === undefined) return [];
		const { day, daysLeft } = ending;
		const threshold = warningDue(daysLeft, given.get(`${evidence.id} ${day}`) ?? []);
		if (threshold === undefined) return [];
		const { id, title, providedBy: organisation } = evidence;
		const subject = facts.subjects.get(evidence.subject)?.name ?? evidence.subject;
		const left = daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
		const text = `“${title}” for ${subject} ends ${left}, on ${day}. Hand in what follows it in time.`;
		return [
			{ organisation, side: "supplier" as const, kind: "expiry" as const, evidence: id, title, day, threshold, text },
		];
	});
}

/** Cheap to know before it is worked out what rests on it: nothing ends sooner than the first of what it proves. */
function endsWithin(day: IsoDate | null, today: IsoDate): boolean {
	return day !== null && toDay(day) - toDay(today) <= WARNING_DAYS[0];
}

/** Gives warnings once the server runs and every hour, until it closes. A run that fails is logged; the next tries again. */
export function keepWarning(app: FastifyInstance, house: House): void {
	keepHourly(app, "giving warnings before evidence ends", () => giveWarnings(house));
}
