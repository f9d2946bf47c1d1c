import type { SubjectFacts } from "../../ecosystem/subjects.ts";
import { type CityFacts, tiersOn } from "../../gate/facts.ts";
import { addDays, type IsoDate } from "../../shared/day.ts";
import type { Tier } from "../../shared/vocabulary.ts";
import { ownedInService } from "../owned.ts";
import type { ReadinessRecord, RecordKind, RecordOf } from "./schema.ts";

export const RESULTS = ["pass", "partial", "fail", "unknown"] as const;
export type CheckResult = (typeof RESULTS)[number];

/** What a check found, in words, and the records it looked at. */
export interface Found {
	readonly result: CheckResult;
	readonly text: string;
	readonly evidence: readonly string[];
}

/** What a check looks at. */
export interface Asked {
	readonly facts: CityFacts;
	readonly at: IsoDate;
	/** Days after which a record no longer counts; null: the record says so itself. */
	readonly freshDays: number | null;
	/** Broken rules of the matrix of responsibilities; null: not known here. */
	readonly breaches: number | null;
}
export type CheckRule = (asked: Asked) => Found;

/** Records of a kind that were made by the day. */
export function recorded<K extends RecordKind>({ facts, at }: Pick<Asked, "facts" | "at">, kind: K): RecordOf<K>[] {
	return facts.city.readiness.filter((one): one is RecordOf<K> => one.kind === kind && one.on <= at);
}

/** Whether a record still counts on the day: the day on which it was made is the first of `freshDays` days. */
export function isFresh(on: IsoDate, { at, freshDays }: Pick<Asked, "at" | "freshDays">): boolean {
	return freshDays === null || on > addDays(at, -freshDays);
}

/**
 * The result of several conditions (RDY-23): nothing recorded is unknown and never passes; all hold: pass; some: partial;
 * none: fail.
 */
export function resultOf(conditions: readonly boolean[], anything: boolean): CheckResult {
	if (!anything) return "unknown";
	const held = conditions.filter(Boolean).length;
	if (held === conditions.length) return "pass";
	return held === 0 ? "fail" : "partial";
}

/** What was found of a wanted list: which of it are there and fresh, and which are missing. */
export function coverOf<K extends RecordKind, W extends string>(
	asked: Asked,
	kind: K,
	wanted: readonly W[],
	nameOf: (record: RecordOf<K>) => W,
	holds: (record: RecordOf<K>) => boolean = () => true,
	words = "recorded and fresh",
): Found {
	const records = recorded(asked, kind);
	const good = records.filter((one) => isFresh(one.on, asked) && holds(one));
	const names = new Set(good.map(nameOf));
	const missing = wanted.filter((one) => !names.has(one));
	const text =
		missing.length === 0
			? `All ${wanted.length} are ${words}`
			: `${wanted.length - missing.length} of ${wanted.length} are ${words}; missing: ${missing.join(", ")}`;
	return {
		result: resultOf(
			wanted.map((one) => names.has(one)),
			records.some((one) => wanted.includes(nameOf(one))),
		),
		text,
		evidence: good.filter((one) => wanted.includes(nameOf(one))).map(({ id }) => id),
	};
}

export const idsOf = (records: readonly ReadinessRecord[]): string[] => records.map(({ id }) => id);

/** Systems and fleets of tier 3 and 4 in service on the day. */
export function criticalOn({ facts, at }: Pick<Asked, "facts" | "at">): SubjectFacts[] {
	const tiers = tiersOn(facts, at);
	return ownedInService(facts, at).filter(({ id }) => (tiers.get(id)?.tier ?? 1) >= 3);
}

/** The tier of a city: the highest of what is in service on the day (RDY-25). */
export function cityTierOn(facts: CityFacts, at: IsoDate): Tier {
	const tiers = tiersOn(facts, at);
	let highest: Tier = 1;
	for (const { id } of ownedInService(facts, at)) {
		const { tier } = tiers.get(id) ?? { tier: 1 as Tier };
		if (tier > highest) highest = tier;
	}
	return highest;
}
