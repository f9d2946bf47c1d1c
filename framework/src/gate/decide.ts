import { isDate } from "../ecosystem/calendar.ts";
import type { IsoDate } from "../shared/day.ts";
import { GatehouseError } from "../shared/problems.ts";
import { answerOn } from "./answer.ts";
import type { CityFacts } from "./facts.ts";
import { inputsDigest } from "./inputs.ts";
import { remediesFor } from "./remedies.ts";
import type { Decision } from "./schema.ts";
import { questionOf, type Target } from "./target.ts";
import { validUntil } from "./valid-until.ts";

/**
 * May this be connected on the day `at`? (GATE-01 to GATE-12). The same facts, target and day give the same decision.
 * @throws GatehouseError GH-GATE-001 (nothing of that id), GH-GATE-002 (no such day), GH-GATE-004 (proposal not valid).
 */
export function decide(facts: CityFacts, target: Target, at: IsoDate): Decision {
	requireDay(at);
	const question = questionOf(facts, target);
	const answer = answerOn(question.facts, question.id, at);
	const { judged, outcome, reasons, verdicts } = answer;
	const { version } = judged;
	return {
		target: { kind: judged.target.kind, id: judged.target.id, name: judged.target.name },
		at,
		outcome,
		baseline: version === undefined ? null : { id: version.document.id, version: version.version, hash: version.hash },
		subjects: [...verdicts],
		reasons: [...reasons],
		remedies: remediesFor(question.facts, answer),
		validUntil: validUntil(question.facts, answer),
		inputsDigest: inputsDigest(question.facts, judged),
	};
}

/** @throws GatehouseError GH-GATE-002 unless the text is a date that exists. */
export function requireDay(at: IsoDate): void {
	if (!isDate(at)) throw new GatehouseError("GH-GATE-002", `\`${at}\` is not a date that exists`);
}
