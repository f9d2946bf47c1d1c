import type { FastifyRequest } from "fastify";

const HIDDEN = "[hidden]";

/** Names of fields, parameters and cookies whose values nobody but the sender is to know. */
const SECRET_NAME = /pass(word|phrase|wd)|secret|token|otp|code|nonce|authorization|cookie|api-?key|credential/i;

/** What secrets look like wherever they stand, also inside a text within JSON (quotes escaped). */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
	[/\bgh_[A-Za-z0-9_-]{6,}/g, `gh_${HIDDEN}`],
	[/\b(Bearer|Basic|Digest)\s+[^\s"\\,]{4,}/gi, `$1 ${HIDDEN}`],
	[
		/([?&;](?:[\w.-]*(?:token|secret|password|code|state|key|signature|credential)[\w.-]*)=)[^&;\s"\\#]+/gi,
		`$1${HIDDEN}`,
	],
	[/((?:__Host-|__Secure-|gatehouse|better-auth)[\w.-]*=)[^;\s"\\]+/gi, `$1${HIDDEN}`],
	[
		/(\\*"[\w-]*(?:password|passphrase|secret|token|authorization|cookie|invitation|credential)\\*"\s*:\s*\\*")(?:[^"\\]|\\(?!"))+/gi,
		`$1${HIDDEN}`,
	],
	// Links carry their secret as a part of the address: long, and neither a UUID nor a SHA-256.
	[/\/(?![0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{64}\b)(?=[\w-]*\d)(?=[\w-]*[A-Z])[A-Za-z0-9_-]{20,}/g, `/${HIDDEN}`],
];

/** The text without what looks like a secret. */
export function hideSecrets(text: string): string {
	return PATTERNS.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

/** The text without these secrets, and without what looks like one. */
export function hideIn(text: string, secrets: readonly string[]): string {
	return hideSecrets(secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text));
}

/** Shorter values are in every text. */
const SHORTEST = 4;
const DEEPEST = 6;

/** Every secret a request carries, longest first: of its headers, its cookies, its address and its body. */
export function secretsOf({ headers, query, body }: Pick<FastifyRequest, "headers" | "query" | "body">): string[] {
	const found = new Set<string>();
	const add = (value: string | undefined) => {
		if (value !== undefined && value.length >= SHORTEST) found.add(value).add(encodeURIComponent(value));
	};
	add(headers.authorization?.replace(/^\S+\s+/, ""));
	for (const pair of (headers.cookie ?? "").split(";")) add(pair.slice(pair.indexOf("=") + 1).trim());
	for (const [name, value] of Object.entries(headers)) {
		if (name === "invitation" || SECRET_NAME.test(name)) add(Array.isArray(value) ? value.join() : value);
	}
	collect(query, add, DEEPEST);
	collect(body, add, DEEPEST);
	return [...found].sort((a, b) => b.length - a.length);
}

function collect(value: unknown, add: (secret: string) => void, depth: number): void {
	if (typeof value !== "object" || value === null || depth === 0) return;
	for (const [name, member] of Object.entries(value)) {
		if (typeof member === "string") {
			if (SECRET_NAME.test(name)) add(member);
		} else collect(member, add, depth - 1);
	}
}
