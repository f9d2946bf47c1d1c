import { ERRORS } from "@gatehouse/framework";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PROBLEM_TYPE } from "./problem.ts";
import { ALWAYS } from "./security-headers.ts";

/** How much is worked on at once. */
export interface LoadLimits {
	/** Requests, at most. */
	readonly most: number;
	/** Requests, however late the event loop is. */
	readonly least: number;
	/** Lateness of the event loop, in ms, above which less is taken on. */
	readonly late: number;
}

/** Two full groups of decisions (`gate/giving.ts`): one is being stored while the next gathers. */
export const LOAD_LIMITS: LoadLimits = { most: 512, least: 128, late: 250 };

/** How often lateness is looked at, in ms. */
const LOOK_EVERY = 50;
/** What is left of the limit after a late look, and what comes back after a good one. */
const CUT = 0.7;
const GROW = 16;
const RETRY_AFTER_SECONDS = 1;
const HEALTH = "/api/health";

declare module "fastify" {
	interface FastifyRequest {
		/** Whether the request is being worked on, and counted. */
		counted: boolean;
	}
}

/** What is going on. */
export interface Load {
	working: number;
	/** As many may be worked on just now. */
	limit: number;
	/** How many were turned away since the start. */
	refused: number;
	closing: boolean;
}

/**
 * Turns requests away with 503 and `Retry-After` as soon as more are worked on than the server gets done in good time, so
 * that those taken on are answered soon. Counted is work alone, from the end of the body to the answer: a client that
 * sends or reads slowly takes no place, and an upload that its route reads itself takes one when it has come. The limit falls by a third with every late turn of the event loop and grows
 * slowly while there is none (additive increase, multiplicative decrease, as in RFC 5681). Health is always answered.
 */
export function shedLoad(app: FastifyInstance, limits: LoadLimits): Load {
	const load: Load = { working: 0, limit: limits.most, refused: 0, closing: false };
	watchLateness(app, limits, load);
	app.decorateRequest("counted", false);
	const isFull = (request: FastifyRequest) =>
		(load.working >= load.limit || load.closing) && request.routeOptions.config.access !== "health.read";
	const refuse = (reply: FastifyReply) => {
		load.refused += 1;
		reply.code(503).type(PROBLEM_TYPE).header("retry-after", String(RETRY_AFTER_SECONDS)).serializer(String);
		reply.send(load.closing ? CLOSING : FULL);
	};
	const take = (request: FastifyRequest) => {
		request.counted = true;
		load.working += 1;
	};
	const release = (request: FastifyRequest) => {
		if (!request.counted) return;
		request.counted = false;
		load.working -= 1;
	};
	app.addHook("onRequest", (request, reply, done) => {
		if (isFull(request)) refuse(reply);
		else done();
	});
	refuseEarly(app, load);
	app.addHook("preValidation", (request, reply, done) => {
		// Many may have begun in the same turn: what counts is who is there once the body is.
		if (isFull(request)) return refuse(reply);
		if (isStillComing(request)) request.raw.once("end", () => reply.raw.writableEnded || take(request));
		else take(request);
		reply.raw.once("close", () => release(request));
		done();
	});
	app.addHook("onSend", (request, _reply, _payload, done) => {
		release(request);
		done();
	});
	app.addHook("preClose", (done) => {
		load.closing = true;
		done();
	});
	return load;
}

/** Whether a body is on its way that no reader of bodies took in: its route reads it. */
function isStillComing({ headers, raw }: FastifyRequest): boolean {
	const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
	return hasBody && !raw.readableEnded;
}

/**
 * Refuses before the framework makes a request of what came, which costs several times as much: under a flood, most of
 * the time would go into refusing. Whoever is not spoken to over a network (`inject`) is refused by the hooks alone.
 */
function refuseEarly(app: FastifyInstance, load: Load): void {
	const { server } = app;
	const [handle] = server.listeners("request");
	if (handle === undefined) return;
	const headers = {
		...ALWAYS,
		"content-type": PROBLEM_TYPE,
		"content-length": Buffer.byteLength(FULL),
		"retry-after": String(RETRY_AFTER_SECONDS),
	};
	server.removeAllListeners("request");
	server.on("request", (request, response) => {
		if (load.working < load.limit || load.closing || request.url === HEALTH) {
			handle.call(server, request, response);
			return;
		}
		load.refused += 1;
		response.writeHead(503, headers).end(FULL);
	});
}

function watchLateness(app: FastifyInstance, limits: LoadLimits, load: Load): void {
	let last = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		const late = now - last - LOOK_EVERY;
		last = now;
		load.limit =
			late > limits.late
				? Math.max(limits.least, Math.floor(load.limit * CUT))
				: Math.min(limits.most, load.limit + GROW);
	}, LOOK_EVERY);
	timer.unref();
	app.addHook("onClose", async () => clearInterval(timer));
}

const refusal = (detail: string) => {
	const code = "GH-HTTP-009";
	const { title, status, help } = ERRORS[code];
	return JSON.stringify({ type: `/errors/${code}`, title, status, detail, code, help });
};
/** Written once: whoever is turned away costs next to nothing. */
const FULL = refusal("more is asked than can be answered in good time; nothing was done");
const CLOSING = refusal("the server is stopping; nothing was done");
