import type { TFunction } from "i18next";
import type { Demand } from "./shapes.ts";

/** The name of a parameter in words: `criticalDays` → `critical days`. */
export function parameterName(name: string): string {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}

const COUNTED = new Set(["days", "hours", "minutes", "percent", "years"]);

/** A demanded value in a line: `critical days: at most 10 days`. */
export function demandText({ name, unit, better, demanded }: Demand, t: TFunction<"requests">): string {
	const value = Array.isArray(demanded) ? demanded.join(", ") : String(demanded ?? "–");
	const shown = COUNTED.has(unit) ? `${value} ${unit}` : value;
	const bound = better === "same" || typeof demanded !== "number" ? shown : t(`bound.${better}`, { value: shown });
	return `${parameterName(name)}: ${bound}`;
}
