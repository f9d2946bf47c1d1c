import type { LocatedIssue } from "@gatehouse/formats";
import { type Decision, decision, ERRORS, type ErrorCode, GatehouseError, type Target } from "@gatehouse/framework";
import type { paths } from "@gatehouse/openapi-types";
import createClient, { type Client } from "openapi-fetch";
import { FaultyInput } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Requests to a running Gatehouse, in the types of its own description of the API. */

/** Reading and checking a whole city may take a while. */
const PATIENCE_MS = 120_000;

/** What a server answers to an import. */
export interface Imported {
	/** False for a dry run. */
	readonly stored: boolean;
	readonly counts: Readonly<Record<string, number>>;
}

/** The city of a server as a city file. */
export async function fetchCity(server: URL, terminal: Terminal): Promise<string> {
	return answered(server, () => clientOf(server, terminal).GET("/api/city-file", { parseAs: "text" }));
}

/** Puts a city file into a server. */
export async function sendCity(
	server: URL,
	bytes: Uint8Array<ArrayBuffer>,
	{ dryRun, replace }: { readonly dryRun: boolean; readonly replace: boolean },
	terminal: Terminal,
): Promise<Imported> {
	return answered(server, () =>
		clientOf(server, terminal).POST("/api/city-file", {
			params: { query: { dryRun: flag(dryRun), replace: flag(replace) } },
			headers: { "content-type": "application/yaml" },
			body: "",
			// The bytes as they are: the server says where they are no UTF-8.
			bodySerializer: () => bytes,
		}),
	);
}

const flag = (on: boolean) => (on ? "true" : "false");

/** Asks the gate of a server; the decision is stored there. */
export async function askGate(
	server: URL,
	target: Target,
	at: string | undefined,
	terminal: Terminal,
): Promise<Decision> {
	const asked = questionOf(target);
	const body = { ...asked, ...(at === undefined ? {} : { at }) };
	const {
		id: _id,
		decidedAt: _at,
		decidedBy: _by,
		...answer
	} = await answered(server, () => clientOf(server, terminal).POST("/api/gate/decisions", { body }));
	const read = decision.safeParse(answer);
	if (read.success) return read.data;
	throw new GatehouseError("GH-CLI-003", `\`${server.origin}\` answers in a form this version does not know`);
}

function questionOf(target: Target) {
	if (target.kind === "engagement") return { engagement: target.id };
	if (target.kind === "subject") return { subject: target.id };
	const { note, ...proposal } = target.engagement;
	return { proposal: note === undefined ? proposal : { ...proposal, note } };
}

/** The journal of a server as it comes, in one of its forms. However long it is, it does not pile up here. */
export async function fetchJournal(
	server: URL,
	query: Readonly<Record<string, string>>,
	terminal: Terminal,
): Promise<AsyncIterable<Uint8Array>> {
	const address = `${baseOf(server)}/api/journal/export?${new URLSearchParams(query)}`;
	return answered(server, async () => {
		const response = await fetch(address, { headers: keyOf(terminal) });
		if (response.ok) return { response, data: response.body ?? new ReadableStream<Uint8Array>() };
		return { response, error: await response.json().catch(() => undefined) };
	});
}

/** What the regulator takes along from a server (REG-01): the statement as PDF, or the package of evidence as ZIP. */
export async function fetchAssurance(
	server: URL,
	what: "statement" | "package",
	at: string | undefined,
	terminal: Terminal,
): Promise<Uint8Array> {
	const query = at === undefined ? {} : { at };
	const path = what === "statement" ? "/api/assurance/statement" : "/api/assurance/package";
	const bytes = await answered(server, () =>
		clientOf(server, terminal).GET(path, { params: { query }, parseAs: "arrayBuffer" }),
	);
	return new Uint8Array(bytes);
}

const baseOf = (server: URL) => server.href.replace(/\/+$/, "");

/** An API key goes along when `GATEHOUSE_API_KEY` is set. */
function keyOf({ environment }: Terminal): Record<string, string> {
	const key = environment.GATEHOUSE_API_KEY;
	return key === undefined || key === "" ? {} : { authorization: `Bearer ${key}` };
}

function clientOf(server: URL, terminal: Terminal): Client<paths> {
	return createClient<paths>({
		baseUrl: baseOf(server),
		headers: keyOf(terminal),
		fetch: (request) => fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }),
	});
}

/**
 * What the server answers, when it is a good answer.
 * @throws GatehouseError GH-CLI-003 when nobody answers, or the error that the server tells.
 */
async function answered<Answer>(
	server: URL,
	ask: () => Promise<{ data?: Answer; error?: unknown; response: Response }>,
): Promise<Answer> {
	const { data, error, response } = await ask().catch((cause: unknown) => {
		const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
		const why = reason instanceof Error && reason.message !== "" ? `: ${reason.message}` : "";
		throw new GatehouseError("GH-CLI-003", `\`${server.origin}\` does not answer${why}`, { cause });
	});
	if (response.ok && data !== undefined) return data;
	throw problemOf(error, response);
}

/** The error that an answer tells (RFC 9457). */
function problemOf(told: unknown, { url, status, statusText }: Response): Error {
	const {
		code,
		detail,
		issues: list,
	} = typeof told === "object" && told !== null ? (told as Record<string, unknown>) : {};
	if (typeof code !== "string" || !isCode(code)) {
		return new GatehouseError("GH-CLI-003", `\`${url}\` answers ${status} ${statusText}, not as a Gatehouse does`);
	}
	const issues = Array.isArray(list) ? list.flatMap(issueOf) : [];
	const located = issues.filter(({ line }) => line > 0);
	if (located.length > 0) return new FaultyInput("", located);
	return new GatehouseError(code, typeof detail === "string" ? detail : ERRORS[code].title, { issues });
}

function issueOf(told: unknown): LocatedIssue[] {
	if (told === null || typeof told !== "object") return [];
	const { code, path, line, column, message, help } = told as Record<string, unknown>;
	if (typeof code !== "string" || !isCode(code) || typeof message !== "string") return [];
	return [
		{
			code,
			path: typeof path === "string" && path !== "" ? path.split(".") : [],
			message,
			...(typeof help === "string" ? { help } : {}),
			line: typeof line === "number" ? line : 0,
			column: typeof column === "number" ? column : 1,
		},
	];
}

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);
