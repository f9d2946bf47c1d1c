import { ERRORS } from "@gatehouse/framework";
import type { InjectOptions, LightMyRequestResponse } from "fastify";

/** What no problem may speak of: traces, names of our files and libraries, words of the database. */
const INSIDE =
	/\bat [\w.<>]+ \(|node:internal|node_modules|\.ts:\d+|kysely|pglite|fastify|FST_ERR|ECONN|relation "|syntax error at or near|violates|invalid input syntax|TypeError|RangeError|Cannot read prop|is not a function|undefined is/i;
/** What no answer at all may hold: a line of a stack trace, where our files lie, a statement for the database. */
const TRACE = /\n\s*at .{1,200}:\d+:\d+|node:internal\/|\/node_modules\/|\b(?:select|insert into|update|delete from) "/;
const HERE = process.cwd();

/** What is wrong with an answer, in words; null: nothing. `foreign`: texts that must not be in it. */
export function fault(
	request: InjectOptions,
	answer: LightMyRequestResponse,
	foreign: readonly string[],
): string | null {
	const { statusCode, body, headers } = answer;
	if (statusCode >= 500) return `answers ${statusCode}: ${body.slice(0, 300)}`;
	if (headers["x-content-type-options"] !== "nosniff") return "has no security headers";
	const policy = String(headers["content-security-policy"]);
	if (!policy.startsWith("default-src 'none'") || /unsafe|\*|https?:/.test(policy)) return `has the policy ${policy}`;
	const leaked = foreign.find((text) => body.includes(text) || JSON.stringify(headers).includes(text));
	if (leaked !== undefined) return `holds \`${leaked}\` of another organisation`;
	const trace = TRACE.exec(body)?.[0] ?? (body.includes(HERE) ? HERE : undefined);
	if (trace !== undefined) return `shows the inside: ${trace}`;
	return statusCode < 400 || request.method === "HEAD" ? null : wrongProblem(answer);
}

function wrongProblem({ statusCode, headers, body, json }: LightMyRequestResponse): string | null {
	const type = String(headers["content-type"]);
	if (!type.startsWith("application/problem+json")) return `answers ${statusCode} as ${type}: ${body.slice(0, 200)}`;
	const problem: { readonly [key: string]: unknown } = json();
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
