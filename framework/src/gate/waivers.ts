import type { BaselineDocument } from "../baseline/schema.ts";
import { daysLater, earlierOf } from "../ecosystem/calendar.ts";
import { type ActorsById, EXECUTIVE } from "../ecosystem/overrides.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import type { Waiver } from "./schema.ts";

/** The requirement whose parameters say how long and by whom risk may be accepted. */
const ACCEPTANCE_REQUIREMENT = "RSK-02";

/** What holds when a baseline does not say: days per tier, and the lowest kind of signer. */
const USUAL_DAYS = [365, 365, 180, 90] as const;
const OWNERS = ["system-operator", "service-owner", EXECUTIVE] as const;

/** Who may accept risk at a tier, and for how many days at most. */
export interface AcceptanceRule {
	readonly days: number;
	/** Actor kinds, the lowest first. */
	readonly signers: readonly string[];
}

/** The acceptance rule of a baseline at a tier: `maxAcceptanceDays` and `acceptor` of RSK-02 (WAIV-01, WAIV-02). */
export function acceptanceRule(document: BaselineDocument, tier: Tier): AcceptanceRule {
	const params = document.requirements.find(({ id }) => id === ACCEPTANCE_REQUIREMENT)?.params;
	const days = params?.maxAcceptanceDays?.tiers[tier - 1];
	const acceptor = params?.acceptor?.tiers[tier - 1] ?? (tier >= 3 ? EXECUTIVE : OWNERS[0]);
	return {
		days: typeof days === "number" ? days : (USUAL_DAYS[tier - 1] ?? USUAL_DAYS[3]),
		signers: acceptor === EXECUTIVE ? [EXECUTIVE] : OWNERS,
	};
}

/** The last day through which a waiver holds at a tier (WAIV-02). */
export function waiverEnd(waiver: Waiver, rule: AcceptanceRule): IsoDate {
	return earlierOf(waiver.until, daysLater(waiver.from, rule.days));
}

/** Why a waiver counts for nothing at a tier, to follow "because"; `undefined` when it counts (WAIV-01, WAIV-03). */
export function waiverFault(waiver: Waiver, rule: AcceptanceRule, actors: ActorsById): string | undefined {
	if (waiver.signedBy === waiver.requestedBy) return "it is signed by the one who asked for it";
	const kinds = actors.get(waiver.signedBy)?.kinds ?? [];
	if (!rule.signers.some((kind) => kinds.includes(kind))) {
		return `it is not signed by ${signersText(rule)}`;
	}
	return undefined;
}

/** The signers in words. */
export function signersText(rule: AcceptanceRule): string {
	return rule.signers.length === 1
		? "the accountable executive"
		: "a system operator, a service owner or the accountable executive";
}
