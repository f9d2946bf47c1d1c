import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";

/** Who holds a data directory. */
const holder = z.object({ pid: z.int(), host: z.string(), started: z.string().nullable() });
type Holder = z.infer<typeof holder>;

const heldHere = new Set<string>();

/**
 * Takes the data directory for this process, by a file beside it. PGlite itself does not notice a second process, and
 * two of them lose each other's writes. The lock of a dead process is taken over; a lock is never taken for its age,
 * because a long query stops every sign of life.
 * @returns gives the directory back.
 * @throws GatehouseError GH-STORE-001 naming the process that holds it.
 */
export function lockDirectory(directory: string): () => void {
	const path = `${directory}.lock`;
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const draft = `${path}.${process.pid}`;
	const self: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
	writeFileSync(draft, `${JSON.stringify(self)}\n`, { mode: 0o600 });
	try {
		for (let attempt = 0; attempt < 5; attempt += 1) {
			if (linked(draft, path)) {
				heldHere.add(path);
				return () => release(path);
			}
			clearDead(path, directory);
		}
		throw inUse(directory, path, "another process took it at the same moment");
	} finally {
		rmSync(draft, { force: true });
	}
}

function release(path: string): void {
	if (heldHere.delete(path)) rmSync(path, { force: true });
}

/** A link appears whole or not at all, unlike a file that is created and then written. */
function linked(draft: string, path: string): boolean {
	try {
		linkSync(draft, path);
		return true;
	} catch (error) {
		if (errorCode(error) === "EEXIST") return false;
		throw error;
	}
}

/** Moves the lock of a dead process out of the way; throws when the process lives. */
function clearDead(path: string, directory: string): void {
	const before = readLock(path);
	if (before === undefined) return;
	const found = parseHolder(before);
	if (found === undefined) throw inUse(directory, path, "its lock file cannot be read");
	if (found.host !== hostname()) throw inUse(directory, path, `process ${found.pid} on ${found.host} holds it`);
	if (isAlive(found, path)) throw inUse(directory, path, `process ${found.pid} holds it`);
	const aside = `${path}.${process.pid}.dead`;
	try {
		renameSync(path, aside);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return;
		throw error;
	}
	// Another process may have cleared the dead lock and set its own in between: then put that one back.
	if (readFileSync(aside, "utf8") !== before) linked(aside, path);
	rmSync(aside, { force: true });
}

function readLock(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (errorCode(error) === "ENOENT") return undefined;
		throw error;
	}
}

function parseHolder(text: string): Holder | undefined {
	try {
		return holder.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

function isAlive(found: Holder, path: string): boolean {
	// After a restart of its container a program often gets the pid it had before.
	if (found.pid === process.pid) return heldHere.has(path);
	try {
		process.kill(found.pid, 0);
	} catch (error) {
		return errorCode(error) === "EPERM";
	}
	const started = startOf(found.pid);
	return started === null || found.started === null || started === found.started;
}

/** When the process began, in the kernel's own count, so that a pid given out again is not mistaken; null off Linux. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		// The name of the program, in parentheses, may contain blanks: count from behind it. Field 22 is the start time.
		const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
		return ticks === undefined ? null : `${boot}/${ticks}`;
	} catch {
		return null;
	}
}

function inUse(directory: string, path: string, why: string): GatehouseError {
	return new GatehouseError(
		"GH-STORE-001",
		`the data directory \`${directory}\` is in use: ${why} (lock file \`${path}\`)`,
	);
}

function errorCode(error: unknown): string | undefined {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
