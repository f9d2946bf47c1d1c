import type { LocatedIssue } from "@gatehouse/formats";
import { type Decision, decision, ERRORS, type ErrorCode, GatehouseError, type Target } from "@gatehouse/framework";
import { FaultyInput } from "./failure.ts";

/** Requests to a running Gatehouse. */

type Environment = Readonly<Record<string, string | undefined>>;

/** Reading and checking a whole city may take a while. */
const PATIENCE_MS = 120_000;

/**
 * Sends a request under /api; the operator's token goes along when `GATEHOUSE_OPERATOR_TOKEN` is set.
 * @returns the answer, when it is a good one.
 * @throws GatehouseError GH-CLI-003 when nobody answers, or the error the server tells.
 */
export async function request(
	server: URL,
	path: string,
	init: RequestInit,
	environment: Environment,
): Promise<Response> {
	const url = new URL(`api/${path}`, server.href.endsWith("/") ? server : `${server.href}/`);
	const headers = new Headers(init.headers);
	const token = environment.GATEHOUSE_OPERATOR_TOKEN;
	if (token !== undefined && token !== "") headers.set("authorization", `Bearer ${token}`);
	const response = await reach(url, { ...init, headers, signal: AbortSignal.timeout(PATIENCE_MS) });
	if (!response.ok) throw await problemOf(response, url);
	return response;
}

async function reach(url: URL, init: RequestInit): Promise<Response> {
	try {
		return await fetch(url, init);
	} catch (cause) {
		const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
		const why = reason instanceof Error && reason.message !== "" ? `: ${reason.message}` : "";
		throw new GatehouseError("GH-CLI-003", `\`${url.origin}\` does not answer${why}`, { cause });
	}
}

/** Asks the gate of a server; the decision is stored there. */
export async function askGate(
	server: URL,
	target: Target,
	at: string | undefined,
	environment: Environment,
): Promise<Decision> {
	const asked = target.kind === "proposal" ? { proposal: target.engagement } : { [target.kind]: target.id };
	const body = JSON.stringify({ ...asked, ...(at === undefined ? {} : { at }) });
	const headers = { "content-type": "application/json" };
	const response = await request(server, "gate/decisions", { method: "POST", headers, body }, environment);
	const { id: _id, decidedAt: _at, decidedBy: _by, ...answer } = (await response.json()) as Record<string, unknown>;
	const read = decision.safeParse(answer);
	if (read.success) return read.data;
	throw new GatehouseError("GH-CLI-003", `\`${server.origin}\` answers in a form this version does not know`);
}

/** The error that an answer tells (RFC 9457). */
async function problemOf(response: Response, url: URL): Promise<Error> {
	const told = await response.text();
	const problem = parseRecord(told);
	const code = problem.code;
	if (typeof code !== "string" || !isCode(code)) {
		const message = `\`${url.href}\` answers ${response.status} ${response.statusText}, not as a Gatehouse does`;
		return new GatehouseError("GH-CLI-003", message);
	}
	const issues = Array.isArray(problem.issues) ? problem.issues.flatMap(issueOf) : [];
	const located = issues.filter(({ line }) => line > 0);
	if (located.length > 0) return new FaultyInput("", located);
	return new GatehouseError(code, String(problem.detail ?? ERRORS[code].title), { issues });
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

function parseRecord(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);
