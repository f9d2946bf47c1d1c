import type { IsoDate } from "../shared/day.ts";
import type { Supply } from "./schema.ts";

export const CONSENT_STATES = ["none", "given", "refused", "ended"] as const;
/** What the city's consent to a supply is on a day: not said, given, refused, or given until a day that is over. */
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Where the consent to a supply stands on a day; before it was said there is none (DECL-06). */
export function consentOn({ consent }: Pick<Supply, "consent">, at: IsoDate): ConsentState {
	if (consent === undefined || consent.on > at) return "none";
	if (!consent.given) return "refused";
	return consent.until !== undefined && consent.until < at ? "ended" : "given";
}
