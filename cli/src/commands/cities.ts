import { comparisonReport, printedMarkdown, readStudiesFile } from "@gatehouse/formats";
import {
	answerOn,
	type Content,
	compareCities,
	type IsoDate,
	ownProfile,
	type PlacedCity,
	type Study,
} from "@gatehouse/framework";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { FaultyInput } from "../failure.ts";
import { prepareCity, readBytes } from "../input.ts";
import { atOption } from "../options.ts";
import type { Run } from "../program.ts";
import { table } from "../screen/table.ts";
import { wrap } from "../screen/wrap.ts";
import type { Terminal } from "../terminal.ts";

interface CompareOptions {
	readonly at?: string;
	readonly with: readonly string[];
	readonly format: "table" | "json" | "markdown";
}

/** Cities side by side on the four dimensions of the paper (PROF-01 to PROF-08). */
export function citiesCommand(run: Run): Command {
	const compare = new Command("compare")
		.description("a city beside those of the paper")
		.argument("<city.yaml>", "city file; `-` reads the standard input")
		.option("--with <file>", "a file of cities; may be given again", gathered, [])
		.addOption(atOption())
		.addOption(new Option("--format <format>", "form").choices(["table", "json", "markdown"]).default("table"))
		.addHelpText("after", HELP)
		.action((file: string, options: CompareOptions) => run((terminal) => showComparison(file, options, terminal)));
	return new Command("cities")
		.description("how cities govern, side by side")
		.addCommand(compare)
		.addHelpText("after", HELP);
}

const gathered = (file: string, before: readonly string[]) => [...before, file];

const HELP = `
The city is filled from its own records; docs/cities-file.md has the form of
a file of cities.

Examples:
  $ gatehouse cities compare city.yaml
  $ gatehouse cities compare city.yaml --with neighbours.yaml
  $ gatehouse cities compare city.yaml --format markdown > cities.md`;

async function showComparison(file: string, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
	const { facts, content } = await prepareCity(file, terminal);
	const at = options.at ?? terminal.today;
	const more: Study[] = [];
	for (const one of options.with) more.push(...(await readStudies(one, content)));
	const { city, studies } = facts.city;
	const findings = ownProfile({ facts, at, outcomeOf: (id) => answerOn(facts, id, at).outcome });
	const own = { id: city.id, name: city.name, country: city.country, findings };
	const cities = compareCities(content.cityProfile, [...studies, ...more], own, at);
	const { dimensions } = content.cityProfile;
	if (options.format === "json") terminal.out(`${JSON.stringify({ at, cities }, null, 2)}\n`);
	else if (options.format === "markdown") terminal.out(printedMarkdown(comparisonReport(cities, dimensions, at)));
	else showTable(cities, at, terminal);
	return EXIT.ok;
}

/** @throws FaultyInput with every fault of the file. */
async function readStudies(file: string, content: Content): Promise<readonly Study[]> {
	const read = readStudiesFile(await readBytes(file), content.cityProfile.dimensions);
	if ("issues" in read) throw new FaultyInput(file, read.issues);
	return read.studies.cities;
}

const HEADING = ["city", "governance", "security", "standards", "third parties"];

function showTable(cities: readonly PlacedCity[], at: IsoDate, terminal: Terminal): void {
	const rows = cities.map(({ name, dimensions }) => [name, ...dimensions.map(({ step }) => step.replace("-", " "))]);
	for (const line of table(HEADING, rows)) terminal.out(`${line}\n`);
	const [own] = cities;
	const unknown =
		own?.dimensions.flatMap(({ findings }) => findings).filter(({ step }) => step === "no-data").length ?? 0;
	const summary = `As known on ${at}. ${own?.name ?? ""} has no data on ${unknown} of its questions.`;
	terminal.out(`${wrap(summary, terminal.width)}\n`);
}
