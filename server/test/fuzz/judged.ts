import { ERRORS } from "@gatehouse/framework";
import type { InjectOptions, LightMyRequestResponse } from "fastify";

/** What no answer may hold: traces, names of our files and libraries, words of the database. */
const INSIDE =
	/\bat [\w.<>]+ \(|node:internal|node_modules|\.ts:\d+|kysely|pglite|fastify|FST_ERR|ECONN|relation "|syntax error at or near|violates|invalid input syntax|TypeError|RangeError|Cannot read prop|is not a function|undefined is/i;

/** What is wrong with an answer, in words; null: nothing. */
export function fault(request: InjectOptions, answer: LightMyRequestResponse): string | null {
	const { statusCode, body } = answer;
	if (statusCode >= 500) return `answers ${statusCode}: ${body.slice(0, 300)}`;
	if (answer.headers["x-content-type-options"] !== "nosniff") return "has no security headers";
	if (statusCode < 400) return null;
	if (request.method === "HEAD") return null;
	const type = String(answer.headers["content-type"]);
	if (!type.startsWith("application/problem+json")) return `answers ${statusCode} as ${type}: ${body.slice(0, 200)}`;
	const problem: { readonly [key: string]: unknown } = answer.json();
	if (typeof problem.code !== "string" || !Object.hasOwn(ERRORS, problem.code))
		return `has the unknown code ${problem.code}`;
	if (problem.status !== statusCode) return `says ${problem.status} and answers ${statusCode}`;
	const said = withoutGiven(String(problem.detail) + issuesOf(problem));
	return INSIDE.test(said) ? `speaks of the inside: ${said.slice(0, 400)}` : null;
}

/** Without what stands in backticks: that was given by the request. */
const withoutGiven = (text: string) => text.replaceAll(/`[^`]*`/g, "``");

function issuesOf(problem: { readonly [key: string]: unknown }): string {
	const issues = Array.isArray(problem.issues) ? problem.issues : [];
	return issues.map((issue: { message?: unknown; help?: unknown }) => ` ${issue.message} ${issue.help}`).join("");
}
