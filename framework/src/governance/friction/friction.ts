import type { IsoDate } from "../../shared/day.ts";
import { SIZES, TIERS, type Tier } from "../../shared/vocabulary.ts";
import { daysBetween, type Quarter } from "../management/quarter.ts";

/** Whether collaboration stays fast while security is observed (paper 4.5): the other side of the ledger. */

export interface Invited {
	readonly organisation: string;
	readonly on: IsoDate;
	readonly enteredOn: IsoDate | null;
}

/** Evidence that was handed in, and what became of it. */
export interface HandedIn {
	readonly evidence: string;
	readonly organisation: string;
	readonly subject: string;
	readonly requirements: readonly string[];
	readonly on: IsoDate;
	/** Whether it uses an earlier paper again. */
	readonly reused: boolean;
	/** The office that decided and the day; null: it waits. */
	readonly decided: { readonly by: string; readonly on: IsoDate; readonly accepted: boolean } | null;
	/** Times the city asked back about it. */
	readonly askedBack: number;
}

/** That the gate let an organisation, or an engagement of it, be connected. */
export interface Connected {
	readonly organisation: string;
	readonly on: IsoDate;
}

export interface FrictionFacts {
	readonly invited: readonly Invited[];
	readonly handedIn: readonly HandedIn[];
	readonly connected: readonly Connected[];
	/** Size and tier of an organisation on the day, as far as they are known. */
	readonly about: (organisation: string, at: IsoDate) => { readonly size: string | null; readonly tier: Tier };
	readonly officeName: (id: string) => string;
}

/** Days of several cases: how many, and the middle one; null: none. */
export interface Span {
	readonly count: number;
	readonly median: number | null;
	readonly longest: number | null;
}

export interface FrictionGroup extends Span {
	readonly group: string;
	/** Cases that have not ended by the day. */
	readonly waiting: number;
}

export interface Friction {
	readonly at: IsoDate;
	/** From invitation to connected, over all, per size of supplier and per tier (FRIC-01). */
	readonly connecting: Span & { readonly waiting: number };
	readonly bySize: readonly FrictionGroup[];
	readonly byTier: readonly FrictionGroup[];
	/** From handed in to decided, per office (FRIC-02). */
	readonly byOffice: readonly FrictionGroup[];
	/** Papers handed in although one of the same organisation for the same demand had been accepted (FRIC-03). */
	readonly askedTwice: { readonly count: number; readonly of: number };
	/** Questions the city asked back about what was handed in. */
	readonly askedBack: number;
	/** Papers that use an earlier one again (FRIC-04). */
	readonly reused: { readonly count: number; readonly of: number };
}

/** One way from an invitation to the first connection after it. */
interface Way {
	readonly organisation: string;
	readonly from: IsoDate;
	readonly days: number | null;
}

/** How fast collaboration is, from what lies in the store up to the day (FRIC-01 to FRIC-04). */
export function frictionOn(facts: FrictionFacts, at: IsoDate, since: IsoDate = ""): Friction {
	const ways = waysOf(facts, at, since);
	const handed = facts.handedIn.filter(({ on }) => on <= at && on >= since);
	const groupBy = (nameOf: (way: Way) => string, names: readonly string[]) =>
		names.flatMap((group) => {
			const members = ways.filter((way) => nameOf(way) === group);
			if (members.length === 0) return [];
			return [{ group, ...spanOf(members.flatMap(({ days }) => days ?? [])), waiting: openOf(members) }];
		});
	return {
		at,
		connecting: { ...spanOf(ways.flatMap(({ days }) => days ?? [])), waiting: openOf(ways) },
		bySize: groupBy((way) => facts.about(way.organisation, at).size ?? "unknown", [...SIZES, "unknown"]),
		byTier: groupBy((way) => String(facts.about(way.organisation, at).tier), TIERS.map(String)),
		byOffice: officesOf(facts, at, since),
		askedTwice: { count: askedTwice(facts, at, since), of: handed.length },
		askedBack: handed.reduce((sum, one) => sum + one.askedBack, 0),
		reused: { count: handed.filter((one) => one.reused).length, of: handed.length },
	};
}

const openOf = (ways: readonly Way[]) => ways.filter(({ days }) => days === null).length;

/** From the first invitation of an organisation to its first connection after it; invited again counts from the first. */
function waysOf({ invited, connected }: FrictionFacts, at: IsoDate, since: IsoDate): Way[] {
	const first = new Map<string, IsoDate>();
	for (const { organisation, on } of invited) {
		const held = first.get(organisation);
		if (on <= at && (held === undefined || on < held)) first.set(organisation, on);
	}
	return [...first].flatMap(([organisation, from]) => {
		const days = connected
			.filter((one) => one.organisation === organisation && one.on >= from && one.on <= at)
			.map(({ on }) => on)
			.sort();
		const [on] = days;
		// What ended before the stretch asked about is no part of it; what goes on is.
		if (on !== undefined && on < since) return [];
		return [{ organisation, from, days: on === undefined ? null : daysBetween(from, on) }];
	});
}

