import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { count } from "../screen/words.ts";
import { filesFolderOf, type StoreOptions, storeOf, withAnyStore, withStoreOptions } from "../store-option.ts";
import type { Terminal } from "../terminal.ts";

interface RestoreOptions extends StoreOptions {
	readonly files?: string;
	readonly force: boolean;
}

/** Puts a backup back. */
export function restoreCommand(run: Run): Command {
	return withStoreOptions(new Command("restore"))
		.description("put a backup into an empty store")
		.argument("<file>", "a file written by `gatehouse backup`")
		.option("--files <folder>", "folder of the evidence files (default: `files` in the folder of the embedded store)")
		.option("--force", "replace what is in the store", false)
		.addHelpText("after", HELP)
		.action((file: string, options: RestoreOptions) => run((terminal) => restoreFile(file, options, terminal)));
}

const HELP = `
The file is checked before the store is touched; then everything goes in at
once, or nothing does. Stop every server that uses the store first, and put the
key files back as well.

Examples:
  $ gatehouse restore gatehouse-2026-11-24.backup
  $ gatehouse restore city.backup --database postgres://owner@db.example/city \\
      --files /var/lib/gatehouse/files`;

async function restoreFile(file: string, options: RestoreOptions, terminal: Terminal): Promise<ExitCode> {
	const config = storeOf(options, terminal);
	const filesFolder = filesFolderOf(config, options.files);
	const { checkBackup, restore } = await import("@gatehouse/server");
	const { progress } = terminal;
	// Before the store is opened: a damaged file must not even make an empty one.
	const manifest = await checkBackup(file, progress);
	await withAnyStore(config, (store) =>
		restore(store, manifest, { file, force: options.force, filesFolder, now: new Date(), progress }),
	);
	const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
	const files = manifest.members.filter(({ name }) => name.startsWith("files/")).length;
	const kept = filesFolder === null ? 0 : files;
	terminal.out(`restored ${count(rows, "row")} of ${count(manifest.tables.length, "table")}, ${count(kept, "file")}\n`);
	if (kept < files) terminal.say(`${count(files, "evidence file")} left out: name their folder with --files.`);
	return EXIT.ok;
}
