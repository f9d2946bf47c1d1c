import { type ErrorCode, GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";
import { PROBLEM_TYPE, problemOf, sendProblem } from "./problem.ts";
import { ALWAYS } from "./security-headers.ts";

/** Faults that Node's reader of HTTP finds; whatever else it finds is a request that cannot be read. */
const BY_NODE: Readonly<Record<string, readonly [ErrorCode, string]>> = {
	ERR_HTTP_REQUEST_TIMEOUT: ["GH-HTTP-032", "the request did not end in time"],
	HPE_HEADER_OVERFLOW: ["GH-HTTP-031", "the headers are longer than 16 KiB"],
	HPE_CHUNK_EXTENSIONS_OVERFLOW: ["GH-HTTP-031", "the extensions of the chunks are longer than 16 KiB"],
};
const UNREADABLE = ["GH-HTTP-030", "what was sent is no HTTP/1.1 request"] as const;

/** Answers what never became a request with problem details, and closes the connection. */
export const clientErrorHandler: NonNullable<FastifyServerOptions["clientErrorHandler"]> = (error, socket) => {
	if (error.code === "ECONNRESET" || socket.destroyed) return;
	const [code, message] = BY_NODE[error.code] ?? UNREADABLE;
	const problem = problemOf(new GatehouseError(code, message), "/");
	const body = JSON.stringify(problem);
	const headers = { ...ALWAYS, "content-type": PROBLEM_TYPE, "content-length": Buffer.byteLength(body) };
	const lines = Object.entries({ ...headers, connection: "close" }).map(([name, value]) => `${name}: ${value}\r\n`);
	if (socket.writable) socket.write(`HTTP/1.1 ${problem.status} ${problem.title}\r\n${lines.join("")}\r\n${body}`);
	socket.destroySoon();
};

/** Answers addresses that the router cannot read; hooks do not run for them. */
export function frameworkErrors(error: Error, request: FastifyRequest, reply: FastifyReply): void {
	reply.headers(ALWAYS);
	const tooLong = "code" in error && error.code === "FST_ERR_MAX_PARAM_LENGTH";
	const known = tooLong
		? new GatehouseError("GH-HTTP-001", "a part of the address is longer than any id")
		: new GatehouseError("GH-HTTP-030", "the address cannot be read: its percent-encoding is broken");
	sendProblem(request, reply, known);
}
