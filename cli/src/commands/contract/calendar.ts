import { writeCalendar } from "@gatehouse/formats";
import { contractCalendar } from "@gatehouse/framework";
import { EXIT, type ExitCode } from "../../exit.ts";
import { prepareCity } from "../../input.ts";
import { table } from "../../screen/table.ts";
import { count } from "../../screen/words.ts";
import type { Terminal } from "../../terminal.ts";

export interface CalendarOptions {
	readonly at?: string;
	readonly all: boolean;
	readonly format: "table" | "json" | "ics";
}

/** What is due about contracts, and who is told (CONTR-09 to CONTR-12). */
export async function showCalendar(
	file: string,
	{ at = "", all, format }: CalendarOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts } = await prepareCity(file, terminal);
	const day = at === "" ? terminal.today : at;
	const entries = contractCalendar(facts, day).filter(({ stage }) => all || stage !== "later");
	const overdue = entries.filter(({ stage }) => stage === "overdue").length;
	if (format === "json") terminal.out(`${JSON.stringify(entries, null, 2)}\n`);
	else if (format === "ics") terminal.out(writeCalendar(entries, day));
	else {
		const rows = entries.map(({ day: due, daysLeft, kind, engagement, owner, told }) => [
			due,
			daysLeft < 0 ? `${-daysLeft} overdue` : `${daysLeft}`,
			kind,
			engagement,
			owner ?? "nobody",
			told.at(-1)?.actor ?? "",
		]);
		const lines = table(["day", "left", "what", "engagement", "owner", "has come up to"], rows);
		const end = `${count(entries.length, "entry", "entries")} on ${day}, ${overdue} overdue.`;
		terminal.out(`${[...(rows.length === 0 ? [] : [...lines, ""]), end].join("\n")}\n`);
	}
	return overdue > 0 ? EXIT.refused : EXIT.ok;
}
