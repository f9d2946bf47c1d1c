import { diffDocuments, type Requirement } from "@gatehouse/framework";
import { Command, Option } from "commander";
import { baselineNamed, PROPOSAL, readBaselines } from "../baseline-named.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { differenceLines } from "../screen/baseline-diff.ts";
import { table } from "../screen/table.ts";
import { count } from "../screen/words.ts";
import { wrap } from "../screen/wrap.ts";
import type { Terminal } from "../terminal.ts";

interface FormatOption {
	readonly format: "table" | "json";
}

const NAMES = "`proposal` (what ships), `current` (in force today) or a version";
const formatOption = () =>
	new Option("--format <format>", "form of the answer").choices(["table", "json"]).default("table");

/** Looks at baselines: what a version demands, and what changed between two. */
export function baselineCommand(run: Run): Command {
	const diff = new Command("diff")
		.description("compare two baselines")
		.argument("<before>", NAMES)
		.argument("<after>", NAMES)
		.argument("<city.yaml>", "city file with the versions; `-` reads the standard input")
		.addOption(formatOption())
		.addHelpText("after", DIFF_HELP)
		.action((before: string, after: string, file: string, options: FormatOption) =>
			run((terminal) => showDifference([before, after], file, options, terminal)),
		);
	const show = new Command("show")
		.description("what a baseline demands")
		.argument("[baseline]", NAMES, PROPOSAL)
		.argument("[city.yaml]", "city file with the versions; not needed for the proposal")
		.addOption(formatOption())
		.addHelpText("after", SHOW_HELP)
		.action((name: string, file: string | undefined, options: FormatOption) =>
			run((terminal) => showBaseline(name, file, options, terminal)),
		);
	return new Command("baseline")
		.description("look at baselines and compare them")
		.addCommand(diff)
		.addCommand(show)
		.addHelpText("after", DIFF_HELP);
}

const DIFF_HELP = `
Examples:
  $ gatehouse baseline diff proposal current city.yaml
  $ gatehouse baseline diff 1.0.0 1.1.0 city.yaml --format json`;

const SHOW_HELP = `
Strength per tier 1 to 4: M must, S should, - does not apply.

Examples:
  $ gatehouse baseline show
  $ gatehouse baseline show current city.yaml`;

async function showDifference(
	[before, after]: readonly [string, string],
	file: string,
	{ format }: FormatOption,
	terminal: Terminal,
): Promise<ExitCode> {
	const baselines = await readBaselines(file, terminal);
	const difference = diffDocuments(baselineNamed(before, baselines), baselineNamed(after, baselines));
	terminal.out(
		format === "json"
			? `${JSON.stringify(difference, null, 2)}\n`
			: `${differenceLines(difference, terminal).join("\n")}\n`,
	);
	return EXIT.ok;
}

async function showBaseline(
	name: string,
	file: string | undefined,
	{ format }: FormatOption,
	terminal: Terminal,
): Promise<ExitCode> {
	const document = baselineNamed(name, await readBaselines(file, terminal));
	if (format === "json") {
		terminal.out(`${JSON.stringify(document, null, 2)}\n`);
		return EXIT.ok;
	}
	const [heading = "", ...rows] = table(["requirement", "1 2 3 4"], document.requirements.map(row));
	const body = rows.flatMap((line, index) => [
		line,
		wrap(document.requirements[index]?.text ?? "", terminal.width, "    "),
	]);
	const total = `${document.title}: ${count(document.requirements.length, "requirement")}, ${count(document.mandates.length, "standard")} mandated.`;
	terminal.out(`${[terminal.colour("bold", heading), ...body, "", wrap(total, terminal.width)].join("\n")}\n`);
	return EXIT.ok;
}

const row = ({ id, tiers }: Requirement) => [id, tiers.join(" ")];
