import {
	type CalendarEntry,
	type CityFacts,
	type ContractPicture,
	contractCalendar,
	contractPicture,
	type IsoDate,
	isCovered,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { Frozen } from "../http/wire.ts";
import { DaysKept } from "../record/days-kept.ts";
import type { coverageItem } from "./shape.ts";

export type CoverageItem = Frozen<z.output<typeof coverageItem>>;

const calendars = new DaysKept<CityFacts, readonly CalendarEntry[]>();
const pictures = new DaysKept<CityFacts, readonly ContractPicture[]>();

/** The calendar of a city on a day; worked out once for each revision and day. */
export function calendarOfDay(facts: CityFacts, at: IsoDate): readonly CalendarEntry[] {
	return calendars.get(facts, at, () => contractCalendar(facts, at));
}

/** The contract of every engagement on a day; worked out once for each revision and day. */
export function picturesOfDay(facts: CityFacts, at: IsoDate): readonly ContractPicture[] {
	return pictures.get(facts, at, () =>
		facts.city.engagements.map((engagement) => contractPicture(facts, engagement, at)),
	);
}

export function coverageOf({
	engagement,
	tier,
	contract,
	draft,
	clauses,
	terms,
	counts,
}: ContractPicture): CoverageItem {
	const { id, name, kind, supplier, accountable, until } = engagement;
	const openTerms = terms.filter(({ state, accepted }) => state !== "met" && !accepted).length;
	return {
		...{ engagement: id, name, kind, supplier, accountable, until, tier },
		contract: contract?.id ?? null,
		draft: draft?.id ?? null,
		owner: contract?.owner ?? null,
		needed: clauses.length,
		...counts,
		openTerms,
		complete: openTerms === 0 && clauses.every(isCovered),
	};
}

/** Clauses as they go over the wire. */
export const clausesOf = ({ clauses }: Pick<ContractPicture, "clauses">) =>
	clauses.map(({ clause: { id, name, fromTier, when, source, requirements }, state, said }) => ({
		clause: { id, name, fromTier, when, source, requirements },
		state,
		said: said ?? null,
	}));
