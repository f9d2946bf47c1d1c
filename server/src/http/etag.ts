import { GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Strong ETag of an entry: the revision of the city at which it last changed, or a digest of what is shown. */
export function setEtag(reply: FastifyReply, revision: number | string): void {
	reply.header("etag", `"${revision}"`);
}

/**
 * Refuses a change made without having read what it changes (RFC 9110 section 13.1.1, RFC 6585 section 3).
 * @throws GatehouseError GH-HTTP-003 without `If-Match`, GH-HTTP-004 when it names another revision.
 */
export function requireMatch(request: FastifyRequest, revision: number | string): void {
	const given = request.headers["if-match"];
	if (given === undefined) throw new GatehouseError("GH-HTTP-003", "the header `If-Match` is missing");
	const tags = given.split(",").map((tag) => tag.trim());
	// A weak tag never matches here: If-Match compares strongly.
	if (tags.includes("*") || tags.includes(`"${revision}"`)) return;
	throw new GatehouseError("GH-HTTP-004", `\`If-Match\` names ${given}, but the entry is at "${revision}" now`);
}

/** Whether the reader has this revision already (`If-None-Match`). */
export function isUnchanged(request: FastifyRequest, revision: number | string): boolean {
	const given = request.headers["if-none-match"];
	if (given === undefined) return false;
	return given.split(",").some((tag) => ["*", `"${revision}"`, `W/"${revision}"`].includes(tag.trim()));
}
