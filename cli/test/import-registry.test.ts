import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemo } from "./demo.ts";
import { keyOf } from "./key.ts";
import { fileOf, newFolder, gatehouse as run } from "./run.ts";

let server: ChildProcess;
let address = "";
let key = "";

const gatehouse = (args: readonly string[]) => run([...args, "--server", address], { env: { GATEHOUSE_API_KEY: key } });

beforeAll(async () => {
	const demo = await startDemo();
	server = demo.server;
	address = demo.address;
	// Who may change the registry.
	key = await keyOf(address, { email: "ciso@carrowmere.example", password: demo.password }, ["ecosystem.change"]);
}, 240_000);

afterAll(() => {
	server.kill("SIGKILL");
});

const TABLE = "id,name,kinds,country\nnew-firm,New Firm,supplier,IE\nother,Other Firm,supplier,DE\n";
const kind = ["--kind", "actors"];

test("a table is tried out, then taken over, then found there", async () => {
	const file = fileOf(TABLE);
	const dry = await gatehouse(["import-registry", file, ...kind, "--dry-run"]);
	expect(dry).toMatchObject({ code: 0, err: "" });
	expect(dry.out).toContain("would take over 2 new, 0 changed, 0 kept, 0 left out");
	const done = await gatehouse(["import-registry", file, ...kind]);
	expect(done.out).toContain("took over 2 new");
	const again = JSON.parse((await gatehouse(["import-registry", file, ...kind, "--format", "json"])).out);
	expect([again.stored, again.counts.keep]).toEqual([true, 2]);
});

test("faults are said with row and column, nothing is taken over, and the exit code is 2", async () => {
	const { code, err, out } = await gatehouse([
		"import-registry",
		fileOf("name,kinds,country\nA,supplier,Ireland"),
		...kind,
	]);
	expect(code).toBe(2);
	expect(out).toContain("1 fault; nothing was taken over");
	expect(err).toContain("row 2, column country");
	expect((await gatehouse(["import-registry", join(newFolder(), "no.csv")])).err).toContain("is not there");
});
