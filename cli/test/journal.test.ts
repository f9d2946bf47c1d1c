import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ended, fileOf, gatehouse, newFolder, start } from "./run.ts";

const none = { env: { DATABASE_URL: "" } };
let store: string;
let journal: string;
let head: string;

/** Starts a server on the store, waits until it listens, and stops it in order. */
async function runOnce(data: string, ...args: string[]): Promise<void> {
	const server = start(["start", "--port", "0", "--data", data, ...args], none);
	const end = ended(server);
	server.stderr?.on("data", (chunk: Buffer) => {
		if (chunk.includes("Ctrl-C stops")) server.kill("SIGTERM");
	});
	expect((await end).code).toBe(0);
}

beforeAll(async () => {
	store = join(newFolder(), "store");
	await runOnce(store, "--demo");
	journal = join(newFolder(), "journal.ndjson");
	const taken = await gatehouse(["journal", "export", "--data", store, "-o", journal], none);
	expect([taken.code, taken.out]).toEqual([0, ""]);
	head = /^head (\d+:[0-9a-f]{64})$/m.exec((await gatehouse(["journal", "verify", journal])).out)?.[1] ?? "";
}, 120_000);

describe("gatehouse journal", () => {
	test("verifies the store and the file that was taken out, and prints the same head", async () => {
		const ofStore = await gatehouse(["journal", "verify", "--data", store], none);
		expect([ofStore.code, ofStore.err]).toEqual([0, ""]);
		expect(ofStore.out).toMatch(/^the chain holds: \d+ entr/);
		expect(ofStore.out).toContain(`head ${head}\n`);
		const asJson = await gatehouse(["journal", "verify", journal, "--format", "json"]);
		expect(JSON.parse(asJson.out)).toMatchObject({ ok: true, fault: null, brokenAt: null, from: 1 });
		const piped = await gatehouse(["journal", "verify", "-"], { input: readFileSync(journal) });
		expect(piped.code).toBe(0);
		expect((await gatehouse(["journal", "verify", journal, "--expect-head", head])).code).toBe(0);
	}, 120_000);

	test("ends with 1 and says where the chain is broken", async () => {
		const altered = fileOf(readFileSync(journal, "utf8").replace('"actor":"', '"actor":"x'), "journal.ndjson");
		const found = await gatehouse(["journal", "verify", altered]);
		expect(found.code).toBe(1);
		expect(found.out).toMatch(/THE CHAIN IS BROKEN: entry `1` was altered/);
		const asJson = await gatehouse(["journal", "verify", altered, "--format", "json"]);
		expect([asJson.code, JSON.parse(asJson.out).fault]).toEqual([1, "altered"]);
		const later = head.replace(/^\d+/, (seq) => `${Number(seq) + 1}`);
		const cut = await gatehouse(["journal", "verify", "--data", store, "--expect-head", later], none);
		expect(cut.code).toBe(1);
		expect(cut.out).toContain("the end was cut off");
	}, 120_000);

	test("ends with 2 when there is nothing to read or the question is wrong", async () => {
		const missing = await gatehouse(["journal", "verify", join(newFolder(), "no")]);
		expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("(GH-FILE-011)")]);
		const nowhere = join(newFolder(), "no");
		const noStore = await gatehouse(["journal", "verify", "--data", nowhere], none);
		expect([noStore.code, existsSync(nowhere)]).toEqual([2, false]);
		expect((await gatehouse(["journal", "verify", journal, "--expect-head", "5"])).code).toBe(2);
		expect((await gatehouse(["journal", "verify", journal, "--data", store], none)).err).toContain("(GH-CLI-002)");
		expect((await gatehouse(["journal", "verify", "--server", "http://127.0.0.1:1"])).err).toContain("(GH-CLI-003)");
		expect((await gatehouse(["journal", "export", "--data", store, "-o", journal], none)).err).toContain(
			"(GH-CLI-004)",
		);
	}, 120_000);

	test("takes out events for a security information system", async () => {
		const { code, out } = await gatehouse(["journal", "export", "--data", store, "--format", "ocsf"], none);
		expect(code).toBe(0);
		const [first = ""] = out.split("\n");
		expect(JSON.parse(first)).toMatchObject({ metadata: { version: "1.7.0" }, unmapped: { seq: 1 } });
	}, 60_000);
});

describe("gatehouse backup and restore", () => {
	test("carry a store to another place, journal and all", async () => {
		const file = join(newFolder(), "city.backup");
		const saved = await gatehouse(["backup", file, "--data", store], none);
		expect([saved.code, saved.err]).toEqual([0, expect.stringContaining("keys are not in it")]);
		expect(saved.out).toContain(`head ${head}\n`);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect((await gatehouse(["backup", file, "--data", store], none)).err).toContain("(GH-CLI-004)");

		const other = join(newFolder(), "store");
		const restored = await gatehouse(["restore", file, "--data", other], none);
		expect([restored.code, restored.err]).toEqual([0, ""]);
		expect(restored.out).toMatch(/^restored \d+ rows of \d+ tables, 0 files/);
		const verified = await gatehouse(["journal", "verify", "--data", other, "--expect-head", head], none);
		expect(verified.code).toBe(0);
		const again = await gatehouse(["restore", file, "--data", other], none);
		expect([again.code, again.err]).toEqual([2, expect.stringContaining("(GH-BAK-003)")]);
		expect((await gatehouse(["restore", file, "--data", other, "--force"], none)).code).toBe(0);
	}, 240_000);

	test("a damaged backup is refused before a store is made", async () => {
		const file = join(newFolder(), "city.backup");
		await gatehouse(["backup", file, "--data", store], none);
		const bytes = readFileSync(file);
		writeFileSync(file, bytes.subarray(0, bytes.length - 100));
		const other = join(newFolder(), "store");
		const refused = await gatehouse(["restore", file, "--data", other], none);
		expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("(GH-BAK-001)")]);
		expect(existsSync(other)).toBe(false);
	}, 120_000);
});
