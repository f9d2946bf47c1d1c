import { answerOn, chainFaults, declaredAndSeen, PAIR_STATES, type PairState } from "@gatehouse/framework";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { count } from "../screen/words.ts";
import { wrap } from "../screen/wrap.ts";
import type { Terminal } from "../terminal.ts";
import { type Common, common, graphOf } from "./graph-common.ts";

interface DeclaredOptions extends Common {
	readonly state?: PairState;
}

/** Where chains of supply break rules (GRAPH-07 to GRAPH-09). */
export function faultsCommand(run: Run): Command {
	return common(new Command("faults"), "where chains of supply break rules")
		.addHelpText("after", FAULTS_HELP)
		.action((file: string, options: Common) => run((terminal) => showFaults(file, options, terminal)));
}

/** What suppliers declared of their own suppliers beside what was seen (DECL-02). */
export function declaredCommand(run: Run): Command {
	return common(new Command("declared"), "declared suppliers beside those seen")
		.addOption(new Option("--state <state>", "only these").choices(PAIR_STATES))
		.addHelpText("after", DECLARED_HELP)
		.action((file: string, options: DeclaredOptions) => run((terminal) => showDeclared(file, options, terminal)));
}

const FAULTS_HELP = `
Exit code: 0 none, 1 some, 2 no answer.

Examples:
  $ gatehouse graph faults city.yaml
  $ gatehouse graph faults city.yaml --at 2027-01-01`;
const DECLARED_HELP = `
Exit code: 0 all seen are declared, 1 some are not, 2 no answer.

Examples:
  $ gatehouse graph declared city.yaml
  $ gatehouse graph declared city.yaml --state seen-only --format json`;

async function showFaults(file: string, options: Common, terminal: Terminal): Promise<ExitCode> {
	const { facts, graph } = await graphOf(file, options, terminal);
	const isRefused = (id: string) => answerOn(facts, id, graph.at).outcome === "deny";
	const faults = chainFaults(facts, graph, isRefused);
	if (options.format === "json") terminal.out(`${JSON.stringify({ at: graph.at, faults }, null, 2)}\n`);
	else {
		for (const { kind, text, way } of faults) {
			terminal.out(`${wrap(`- ${kind}: ${text} (${way.join(" > ")})`, terminal.width, "  ")}\n`);
		}
		terminal.out(`${count(faults.length, "fault")} in the chains of supply on ${graph.at}.\n`);
	}
	return faults.length === 0 ? EXIT.ok : EXIT.refused;
}

async function showDeclared(file: string, options: DeclaredOptions, terminal: Terminal): Promise<ExitCode> {
	const { facts, content, graph } = await graphOf(file, options, terminal);
	const all = declaredAndSeen(facts.city, content.actorKinds, graph.at);
	const pairs = all.filter(({ state }) => options.state === undefined || state === options.state);
	if (options.format === "json") terminal.out(`${JSON.stringify({ at: graph.at, pairs }, null, 2)}\n`);
	else {
		for (const { state, text } of pairs) terminal.out(`${wrap(`- ${state}: ${text}`, terminal.width, "  ")}\n`);
		const lacking = all.filter(({ state }) => state === "seen-only").length;
		const summary = `${count(pairs.length, "supply", "supplies")} on ${graph.at}; seen and not declared: ${lacking}.`;
		terminal.out(`${wrap(summary, terminal.width)}\n`);
	}
	return all.some(({ state }) => state === "seen-only") ? EXIT.refused : EXIT.ok;
}
