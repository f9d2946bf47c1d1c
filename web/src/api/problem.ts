/** One thing wrong with what was sent: where, why, and what to do (RFC 9457 extension member `issues`). */
export interface ProblemIssue {
	path: string;
	/** Where in a file, both from 1. */
	line?: number | undefined;
	column?: number | undefined;
	message: string;
	help?: string | undefined;
	code?: string | undefined;
}

interface ProblemBody {
	type?: string;
	title?: string;
	status?: number;
	detail?: string;
	/** What the library that keeps the accounts says instead of `detail`. */
	message?: string;
	code?: string;
	help?: string;
	issues?: ProblemIssue[];
}

/** An answer `application/problem+json` (RFC 9457), as an error that queries and forms can hold. */
export class Problem extends Error {
	readonly status: number;
	readonly code: string;
	readonly title: string;
	readonly help: string | undefined;
	readonly issues: readonly ProblemIssue[];

	constructor(status: number, body: ProblemBody) {
		super(body.detail ?? body.message ?? body.title ?? "");
		this.name = "Problem";
		this.status = status;
		this.title = body.title ?? "";
		this.code = body.code ?? "";
		this.help = body.help;
		this.issues = body.issues ?? [];
	}
}

function isProblemBody(value: unknown): value is ProblemBody {
	return typeof value === "object" && value !== null;
}

/** Turns whatever an unsuccessful answer carried into a {@link Problem}. */
export function toProblem(status: number, body: unknown): Problem {
	return new Problem(status, isProblemBody(body) ? body : {});
}
