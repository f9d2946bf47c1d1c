import { GatehouseError } from "@gatehouse/framework";
import type { StoreConfig } from "@gatehouse/server";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { portNumber } from "../options.ts";
import type { Run } from "../program.ts";
import type { Terminal } from "../terminal.ts";

interface StartOptions {
	readonly host: string;
	readonly port: number;
	readonly data?: string;
	readonly database?: string;
	readonly demo: boolean;
}

const DATA = ".gatehouse/store";

/** Starts the server. */
export function startCommand(run: Run): Command {
	return new Command("start")
		.description("start the server: store, API and web application")
		.option("--host <name>", "address to listen on", "127.0.0.1")
		.addOption(
			new Option("--port <number>", "port to listen on; 0: any that is free").argParser(portNumber).default(7400),
		)
		.option("--data <folder>", `folder of the embedded store (default: "${DATA}")`)
		.option("--database <url>", "PostgreSQL server to keep the city in instead (or DATABASE_URL)")
		.option("--demo", "put the demo city into an empty store", false)
		.addHelpText("after", HELP)
		.action((options: StartOptions) => run((terminal) => start(options, terminal)));
}

const HELP = `
Listening on this machine only, whoever sits at it is the operator. To open it
to others set GATEHOUSE_OPERATOR_TOKEN to a long secret: who sends it may change
the city, everybody else sees the public pages.

Examples:
  $ gatehouse start --demo
  $ gatehouse start --port 8080 --data /var/lib/gatehouse
  $ DATABASE_URL=postgres://gatehouse@db.example/gatehouse gatehouse start`;

async function start(options: StartOptions, terminal: Terminal): Promise<ExitCode> {
	const { host, port, demo } = options;
	const store = storeOf(options, terminal.environment.DATABASE_URL);
	// Loaded here, because no other command needs a server.
	const { startServer } = await import("@gatehouse/server");
	const operatorToken = terminal.environment.GATEHOUSE_OPERATOR_TOKEN || null;
	const { address } = await startServer({ host, port, store, demo, operatorToken, print: terminal.say });
	terminal.say(`\nOpen ${address} in a browser; ${address}/api/docs describes the API. Ctrl-C stops.`);
	terminal.say(whoMayEnter(operatorToken, host));
	return EXIT.ok;
}

/** Until there are accounts, this is what an account would be. */
function whoMayEnter(operatorToken: string | null, host: string): string {
	if (operatorToken !== null) return "Sign in with the operator's token that you set in GATEHOUSE_OPERATOR_TOKEN.";
	return LOOPBACK.has(host)
		? "No account is needed: whoever sits at this machine is the operator."
		: "Everybody sees the public pages only.";
}

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** What is asked for on the command line counts before the environment. */
function storeOf({ data, database }: StartOptions, fromEnvironment: string | undefined): StoreConfig {
	if (data !== undefined && database !== undefined) {
		throw new GatehouseError("GH-CLI-002", "`--data` and `--database` exclude each other");
	}
	if (data !== undefined) return { dataDirectory: data };
	const databaseUrl = database ?? fromEnvironment ?? "";
	return databaseUrl === "" ? { dataDirectory: DATA } : { databaseUrl };
}
