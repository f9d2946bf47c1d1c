import type { FastifyRequest } from "fastify";
import { invalid } from "./compilers.ts";

/** Why a change is made, from the header `Change-Reason`: percent-encoded UTF-8, since headers carry ASCII only. */
export function changeReason(request: FastifyRequest): string | null {
	const given = request.headers["change-reason"];
	if (given === undefined || given === "") return null;
	const text = decoded(Array.isArray(given) ? given.join(", ") : given);
	if (text !== undefined && text.length <= 4000 && isStorable(text)) return text;
	throw invalid("the header `Change-Reason` is not valid", [
		{
			code: "GH-HTTP-002",
			path: ["header", "change-reason"],
			message: "must be percent-encoded UTF-8 of at most 4000 characters",
		},
	]);
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** Whether PostgreSQL can keep the text as it is: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
	return !text.includes("\0") && text.isWellFormed();
}
