import { cityGraph } from "@gatehouse/framework";
import { type Command, Option } from "commander";
import { prepareCity } from "../input.ts";
import { atOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** What every question to the graph can be asked with. */
export interface Common {
	readonly at?: string;
	readonly format: "table" | "json";
}

/** The command with a description, the city file, the day and the form of the answer. */
export function common(command: Command, description: string): Command {
	return command
		.description(description)
		.argument("<city.yaml>", "city file; `-` reads the standard input")
		.addOption(atOption())
		.addOption(new Option("--format <format>", "form of the answer").choices(["table", "json"]).default("table"));
}

/** The city of a file, and its graph on the day asked about. */
export async function graphOf(file: string, { at }: Common, terminal: Terminal) {
	const { facts, content } = await prepareCity(file, terminal);
	return { facts, content, graph: cityGraph(facts.city, at ?? terminal.today) };
}
