import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import { hideIn, hideSecrets, secretsOf } from "./secrets.ts";

/** Where lines of the log go; standard output when left out. */
export interface LogStream {
	write(line: string): void;
}

/**
 * Options of the server's log: JSON a line, UTC. No line carries headers, cookies or bodies; addresses lose what could be
 * a secret; and every finished line is looked through once more, whoever wrote it.
 */
export function logOptions(level: string, stream?: LogStream) {
	return {
		level,
		...(stream === undefined ? {} : { stream }),
		timestamp: () => `,"time":"${new Date().toISOString()}"`,
		redact: { paths: HIDDEN_PATHS, censor: "[hidden]" },
		serializers: {
			req: ({ method, url, ip }: FastifyRequest) => ({ method, url: hideSecrets(url), ip }),
			res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
			err: (error: unknown) => plainError(error, []),
		},
		hooks: { streamWrite: hideSecrets },
		mixin: (_line: object, _level: number, logger: object) => ("reqId" in logger ? { reqId: logger.reqId } : {}),
	};
}

/**
 * The log of one request: the server's, with the id of the request, which {@link logOptions} puts into each line. Few
 * requests write a line; a child of the server's log would write the id out, and look through it, for every one.
 */
export function requestLog(server: FastifyBaseLogger, { reqId }: { readonly reqId?: string }): FastifyBaseLogger {
	return Object.create(server, { reqId: { value: reqId } });
}

const NAMES = ["authorization", "cookie", "set-cookie", "invitation", "password", "token", "secret", "body", "payload"];
const HIDDEN_PATHS = NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/** An error for the log, without what the request kept secret; what else hangs on it (parameters, rows) stays out. */
export function errorForLog(error: unknown, request: FastifyRequest): PlainError {
	return plainError(error, secretsOf(request));
}

type PlainError = {
	readonly type: string;
	readonly message: string;
	readonly stack: string;
	readonly code?: string;
	readonly cause?: PlainError;
};

/** Causes looked at, at most: an error may be its own cause. */
const DEEPEST = 4;

function plainError(error: unknown, secrets: readonly string[], depth = 0): PlainError {
	if (isPlain(error)) return error;
	if (!(error instanceof Error)) return { type: typeof error, message: hideIn(String(error), secrets), stack: "" };
	const { name, message, stack = "", cause } = error;
	const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
	return {
		type: name,
		message: hideIn(message, secrets),
		stack: hideIn(stack, secrets),
		...code,
		...(cause === undefined || depth === DEEPEST ? {} : { cause: plainError(cause, secrets, depth + 1) }),
	};
}

/** Whether it went through here before: the log's own serializer sees what {@link errorForLog} made. */
function isPlain(error: unknown): error is PlainError {
	return (
		typeof error === "object" && error !== null && !(error instanceof Error) && "stack" in error && "type" in error
	);
}
