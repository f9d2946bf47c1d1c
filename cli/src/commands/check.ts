import { writeFile } from "node:fs/promises";
import { type DecisionReport, subjectPlaces, writeJunit, writeSarif } from "@gatehouse/formats";
import { type Decision, decide, type Outcome, SUBJECT_KINDS, type SubjectKind } from "@gatehouse/framework";
import { Command, Option } from "commander";
import type { ExitCode } from "../exit.ts";
import { fileReference } from "../file-reference.ts";
import { type PreparedCity, prepareCity } from "../input.ts";
import { atOption } from "../options.ts";
import { exitCodeOf, tally } from "../outcomes.ts";
import type { Run } from "../program.ts";
import { checkTable } from "../screen/check-table.ts";
import type { Terminal } from "../terminal.ts";
import { programVersion } from "../version.ts";

interface CheckOptions {
	readonly at?: string;
	readonly format: "table" | "json" | "sarif" | "junit";
	readonly output?: string;
	readonly only?: keyof typeof ONLY;
	readonly kind?: readonly SubjectKind[];
	readonly strict: boolean;
}

const ONLY = { allowed: "allow", conditional: "conditional", denied: "deny" } as const satisfies Record<
	string,
	Outcome
>;

/** Decides about everything in a city file. */
export function checkCommand(run: Run): Command {
	return new Command("check")
		.description("decide about every engagement and subject of a city file")
		.argument("<city.yaml>", "city file, YAML or JSON; `-` reads the standard input")
		.addOption(atOption())
		.addOption(
			new Option("--format <format>", "form of the answer")
				.choices(["table", "json", "sarif", "junit"])
				.default("table"),
		)
		.option("--output <file>", "write the answer to a file instead of the screen")
		.addOption(new Option("--only <answer>", "show only these").choices(Object.keys(ONLY)))
		.addOption(new Option("--kind <kind...>", "decide only about these kinds of subject").choices(SUBJECT_KINDS))
		.option("--strict", "let answers with conditions fail too", false)
		.addHelpText("after", HELP)
		.action((file: string, options: CheckOptions) => run((terminal) => check(file, options, terminal)));
}

const HELP = `
Exit code: 0 all allowed (conditions are shown, and fail only with --strict),
1 some refused, 2 the file has faults.

Examples:
  $ gatehouse check city.yaml
  $ gatehouse check city.yaml --at 2027-01-01 --only denied
  $ gatehouse check city.yaml --kind engagement --strict
  $ gatehouse check city.yaml --format sarif --output gate.sarif
  $ gatehouse export --server http://127.0.0.1:7400 | gatehouse check -`;

async function check(file: string, options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
	const at = options.at ?? terminal.today;
	const city = await prepareCity(file, terminal);
	const decisions = decideAll(city, at, options.kind, terminal);
	const wanted = options.only === undefined ? undefined : ONLY[options.only];
	const shown = decisions.filter(({ outcome }) => wanted === undefined || outcome === wanted);
	const plain: Terminal = { ...terminal, width: 80, colour: (_colour, text) => text };
	const screen = options.output === undefined ? terminal : plain;
	const text = written({ city, at, decisions, shown, options }, screen);
	if (options.output === undefined) {
		terminal.out(text);
	} else {
		await writeFile(options.output, text);
		const { allow, conditional, deny } = tally(decisions);
		terminal.say(`${options.output}: ${allow} allowed, ${conditional} conditional, ${deny} refused on ${at}`);
	}
	return exitCodeOf(decisions, options.strict);
}

const EVERY = 25;

function decideAll(
	{ facts }: PreparedCity,
	at: string,
	kinds: readonly SubjectKind[] | undefined,
	terminal: Terminal,
): Decision[] {
	const subjects = [...facts.subjects.values()].filter(({ kind }) => kinds === undefined || kinds.includes(kind));
	const decisions = subjects.map(({ id, kind }, index) => {
		if (index % EVERY === 0) terminal.progress(`deciding ${index} of ${subjects.length} …`);
		return decide(facts, { kind: kind === "engagement" ? "engagement" : "subject", id }, at);
	});
	terminal.progress("");
	return decisions;
}

interface Checked {
	readonly city: PreparedCity;
	readonly at: string;
	readonly decisions: readonly Decision[];
	readonly shown: readonly Decision[];
	readonly options: CheckOptions;
}

function written({ city, at, decisions, shown, options }: Checked, screen: Terminal): string {
	const { format, strict } = options;
	if (format === "table") return checkTable({ city: city.facts.city.city, at, decisions, shown }, screen);
	if (format === "json") {
		const { id, name } = city.facts.city.city;
		return `${JSON.stringify({ city: { id, name }, at, counts: tally(decisions), decisions: shown }, null, 2)}\n`;
	}
	const report: DecisionReport = {
		decisions: shown,
		file: fileReference(city.file),
		placeOf: subjectPlaces(city.facts.city, city.locate),
		requirements: new Map(
			city.facts.versions.flatMap(({ document }) => document.requirements.map((one) => [one.id, one])),
		),
		toolVersion: programVersion(),
		at,
	};
	return format === "sarif" ? writeSarif(report) : writeJunit(report, { strict });
}
