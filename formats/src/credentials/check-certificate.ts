import { type ErrorCode, GatehouseError } from "@gatehouse/framework";
import { type Checkpoint, isConsistent, type NoteKey, readNoteKey } from "@gatehouse/framework/log";
import { openCheckpoint } from "../log/sign-checkpoint.ts";
import { readCertificateFile, requireLogged } from "./certificate-file.ts";
import type { Credential } from "./credential.ts";
import { type IssuerDocument, logOf } from "./did-web.ts";
import { statusIn, statusListsOf } from "./status-list.ts";
import { readToken } from "./token.ts";
import { requirePeriod, type VerifiedCredential, verifySignature } from "./verify.ts";

/** What is held against a certificate. Whatever is missing is not checked, and said so. */
export interface CheckMeans {
	/** From the issuer, or kept from earlier; never from whoever shows the certificate. */
	readonly issuer: IssuerDocument;
	/** Status lists, as signed. */
	readonly statusLists: readonly string[];
	/** A state of the log that the reader has from elsewhere: signed note. */
	readonly checkpoint?: string;
	/** Proof that leads from the smaller of the two states of the log to the larger. */
	readonly consistency?: readonly Uint8Array[];
	readonly at: Date;
}

export const CHECKS = ["signature", "period", "withdrawn", "suspended", "logged", "history"] as const;
export type CheckName = (typeof CHECKS)[number];

/** One question about a certificate, and its answer for people. */
export interface CertificateCheck {
	readonly name: CheckName;
	readonly result: "passed" | "failed" | "not-checked";
	readonly text: string;
	readonly code?: ErrorCode;
	readonly help?: string;
}

export interface CheckedCertificate {
	readonly credential: Credential;
	readonly checks: readonly CertificateCheck[];
	/** Nothing failed, and signature, period and both lists passed. */
	readonly isGood: boolean;
}

const NEEDED: readonly CheckName[] = ["signature", "period", "withdrawn", "suspended"];

/**
 * Checks a certificate by every means given, without a network.
 * @param text a `vc+jwt`, or a file with one and its proof.
 * @throws GatehouseError GH-CRED-001, -002, -010 when there is nothing in the text to check.
 */
export async function checkCertificate(text: string, means: CheckMeans): Promise<CheckedCertificate> {
	const file = readCertificateFile(text);
	const { credential } = readToken(file.credential);
	const checks = [
		await attempt("signature", async () => {
			const { algorithm, signedAt } = await verifySignature(file.credential, means.issuer);
			return `signed with ${algorithm} by \`${means.issuer.id}\` at ${signedAt.toISOString()}`;
		}),
		await attempt("period", async () => {
			requirePeriod(await verified(file.credential, means), means.at);
			return `valid through ${credential.validUntil ?? "an open end"}`;
		}),
		await statusCheck("withdrawn", "revocation", credential, means),
		await statusCheck("suspended", "suspension", credential, means),
		...(await logChecks(credential, file.log, means)),
	];
	const passed = (name: CheckName) => checks.some((check) => check.name === name && check.result === "passed");
	const isGood = checks.every(({ result }) => result !== "failed") && NEEDED.every(passed);
	return { credential, checks, isGood };
}

const verified = (token: string, { issuer }: CheckMeans): Promise<VerifiedCredential> => verifySignature(token, issuer);

async function attempt(name: CheckName, check: () => Promise<string>): Promise<CertificateCheck> {
	try {
		return { name, result: "passed", text: await check() };
	} catch (error) {
		if (!(error instanceof GatehouseError)) throw error;
		return { name, result: "failed", text: error.message, code: error.code, help: error.help };
	}
}

const notChecked = (name: CheckName, text: string): CertificateCheck => ({ name, result: "not-checked", text });

async function statusCheck(
	name: "withdrawn" | "suspended",
	purpose: string,
	credential: Credential,
	{ statusLists, issuer, at }: CheckMeans,
): Promise<CertificateCheck> {
	const wanted = statusListsOf(credential).find((list) => list.purpose === purpose)?.list;
	if (wanted === undefined) return notChecked(name, `the certificate names no list of what is ${name}`);
	const token = statusLists.find((one) => idOf(one) === wanted);
	if (token === undefined) return notChecked(name, `the list \`${wanted}\` was not given`);
	return attempt(name, async () => {
		const { set, asOf } = await statusIn(credential, token, issuer, at);
		if (set) throw new GatehouseError("GH-CRED-009", `it is ${name}, says the issuer's list of ${asOf ?? "no date"}`);
		return `not ${name}, by the issuer's list of ${asOf ?? "no date"}`;
	});
}

function idOf(token: string): string | undefined {
	try {
		return readToken(token).credential.id;
	} catch {
		return undefined;
	}
}

async function logChecks(
	credential: Credential,
	log: Parameters<typeof requireLogged>[1] | undefined,
	means: CheckMeans,
): Promise<CertificateCheck[]> {
	const named = logOf(means.issuer);
	if (named === undefined) return [notChecked("logged", "the issuer's document names no log")];
	if (log === undefined) return [notChecked("logged", "the file holds the certificate alone, without its proof")];
	let key: NoteKey | undefined;
	let state: Checkpoint | undefined;
	const logged = await attempt("logged", async () => {
		key = readNoteKey(named.key);
		state = await requireLogged(credential, log, key);
		return `entry ${log.index} of the log \`${state.origin}\` of ${state.size} entries`;
	});
	const { checkpoint, consistency } = means;
	if (key === undefined || state === undefined || checkpoint === undefined) return [logged];
	return [logged, await historyCheck(state, checkpoint, key, consistency)];
}

/** Whether the state in the file and the one the reader kept belong to one history. */
async function historyCheck(
	state: Checkpoint,
	note: string,
	key: NoteKey,
	consistency: readonly Uint8Array[] | undefined,
): Promise<CertificateCheck> {
	const sizes: number[] = [];
	const check = await attempt("history", async () => {
		const kept = await openCheckpoint(note, [key]);
		sizes.push(kept.size, state.size);
		const [first, second] = kept.size < state.size ? [kept, state] : [state, kept];
		if (first.size !== second.size && consistency === undefined) return "";
		if (isConsistent({ first, second, proof: consistency ?? [] })) {
			return `the log of ${second.size} entries continues that of ${first.size}`;
		}
		throw new GatehouseError("GH-LOG-005", `the log of ${second.size} entries does not continue that of ${first.size}`);
	});
	if (check.text !== "") return check;
	return notChecked(
		"history",
		`the states of ${Math.min(...sizes)} and ${Math.max(...sizes)} entries take a proof to compare`,
	);
}
