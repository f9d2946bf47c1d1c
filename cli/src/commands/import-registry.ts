import { basename } from "node:path";
import { REGISTRY_KINDS, type RegistryKind } from "@gatehouse/formats";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { serverOption } from "../options.ts";
import type { Run } from "../program.ts";
import { openImport, sendImport } from "../registry-import.ts";
import { importView } from "../screen/import-view.ts";
import type { Terminal } from "../terminal.ts";

export interface RegistryImportOptions {
	readonly server: URL;
	readonly kind?: RegistryKind;
	readonly of?: string;
	readonly accountable?: string;
	readonly update: boolean;
	readonly dryRun: boolean;
	readonly format: "table" | "json";
}

/** Takes a table, contracting data or a bill of materials into the registry of a server. */
export function importRegistryCommand(run: Run): Command {
	return new Command("import-registry")
		.description("take a file into the registry of a running Gatehouse")
		.argument("<file>", "CSV, XLSX, OCDS, CycloneDX or SPDX")
		.addOption(serverOption().makeOptionMandatory())
		.addOption(new Option("--kind <kind>", "what the rows of a table are").choices(REGISTRY_KINDS))
		.option("--of <id>", "product or system the bill of materials is of")
		.option("--accountable <id>", "who answers for contracts that are read")
		.option("--update", "change what the city has already, as the file says", false)
		.option("--dry-run", "only show what would happen", false)
		.addOption(new Option("--format <format>", "form").choices(["table", "json"]).default("table"))
		.addHelpText("after", HELP)
		.action((file: string, options: RegistryImportOptions) =>
			run((terminal) => importRegistry(file, options, terminal)),
		);
}

const HELP = `
The whole file is taken over or nothing. Give your API key in
GATEHOUSE_API_KEY.

Exit code: 0 taken over, or it could be; 2 the file has faults.

Examples:
  $ gatehouse import-registry actors.csv --dry-run \\
      --server http://127.0.0.1:7400
  $ gatehouse import-registry awards.json --accountable traffic-office \\
      --server http://127.0.0.1:7400
  $ gatehouse import-registry lamp.cdx.json --of street-lamp \\
      --server http://127.0.0.1:7400`;

async function importRegistry(file: string, options: RegistryImportOptions, terminal: Terminal): Promise<ExitCode> {
	const { server, dryRun, format } = options;
	const content = await openImport(file);
	const form = { name: basename(file), content };
	terminal.progress(`sending ${file} to ${server.origin} …`);
	const query = {
		...(options.kind === undefined ? {} : { kind: options.kind }),
		...(options.of === undefined ? {} : { of: options.of }),
		...(options.accountable === undefined ? {} : { accountable: options.accountable }),
		onMatch: options.update ? "update" : "keep",
	};
	const trial = await sendImport(server, form, query, terminal);
	const isSound = trial.faults.length === 0;
	const answer =
		dryRun || !isSound ? trial : await sendImport(server, form, { ...query, apply: trial.digest }, terminal);
	terminal.progress("");
	terminal.out(format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : importView(answer, dryRun));
	for (const { where, message, help } of answer.faults.slice(0, MOST_SAID)) {
		terminal.say(`${file}: ${where}: ${message}  ${help}`);
	}
	const more = answer.faults.length - MOST_SAID;
	if (more > 0) terminal.say(`and ${more} more`);
	return isSound ? EXIT.ok : EXIT.noAnswer;
}

/** More than these nobody mends at once. */
const MOST_SAID = 50;
