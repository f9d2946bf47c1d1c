import type { LegalClock } from "../../incidents/schema.ts";
import type { IsoDate } from "../../shared/day.ts";

/** Countries of the European Union, whose clocks bind there; others by their own code. */
const EU = new Set("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "));

/**
 * Whether a legal clock runs at the city itself on a day (RESP-20): a maker's runs at the maker, what is not law yet runs
 * nowhere, and a law binds in its region.
 * @param country of the city, as ISO 3166-1 writes it in two letters.
 */
export function clockBinds(
	{ region: where, who, starts, status }: Pick<LegalClock, "region" | "who" | "starts" | "status">,
	country: string,
	at: IsoDate,
): boolean {
	if (who !== undefined || status !== undefined || (starts !== undefined && starts > at)) return false;
	const region = EU.has(country) ? "EU" : country === "GB" ? "UK" : country;
	return where === "any" || where.split("/").includes(region);
}
