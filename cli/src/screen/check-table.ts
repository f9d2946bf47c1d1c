import type { CityProfile, Decision } from "@gatehouse/framework";
import { tally } from "../outcomes.ts";
import type { Terminal } from "../terminal.ts";
import { table } from "./table.ts";
import { answerWord, count, paintAnswer } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What the table of a check shows: counts over all decisions, rows for those asked for. */
export interface CheckView {
	readonly city: Pick<CityProfile, "name">;
	readonly at: string;
	readonly decisions: readonly Decision[];
	readonly shown: readonly Decision[];
}

const HEADING = ["answer", "tier", "kind", "holds until", "subject"];
const ORDER = { deny: 0, conditional: 1, allow: 2 } as const;

/** The answers as a table for people, refusals first, each with its weightiest reason below it. */
export function checkTable(view: CheckView, terminal: Terminal): string {
	const sorted = [...view.shown].sort(
		(a, b) => ORDER[a.outcome] - ORDER[b.outcome] || tierOf(b) - tierOf(a) || (a.target.id < b.target.id ? -1 : 1),
	);
	const lines = table(
		HEADING,
		sorted.map((decision) => [
			{ text: answerWord(decision.outcome), paint: paintAnswer(terminal, decision.outcome) },
			String(tierOf(decision)),
			decision.target.kind,
			decision.validUntil ?? "for ever",
			decision.target.id,
		]),
	);
	const [heading = "", ...rows] = lines;
	const body = rows.flatMap((row, index) => [row, ...reasonLines(sorted[index], terminal.width)]);
	const rowsOfTable = sorted.length === 0 ? [] : [terminal.colour("bold", heading), ...body, ""];
	return `${[...rowsOfTable, ...summary(view, terminal.width)].join("\n")}\n`;
}

function tierOf({ subjects, target }: Decision): number {
	return subjects.find(({ id }) => id === target.id)?.tier ?? 0;
}

function reasonLines(decision: Decision | undefined, width: number): string[] {
	const reasons = decision?.reasons.filter(({ weight }) => weight !== "advice") ?? [];
	const [first] = reasons;
	if (first === undefined) return [];
	const more = reasons.length > 1 ? ` (and ${count(reasons.length - 1, "more reason")})` : "";
	return [wrap(`${first.text}${more}`, width, "    ")];
}

function summary({ city, at, decisions }: CheckView, width: number): string[] {
	const { allow, conditional, deny } = tally(decisions);
	const baseline = decisions.find((decision) => decision.baseline !== null)?.baseline;
	const under = baseline == null ? "no baseline in force" : `baseline ${baseline.version}`;
	return [
		wrap(`${city.name} on ${at}, ${under}: ${allow} allowed, ${conditional} conditional, ${deny} refused.`, width),
	];
}
