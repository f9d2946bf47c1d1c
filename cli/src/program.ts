import { Command } from "commander";
import { assessorCommand } from "./commands/assessor.ts";
import { assuranceCommand } from "./commands/assurance.ts";
import { backupCommand } from "./commands/backup.ts";
import { baselineCommand } from "./commands/baseline.ts";
import { breakGlassCommand } from "./commands/break-glass.ts";
import { checkCommand } from "./commands/check.ts";
import { citiesCommand } from "./commands/cities.ts";
import { contractCommand } from "./commands/contract.ts";
import { decideCommand } from "./commands/decide.ts";
import { exportCommand } from "./commands/export.ts";
import { filesCommand } from "./commands/files.ts";
import { graphCommand } from "./commands/graph.ts";
import { importCommand } from "./commands/import.ts";
import { importRegistryCommand } from "./commands/import-registry.ts";
import { journalCommand } from "./commands/journal.ts";
import { restoreCommand } from "./commands/restore.ts";
import { startCommand } from "./commands/start.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { ExitCode } from "./exit.ts";
import type { Terminal } from "./terminal.ts";
import { programVersion } from "./version.ts";

/** Runs what a command does and keeps its exit code. */
export type Run = (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;

const HELP = `
Examples:
  $ gatehouse start --demo
  $ gatehouse check city.yaml --at 2027-01-01
  $ gatehouse decide city.yaml --engagement lighting-renewal
  $ gatehouse baseline show`;

/** The whole command line. Faults of usage are thrown as CommanderError. */
export function gatehouseProgram(run: Run): Command {
	const program = new Command("gatehouse")
		.description("May this supplier, system or device be connected today, and why?")
		.version(programVersion(), "-v, --version")
		.showHelpAfterError("(see --help)")
		.addHelpText("after", HELP);
	for (const command of [
		checkCommand(run),
		decideCommand(run),
		importCommand(run),
		importRegistryCommand(run),
		exportCommand(run),
		baselineCommand(run),
		graphCommand(run),
		contractCommand(run),
		citiesCommand(run),
		assessorCommand(run),
		assuranceCommand(run),
		filesCommand(run),
		startCommand(run),
		journalCommand(run),
		backupCommand(run),
		restoreCommand(run),
		verifyCommand(run),
		breakGlassCommand(run),
	]) {
		program.addCommand(command);
	}
	throwFaults(program);
	return program;
}

/** Commands added whole do not take over settings, so each gets its own. */
function throwFaults(command: Command): void {
	command.exitOverride();
	command.showHelpAfterError("(see --help)");
	for (const child of command.commands) throwFaults(child);
}
