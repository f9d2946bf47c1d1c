import type { Decision, Reason, Remedy } from "@gatehouse/framework";
import type { Terminal } from "../terminal.ts";
import { answerWord, count, paintAnswer } from "./words.ts";
import { wrap } from "./wrap.ts";

const SENTENCES = {
	allow: "may be connected",
	conditional: "may be connected, with conditions",
	deny: "may not be connected",
} as const;

/** One decision for people: the answer, why, what to do next, and how long it holds. */
export function decisionView(decision: Decision, terminal: Terminal): string {
	const { target, outcome, at, baseline, reasons, remedies } = decision;
	const { width } = terminal;
	const head = `${answerWord(outcome)}: ${target.name} (${target.kind} ${target.id}) ${SENTENCES[outcome]} on ${at}.`;
	const under = baseline === null ? "No baseline is in force." : `Judged by baseline ${baseline.version}.`;
	const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);
	const of = (weight: Reason["weight"]) => reasons.filter((reason) => reason.weight === weight);
	return `${[
		paintAnswer(terminal, outcome)(wrap(head, width)),
		wrap(`${under} ${holds(decision)}`, width),
		...part(
			"Blocked by",
			of("blocks").map((reason) => reasonLine(reason, width)),
		),
		...part(
			"Conditions",
			of("condition").map((reason) => reasonLine(reason, width)),
		),
		...part(
			"Next steps",
			remedies.map((remedy) => remedyLine(remedy, width)),
		),
		...part(
			"Advice",
			of("advice").length === 0
				? []
				: [`  ${count(of("advice").length, "recommendation")} not followed; see --format json`],
		),
	].join("\n")}\n`;
}

function holds({ validUntil }: Decision): string {
	return validUntil === null
		? "With these facts the answer holds for ever."
		: `With these facts the answer holds through ${validUntil}.`;
}

function reasonLine({ text, rule }: Reason, width: number): string {
	return hanging(`${text} [${rule}]`, width);
}

function remedyLine({ text, days, who }: Remedy, width: number): string {
	const by = who.length === 0 ? "" : `; by ${who.join(", ")}`;
	return hanging(`${text} (about ${count(days, "day")}${by})`, width);
}

function hanging(text: string, width: number): string {
	return wrap(text, width, "    ").replace(/^ {4}/, "  - ");
}
