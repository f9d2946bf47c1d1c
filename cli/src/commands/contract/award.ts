import { type AwardAnswer, awardAnswer, type Reason } from "@gatehouse/framework";
import { EXIT, type ExitCode } from "../../exit.ts";
import { prepareCity } from "../../input.ts";
import { fails } from "../../outcomes.ts";
import { answerWord, paintAnswer } from "../../screen/words.ts";
import { wrap } from "../../screen/wrap.ts";
import type { Terminal } from "../../terminal.ts";

export interface AwardOptions {
	readonly at?: string;
	readonly renewal: boolean;
	readonly until?: string;
	readonly strict: boolean;
	readonly format: "table" | "json";
}

/** May it be awarded, or renewed? With every reason (CONTR-06 to CONTR-08). */
export async function showAward(
	file: string,
	engagement: string,
	{ at, renewal, until, strict, format }: AwardOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts } = await prepareCity(file, terminal);
	const purpose = renewal ? "renewal" : "award";
	const answer = awardAnswer(facts, { purpose, engagement, until }, at ?? terminal.today);
	terminal.out(format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : view(answer, terminal));
	return fails(answer.outcome, strict) ? EXIT.refused : EXIT.ok;
}

const SENTENCES = {
	award: { allow: "may be awarded", conditional: "may be awarded, with conditions", deny: "may not be awarded" },
	renewal: { allow: "may be renewed", conditional: "may be renewed, with conditions", deny: "may not be renewed" },
} as const;

function view({ target, purpose, outcome, term, tier, contract, reasons }: AwardAnswer, terminal: Terminal): string {
	const { width } = terminal;
	const head = `${answerWord(outcome)}: ${target.name} (${target.id}) ${SENTENCES[purpose][outcome]} for ${term.from} to ${term.until}.`;
	const under = `Tier ${tier}; ${contract === null ? "there is no text" : `judged by the text ${contract}`}.`;
	const part = (title: string, weight: Reason["weight"]) => {
		const lines = reasons
			.filter((reason) => reason.weight === weight)
			.map(({ text, rule }) => wrap(`${text} [${rule}]`, width, "    ").replace(/^ {4}/, "  - "));
		return lines.length === 0 ? [] : ["", title, ...lines];
	};
	return `${[
		paintAnswer(terminal, outcome)(wrap(head, width)),
		wrap(under, width),
		...part("Refused for", "blocks"),
		...part("Conditions", "condition"),
		...part("Accepted", "advice"),
	].join("\n")}\n`;
}
