import { Command, InvalidArgumentError, Option } from "commander";
import { atOption, day } from "../options.ts";
import type { Run } from "../program.ts";
import { type AwardOptions, showAward } from "./contract/award.ts";
import { type CalendarOptions, showCalendar } from "./contract/calendar.ts";
import { type ClausesOptions, type DraftOptions, showClauses, writeDraft } from "./contract/clauses.ts";
import { showContract } from "./contract/show.ts";

/** Contracts: their clauses, what is due, and whether to award or renew (CONTR-01 to CONTR-13). */
export function contractCommand(run: Run): Command {
	const clauses = new Command("clauses")
		.description("the library of clauses")
		.addOption(tierOption())
		.addOption(traitsOption())
		.addOption(formatOption())
		.addHelpText("after", CLAUSES_HELP)
		.action((options: ClausesOptions) => run((terminal) => showClauses(options, terminal)));
	const show = of(new Command("show"), "what stands and what is missing")
		.argument("[engagement]", "id; left out: a line for each")
		.addOption(formatOption())
		.addHelpText("after", SHOW_HELP)
		.action((file: string, id: string | undefined, options: { at?: string; format: "table" | "json" }) =>
			run((terminal) => showContract(file, id, options, terminal)),
		);
	const award = of(new Command("award"), "may it be awarded, or renewed?")
		.argument("<engagement>", "id of the engagement")
		.option("--renewal", "ask about the term after the present one", false)
		.option("--until <date>", "last day of the new term", day)
		.option("--strict", "let an answer with conditions fail too", false)
		.addOption(formatOption())
		.addHelpText("after", AWARD_HELP)
		.action((file: string, id: string, options: AwardOptions) =>
			run((terminal) => showAward(file, id, options, terminal)),
		);
	const calendar = of(new Command("calendar"), "what is due, and who is told")
		.option("--all", "also what is more than 30 days off", false)
		.addOption(new Option("--format <format>", "form").choices(["table", "json", "ics"]).default("table"))
		.addHelpText("after", CALENDAR_HELP)
		.action((file: string, options: CalendarOptions) => run((terminal) => showCalendar(file, options, terminal)));
	const draft = new Command("draft")
		.description("a tier's clauses as a text to edit")
		.argument("[city.yaml]", "city file, with --engagement")
		.option("--engagement <id>", "draft for an engagement of the city")
		.addOption(tierOption())
		.addOption(traitsOption())
		.addOption(atOption())
		.option("--output <file>", "write a file, `.docx` or `.md`; left out: Markdown to the screen")
		.addHelpText("after", DRAFT_HELP)
		.action((file: string | undefined, options: DraftOptions) =>
			run((terminal) => writeDraft(file, options, terminal)),
		);
	return new Command("contract")
		.description("contracts: their clauses, what is due, award and renewal")
		.addCommand(clauses)
		.addCommand(show)
		.addCommand(award)
		.addCommand(calendar)
		.addCommand(draft)
		.addHelpText("after", SHOW_HELP);
}

const CLAUSES_HELP = `
Examples:
  $ gatehouse contract clauses --tier 3
  $ gatehouse contract clauses --tier 2 --traits personal-data,pilot`;
const SHOW_HELP = `
Exit code: 0 complete, 1 something is missing, 2 no answer.

Examples:
  $ gatehouse contract show city.yaml
  $ gatehouse contract show city.yaml lighting-renewal --at 2027-01-01`;
const AWARD_HELP = `
Exit code: 0 allowed (or conditional, without --strict), 1 refused, 2 no answer.

Examples:
  $ gatehouse contract award city.yaml telecare-2027
  $ gatehouse contract award city.yaml camera-network --renewal
  $ gatehouse contract award city.yaml lighting-renewal --strict`;
const CALENDAR_HELP = `
Exit code: 0 nothing is overdue, 1 something is, 2 no answer.

Examples:
  $ gatehouse contract calendar city.yaml
  $ gatehouse contract calendar city.yaml --all --format ics`;
const DRAFT_HELP = `
Examples:
  $ gatehouse contract draft --tier 3 --traits personal-data
  $ gatehouse contract draft city.yaml --engagement lighting-renewal
  $ gatehouse contract draft --tier 2 --output clauses.docx`;

const formatOption = () => new Option("--format <format>", "form").choices(["table", "json"]).default("table");
const tierOption = () => new Option("--tier <tier>", "tier 1 to 4").argParser(tierNumber);
const traitsOption = () =>
	new Option("--traits <list>", "conditions, such as personal-data,pilot").argParser((text) => text.split(","));

function tierNumber(text: string): number {
	if (!/^[1-4]$/.test(text)) throw new InvalidArgumentError("Give a number from 1 to 4.");
	return Number(text);
}

function of(command: Command, description: string): Command {
	return command
		.description(description)
		.argument("<city.yaml>", "city file; `-` reads the standard input")
		.addOption(atOption());
}
