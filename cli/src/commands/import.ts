import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { FaultyInput } from "../failure.ts";
import { readBytes } from "../input.ts";
import { serverOption } from "../options.ts";
import type { Run } from "../program.ts";
import { sendCity } from "../server.ts";
import type { Terminal } from "../terminal.ts";

interface ImportOptions {
	readonly server: URL;
	readonly replace: boolean;
	readonly dryRun: boolean;
}

/** Puts a city file into a server. */
export function importCommand(run: Run): Command {
	return new Command("import")
		.description("put a city file into a running Gatehouse")
		.argument("<city.yaml>", "city file, YAML or JSON; `-` reads the standard input")
		.addOption(serverOption().makeOptionMandatory())
		.option("--replace", "take the place of the city that is there", false)
		.option("--dry-run", "only check, change nothing", false)
		.addHelpText("after", HELP)
		.action((file: string, options: ImportOptions) => run((terminal) => importCity(file, options, terminal)));
}

const HELP = `
Either the whole file is taken over or nothing. Give your API key in
GATEHOUSE_API_KEY.

Examples:
  $ gatehouse import city.yaml --server http://127.0.0.1:7400
  $ gatehouse import city.yaml --server http://127.0.0.1:7400 --dry-run
  $ gatehouse import city.yaml --server http://127.0.0.1:7400 --replace`;

async function importCity(file: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
	const { server, dryRun } = options;
	const bytes = await readBytes(file);
	terminal.progress(`sending ${file} to ${server.origin} …`);
	const { counts } = await sendCity(server, bytes, options, terminal).catch((error: unknown) => {
		// The server does not know what the file is called here.
		throw error instanceof FaultyInput ? new FaultyInput(file, error.issues) : error;
	});
	const entries = Object.entries(counts).map(([what, number]) => `${number} ${what}`);
	terminal.out(`${dryRun ? "would import" : "imported"} ${entries.join(", ")}\n`);
	return EXIT.ok;
}
