import {
	type CityFacts,
	type CityGraph,
	chainsBetween,
	chainsOf,
	concentrations,
	GatehouseError,
	LINK_WORDS,
	reachedFrom,
	supply,
} from "@gatehouse/framework";
import { Command, InvalidArgumentError, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { table } from "../screen/table.ts";
import { count } from "../screen/words.ts";
import { wrap } from "../screen/wrap.ts";
import type { Terminal } from "../terminal.ts";
import { type Common, common, graphOf } from "./graph-common.ts";
import { declaredCommand, faultsCommand } from "./graph-declared.ts";

interface ReachOptions extends Common {
	readonly access?: readonly ("none" | "physical" | "remote" | "privileged")[];
	readonly updatableCode?: true;
}
interface ChainOptions extends Common {
	readonly most: number;
	readonly hops: number;
}

/** Asks the ecosystem as a graph (GRAPH-01 to GRAPH-09, DECL-02). */
export function graphCommand(run: Run): Command {
	const affected = reachCommand("affected", "who a compromise of it affects", AFFECTED_HELP).action(
		(file: string, id: string, options: ReachOptions) =>
			run((terminal) => showReach("down", file, id, options, terminal)),
	);
	const restsOn = reachCommand("rests-on", "whom and what it ultimately rests on", RESTS_ON_HELP).action(
		(file: string, id: string, options: ReachOptions) =>
			run((terminal) => showReach("up", file, id, options, terminal)),
	);
	const chains = common(new Command("chains"), "chains between two, or to one")
		.argument("<from>", "id of what it begins with")
		.argument("[to]", "id of what it ends with; left out: all that <from> rests on")
		.option("--most <number>", "chains to show at most", positive, 100)
		.option("--hops <number>", "links in a chain at most", positive, 8)
		.addHelpText("after", CHAINS_HELP)
		.action((file: string, from: string, to: string | undefined, options: ChainOptions) =>
			run((terminal) => showChains(file, from, to, options, terminal)),
		);
	const concentration = common(new Command("concentration"), "how much hangs on whom")
		.addOption(
			new Option("--by <what>", "whom to lose").choices(["organisation", "country", "group"]).default("organisation"),
		)
		.addHelpText("after", CONCENTRATION_HELP)
		.action((file: string, options: Common & { readonly by: By }) =>
			run((terminal) => showConcentration(file, options, terminal)),
		);
	return new Command("graph")
		.description("ask the ecosystem: who is affected, what rests on whom")
		.addCommand(affected)
		.addCommand(restsOn)
		.addCommand(chains)
		.addCommand(concentration)
		.addCommand(faultsCommand(run))
		.addCommand(declaredCommand(run))
		.addHelpText("after", AFFECTED_HELP);
}

type By = "organisation" | "country" | "group";

const AFFECTED_HELP = `
Examples:
  $ gatehouse graph affected city.yaml kernelberg
  $ gatehouse graph affected city.yaml kernelberg --updatable-code`;
const RESTS_ON_HELP = `
Examples:
  $ gatehouse graph rests-on city.yaml street-lamps
  $ gatehouse graph rests-on city.yaml street-lamps --access remote,privileged`;
const CHAINS_HELP = `
Examples:
  $ gatehouse graph chains city.yaml kernelberg street-lamps
  $ gatehouse graph chains city.yaml street-lamps --hops 4`;
const CONCENTRATION_HELP = `
Examples:
  $ gatehouse graph concentration city.yaml
  $ gatehouse graph concentration city.yaml --by country --format json`;

function reachCommand(name: string, description: string, help: string): Command {
	return common(new Command(name), description)
		.argument("<id>", "organisation, system, product, fleet or engagement")
		.option("--access <kinds>", "count only supplies with this access, `remote,privileged`", accessKinds)
		.option("--updatable-code", "count only supplies with code that the supplier can change")
		.addHelpText("after", help);
}

function accessKinds(text: string): string[] {
	const kinds = text.split(",");
	const known: readonly string[] = supply.shape.access.options;
	if (kinds.every((kind) => known.includes(kind))) return kinds;
	throw new InvalidArgumentError(`Give one or several of ${known.join(", ")}, separated by commas.`);
}

function positive(text: string): number {
	if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
	return Number(text);
}

/** @throws GatehouseError GH-HTTP-001 when nothing of that id is in the city, or not on the day. */
function requireIn({ subjects }: CityFacts, { numberOf, at }: CityGraph, id: string): void {
	if (numberOf.has(id)) return;
	const why = subjects.has(id) ? `is not in service or in force on ${at}` : "is not in the city";
	throw new GatehouseError("GH-CLI-002", `\`${id}\` ${why}`);
}

const nameIn =
	({ subjects }: CityFacts) =>
	(id: string) =>
		subjects.get(id)?.name ?? id;

async function showReach(
	way: "down" | "up",
	file: string,
	id: string,
	options: ReachOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts, graph } = await graphOf(file, options, terminal);
	requireIn(facts, graph, id);
	const reached = reachedFrom(graph, id, way, options);
	if (options.format === "json") {
		terminal.out(`${JSON.stringify({ at: graph.at, of: id, reached }, null, 2)}\n`);
		return EXIT.ok;
	}
	const name = nameIn(facts);
	const others = reached.slice(1);
	const lead = way === "down" ? `Affected when ${name(id)} is compromised` : `What ${name(id)} rests on`;
	terminal.out(`${wrap(`${lead}, on ${graph.at}: ${count(others.length, "subject")}.`, terminal.width)}\n`);
	if (others.length === 0) return EXIT.ok;
	terminal.out("\n");
	const rows = others.map(({ id: one, hop, path, link }) => [
		String(hop),
		facts.subjects.get(one)?.kind ?? "",
		one,
		link === null ? "" : LINK_WORDS[link.kind],
		path.slice(1, -1).join(" > "),
	]);
	terminal.out(`${table(["hop", "kind", "id", "link", "by way of"], rows).join("\n")}\n`);
	return EXIT.ok;
}

