import { GatehouseError, type Issue } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import { invalid } from "./compilers.ts";
import { isStorable } from "./reason.ts";

/** @throws GatehouseError GH-HTTP-002 naming the texts that no database can keep as they are. */
export function requireStorable(value: unknown): void {
	const issues = unstorable(value, []);
	if (issues.length > 0) throw invalid("the body holds text that cannot be stored", issues);
}

function unstorable(value: unknown, path: readonly (string | number)[]): Issue[] {
	if (typeof value === "string") return isStorable(value) ? [] : [fault(path)];
	if (Array.isArray(value)) return value.flatMap((item, index) => unstorable(item, [...path, index]));
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([key, member]) =>
		isStorable(key) ? unstorable(member, [...path, key]) : [fault(path)],
	);
}

const fault = (path: readonly (string | number)[]): Issue => ({
	code: "GH-HTTP-002",
	path,
	message: "must not contain the character U+0000 or half of a surrogate pair",
});

/** Refuses addresses with the character U+0000 before any route looks one up: nothing has it, and no database takes it. */
export function refuseNulInAddresses(app: FastifyInstance): void {
	app.addHook("onRequest", (request, _reply, done) => {
		if (!request.url.includes("%00")) return done();
		done(new GatehouseError("GH-HTTP-030", "the address holds the character U+0000"));
	});
}
