import { GatehouseError, type Issue } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import { invalid } from "./compilers.ts";
import { isStorable } from "./reason.ts";

/** Nothing asked for is nested half as deep; whoever walks through a body may rely on it. */
const DEEPEST = 100;
/** Faults named; what has more is no slip. */
const MOST_FAULTS = 100;

type Path = readonly (string | number)[];

/**
 * Refuses texts that no database can keep as they are, and what is nested deeper than anything asked for.
 * @throws GatehouseError GH-HTTP-002 naming the places.
 */
export function requireStorable(value: unknown): void {
	const issues = unstorable(value);
	if (issues.length > 0) throw invalid("the body holds what cannot be stored", issues);
}

/** Walks without calling itself: how deep a body goes is its sender's choice. */
function unstorable(whole: unknown): Issue[] {
	const issues: Issue[] = [];
	const left: { readonly value: unknown; readonly path: Path }[] = [{ value: whole, path: [] }];
	while (issues.length < MOST_FAULTS) {
		const next = left.pop();
		if (next === undefined) break;
		const { value, path } = next;
		if (typeof value === "string" && !isStorable(value)) issues.push(fault(path, NO_TEXT));
		if (typeof value !== "object" || value === null) continue;
		if (path.length >= DEEPEST) return [...issues, fault([], `must not be nested deeper than ${DEEPEST}`)];
		for (const [key, member] of membersOf(value)) {
			if (typeof key === "string" && !isStorable(key)) issues.push(fault(path, NO_TEXT));
			else left.push({ value: member, path: [...path, key] });
		}
	}
	return issues;
}

const membersOf = (value: object): Iterable<[string | number, unknown]> =>
	Array.isArray(value) ? value.entries() : Object.entries(value);

const NO_TEXT = "must not contain the character U+0000 or half of a surrogate pair";
const fault = (path: Path, message: string): Issue => ({ code: "GH-HTTP-002", path, message });

/** Refuses addresses with the character U+0000 before any route looks one up: nothing has it, and no database takes it. */
export function refuseNulInAddresses(app: FastifyInstance): void {
	app.addHook("onRequest", (request, _reply, done) => {
		if (!request.url.includes("%00")) return done();
		done(new GatehouseError("GH-HTTP-030", "the address holds the character U+0000"));
	});
}
