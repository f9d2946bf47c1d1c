import { holdsOn, laterOf } from "../ecosystem/calendar.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { IsoDate } from "../shared/day.ts";
import type { ClauseState, Contract } from "./schema.ts";

/** The signed texts, in the order in which each takes the place of the one before; of one day, by id (CONTR-03). */
export function bySigning(contracts: readonly Contract[]): Contract[] {
	return contracts
		.filter(({ signedOn }) => signedOn !== undefined)
		.sort((a, b) => compare(a.signedOn ?? "", b.signedOn ?? "") || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text an engagement rests on that day: of those signed by then the latest (CONTR-03). */
export function contractOn(contracts: readonly Contract[], at: IsoDate): Contract | undefined {
	return bySigning(contracts).findLast(({ signedOn }) => (signedOn ?? "") <= at);
}

/** The text that is being agreed on: of the drafts the last by id. */
export function draftOf(contracts: readonly Contract[]): Contract | undefined {
	return contracts
		.filter(({ signedOn }) => signedOn === undefined)
		.sort((a, b) => compare(a.id, b.id))
		.at(-1);
}

const byEngagement = new WeakMap<readonly Contract[], ReadonlyMap<string, readonly Contract[]>>();

/** Every text of an engagement. The index is kept as long as the city's list is. */
export function contractsOf({ contracts }: Pick<CityFile, "contracts">, engagement: string): readonly Contract[] {
	const index = byEngagement.get(contracts) ?? Map.groupBy(contracts, (one) => one.engagement);
	byEngagement.set(contracts, index);
	return index.get(engagement) ?? [];
}

/** The first day on which a clause that is kept counts: not before its deviation was accepted. */
export function keptFrom({ state, acceptedOn }: ClauseState, signedOn: IsoDate): IsoDate {
	return state === "stands" || acceptedOn === undefined ? signedOn : laterOf(signedOn, acceptedOn);
}

/** The last day of the acceptance of a deviation; null when nothing ends it. */
export function lastDayOf({ state, acceptedUntil }: ClauseState): IsoDate | null {
	return state === "stands" ? null : (acceptedUntil ?? null);
}

/** Whether the city accepts a deviation on a day. */
export function isAcceptedOn({ acceptedBy, acceptedOn, acceptedUntil }: ClauseState, at: IsoDate): boolean {
	return acceptedBy !== undefined && holdsOn(at, acceptedOn, acceptedUntil);
}
