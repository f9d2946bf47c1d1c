import type { FastifyInstance } from "fastify";

/** What a page may load and do: only what this server sends. `nonce`: for the style elements the page makes itself. */
export function contentSecurityPolicy(nonce: string | null): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		`style-src 'self'${nonce === null ? "" : ` 'nonce-${nonce}'`}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join("; ");
}

const HEADERS = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "same-origin",
	"x-frame-options": "DENY",
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/** Sets the headers that keep an answer from being used against its reader, on every answer. */
export function secureAnswers(app: FastifyInstance): void {
	app.addHook("onRequest", async (_request, reply) => {
		reply.headers(HEADERS);
	});
	app.addHook("onSend", async (request, reply) => {
		if (!reply.hasHeader("content-security-policy")) {
			reply.header("content-security-policy", contentSecurityPolicy(null));
		}
		if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) {
			reply.header("cache-control", "no-store");
		}
	});
}
