import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { DEMO, ended, fileOf, gatehouse, SMALLFORD, start } from "./run.ts";

/** A Node of this machine that is older than what the program needs, if there is one. */
const older = (process.env.PATH ?? "")
	.split(delimiter)
	.filter((folder) => !folder.includes("node_modules"))
	.map((folder) => join(folder, "node"))
	.find((node) => {
		try {
			const major = Number(/^v(\d+)/.exec(execFileSync(node, ["--version"]).toString())?.[1]);
			return major >= 20 && major < 24;
		} catch {
			return false;
		}
	});

test.skipIf(older === undefined)("an older Node hands over to the one the project brings along", async () => {
	const node = older ?? "";
	expect(await gatehouse(["--version"], { node })).toMatchObject({ code: 0, err: "" });
	expect((await gatehouse(["check", fileOf(SMALLFORD)], { node })).code).toBe(1);
	expect((await gatehouse(["check", "-"], { node, input: "a: [" })).code).toBe(2);
});

test.skipIf(older === undefined)("signals reach the handed-over program, and its end is told", async () => {
	const child = start(["check", "-"], { node: older ?? "" });
	const end = ended(child);
	// The program waits for its input by now, or soon.
	await new Promise((resolve) => setTimeout(resolve, 1500));
	child.kill("SIGTERM");
	expect(await end).toMatchObject({ code: null, signal: "SIGTERM" });
});

test("whoever stops reading early is not bothered", async () => {
	const child = start(["check", DEMO, "--format", "json"]);
	child.stdout?.once("data", () => child.stdout?.destroy());
	const { code, err } = await ended(child);
	expect([code, err]).toEqual([0, ""]);
});

test("colour only where it is wanted, and never instead of words", async () => {
	const args = ["check", fileOf(SMALLFORD), "--at", "2026-11-24"];
	const plain = await gatehouse(args);
	const forced = await gatehouse(args, { env: { FORCE_COLOR: "1" } });
	const none = await gatehouse(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
	expect(plain.out).not.toContain("\u001b[");
	expect(none.out).toContain("REFUSED");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours are what is taken away
	expect(forced.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
});
