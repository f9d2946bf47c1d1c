import type { Decision, Outcome } from "@gatehouse/framework";
import { EXIT, type ExitCode } from "./exit.ts";

/** Whether an answer counts as a failure: a refusal always, conditions only when strict. */
export function fails(outcome: Outcome, strict: boolean): boolean {
	return outcome === "deny" || (strict && outcome === "conditional");
}

export function exitCodeOf(decisions: readonly Decision[], strict: boolean): ExitCode {
	return decisions.some(({ outcome }) => fails(outcome, strict)) ? EXIT.refused : EXIT.ok;
}

/** How many targets got each answer. */
export function tally(decisions: readonly Decision[]): Record<Outcome, number> {
	const counts: Record<Outcome, number> = { allow: 0, conditional: 0, deny: 0 };
	for (const { outcome } of decisions) counts[outcome]++;
	return counts;
}
