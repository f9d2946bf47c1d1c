import {
	type CheckMeans,
	documentAddress,
	type IssuerDocument,
	issuerOf,
	logOf,
	openCheckpoint,
	readCertificateFile,
	readIssuerDocument,
	readLogProof,
	readToken,
	statusListsOf,
} from "@gatehouse/formats/credentials";
import { GatehouseError } from "@gatehouse/framework";
import { readNoteKey } from "@gatehouse/framework/log";
import type { Terminal } from "../terminal.ts";
import { fetchText } from "./fetch-text.ts";

export interface VerifyOptions {
	readonly issuer?: string;
	readonly status?: readonly string[];
	readonly checkpoint?: string;
	readonly online: boolean;
	readonly at?: string;
	readonly format: "table" | "json";
}

/**
 * What the certificate is held against: the files given, and with `--online` what the issuer publishes besides.
 * @param read reads a file.
 * @throws GatehouseError GH-CRED-012 when there is no document of the issuer, GH-CLI-006 when it cannot be reached.
 */
export async function meansOf(
	text: string,
	options: VerifyOptions,
	read: (file: string) => Promise<string>,
	terminal: Terminal,
): Promise<CheckMeans> {
	const file = readCertificateFile(text);
	const { credential } = readToken(file.credential);
	const { online } = options;
	const issuer = await issuerOfOptions(issuerOf(credential), options, read);
	const given = await Promise.all((options.status ?? []).map(read));
	const known = new Set(given.map(idOf));
	const missing = statusListsOf(credential).filter(({ list }) => !known.has(list));
	const fetched = online ? await Promise.all(missing.map(({ list }) => fetchText(list))) : [];
	// The whole day counts, whatever the hour is.
	const at = new Date(`${options.at ?? terminal.today}T23:59:59.999Z`);
	const means = { issuer, statusLists: [...given, ...fetched], at };
	const log = await logMeans(file.log?.checkpoint, issuer, options, read);
	return { ...means, ...log };
}

async function issuerOfOptions(
	did: string,
	{ issuer, online }: VerifyOptions,
	read: (file: string) => Promise<string>,
): Promise<IssuerDocument> {
	if (issuer !== undefined) return readIssuerDocument(await read(issuer));
	if (online) return readIssuerDocument(await fetchText(documentAddress(did)));
	throw new GatehouseError("GH-CRED-012", `give the document of \`${did}\` with --issuer, or ask for it with --online`);
}

/** Online, the log's state of today counts as the other one when none is given: its history must lead there. */
async function logMeans(
	own: string | undefined,
	issuer: IssuerDocument,
	{ checkpoint: file, online }: VerifyOptions,
	read: (file: string) => Promise<string>,
): Promise<Pick<CheckMeans, "checkpoint" | "consistency">> {
	const log = logOf(issuer);
	if (own === undefined || log === undefined || (file === undefined && !online)) return {};
	const checkpoint = file === undefined ? await fetchText(`${log.url}/checkpoint`) : await read(file);
	if (!online) return { checkpoint };
	const keys = [readNoteKey(log.key)];
	const [one, other] = await Promise.all([own, checkpoint].map((note) => openCheckpoint(note, keys).catch(() => null)));
	// A state that does not open is told by the check itself.
	if (one == null || other == null || one.size === other.size) return { checkpoint };
	const [first, second] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
	return {
		checkpoint,
		consistency: readLogProof(await fetchText(`${log.url}/consistency?first=${first}&second=${second}`)),
	};
}

function idOf(token: string): string | undefined {
	try {
		return readToken(token).credential.id;
	} catch {
		return undefined;
	}
}
