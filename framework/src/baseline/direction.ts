import { GRADES, type Grade, type Strength } from "../shared/vocabulary.ts";
import type { Mandate, Parameter, ParameterValue } from "./schema.ts";

/** Which way a change of a demand goes; `other` when it goes both ways or cannot be ordered. */
export type Direction = "tighter" | "looser" | "other";

type Compared = Direction | "same";

const STRENGTH_ORDER: readonly Strength[] = ["-", "S", "M"];

export function compareStrength(before: Strength, after: Strength): Compared {
	return byRank(STRENGTH_ORDER.indexOf(before), STRENGTH_ORDER.indexOf(after));
}

export function compareGrade(before: Grade, after: Grade): Compared {
	return byRank(GRADES.indexOf(before), GRADES.indexOf(after));
}

/** Days a proof may hold; null means without limit and is the laxest. */
export function compareValidity(before: number | null, after: number | null): Compared {
	return byRank(-(before ?? Number.POSITIVE_INFINITY), -(after ?? Number.POSITIVE_INFINITY));
}

/**
 * Compares two values of one parameter by its `better` (BASE-04). null demands nothing and is the laxest; choices are
 * listed in ascending strictness; a list is stricter when it holds all of the other and more.
 */
export function compareParameter(parameter: Parameter, before: ParameterValue, after: ParameterValue): Compared {
	if (equalValues(before, after)) return "same";
	if (before === null) return "tighter";
	if (after === null) return "looser";
	if (typeof before === "string" && typeof after === "string") return compareChoices(parameter, before, after);
	if (parameter.better === "same") return "other";
	const sign = parameter.better === "lower" ? -1 : 1;
	if (typeof before === "number" && typeof after === "number") return byRank(sign * before, sign * after);
	if (typeof before === "boolean" && typeof after === "boolean") return byRank(sign * +before, sign * +after);
	if (Array.isArray(before) && Array.isArray(after)) {
		return sign === 1 ? compareSets(before, after) : compareSets(after, before);
	}
	return "other";
}

/** Whether a stated value is laxer than the one demanded, or not comparable with it (PROOF-04). */
export function isLaxer(parameter: Parameter, stated: ParameterValue, demanded: ParameterValue): boolean {
	const direction = compareParameter(parameter, demanded, stated);
	return direction === "looser" || direction === "other";
}

/**
 * Compares what two mandates of one standard bind: none, recommended and retired bind nothing. A lower first tier and
 * more subject or actor kinds are tighter; no actor kinds means all of them (STD-02).
 */
export function compareMandates(before: Mandate | undefined, after: Mandate | undefined): Compared {
	const [bound, binds] = [before?.status === "mandatory", after?.status === "mandatory"];
	if (!bound && !binds) return before?.status === after?.status ? "same" : "other";
	if (before === undefined || !bound) return "tighter";
	if (after === undefined || !binds) return "looser";
	return combine([
		byRank(-before.fromTier, -after.fromTier),
		compareSets(before.subjects, after.subjects),
		compareActors(before.actors, after.actors),
	]);
}

/** One direction for several parts: all the same way, or `other`. */
export function combine(parts: readonly Compared[]): Compared {
	const moved = new Set(parts.filter((part) => part !== "same"));
	const [only] = moved;
	return moved.size > 1 ? "other" : (only ?? "same");
}

function compareActors(before: readonly string[], after: readonly string[]): Compared {
	if (before.length === 0 || after.length === 0) {
		return byRank(before.length === 0 ? 1 : 0, after.length === 0 ? 1 : 0);
	}
	return compareSets(before, after);
}

function compareChoices(parameter: Parameter, before: string, after: string): Compared {
	const choices = parameter.choices ?? [];
	const [from, to] = [choices.indexOf(before), choices.indexOf(after)];
	return from < 0 || to < 0 ? "other" : byRank(from, to);
}

/** More in the set is tighter. */
function compareSets(before: readonly string[], after: readonly string[]): Compared {
	const [held, holds] = [new Set(before), new Set(after)];
	const more = before.every((item) => holds.has(item));
	const less = after.every((item) => held.has(item));
	if (more && less) return "same";
	return more ? "tighter" : less ? "looser" : "other";
}

function equalValues(a: ParameterValue, b: ParameterValue): boolean {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && compareSets(a, b) === "same";
}

/** A higher rank is tighter. */
function byRank(before: number, after: number): Compared {
	if (before === after) return "same";
	return after > before ? "tighter" : "looser";
}
