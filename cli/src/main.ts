import { CommanderError } from "commander";
import { EXIT } from "./exit.ts";
import { sayFailure } from "./failure.ts";
import { gatehouseProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal(new Date());

// Whoever reads the output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(EXIT.ok);
});

const program = gatehouseProgram(async (work) => {
	try {
		process.exitCode = await work(terminal);
	} catch (error) {
		sayFailure(terminal, error);
		process.exitCode = EXIT.noAnswer;
	}
});

try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof CommanderError)) throw error;
	// Help and version are answers; everything else commander throws is a fault of usage, which it has printed.
	process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.noAnswer;
}
