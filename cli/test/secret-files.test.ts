import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { withSecretFiles } from "../src/secret-files.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-secrets-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "database");
writeFileSync(file, "postgres://city:hunter2@db.example/city\n");

test("a secret is read from the file that its setting names, without the end of its line", () => {
	expect(withSecretFiles({ DATABASE_URL_FILE: file, OTHER: "x" })).toMatchObject({
		DATABASE_URL: "postgres://city:hunter2@db.example/city",
		OTHER: "x",
	});
});

test("what is set itself counts first; settings that are no secrets are not read from files", () => {
	expect(withSecretFiles({ DATABASE_URL: "here", DATABASE_URL_FILE: file }).DATABASE_URL).toBe("here");
	expect(withSecretFiles({ DATABASE_URL: "", DATABASE_URL_FILE: file }).DATABASE_URL).toContain("hunter2");
	expect(withSecretFiles({ GATEHOUSE_URL_FILE: file })).not.toHaveProperty("GATEHOUSE_URL");
});

test("a file that cannot be read is named, with its setting", () => {
	expect(() => withSecretFiles({ GATEHOUSE_S3_SECRET_FILE: "/nowhere/secret" })).toThrow(
		"the file `/nowhere/secret` in GATEHOUSE_S3_SECRET_FILE cannot be read",
	);
});
