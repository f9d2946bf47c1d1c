import type { CityFacts } from "../../gate/facts.ts";
import type { IsoDate } from "../../shared/day.ts";
import type { Tier } from "../../shared/vocabulary.ts";
import { type CheckResult, type CheckRule, cityTierOn, type Found, recorded } from "./ask.ts";
import { auditsByTrade, INSIDE_RULES } from "./rules-inside.ts";
import { PARTNER_RULES } from "./rules-partners.ts";
import type { ReadinessCheck, ReadinessContent, RecordOf, Sim3Parameter } from "./schema.ts";

/** A check with what it found on a day. */
export interface CheckedItem extends ReadinessCheck, Found {
	/** Whether a city of this tier must pass it (RDY-25). */
	readonly required: boolean;
}

export interface AreaScore {
	readonly area: ReadinessCheck["area"];
	/** In percent of the required checks: a pass counts whole, a part half, what is unknown nothing (RDY-26). */
	readonly score: number;
	readonly passed: number;
	readonly required: number;
}

/** A parameter with its levels: said, carried by records, and wanted. */
export interface ParameterLevel {
	readonly id: string;
	readonly name: string;
	/** What the team says; null: nothing. */
	readonly said: number | null;
	/** What is left of it by the records behind it (RDY-24). */
	readonly evidenced: number;
	readonly target: number;
	readonly gap: number;
	/** The assessment that says so, and the confirmation that carries it. */
	readonly assessment: string | null;
	readonly confirmation: string | null;
}

export interface Readiness {
	readonly at: IsoDate;
	readonly tier: Tier;
	readonly checks: readonly CheckedItem[];
	readonly counts: Readonly<Record<CheckResult, number>>;
	readonly areas: readonly AreaScore[];
	/** Ids of required checks that do not pass, in the order in which to deal with them (RDY-27). */
	readonly first: readonly string[];
	readonly parameters: readonly ParameterLevel[];
}

export const AREAS = ["organisation", "people", "tools", "processes", "partners"] as const;

const RULES: Readonly<Record<string, CheckRule>> = { ...INSIDE_RULES, ...PARTNER_RULES };

/**
 * How ready SOC and CSIRT are on a day: 22 checks over what is recorded (RDY-01 to RDY-22), for the tier of the city.
 * @param breaches broken rules of the matrix of responsibilities; null: nobody counted them.
 */
export function readinessOn(
	facts: CityFacts,
	{ checks, parameters }: ReadinessContent,
	at: IsoDate,
	breaches: number | null = null,
): Readiness {
	const tier = cityTierOn(facts, at);
	const checked = checks.map((check) => {
		const rule = RULES[check.id];
		const found: Found =
			rule === undefined
				? { result: "unknown", text: "Nothing here works this check out", evidence: [] }
				: rule({ facts, at, freshDays: check.freshDays, breaches });
		return { ...check, ...found, required: check.fromTier <= tier };
	});
	const counts = { pass: 0, partial: 0, fail: 0, unknown: 0 };
	for (const { result, required } of checked) if (required) counts[result] += 1;
	return {
		at,
		tier,
		checks: checked,
		counts,
		areas: AREAS.map((area) => scoreOf(area, checked)),
		first: firstOf(checked),
		parameters: parameters.map((parameter) => levelOf(parameter, facts, tier, at)),
	};
}

const WORTH: Readonly<Record<CheckResult, number>> = { pass: 1, partial: 0.5, fail: 0, unknown: 0 };

function scoreOf(area: AreaScore["area"], checked: readonly CheckedItem[]): AreaScore {
	const required = checked.filter((one) => one.area === area && one.required);
	const worth = required.reduce((sum, { result }) => sum + WORTH[result], 0);
	return {
		area,
		score: required.length === 0 ? 100 : Math.round((100 * worth) / required.length),
		passed: required.filter(({ result }) => result === "pass").length,
		required: required.length,
	};
}

/** What every tier must have before what only higher ones must; then the quickest. */
function firstOf(checked: readonly CheckedItem[]): string[] {
	return checked
		.filter(({ required, result }) => required && result !== "pass")
		.sort((a, b) => a.fromTier - b.fromTier || a.days - b.days || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

/** Without another's word a level counts up to 2; an approval carries 3, an audit by an auditor 4 (RDY-24). */
function levelOf(parameter: Sim3Parameter, facts: CityFacts, tier: Tier, at: IsoDate): ParameterLevel {
	const said = latest(recorded({ facts, at }, "assessment").filter((one) => one.parameter === parameter.id));
	const confirmations = recorded({ facts, at }, "confirmation").filter(
		(one) => said !== undefined && one.assessment === said.id && one.on >= said.on,
	);
	const confirmed = latest(confirmations);
	const evidenced = said === undefined ? 0 : Math.min(said.level, carriedBy(confirmed, facts));
	const target = parameter.target[tier - 1] ?? 0;
	return {
		id: parameter.id,
		name: parameter.name,
		said: said?.level ?? null,
		evidenced,
		target,
		gap: Math.max(0, target - evidenced),
		assessment: said?.id ?? null,
		confirmation: confirmed?.id ?? null,
	};
}

function carriedBy(confirmed: RecordOf<"confirmation"> | undefined, { actors }: CityFacts): number {
	if (confirmed === undefined) return 2;
	const audited = confirmed.basis === "audit" && auditsByTrade(actors.get(confirmed.by)?.kinds ?? []);
	return Math.min(confirmed.level, audited ? 4 : 3);
}

function latest<T extends { readonly on: IsoDate; readonly id: string }>(records: readonly T[]): T | undefined {
	return [...records].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1)).at(-1);
}

/** The scores of a day, for a trend. */
export interface ReadinessPoint {
	readonly at: IsoDate;
	readonly pass: number;
	readonly partial: number;
	readonly fail: number;
	readonly unknown: number;
	readonly score: number;
}

/** Checks that rest on what carries no day, contacts say: how it was on an earlier one cannot be known (RDY-28). */
const UNDATED: ReadonlySet<string> = new Set(["RDY-06", "RDY-17"]);

/**
 * The same on several days, by what was recorded by then (RDY-28). On days before `today` a check that rests on what
 * carries no day is unknown, and unknown is no pass.
 * @param breaches broken rules of the matrix as they were counted on that day; null: nobody did.
 */
export function readinessTrend(
	facts: CityFacts,
	content: ReadinessContent,
	days: readonly IsoDate[],
	today: IsoDate,
	breaches: (at: IsoDate) => number | null = () => null,
): ReadinessPoint[] {
	return days.map((at) => {
		const { checks } = readinessOn(facts, content, at, breaches(at));
		const counts = { pass: 0, partial: 0, fail: 0, unknown: 0 };
		for (const { id, result, required } of checks)
			if (required) counts[at < today && UNDATED.has(id) ? "unknown" : result] += 1;
		const all = counts.pass + counts.partial + counts.fail + counts.unknown;
		const score = all === 0 ? 100 : Math.round((100 * (counts.pass + counts.partial / 2)) / all);
		return { at, ...counts, score };
	});
}
