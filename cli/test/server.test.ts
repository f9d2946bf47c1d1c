import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCityFile } from "@gatehouse/formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstKey } from "./key.ts";
import { type Ended, ended, fileOf, newFolder, gatehouse as run, SMALLFORD, smallford, start } from "./run.ts";

let server: ChildProcess;
let end: Promise<Ended>;
let address = "";
let data = "";
let key = "";

/** Runs the program with a key for the server. */
const gatehouse = (args: readonly string[]) => run(args, { env: { GATEHOUSE_API_KEY: key } });

beforeAll(async () => {
	data = join(newFolder(), "store");
	// The second factor, which is demanded otherwise, has tests of its own.
	const env = { DATABASE_URL: "", GATEHOUSE_SECOND_FACTOR: "offered" };
	server = start(["start", "--port", "0", "--data", data], { env });
	end = ended(server);
	let said = "";
	address = await new Promise((resolve, reject) => {
		server.stderr?.on("data", (chunk: Buffer) => {
			said += chunk.toString();
			const found = /listens on (http:\S+)/.exec(said)?.[1];
			if (found !== undefined && said.includes("/welcome#")) resolve(found);
		});
		server.on("close", () => reject(new Error(`ended: ${said}`)));
	});
	key = await firstKey(address, said);
}, 120_000);

afterAll(() => {
	server.kill("SIGKILL");
});

const at = () => ["--server", address];

test("a city goes in, is decided about, and comes out the same", async () => {
	const file = fileOf(SMALLFORD);
	const dry = await gatehouse(["import", file, ...at(), "--dry-run"]);
	expect(dry).toMatchObject({ code: 0, err: "" });
	expect(dry.out).toMatch(/^would import .*5 actors/);
	const done = await gatehouse(["import", file, ...at()]);
	expect(done.out).toMatch(/^imported .*5 actors/);

	const asked = ["--engagement", "lighting", "--at", "2026-11-24", "--format", "json"];
	const there = await gatehouse(["decide", ...at(), ...asked]);
	const here = await gatehouse(["decide", file, ...asked]);
	expect([there.code, there.err]).toEqual([1, ""]);
	expect(JSON.parse(there.out)).toEqual(JSON.parse(here.out));

	const output = join(newFolder(), "out.yaml");
	expect(await gatehouse(["export", ...at(), "-o", output])).toMatchObject({ code: 0 });
	const text = readFileSync(output, "utf8");
	expect((await gatehouse(["export", ...at()])).out).toBe(text);
	const [read, original] = [readCityFile(text), readCityFile(SMALLFORD)];
	if ("issues" in read || "issues" in original) throw new Error("refused");
	expect(read.city.actors).toHaveLength(original.city.actors.length);
	expect(await gatehouse(["check", output, "--at", "2026-11-24"])).toMatchObject({ code: 1, err: "" });

	const again = await gatehouse(["export", ...at(), "-o", output]);
	expect(again.code).toBe(2);
	expect(again.err).toContain("(GH-CLI-004)");
	expect(await gatehouse(["export", ...at(), "-o", output, "--force"])).toMatchObject({ code: 0 });
}, 120_000);

test("a second import is refused unless it replaces", async () => {
	const file = fileOf(smallford("name: Smallford", "name: Largeford"));
	const refused = await gatehouse(["import", file, ...at()]);
	expect(refused.code).toBe(2);
	expect(refused.err).toContain("(GH-STORE-002)");
	expect(await gatehouse(["import", file, ...at(), "--replace"])).toMatchObject({ code: 0 });
	expect((await gatehouse(["export", ...at()])).out).toContain("name: Largeford");
}, 120_000);

test("faults the server finds are told at their place in the file", async () => {
	const file = fileOf(smallford("supplier: lumen", "supplier: lumenn"));
	const { code, err } = await gatehouse(["import", file, ...at(), "--replace"]);
	expect(code).toBe(2);
	expect(err).toMatch(/city\.yaml:\d+:\d+ {2}.*`lumenn`.*\(GH-CITY-001\)$/m);
	expect((await gatehouse(["export", ...at()])).out).not.toContain("lumenn");
}, 120_000);

test("a question about nothing is told as the server tells it", async () => {
	const { code, err } = await gatehouse(["decide", ...at(), "--engagement", "nobody"]);
	expect(code).toBe(2);
	expect(err).toContain("(GH-GATE-001)");
}, 60_000);

test("without a key the server lets nobody at the city, and says what to do", async () => {
	const { code, err } = await run(["export", ...at()]);
	expect(code).toBe(2);
	expect(err).toContain("(GH-HTTP-018)");
}, 60_000);

test("break-glass makes a link on the machine itself that the running server takes up", async () => {
	const { code, out, err } = await run(["break-glass", "--data", data, "--url", address], {
		env: { DATABASE_URL: "" },
	});
	expect(code).toBe(0);
	expect(err).toContain("break-glass@gatehouse.invalid");
	const token = /\/reset#([\w-]{43})$/m.exec(out)?.[1];
	const body = JSON.stringify({ token, newPassword: "seven lanterns over water" });
	const use = () =>
		fetch(`${address}/api/auth/reset-password`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
		});
	await expect.poll(async () => (await use()).status, { timeout: 20_000, interval: 1500 }).toBe(200);
	const journal = await run(["journal", "export", ...at()], { env: { GATEHOUSE_API_KEY: key } });
	expect(journal.out).toContain("access.break-glass.opened");
	expect(journal.out).toContain("access.break-glass.used");
	const nowhere = await run(["break-glass", "--data", newFolder()]);
	expect([nowhere.code, nowhere.out]).toEqual([2, ""]);
	expect(nowhere.err).toContain("(GH-FILE-011)");
}, 60_000);

test("SIGTERM stops it in order", async () => {
	server.kill("SIGTERM");
	const { code, err } = await end;
	expect(err).toContain("SIGTERM: stopping");
	expect(code).toBe(0);
}, 60_000);
