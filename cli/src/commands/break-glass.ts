import { existsSync } from "node:fs";
import { join } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Run } from "../program.ts";
import { type StoreOptions, storeOf, withStore, withStoreOptions } from "../store-option.ts";
import type { Terminal } from "../terminal.ts";

interface BreakGlassOptions extends StoreOptions {
	readonly url: string;
}

/** Lets whoever sits at the machine in as administrator. */
export function breakGlassCommand(run: Run): Command {
	return withStoreOptions(new Command("break-glass"))
		.description("make a link to come in as administrator when single sign-on is down; everybody will know")
		.option("--url <address>", "where this Gatehouse is opened (or GATEHOUSE_URL)", "http://127.0.0.1:7400")
		.addHelpText("after", HELP)
		.action((options: BreakGlassOptions) => run((terminal) => breakGlass(options, terminal)));
}

const HELP = `
The link works once, within an hour. It sets the password of a local account
that administers for today and tomorrow; a session of it lasts an hour. Making
the link, using it and signing in are entries of the journal, and every
administrator is shown for a month that it was done.
For an embedded store the server may run: it takes the link up within seconds.

Examples:
  $ gatehouse break-glass
  $ gatehouse break-glass --database postgres://owner@db.example/city`;

async function breakGlass(options: BreakGlassOptions, terminal: Terminal): Promise<ExitCode> {
	const config = storeOf(options, terminal);
	const { BREAK_GLASS_EMAIL, leaveBreakGlassLink, openBreakGlassLink, publicUrlOf } = await import("@gatehouse/server");
	const { GATEHOUSE_URL: known = "" } = terminal.environment;
	const url = publicUrlOf(known === "" ? options.url : known);
	const token =
		"dataDirectory" in config
			? leaveBreakGlassLink(join(folderOfStore(config.dataDirectory), "break-glass"))
			: await withStore(config, (store) => openBreakGlassLink(store, new Date()));
	terminal.out(`${url}/reset#${token}\n`);
	terminal.say(`Open the link within an hour and set a password; then sign in at ${url}/break-glass`);
	terminal.say(`as ${BREAK_GLASS_EMAIL}. It is in the journal.`);
	return EXIT.ok;
}

/** @throws GatehouseError GH-FILE-011 when there is no store: a new one would only hide a wrong name. */
function folderOfStore(folder: string | null): string {
	if (folder !== null && existsSync(join(folder, "postgres"))) return folder;
	throw new GatehouseError("GH-FILE-011", `there is no store in \`${folder}\``);
}
