import type { LightMyRequestResponse } from "fastify";
import Fastify from "fastify";
import { expect, test } from "vitest";
import { fault } from "./judged.ts";
import { growth } from "./memory.ts";

const SOUND = {
	"x-content-type-options": "nosniff",
	"content-security-policy": "default-src 'none'; script-src 'self'",
	"content-type": "text/plain",
};

/** An answer as a server gives it. */
async function answering(
	status: number,
	body: string,
	headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
	const app = Fastify();
	app.get("/", (_request, reply) =>
		reply
			.code(status)
			.headers({ ...SOUND, ...headers })
			.send(body),
	);
	return app.inject("/");
}

const PROBLEM = { "content-type": "application/problem+json; charset=utf-8" };
const problem = (over: object) => JSON.stringify({ status: 400, code: "GH-HTTP-013", detail: "no", ...over });

test.each([
	["a failure of ours", 500, "", {}, "answers 500"],
	["an answer without its headers", 200, "", { "x-content-type-options": "" }, "no security headers"],
	["no policy", 200, "", { "content-security-policy": "" }, "has the policy"],
	[
		"a policy that allows inline scripts",
		200,
		"",
		{ "content-security-policy": "default-src 'none'; script-src 'unsafe-inline'" },
		"has the policy",
	],
	["a word of the rival", 200, "a Rival-Word b", {}, "of another organisation"],
	["a word of the rival in a header", 200, "", { etag: "Rival-Word" }, "of another organisation"],
	["a stack trace", 200, "Error: x\n    at f (/a/b.ts:3:4)", {}, "shows the inside"],
	["where our files lie", 200, `in ${process.cwd()}/x`, {}, "shows the inside"],
	["a statement", 400, 'select "id" from "actor"', {}, "shows the inside"],
	["what is no problem", 400, "no", {}, "as text/plain"],
	["an unknown code", 400, problem({ code: "GH-NO-001" }), PROBLEM, "unknown code"],
	["another status than it says", 404, problem({}), PROBLEM, "says 400"],
	["a word of a library", 400, problem({ detail: "TypeError: x" }), PROBLEM, "speaks of the inside"],
	["a word of the database", 400, problem({ issues: [{ message: "violates y" }] }), PROBLEM, "speaks of the inside"],
] as const)("%s is found", async (_name, status, body, headers, said) => {
	expect(fault({ method: "GET" }, await answering(status, body, headers), ["Rival-Word"])).toContain(said);
});

test("what was given may be repeated, and a sound answer has no fault", async () => {
	const given = problem({ detail: "`TypeError` is no id" });
	expect(fault({ method: "GET" }, await answering(400, given, PROBLEM), ["Rival-Word"])).toBeNull();
	expect(fault({ method: "GET" }, await answering(200, "fine"), ["Rival-Word"])).toBeNull();
});

test("growth is that of the line through what was measured", () => {
	expect(growth([10, 20, 30, 40])).toBeCloseTo(30);
	expect(growth([5, 5, 5])).toBe(0);
	expect(Math.abs(growth([10, 12, 10, 12, 10]))).toBeLessThan(1);
});
