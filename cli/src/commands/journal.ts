import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GatehouseError } from "@gatehouse/framework";
import { Command, InvalidArgumentError, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { type Found, type JournalPlace, verifyPlace, type Witness } from "../journal-input.ts";
import { day, serverOption } from "../options.ts";
import type { Run } from "../program.ts";
import { count } from "../screen/words.ts";
import { fetchJournal } from "../server.ts";
import { storeOf, withStore, withStoreOptions } from "../store-option.ts";
import type { Terminal } from "../terminal.ts";
import { programVersion } from "../version.ts";

interface VerifyOptions extends JournalPlace {
	readonly expectHead?: Witness;
	readonly format: "table" | "json";
}

interface ExportOptions extends JournalPlace {
	readonly format: "ndjson" | "ocsf";
	readonly from?: string;
	readonly until?: string;
	readonly output?: string;
	readonly force: boolean;
}

/** Verifies the journal and takes it out. */
export function journalCommand(run: Run): Command {
	const verify = withStoreOptions(new Command("verify"))
		.description("recompute the chain of the journal")
		.argument("[journal.ndjson]", "file taken out with `journal export`; `-` reads the standard input")
		.addOption(serverOption())
		.addOption(
			new Option("--expect-head <seq:hash>", "an entry noted earlier, which must still be there").argParser(witness),
		)
		.addOption(new Option("--format <format>", "form of the answer").choices(["table", "json"]).default("table"))
		.addHelpText("after", VERIFY_HELP)
		.action((file: string | undefined, options: VerifyOptions) =>
			run((terminal) => verifyJournal(file === undefined ? options : { ...options, file }, terminal)),
		);
	const take = withStoreOptions(new Command("export"))
		.description("take out the journal, one JSON object a line")
		.addOption(serverOption())
		.addOption(
			new Option("--format <format>", "entries that can be verified, or events for a security information system")
				.choices(["ndjson", "ocsf"])
				.default("ndjson"),
		)
		.addOption(new Option("--from <date>", "first day (UTC)").argParser(day))
		.addOption(new Option("--until <date>", "last day (UTC)").argParser(day))
		.option("-o, --output <file>", "write to a file instead of the screen")
		.option("--force", "overwrite the file when it exists", false)
		.addHelpText("after", EXPORT_HELP)
		.action((options: ExportOptions) => run((terminal) => exportJournal(options, terminal)));
	return new Command("journal")
		.description("verify the journal and take it out")
		.addCommand(verify)
		.addCommand(take)
		.addHelpText("after", VERIFY_HELP);
}

const VERIFY_HELP = `
Without a file or a server, the store itself is read; stop a server that uses
an embedded store first. For a server give your API key in GATEHOUSE_API_KEY.

Ends with 0 when the chain holds, 1 when it does not, 2 when it could not be
read. Note the head it prints and give it next time with --expect-head: a
journal cut off together with its head shows no other way.

Examples:
  $ gatehouse journal verify
  $ gatehouse journal verify journal.ndjson --expect-head 1204:9f2c…
  $ gatehouse journal verify --server https://gatehouse.example --format json`;

const EXPORT_HELP = `
Examples:
  $ gatehouse journal export -o journal.ndjson
  $ gatehouse journal export --server https://gatehouse.example --format ocsf
  $ gatehouse journal export --from 2026-01-01 --until 2026-12-31`;

function witness(text: string): Witness {
	const [, seq = "", hash = ""] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
	if (hash === "")
		throw new InvalidArgumentError("Give number and hash of an entry, as `journal verify` prints its head.");
	return { seq: Number(seq), hash };
}

async function verifyJournal(options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
	const { expectHead = null, format } = options;
	const found = await verifyPlace(options, expectHead, terminal);
	terminal.out(format === "json" ? `${JSON.stringify(found, null, 2)}\n` : await verdict(found, terminal));
	return found.ok ? EXIT.ok : EXIT.refused;
}

async function verdict(found: Found, terminal: Terminal): Promise<string> {
	const { ok, entries, brokenAt, fault, head, erased, from = 1, erasedLater = 0 } = found;
	const lines: string[] = [];
	if (ok) {
		lines.push(`${terminal.colour("green", "the chain holds")}: ${count(entries, "entry", "entries")}`);
		if (from > 1) lines.push(`only a part of a journal: it begins at entry ${from}`);
		if (erased > 0) lines.push(`${count(erased, "reason")} erased, each named by the entry of its erasure`);
		if (erasedLater > 0) lines.push(`${count(erasedLater, "reason")} erased by entries behind the part`);
		lines.push(`head ${head.seq}:${head.hash}`);
	} else if (fault !== null && brokenAt !== null) {
		const { faultWords } = await import("@gatehouse/server");
		lines.push(`${terminal.colour("red", "THE CHAIN IS BROKEN")}: ${faultWords({ kind: fault, at: brokenAt })}`);
		lines.push(`${count(entries, "entry", "entries")} before it found sound, up to ${head.seq}:${head.hash}`);
		lines.push("keep a copy of the journal as it is, and compare it with backups and earlier exports");
	}
	return `${lines.join("\n")}\n`;
}

async function exportJournal(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
	const { server, output, force } = options;
	if (server !== undefined) {
		const { format, from, until } = options;
		const query = { format, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
		await write(await fetchJournal(server, query, terminal), output, force, terminal);
		return EXIT.ok;
	}
	await withStore(storeOf(options, terminal), async ({ db }) => {
		const { exportLines, exportOcsf } = await import("@gatehouse/server");
		const lines =
			options.format === "ocsf" ? exportOcsf(db, options, { version: programVersion() }) : exportLines(db, options);
		await write(lines, output, force, terminal);
	});
	return EXIT.ok;
}

/** Writes as fast as it is taken. */
async function write(
	pieces: AsyncIterable<string | Uint8Array>,
	output: string | undefined,
	force: boolean,
	terminal: Terminal,
): Promise<void> {
	if (output === undefined) {
		await pipeline(Readable.from(pieces), process.stdout, { end: false });
		return;
	}
	const file = createWriteStream(output, { flags: force ? "w" : "wx", mode: 0o600 });
	try {
		await pipeline(Readable.from(pieces), file);
	} catch (cause) {
		if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
		throw new GatehouseError("GH-CLI-004", `\`${output}\` exists already`, { cause });
	}
	terminal.say(`${output}: ${file.bytesWritten} bytes written`);
}
