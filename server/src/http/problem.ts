import { type ConflictStep, ERRORS, type ErrorCode, GatehouseError, type Issue } from "@gatehouse/framework";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { errorForLog } from "./log.ts";
import type { Problem, ProblemIssue } from "./problem-shape.ts";

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** Fault of a file with its place, as the readers of `@gatehouse/formats` give it. */
interface PlacedIssue extends Issue {
	readonly line?: number;
	readonly column?: number;
	/** Of a conflict: who is joined to whom. */
	readonly way?: readonly ConflictStep[];
}

/** RFC 9457 problem details of an error meant for people. */
export function problemOf(error: GatehouseError, instance: string): Problem {
	const { title, status, help } = ERRORS[error.code];
	const issues: readonly PlacedIssue[] = error.issues;
	const own = error.path === undefined ? [] : [{ code: error.code, path: error.path, message: error.message }];
	const all = issues.length > 0 ? issues : own;
	return {
		type: `/errors/${error.code}`,
		title,
		status,
		detail: error.message,
		code: error.code,
		help,
		instance,
		...(all.length === 0 ? {} : { issues: all.map(problemIssueOf) }),
	};
}

/** The fault as it goes over the wire. */
export function problemIssueOf(issue: PlacedIssue): ProblemIssue {
	const { code, path, message, help, line, column, way } = issue;
	return {
		code,
		path: path.join("."),
		...(line === undefined ? {} : { line }),
		...(column === undefined ? {} : { column }),
		message,
		help: help ?? ERRORS[code].help,
		...(way === undefined ? {} : { way: [...way] }),
	};
}

/** Faults that Fastify finds itself, in the words of the registry. */
const BY_FASTIFY: Readonly<Record<string, ErrorCode>> = {
	FST_ERR_CTP_BODY_TOO_LARGE: "GH-HTTP-007",
	FST_ERR_CTP_INVALID_MEDIA_TYPE: "GH-HTTP-006",
	FST_ERR_CTP_EMPTY_JSON_BODY: "GH-HTTP-013",
	FST_ERR_CTP_INVALID_JSON_BODY: "GH-HTTP-013",
	FST_ERR_CTP_INVALID_CONTENT_LENGTH: "GH-HTTP-013",
	FST_ERR_NOT_FOUND: "GH-HTTP-001",
};

/** SQLSTATE of a statement given up because another was in its way; the request may be sent again. */
const RETRIABLE = new Set(["40001", "40P01", "55P03", "57014"]);
const UNREACHABLE = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EPIPE", "57P01", "57P03", "53300"]);

/** The error as one meant for people. What nobody foresaw becomes GH-HTTP-010 and says nothing about the inside. */
export function errorForPeople(error: unknown, request: FastifyRequest): GatehouseError {
	if (error instanceof GatehouseError) return error;
	const code = codeOf(error);
	const known = BY_FASTIFY[code];
	if (known === "GH-HTTP-006") {
		const given = request.headers["content-type"];
		return new GatehouseError(
			known,
			given === undefined ? "the body has no media type" : `\`${given}\` is not taken here`,
		);
	}
	if (known !== undefined) return new GatehouseError(known, error instanceof Error ? error.message : code);
	if (error instanceof SyntaxError && "statusCode" in error && error.statusCode === 400) {
		return new GatehouseError("GH-HTTP-013", `the body cannot be read as JSON: ${error.message}`);
	}
	if (RETRIABLE.has(code)) {
		return new GatehouseError("GH-HTTP-009", "another change was in the way; nothing was stored", { cause: error });
	}
	if (UNREACHABLE.has(code)) return new GatehouseError("GH-STORE-004", "the store does not answer", { cause: error });
	return new GatehouseError("GH-HTTP-010", `something went wrong here (request \`${request.id}\`)`, { cause: error });
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Answers every error with problem details, and logs those that are ours. */
export function answerErrors(app: FastifyInstance): void {
	app.setErrorHandler((error, request, reply) => {
		const known = errorForPeople(error, request);
		if (known.status >= 500) request.log.error({ err: errorForLog(error, request) }, "a request failed");
		if (known.status === 403) logRefusal(request, known);
		return sendProblem(request, reply, known);
	});
}

/** A security event: somebody who is signed in tried what they may not. */
function logRefusal(request: FastifyRequest, { message }: GatehouseError): void {
	const { method, routeOptions, principal, ip } = request;
	request.log.warn({ method, route: routeOptions.url, by: principal?.name ?? "unknown", ip }, message);
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: GatehouseError): FastifyReply {
	const isForLater = error.status === 503 || error.status === 429;
	if (isForLater && !reply.hasHeader("retry-after")) reply.header("retry-after", "1");
	const body = problemOf(error, request.url.split("?")[0] ?? "/");
	// A text goes out as it is: problem details do not pass through the schema of the answer.
	return reply.code(error.status).type(PROBLEM_TYPE).serializer(String).send(JSON.stringify(body));
}
