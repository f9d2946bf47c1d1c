import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { loadContent } from "@gatehouse/server/content";
import { afterAll } from "vitest";

/** The program as people start it. */
export const BIN = fileURLToPath(new URL("../bin/gatehouse.mjs", import.meta.url));

/** The demo city, as a path. */
export const DEMO = fileURLToPath(new URL(DEMO_CITY_FILE, contentRoot));

export interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly out: string;
	readonly err: string;
}

interface How {
	/** Given on the standard input. */
	readonly input?: string | Uint8Array;
	/** The Node that runs it. */
	readonly node?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Starts the program. */
export function start(args: readonly string[], { node = process.execPath, env = {} }: How = {}): ChildProcess {
	const { NO_COLOR: _none, FORCE_COLOR: _force, GATEHOUSE_API_KEY: _key, ...rest } = process.env;
	return spawn(node, [BIN, ...args], { env: { ...rest, ...env } });
}

/** Waits for the end of a program. */
export function ended(child: ChildProcess): Promise<Ended> {
	let [out, err] = ["", ""];
	child.stdout?.on("data", (chunk: Buffer) => {
		out += chunk.toString();
	});
	child.stderr?.on("data", (chunk: Buffer) => {
		err += chunk.toString();
	});
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) => resolve({ code, signal, out, err }));
	});
}

/** Runs the program to its end. */
export function gatehouse(args: readonly string[], how: How = {}): Promise<Ended> {
	const child = start(args, how);
	// A program that has read enough closes its input; that is no fault of the test.
	child.stdin?.on("error", () => {});
	child.stdin?.end(how.input ?? "");
	return ended(child);
}

const workplace = mkdtempSync(join(tmpdir(), "gatehouse-cli-"));
afterAll(() => rmSync(workplace, { recursive: true, force: true }));

/** A new folder, which goes when the tests of the file are done. */
export function newFolder(): string {
	return mkdtempSync(join(workplace, "f-"));
}

/** Writes a text to a new file. */
export function fileOf(text: string | Uint8Array, name = "city.yaml"): string {
	const path = join(newFolder(), name);
	writeFileSync(path, text);
	return path;
}

const page = readFileSync(new URL("../../docs/city-file.md", import.meta.url), "utf8");

/** The small city of docs/city-file.md, in which one engagement is refused. */
export const SMALLFORD = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

/** The same with what a test wants otherwise; fails when there is nothing of the kind. */
export function smallford(before: string, after: string): string {
	if (!SMALLFORD.includes(before)) throw new Error(`no \`${before}\` in the example`);
	return SMALLFORD.replace(before, after);
}

/** The small city under a baseline that asks for nothing but the requirements named, of everybody they bind. */
export async function cityAsking(...asked: string[]): Promise<string> {
	const { baseline } = await loadContent();
	const changes = baseline.requirements.map(({ id }) => {
		const one = asked.includes(id) ? "M" : "-";
		return `      - {change: strength, requirement: ${id}, tiers: ["${one}", "${one}", "${one}", "${one}"], reason: a test}`;
	});
	const start = SMALLFORD.indexOf("      - change: parameter");
	const end = SMALLFORD.indexOf("actors:");
	return `${SMALLFORD.slice(0, start)}${changes.join("\n")}\n\n${SMALLFORD.slice(end)}`;
}