function officesOf({ handedIn, officeName }: FrictionFacts, at: IsoDate, since: IsoDate): FrictionGroup[] {
	const byOffice = new Map<string, number[]>();
	let waiting = 0;
	for (const { on, decided } of handedIn) {
		if (on > at) continue;
		if (decided === null || decided.on > at) waiting += 1;
		else if (decided.on >= since) {
			const name = officeName(decided.by);
			byOffice.set(name, [...(byOffice.get(name) ?? []), Math.max(0, daysBetween(on, decided.on))]);
		}
	}
	const groups = [...byOffice].map(([group, days]) => ({ group, ...spanOf(days), waiting: 0 }));
	const sorted = groups.sort((a, b) => (a.group < b.group ? -1 : 1));
	// Nobody has taken up what waits, so that it stands with no office.
	return waiting === 0 ? sorted : [...sorted, { group: "nobody yet", ...spanOf([]), waiting }];
}

function askedTwice({ handedIn }: FrictionFacts, at: IsoDate, since: IsoDate): number {
	return handedIn.filter(
		(one) =>
			one.on <= at &&
			one.on >= since &&
			!one.reused &&
			one.requirements.some((requirement) =>
				handedIn.some(
					(earlier) =>
						earlier.evidence !== one.evidence &&
						earlier.organisation === one.organisation &&
						earlier.subject !== one.subject &&
						earlier.requirements.includes(requirement) &&
						earlier.decided?.accepted === true &&
						earlier.decided.on < one.on,
				),
			),
	).length;
}

function spanOf(days: readonly number[]): Span {
	const sorted = [...days].sort((a, b) => a - b);
	const middle = Math.floor((sorted.length - 1) / 2);
	return { count: sorted.length, median: sorted[middle] ?? null, longest: sorted.at(-1) ?? null };
}

/** Speed and security of one quarter, side by side. */
export interface BalancePoint {
	readonly quarter: string;
	readonly at: IsoDate;
	/** Middle number of days from invitation to connected, of those connected in the quarter. */
	readonly daysToConnect: number | null;
	/** Middle number of days from handed in to decided, of what was decided in the quarter. */
	readonly daysWaiting: number | null;
	/** Percent of what was handed in that used an earlier paper again. */
	readonly reused: number | null;
	/** Percent of systems, fleets and organisations in service that the gate does not deny. */
	readonly passing: number;
}

/** What changed from the quarter before: whether one side was bought with the other (FRIC-05). */
export type Balance =
	| "both-better"
	| "security-at-cost-of-speed"
	| "speed-at-cost-of-security"
	| "both-worse"
	| "steady";

/** Each quarter by itself, speed beside security. @param passing percent that passes on a day. */
export function balanceOf(
	facts: FrictionFacts,
	quarters: readonly Quarter[],
	at: IsoDate,
	passing: (at: IsoDate) => number,
): BalancePoint[] {
	return quarters.map(({ name, from, until }) => {
		const day = until < at ? until : at;
		const { connecting, reused } = frictionOn(facts, day, from);
		const waited = facts.handedIn.flatMap(({ on, decided }) =>
			decided !== null && decided.on >= from && decided.on <= day ? [Math.max(0, daysBetween(on, decided.on))] : [],
		);
		return {
			quarter: name,
			at: day,
			daysToConnect: connecting.median,
			daysWaiting: spanOf(waited).median,
			reused: reused.of === 0 ? null : Math.round((100 * reused.count) / reused.of),
			passing: passing(day),
		};
	});
}

/** The last step of a trend in a word (FRIC-05); waiting time stands in where nobody was connected. */
export function balanceWord(points: readonly BalancePoint[]): Balance {
	const [before, now] = points.slice(-2);
	if (before === undefined || now === undefined) return "steady";
	const secure = Math.sign(now.passing - before.passing);
	const fast = Math.sign(speedOf(before, now));
	if (secure === 0 && fast === 0) return "steady";
	if (secure >= 0 && fast >= 0) return "both-better";
	if (secure <= 0 && fast <= 0) return "both-worse";
	return secure > 0 ? "security-at-cost-of-speed" : "speed-at-cost-of-security";
}

/** Days won since the quarter before; negative: lost. */
function speedOf(before: BalancePoint, now: BalancePoint): number {
	if (before.daysToConnect !== null && now.daysToConnect !== null) return before.daysToConnect - now.daysToConnect;
	if (before.daysWaiting !== null && now.daysWaiting !== null) return before.daysWaiting - now.daysWaiting;
	return 0;
}
