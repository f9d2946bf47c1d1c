import type { LocatedIssue } from "@gatehouse/formats";
import { ERRORS, GatehouseError } from "@gatehouse/framework";
import { count } from "./screen/words.ts";
import type { Terminal } from "./terminal.ts";

/** More than these nobody mends at once. */
const SHOWN = 50;

/** The input has faults; they are printed with their places, then the program ends without an answer. */
export class FaultyInput extends Error {
	readonly file: string;
	readonly issues: readonly LocatedIssue[];
	constructor(file: string, issues: readonly LocatedIssue[]) {
		super(`${count(issues.length, "fault")} in ${file}`);
		this.name = "FaultyInput";
		this.file = file;
		this.issues = issues;
	}
}

/** Says what went wrong, each fault on a line `file:line:column  what  help  (code)`. */
export function sayFailure(terminal: Terminal, error: unknown): void {
	if (error instanceof FaultyInput) {
		for (const issue of error.issues.slice(0, SHOWN)) terminal.say(faultLine(error.file, issue));
		const more = error.issues.length - SHOWN;
		terminal.say(more > 0 ? `and ${more} more: ${error.message}` : error.message);
	} else if (error instanceof GatehouseError) {
		terminal.say(`${error.message}  ${error.help}  (${error.code})`);
		for (const issue of error.issues.slice(0, SHOWN)) {
			terminal.say(`  ${[issue.path.join("."), issue.message].filter((part) => part !== "").join("  ")}`);
		}
	} else {
		terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
	}
}

function faultLine(file: string, issue: LocatedIssue): string {
	const help = issue.help ?? ERRORS[issue.code].help;
	return `${issue.file ?? file}:${issue.line}:${issue.column}  ${issue.message}  ${help}  (${issue.code})`;
}
