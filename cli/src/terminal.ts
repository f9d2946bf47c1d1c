import { styleText } from "node:util";
import { withSecretFiles } from "./secret-files.ts";

/** Where a command writes, and what day it is; handed to commands so that none reaches for the process itself. */
export interface Terminal {
	/** Writes the answer. */
	out(text: string): void;
	/** Writes a line about the work: faults, progress. */
	say(line: string): void;
	/** Shows how far long work has come, where somebody is watching; an empty text takes it away. */
	progress(text: string): void;
	/** Columns for tables. */
	readonly width: number;
	/** Colours words that already say what they mean; plain where colour is not wanted (NO_COLOR) or no screen is there. */
	colour(colour: Colour, text: string): string;
	/** Today's date in UTC. */
	readonly today: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
}

export type Colour = "red" | "yellow" | "green" | "bold" | "dim";

const USUAL_WIDTH = 80;
const NARROWEST = 60;

/** The terminal of this process. */
export function processTerminal(now: Date): Terminal {
	const { stdout, stderr } = process;
	let shown = 0;
	const wipe = () => {
		if (shown > 0) stderr.write(`\r${" ".repeat(shown)}\r`);
		shown = 0;
	};
	return {
		out: (text) => {
			wipe();
			stdout.write(text);
		},
		say: (line) => {
			wipe();
			stderr.write(`${line}\n`);
		},
		progress: (text) => {
			if (!stderr.isTTY) return;
			wipe();
			stderr.write(text);
			shown = text.length;
		},
		width: stdout.isTTY ? Math.max(NARROWEST, Math.min(stdout.columns, 120)) : USUAL_WIDTH,
		colour: (colour, text) => styleText(colour, text, { stream: stdout }),
		today: now.toISOString().slice(0, 10),
		get environment() {
			return withSecretFiles(process.env);
		},
	};
}
