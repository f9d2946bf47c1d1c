import { readFile } from "node:fs/promises";
import { GatehouseError } from "@gatehouse/framework";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { atOption, serverOption } from "../options.ts";
import { writeOutput } from "../output.ts";
import type { Run } from "../program.ts";
import { fetchAssurance } from "../server.ts";
import type { Terminal } from "../terminal.ts";
import { checkPackage } from "../verify/package.ts";

interface TakeOptions {
	readonly server: URL;
	readonly at?: string;
	readonly output: string;
	readonly force: boolean;
}
interface CheckOptions {
	readonly format: "table" | "json";
}

/** What a regulator takes along from a city, and checks at home. */
export function assuranceCommand(run: Run): Command {
	const take = (what: "statement" | "package", description: string, help: string) =>
		new Command(what)
			.description(description)
			.addOption(serverOption().makeOptionMandatory())
			.addOption(atOption())
			.requiredOption("-o, --output <file>", "the file to write")
			.option("--force", "overwrite the file when it exists", false)
			.addHelpText("after", help)
			.action((options: TakeOptions) => run((terminal) => takeAlong(what, options, terminal)));
	const verify = new Command("verify")
		.description("check a package without asking the city: hashes, signatures, log")
		.argument("<file>", "the package (.zip)")
		.addOption(new Option("--format <format>", "form of the answer").choices(["table", "json"]).default("table"))
		.addHelpText("after", VERIFY_HELP)
		.action((file: string, options: CheckOptions) => run((terminal) => verifyPackage(file, options, terminal)));
	return new Command("assurance")
		.description("take along what a city's assurance rests on, and check it")
		.addCommand(take("package", "write the evidence as of a day: a ZIP with a manifest of hashes", PACKAGE_HELP))
		.addCommand(take("statement", "write the statement of the city's assurance as PDF", STATEMENT_HELP))
		.addCommand(verify)
		.addHelpText("after", PACKAGE_HELP);
}

const PACKAGE_HELP = `
The same facts and the same day give the same bytes.

Examples:
  $ gatehouse assurance package --server http://127.0.0.1:7400 -o evidence.zip
  $ gatehouse assurance package --server http://127.0.0.1:7400 \\
      --at 2026-12-31 -o evidence-2026.zip
  $ gatehouse assurance verify evidence.zip`;
const STATEMENT_HELP = `
Examples:
  $ gatehouse assurance statement --server http://127.0.0.1:7400 \\
      -o statement.pdf`;
const VERIFY_HELP = `
Every file is compared with the manifest, and none may be there beside it. Each
certificate is checked with the issuer's keys and the log in the package.

Exit code: 0 it holds together, 1 something in it was changed or is missing,
2 it is no such package.

Examples:
  $ gatehouse assurance verify evidence.zip
  $ gatehouse assurance verify evidence.zip --format json`;

async function takeAlong(
	what: "statement" | "package",
	{ server, at, output, force }: TakeOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	await writeOutput(output, await fetchAssurance(server, what, at, terminal), force, terminal);
	return EXIT.ok;
}

async function bytesOf(file: string): Promise<Uint8Array> {
	try {
		return await readFile(file);
	} catch (cause) {
		throw new GatehouseError("GH-FILE-011", `\`${file}\` cannot be read`, { cause });
	}
}

async function verifyPackage(file: string, { format }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
	const checked = await checkPackage(await bytesOf(file));
	const isGood = checked.faults.length === 0;
	if (format === "json") {
		terminal.out(`${JSON.stringify({ ...checked, isGood }, null, 2)}\n`);
		return isGood ? EXIT.ok : EXIT.refused;
	}
	const { city, at, files, certificates, faults } = checked;
	terminal.out(`Evidence of ${city.name} as of ${at}: ${files} files, ${certificates} signed certificates\n`);
	for (const { path, text } of faults) terminal.out(`  ${terminal.colour("red", "NO")}  ${path}: ${text}\n`);
	terminal.out(`${terminal.colour("bold", isGood ? "it holds together" : "do not rely on it")}\n`);
	return isGood ? EXIT.ok : EXIT.refused;
}
