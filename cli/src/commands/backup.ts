import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { count } from "../screen/words.ts";
import { filesFolderOf, type StoreOptions, storeOf, withStore, withStoreOptions } from "../store-option.ts";
import type { Terminal } from "../terminal.ts";

interface BackupOptions extends StoreOptions {
	readonly files?: string;
	readonly force: boolean;
}

/** Saves a whole store. */
export function backupCommand(run: Run): Command {
	return withStoreOptions(new Command("backup"))
		.description("save everything in the store, and the evidence files, into one file")
		.argument("<file>", "the backup to be written")
		.option("--files <folder>", "folder of the evidence files (default: `files` in the folder of the embedded store)")
		.option("--force", "overwrite the file when it exists", false)
		.addHelpText("after", HELP)
		.action((file: string, options: BackupOptions) => run((terminal) => backup(file, options, terminal)));
}

const HELP = `
The file holds one instant of the store and can be restored into either kind of
store. It holds personal data and is readable for its owner alone. Keys are NOT
in it: save the key files apart, or the evidence files cannot be read again.
A server that uses an embedded store must be stopped first; PostgreSQL goes on.

Examples:
  $ gatehouse backup gatehouse-2026-11-24.backup
  $ gatehouse backup city.backup --database postgres://owner@db.example/city \\
      --files /var/lib/gatehouse/files`;

async function backup(file: string, options: BackupOptions, terminal: Terminal): Promise<ExitCode> {
	const config = storeOf(options, terminal);
	const filesFolder = filesFolderOf(config, options.files);
	const { backUp } = await import("@gatehouse/server");
	const made = await withStore(config, (store) =>
		backUp(store, { file, force: options.force, filesFolder, now: new Date(), progress: terminal.progress }),
	);
	const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
	const files = made.members.filter(({ name }) => name.startsWith("files/")).length;
	terminal.out(`${file}: ${count(rows, "row")} of ${count(made.tables.length, "table")}, ${count(files, "file")}\n`);
	terminal.out(`head ${made.journal.seq}:${made.journal.hash}\n`);
	terminal.say("The keys are not in it: save the key files apart.");
	if (filesFolder === null) terminal.say("Evidence files were left out: name their folder with --files.");
	return EXIT.ok;
}
