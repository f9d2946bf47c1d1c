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
	readonly files?: string;
	readonly demo: boolean;
}

const DATA = ".gatehouse/store";
/** Where a store on a server has its secret, unless GATEHOUSE_SECRET or GATEHOUSE_SECRET_FILE say otherwise. */
const DEFAULT_FOLDER = ".gatehouse";

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
		.option(
			"--files <folder>",
			"folder for files of evidence (default: `files` in the data folder; or GATEHOUSE_FILES)",
		)
		.option("--demo", "put the demo city into an empty store", false)
		.addHelpText("after", HELP)
		.action((options: StartOptions) => run((terminal) => start(options, terminal)));
}

const HELP = `
Examples:
  $ gatehouse start --demo
  $ gatehouse start --port 8080 --data /var/lib/gatehouse
  $ DATABASE_URL=postgres://gatehouse@db.example/gatehouse gatehouse start

Behind a proxy, name it in GATEHOUSE_TRUSTED_PROXIES (addresses and networks,
\`10.0.0.7, fd00::/8\`); what others say about where a request comes from is not
believed. GATEHOUSE_URL says where people open it.

Cookies are signed and secrets encrypted with the file \`secret\` in the data
folder (or GATEHOUSE_SECRET, GATEHOUSE_SECRET_FILE). Mail is sent when
GATEHOUSE_SMTP_URL and GATEHOUSE_MAIL_FROM are set; without them an
administrator finds every message in the application.

Everybody signs in with two factors, unless GATEHOUSE_SECOND_FACTOR=offered, as
it is with --demo.

Providers of single sign-on are called on the internet, by https. Those inside
your network are named in GATEHOUSE_OUTGOING_ALLOWED, by their origins:
\`https://sso.city.example, http://10.0.0.7:8080\`.

On a PostgreSQL server, the tables may belong to another user than the one who
serves requests: name the owner's address in GATEHOUSE_MIGRATION_URL, and
DATABASE_URL needs a user who can do nothing but take on the roles
\`gatehouse_app\` and \`gatehouse_party\`.`;

async function start(options: StartOptions, terminal: Terminal): Promise<ExitCode> {
	const { host, port, demo } = options;
	const store = storeOf(options, terminal);
	// Loaded here, because no other command needs a server.
	const { accountSettingsOf, DEMO_ENVIRONMENT, filesConfigOf, mailSettingsOf, startServer, trustedProxiesOf } =
		await import("@gatehouse/server");
	const trustedProxies = trustedProxiesOf(terminal.environment.GATEHOUSE_TRUSTED_PROXIES);
	const files = filesConfigOf(store, terminal.environment, options.files);
	const isEmbedded = "dataDirectory" in store;
	const folder = (isEmbedded ? store.dataDirectory : null) ?? DEFAULT_FOLDER;
	const environment = demo ? { ...DEMO_ENVIRONMENT, ...terminal.environment } : terminal.environment;
	const accounts = accountSettingsOf(folder, isEmbedded, environment);
	const mail = mailSettingsOf(terminal.environment);
	const settings = { host, port, store, files, accounts, mail, demo, trustedProxies, print: terminal.say };
	const { address } = await startServer(settings);
	terminal.say(`\nOpen ${address} in a browser; ${address}/api/docs describes the API. Ctrl-C stops.`);
	return EXIT.ok;
}

/** What is asked for on the command line counts before the environment. */
function storeOf({ data, database }: StartOptions, { environment }: Terminal): StoreConfig {
	if (data !== undefined && database !== undefined) {
		throw new GatehouseError("GH-CLI-002", "`--data` and `--database` exclude each other");
	}
	if (data !== undefined) return { dataDirectory: data };
	const { DATABASE_URL, GATEHOUSE_MIGRATION_URL: migrationUrl = "" } = environment;
	const databaseUrl = database ?? DATABASE_URL ?? "";
	if (databaseUrl === "") return { dataDirectory: DATA };
	return migrationUrl === "" ? { databaseUrl } : { databaseUrl, migrationUrl };
}
