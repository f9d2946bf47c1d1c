import { readYaml } from "@gatehouse/formats";
import { checkShape, type Decision, decide, engagement, GatehouseError, type Target } from "@gatehouse/framework";
import { Command, Option } from "commander";
import type { ExitCode } from "../exit.ts";
import { FaultyInput } from "../failure.ts";
import { prepareCity, readBytes } from "../input.ts";
import { atOption, serverOption } from "../options.ts";
import { exitCodeOf } from "../outcomes.ts";
import type { Run } from "../program.ts";
import { decisionView } from "../screen/decision-view.ts";
import { askGate } from "../server.ts";
import type { Terminal } from "../terminal.ts";

interface DecideOptions {
	readonly engagement?: string;
	readonly subject?: string;
	readonly proposal?: string;
	readonly server?: URL;
	readonly at?: string;
	readonly format: "table" | "json";
	readonly strict: boolean;
}

/** Asks the gate about one thing. */
export function decideCommand(run: Run): Command {
	return new Command("decide")
		.description("may this be connected? One answer, with every reason and the steps to yes")
		.argument("[city.yaml]", "city file; `-` reads the standard input; not with --server")
		.option("--engagement <id>", "ask about an engagement")
		.option("--subject <id>", "ask about a system, product, fleet or organisation")
		.option("--proposal <file>", "ask about an engagement that is not in the city yet: may it be signed?")
		.addOption(serverOption())
		.addOption(atOption())
		.addOption(new Option("--format <format>", "form of the answer").choices(["table", "json"]).default("table"))
		.option("--strict", "let an answer with conditions fail too", false)
		.addHelpText("after", HELP)
		.action((file: string | undefined, options: DecideOptions) => run((terminal) => answer(file, options, terminal)));
}

const HELP = `
Exit code: 0 allowed (or conditional, without --strict), 1 refused, 2 no answer.

Examples:
  $ gatehouse decide city.yaml --engagement lighting-renewal
  $ gatehouse decide city.yaml --subject street-lamps --at 2027-01-01
  $ gatehouse decide city.yaml --proposal offer.yaml
  $ gatehouse decide --server http://127.0.0.1:7400 --subject street-lamps`;

async function answer(file: string | undefined, options: DecideOptions, terminal: Terminal): Promise<ExitCode> {
	const target = await targetOf(options);
	const decision = await decided(file, target, options, terminal);
	terminal.out(options.format === "json" ? `${JSON.stringify(decision, null, 2)}\n` : decisionView(decision, terminal));
	return exitCodeOf([decision], options.strict);
}

async function decided(
	file: string | undefined,
	target: Target,
	{ server, at }: DecideOptions,
	terminal: Terminal,
): Promise<Decision> {
	if ((file === undefined) === (server === undefined)) {
		throw new GatehouseError("GH-CLI-002", "name a city file or a server with `--server`, one of the two");
	}
	if (server !== undefined) return askGate(server, target, at, terminal);
	const { facts } = await prepareCity(file ?? "", terminal);
	return decide(facts, target, at ?? terminal.today);
}

async function targetOf(options: DecideOptions): Promise<Target> {
	const { engagement: id, subject, proposal } = options;
	if ([id, subject, proposal].filter((one) => one !== undefined).length !== 1) {
		throw new GatehouseError("GH-CLI-002", "name exactly one of `--engagement`, `--subject` and `--proposal`");
	}
	if (id !== undefined) return { kind: "engagement", id };
	if (subject !== undefined) return { kind: "subject", id: subject };
	return readProposal(proposal ?? "");
}

async function readProposal(file: string): Promise<Target> {
	const read = readYaml(await readBytes(file));
	if ("issues" in read) throw new FaultyInput(file, read.issues);
	const checked = checkShape(engagement, read.value, "GH-FILE-010");
	if (checked.issues === undefined) return { kind: "proposal", engagement: checked.value };
	throw new FaultyInput(
		file,
		checked.issues.map((issue) => ({ ...issue, ...read.locate(issue.path) })),
	);
}
