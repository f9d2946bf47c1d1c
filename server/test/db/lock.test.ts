import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDirectory } from "../../src/db/lock.ts";
import { openDatabase } from "../../src/db/open.ts";
import { embeddedPlace } from "../support/stores.ts";

let folder: string;
let data: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "gatehouse-lock-"));
	data = join(folder, "postgres");
	mkdirSync(data);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program that does nothing until it is killed. */
async function sleeper() {
	const child = spawn(process.execPath, ["-e", "console.log('up'); setInterval(() => {}, 1000)"]);
	await new Promise((resolve) => child.stdout.once("data", resolve));
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const kill = () => {
		child.kill("SIGKILL");
		return ended;
	};
	return { pid: child.pid ?? 0, kill };
}

test("is given back and can be taken again", () => {
	lockDirectory(data)();
	expect(existsSync(`${data}.lock`)).toBe(false);
	lockDirectory(data)();
});

test("is refused to a second holder, naming process and path", () => {
	const release = lockDirectory(data);
	expect(() => lockDirectory(data)).toThrow(
		expect.objectContaining({
			code: "GH-STORE-001",
			message: expect.stringContaining(`process ${process.pid} holds it`),
		}),
	);
	expect(() => lockDirectory(data)).toThrow(`${data}.lock`);
	release();
});

test("is never taken from a process that lives, however old the lock", async () => {
	const other = await sleeper();
	writeFileSync(`${data}.lock`, JSON.stringify({ pid: other.pid, host: hostname(), started: null }));
	utimesSync(`${data}.lock`, new Date(0), new Date(0));
	expect(() => lockDirectory(data)).toThrow(`process ${other.pid} holds it`);
	await other.kill();
	lockDirectory(data)();
});

test("is taken over when its pid belongs to another program now", () => {
	writeFileSync(`${data}.lock`, JSON.stringify({ pid: process.ppid, host: hostname(), started: "an earlier boot/1" }));
	lockDirectory(data)();
	writeFileSync(`${data}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), started: "an earlier boot/1" }));
	lockDirectory(data)();
});

test("is left alone when another machine holds it or it cannot be read", () => {
	writeFileSync(`${data}.lock`, JSON.stringify({ pid: 1, host: "elsewhere", started: null }));
	expect(() => lockDirectory(data)).toThrow("process 1 on elsewhere");
	writeFileSync(`${data}.lock`, "");
	expect(() => lockDirectory(data)).toThrow("cannot be read");
	expect(readFileSync(`${data}.lock`, "utf8")).toBe("");
});

test("leaves no other files beside the lock", () => {
	const release = lockDirectory(data);
	expect(() => lockDirectory(data)).toThrow();
	release();
	expect(existsSync(`${data}.lock.${process.pid}`)).toBe(false);
	expect(existsSync(`${data}.lock.${process.pid}.dead`)).toBe(false);
});

test("a second process is refused the store, and the first goes on undisturbed", async () => {
	const place = await embeddedPlace();
	const now = new Date();
	const first = await openDatabase(place.config, now);
	const program = `
		const { openDatabase } = await import(${JSON.stringify(new URL("../../src/db/open.ts", import.meta.url).href)});
		try { await openDatabase(${JSON.stringify(place.config)}, new Date()); console.log("opened"); }
		catch (error) { console.log(error.code + " " + error.message); }
		process.exit(0);`;
	const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
	let said = "";
	child.stdout.on("data", (chunk) => {
		said += chunk;
	});
	await new Promise((resolve) => child.once("exit", resolve));
	expect(said).toContain("GH-STORE-001");
	expect(said).toContain(`process ${process.pid} holds it`);
	expect(await first.db.selectFrom("city_state").select("revision").executeTakeFirst()).toEqual({ revision: 0 });
	await first.close();
	const again = await openDatabase(place.config, now);
	await again.close();
	await place.remove();
});
