import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { requireMethod } from "./methods.ts";
import { nothingAt } from "./not-found.ts";
import { sendProblem } from "./problem.ts";
import { contentSecurityPolicy } from "./security-headers.ts";

/** Stands in index.html where the nonce of the answer goes. */
const NONCE_PLACE = "__CSP_NONCE__";

/**
 * Serves the built web application: its files, and its page for every address that no file and no route answers,
 * because the application finds its way by the address.
 */
export async function serveWeb(app: FastifyInstance, webRoot: string | null): Promise<void> {
	if (webRoot !== null) {
		await app.register(async (files) => {
			files.addHook("onRoute", (route) => {
				route.config = { ...route.config, access: "web.read" };
			});
			await files.register(fastifyStatic, {
				root: webRoot,
				wildcard: false,
				index: false,
				cacheControl: false,
				setHeaders: (reply, path) => {
					// The names of built assets contain their hash, so they never change.
					const built = path.startsWith(join(webRoot, "assets"));
					reply.header("cache-control", built ? "public, max-age=31536000, immutable" : "no-cache");
				},
			});
			files.get("/", { schema: { hide: true } }, (_request, reply) => sendPage(reply, webRoot));
		});
	}
	app.setNotFoundHandler((request, reply) => {
		const isPage = request.method === "GET" && !/^\/api(\/|$|\?)/.test(request.url);
		const wantsPage = isPage && (request.headers.accept ?? "").includes("text/html");
		if (webRoot !== null && wantsPage) return sendPage(reply, webRoot);
		requireMethod(app, request, reply);
		return sendProblem(request, reply, nothingAt(request.method, request.url));
	});
}

/** The page of the application, with a nonce of its own for the styles it makes (strict CSP). */
function sendPage(reply: FastifyReply, webRoot: string): FastifyReply {
	const nonce = randomBytes(16).toString("base64");
	const page = readFileSync(join(webRoot, "index.html"), "utf8").replaceAll(NONCE_PLACE, nonce);
	return reply
		.type("text/html; charset=utf-8")
		.header("content-security-policy", contentSecurityPolicy(nonce))
		.header("cache-control", "no-store")
		.send(page);
}
