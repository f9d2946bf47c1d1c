import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readZip, writeZip } from "@gatehouse/formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemo } from "./demo.ts";
import { keyOf } from "./key.ts";
import { gatehouse, newFolder } from "./run.ts";

let server: ChildProcess;
let address = "";
let key = "";

/** Runs the program with a key of the demo's regulator. */
const asRegulator = (args: readonly string[]) => gatehouse(args, { env: { GATEHOUSE_API_KEY: key } });
const at = () => ["--server", address];

beforeAll(async () => {
	const demo = await startDemo();
	server = demo.server;
	address = demo.address;
	key = await keyOf(address, { email: "regulator@utilities-regulator.example", password: demo.password }, [
		"oversight.read",
	]);
}, 180_000);

afterAll(() => {
	server.kill("SIGKILL");
});

test("[REG-01] the regulator takes along statement and evidence, and checks it at home", async () => {
	const folder = newFolder();
	const [zip, pdf] = [join(folder, "evidence.zip"), join(folder, "statement.pdf")];
	const day = ["--at", "2026-11-24"];
	expect(await asRegulator(["assurance", "package", ...at(), ...day, "-o", zip])).toMatchObject({ code: 0 });
	expect((await asRegulator(["assurance", "package", ...at(), "-o", zip])).err).toContain("(GH-CLI-004)");
	expect(await asRegulator(["assurance", "statement", ...at(), ...day, "-o", pdf])).toMatchObject({ code: 0 });
	expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
	const sound = await gatehouse(["assurance", "verify", zip, "--format", "json"]);
	expect([sound.code, sound.err]).toEqual([0, ""]);
	expect(JSON.parse(sound.out)).toMatchObject({ at: "2026-11-24", isGood: true, faults: [], certificates: 0 });
	const forged = join(folder, "forged.zip");
	const files = [...readZip(readFileSync(zip))].map(([path, bytes]) => ({ path, bytes }));
	const other = { path: "coverage.json", bytes: new TextEncoder().encode("{}") };
	const more = { path: "more.txt", bytes: other.bytes };
	const changed = files.filter(({ path }) => path !== "coverage.json" && path !== "findings.json");
	writeFileSync(forged, writeZip([...changed, other, more]));
	const refused = await gatehouse(["assurance", "verify", forged]);
	expect(refused.code).toBe(1);
	for (const said of ["coverage.json: it is not what", "findings.json: it is missing", "more.txt: the manifest does"]) {
		expect(refused.out).toContain(said);
	}
	const none = await gatehouse(["assurance", "verify", pdf]);
	expect([none.code, none.err.includes("(GH-FILE-012)")]).toEqual([2, true]);
}, 180_000);
