import type { FastifyInstance } from "fastify";

/** What a page may load and do: only what this server sends. `nonce`: for the style elements the page makes itself. */
export function contentSecurityPolicy(nonce: string | null): string {
	return [
		"default-src 'none'",
		"object-src 'none'",
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
	"permissions-policy":
		"accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
} as const;

/** The policy of every answer that brings none of its own. */
const POLICY = contentSecurityPolicy(null);

/** What every answer carries, whoever gives it. */
export const ALWAYS = { ...HEADERS, "content-security-policy": POLICY, "cache-control": "no-store" } as const;

/** A year, subdomains included (RFC 6797): the name this server has under https is to be asked under https only. */
const HSTS = "max-age=31536000; includeSubDomains";

/** Sets the headers that keep an answer from being used against its reader, on every answer. */
export function secureAnswers(app: FastifyInstance): void {
	// Hooks that wait for nothing call back: a promise each would cost every request a turn of the queue.
	app.addHook("onRequest", (request, reply, done) => {
		reply.headers(HEADERS);
		// Over plain http a browser ignores it (RFC 6797 section 8.1), and so would a proxy's user be told a falsehood.
		if (request.protocol === "https") reply.header("strict-transport-security", HSTS);
		done();
	});
	app.addHook("onSend", (request, reply, _payload, done) => {
		if (!reply.hasHeader("content-security-policy")) reply.header("content-security-policy", POLICY);
		if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) {
			reply.header("cache-control", "no-store");
		}
		done();
	});
}
