import { GatehouseError } from "@gatehouse/framework";
import type { House } from "@gatehouse/server";
import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { count } from "../screen/words.ts";
import { type StoreOptions, storeOf, withStore, withStoreOptions } from "../store-option.ts";
import type { Terminal } from "../terminal.ts";

interface FilesOptions extends StoreOptions {
	readonly files?: string;
}

const HOW = `
The commands open the store themselves: with the embedded store, stop the
server first. Settings of an S3 bucket and GATEHOUSE_FILE_KEY count as they do
for \`gatehouse start\`.

Examples:`;
const VERIFYING = `
  $ gatehouse files verify
  $ gatehouse files verify --data /var/lib/gatehouse --files /srv/evidence`;
const REWRAPPING = `
  $ gatehouse files rewrap
  $ gatehouse files rewrap --new-key`;

/** Looks after the stored files of evidence. */
export function filesCommand(run: Run): Command {
	const command = new Command("files")
		.description("look after stored files of evidence")
		.addHelpText("after", HOW + VERIFYING + REWRAPPING);
	const onStore = (child: Command) =>
		withStoreOptions(child).option(
			"--files <folder>",
			"folder of the files (default: `files` in the folder of the embedded store; or GATEHOUSE_FILES)",
		);
	command.addCommand(
		onStore(new Command("verify"))
			.description("read every stored file: is it there, does its key open it, is it what was handed in?")
			.addHelpText("after", HOW + VERIFYING)
			.action((options: FilesOptions) => run((terminal) => verify(options, terminal))),
	);
	command.addCommand(
		onStore(new Command("rewrap"))
			.description("encrypt the keys of all files with the newest key, so that older ones can be put away")
			.option("--new-key", "make a new key first", false)
			.addHelpText("after", HOW + REWRAPPING)
			.action((options: FilesOptions & { newKey: boolean }) => run((terminal) => rewrap(options, terminal))),
	);
	return command;
}

async function verify(options: FilesOptions, terminal: Terminal): Promise<ExitCode> {
	const { verifyFiles } = await import("@gatehouse/server");
	const { files, bytes, faults, orphans } = await inHouse(options, terminal, ({ store, files: kept }) =>
		verifyFiles(store.db, kept),
	);
	for (const { sha256, why } of faults) terminal.out(`${sha256}  ${why}\n`);
	for (const place of orphans) terminal.out(`${place}  belongs to nothing; it is swept away after a day\n`);
	const sum = `${count(files, "file")} of ${count(bytes, "byte")}, ${count(orphans.length, "orphan")}`;
	if (faults.length > 0) throw new GatehouseError("GH-FILES-008", `${count(faults.length, "fault")} in ${sum}`);
	terminal.out(`${sum}: all as they were handed in\n`);
	return EXIT.ok;
}

async function rewrap(options: FilesOptions & { newKey: boolean }, terminal: Terminal): Promise<ExitCode> {
	const { rewrapFiles, rewrapIssuerKeys } = await import("@gatehouse/server");
	const [changed, keyId] = await inHouse(options, terminal, async ({ store, files, record }) => {
		if (options.newKey) await files.renewKey();
		const rewrapped = await rewrapFiles(store.db, files);
		await rewrapIssuerKeys(store.db, files);
		const { current } = await files.keys();
		const note = { actor: "operator", action: "files.rewrapped", target: current, reason: null };
		await record.write((writing) => writing.note(note));
		return [rewrapped, current] as const;
	});
	terminal.out(`the keys of ${count(changed, "file")} are encrypted with the key ${keyId} now\n`);
	return EXIT.ok;
}

async function inHouse<T>(options: FilesOptions, terminal: Terminal, work: (house: House) => Promise<T>): Promise<T> {
	const { filesConfigOf, houseOver, loadContent } = await import("@gatehouse/server");
	const config = storeOf(options, terminal);
	const files = filesConfigOf(config, terminal.environment, options.files);
	const content = await loadContent();
	return withStore(config, async (store) => work(await houseOver(store, content, () => new Date(), files)));
}
