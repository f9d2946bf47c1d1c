import type { IsoDate } from "../shared/day.ts";
import { addDays } from "../shared/day.ts";
import { type Answer, answerOn } from "./answer.ts";
import { type CityFacts, nextBoundary } from "./facts.ts";

/**
 * The last day through which outcome and reasons stay as they are (GATE-08); null when they stay so for ever. Between
 * two boundaries nothing can change, so it is enough to judge again on each until the answer differs.
 */
export function validUntil(facts: CityFacts, answer: Answer): IsoDate | null {
	const { target, at } = answer.judged;
	const said = sayingOf(answer);
	let current = answer;
	for (let day = boundaryAfter(facts, current, at); day !== undefined; day = boundaryAfter(facts, current, day)) {
		current = answerOn(facts, target.id, day);
		if (sayingOf(current) !== said) return addDays(day, -1);
	}
	return null;
}

function boundaryAfter(facts: CityFacts, { judged }: Answer, day: IsoDate): IsoDate | undefined {
	return nextBoundary(
		facts,
		judged.subjects.map((subject) => subject.id),
		day,
	);
}

/** What must stay the same, as text; reasons of one rule always list their members in the same order. */
function sayingOf({ outcome, reasons }: Answer): string {
	return JSON.stringify([outcome, reasons]);
}