async function showChains(
	file: string,
	from: string,
	to: string | undefined,
	options: ChainOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts, graph } = await graphOf(file, options, terminal);
	for (const id of to === undefined ? [from] : [from, to]) requireIn(facts, graph, id);
	const found = to === undefined ? chainsOf(graph, from, "up", options) : chainsBetween(graph, [from, to], options);
	if (options.format === "json") {
		terminal.out(`${JSON.stringify({ at: graph.at, ...found }, null, 2)}\n`);
		return EXIT.ok;
	}
	for (const chain of found.chains) terminal.out(`${wrap(chain.join(" > "), terminal.width)}\n`);
	const more = found.more ? ` There are more than the ${options.most} asked for (--most).` : "";
	const cut = found.cut ? ` Some are longer than ${options.hops} links (--hops) and not shown.` : "";
	terminal.out(`${wrap(`${count(found.chains.length, "chain")}.${more}${cut}`, terminal.width)}\n`);
	return EXIT.ok;
}

async function showConcentration(
	file: string,
	options: Common & { readonly by: By },
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts, graph } = await graphOf(file, options, terminal);
	const { organisations, countries, groups } = concentrations(facts.city, graph);
	const list = { organisation: organisations, country: countries, group: groups }[options.by];
	if (options.format === "json") {
		terminal.out(`${JSON.stringify({ at: graph.at, by: options.by, list }, null, 2)}\n`);
		return EXIT.ok;
	}
	const rows = list.map(({ id, stops, reaches, gates, parts, behind }) => [
		id,
		String(stops.length),
		String(reaches),
		String(gates),
		parts ? "yes" : "",
		String(behind.length),
	]);
	const heading = [options.by, "stops", "reaches", "gates", "parts", "behind"];
	terminal.out(`${table(heading, rows).join("\n")}\n\n`);
	terminal.out(`${wrap(MEANING, terminal.width)}\n`);
	return EXIT.ok;
}

const MEANING =
	"Systems and fleets that stop without it, that its compromise reaches, and to which every chain leads through it; " +
	"whether the graph falls apart without it; engaged suppliers behind which it stands.";
