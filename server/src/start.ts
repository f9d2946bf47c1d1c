import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import {
	type AccountSettings,
	type Accounts,
	accountSettingsOf,
	demoLines,
	firstAdministratorLines,
	keepForgetting,
	keepTakingUpBreakGlass,
	openAccounts,
	passingAccounts,
} from "./access/accounts/index.ts";
import { identifyBy } from "./access/identify.ts";
import type { Identify } from "./access/principal.ts";
import { buildApp } from "./app.ts";
import { keepOversight } from "./assurance/regulator/routes.ts";
import { keepFetchingTrusts, trustFetch } from "./assurance/trust/fetching.ts";
import { importOf, readSoundCity } from "./city/import.ts";
import { loadContent } from "./content/load.ts";
import { keepContractNotices } from "./contracts/index.ts";
import type { StoreConfig } from "./db/open.ts";
import { type FilesConfig, keepSweeping } from "./files/index.ts";
import { keepChecking, keepTelling } from "./governance/index.ts";
import type { House } from "./house.ts";
import { logOptions } from "./http/log.ts";
import { keepSending, type MailSettings } from "./messages/index.ts";
import { openHouse } from "./open-house.ts";
import { invitationPrincipal, keepWarning } from "./requests/index.ts";

export interface ServerSettings {
	readonly host: string;
	/** 0: any free port. */
	readonly port: number;
	readonly store: StoreConfig;
	/** Where files of evidence are kept; left out: in the data directory. */
	readonly files?: FilesConfig;
	/** Put the demo city into an empty store. */
	readonly demo: boolean;
	/** What signing in needs; left out: its files are in the data directory, beside a server's in `.gatehouse`. */
	readonly accounts?: AccountSettings;
	/** The mail server; left out or null: messages stay where an administrator reads them. */
	readonly mail?: MailSettings | null;
	/** Who sends a request, where something else than accounts and keys is to say so. */
	readonly identify?: Identify;
	/** Folder of the built web application; left out: where the build puts it. */
	readonly webRoot?: string;
	/** Addresses and networks of the proxies before it (GATEHOUSE_TRUSTED_PROXIES); left out: none. */
	readonly trustedProxies?: readonly string[];
	/** Says what is going on, a line at a time. */
	readonly print: (line: string) => void;
	readonly clock?: () => Date;
	/** Stop on SIGTERM and SIGINT (default). */
	readonly handleSignals?: boolean;
}

export interface RunningServer {
	/** Where it listens, `http://127.0.0.1:8080`. */
	readonly address: string;
	/** Lets running requests finish, then closes the store. */
	stop(): Promise<void>;
}

/** Where a store on a server has its files, as those of evidence have. */
const DEFAULT_FOLDER = ".gatehouse";
/** Whoever tries the demo city out signs in as many people, with one password. */
export const DEMO_ENVIRONMENT = { GATEHOUSE_SECOND_FACTOR: "offered" };
/** How long running requests may take to finish when the server stops. */
const STOP_AFTER_MS = 10_000;

/**
 * Opens content and store, and listens.
 * @throws GatehouseError saying what is in the way: GH-CONT-*, GH-STORE-*, GH-CLI-005.
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
	const { print } = settings;
	const content = await loadContent();
	print(`content read: ${content.baseline.requirements.length} requirements, ${content.standards.length} standards`);
	print(
		"dataDirectory" in settings.store
			? `opening the store in ${settings.store.dataDirectory ?? "memory"}`
			: "connecting to the database",
	);
	const house = await openHouse(settings.store, content, settings.clock ?? (() => new Date()), settings.files);
	try {
		if (settings.demo) await importDemo(house, print);
		const webRoot = settings.webRoot ?? builtWeb();
		if (webRoot === null) print("the web application is not built; only the API is served");
		const accounts = accountsFor(house, settings);
		const app = await buildApp(house, {
			access: {
				identify: settings.identify ?? identifyBy(accounts, [(request) => invitationPrincipal(house, request)]),
			},
			accounts,
			webRoot,
			checkAnswers: false,
			logger: logOptions("warn"),
			trustedProxies: settings.trustedProxies ?? [],
		});
		keepSweeping(app, house);
		keepWarning(app, house);
		keepOversight(app, house);
		keepFetchingTrusts(app, house, trustFetch(accounts));
		keepContractNotices(app, house);
		keepChecking(app, house);
		keepTelling(app, house);
		keepForgetting(app, house);
		keepTakingUpBreakGlass(app, accounts);
		keepSending(app, house, settings.mail ?? null);
		const address = await listen(app, settings.host, settings.port);
		print(`Gatehouse listens on ${address}`);
		const inTheHouse = settings.demo ? await demoLines(house, accounts, settings.host, folderOf(settings.store)) : [];
		const first = await firstAdministratorLines(house, settings.accounts?.publicUrl ?? address);
		for (const line of [...inTheHouse, ...first]) print(line);
		const stop = stopping(app, house);
		if (settings.handleSignals !== false) stopOnSignals(stop, print);
		return { address, stop };
	} catch (error) {
		await house.store.close();
		throw error;
	}
}

/** Folder for what is kept outside the store; null: nowhere, since the store is in memory. */
function folderOf(store: StoreConfig): string | null {
	return "dataDirectory" in store ? store.dataDirectory : DEFAULT_FOLDER;
}

function accountsFor(house: House, { accounts, store, demo }: ServerSettings): Accounts {
	if (accounts !== undefined) return openAccounts(house, accounts);
	const folder = folderOf(store);
	return folder === null
		? passingAccounts(house)
		: openAccounts(house, accountSettingsOf(folder, house.store.kind === "embedded", demo ? DEMO_ENVIRONMENT : {}));
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
	try {
		return await app.listen({ host, port });
	} catch (cause) {
		await app.close();
		if (cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE") {
			throw new GatehouseError("GH-CLI-005", `the port \`${port}\` of \`${host}\` is in use`, { cause });
		}
		throw cause;
	}
}

/** @returns what stops the server; called again, it waits for the same stop. */
function stopping(app: FastifyInstance, house: House): () => Promise<void> {
	let stopped: Promise<void> | undefined;
	return () => {
		stopped ??= app.close().then(() => house.store.close());
		return stopped;
	};
}

function stopOnSignals(stop: () => Promise<void>, print: (line: string) => void): void {
	const onSignal = (signal: string) => {
		print(`${signal}: stopping`);
		setTimeout(() => process.exit(1), STOP_AFTER_MS).unref();
		stop().then(
			() => process.exit(0),
			(error: unknown) => {
				print(`stopping failed: ${String(error)}`);
				process.exit(1);
			},
		);
	};
	process.once("SIGTERM", onSignal);
	process.once("SIGINT", onSignal);
}

/** Puts the demo city into the store when nothing is there. */
async function importDemo(house: House, print: (line: string) => void): Promise<void> {
	const { city } = await house.record.current();
	if (city !== null) {
		print(`the store holds the city ${city.city.name}; the demo city is not needed`);
		return;
	}
	const sound = readSoundCity(await readFile(new URL(DEMO_CITY_FILE, contentRoot)), house.content);
	const by = { actor: "system", reason: "demo" };
	await house.record.write((writing) => writing.change((model, next) => importOf(model, next, sound, false, by)));
	print(`demo city imported: ${sound.city.city.name}`);
}

function builtWeb(): string | null {
	const folder = fileURLToPath(new URL("../../web/dist/", import.meta.url));
	return existsSync(folder) ? folder : null;
}
