import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { serverOption } from "../options.ts";
import { writeOutput } from "../output.ts";
import type { Run } from "../program.ts";
import { fetchCity } from "../server.ts";
import type { Terminal } from "../terminal.ts";

interface ExportOptions {
	readonly server: URL;
	readonly output?: string;
	readonly force: boolean;
}

/** Writes the city of a server as a file. */
export function exportCommand(run: Run): Command {
	return new Command("export")
		.description("write the city of a running Gatehouse as a city file, in its canonical form")
		.addOption(serverOption().makeOptionMandatory())
		.option("-o, --output <file>", "write to a file instead of the screen")
		.option("--force", "overwrite the file when it exists", false)
		.addHelpText("after", HELP)
		.action((options: ExportOptions) => run((terminal) => exportCity(options, terminal)));
}

const HELP = `
Equal cities give equal files, so a difference between two exports is a
difference between two cities.

Examples:
  $ gatehouse export --server http://127.0.0.1:7400 > city.yaml
  $ gatehouse export --server http://127.0.0.1:7400 -o city.yaml --force`;

async function exportCity({ server, output, force }: ExportOptions, terminal: Terminal): Promise<ExitCode> {
	const text = await fetchCity(server, terminal);
	if (output === undefined) {
		terminal.out(text);
		return EXIT.ok;
	}
	await writeOutput(output, text, force, terminal);
	return EXIT.ok;
}
