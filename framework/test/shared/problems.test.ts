import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ERRORS, type ErrorEntry, GatehouseError, withPrefix } from "../../src/shared/problems.ts";

interface DocumentedError extends ErrorEntry {
	readonly code: string;
	readonly cause: string;
}

const page = readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8");

const documented: DocumentedError[] = page
	.split("\n")
	.filter((row) => row.startsWith("| GH-"))
	.map((row) => {
		const [code = "", status, title = "", cause = "", help = ""] = row
			.slice(1, -1)
			.split(/(?<!\\)\|/)
			.map((cell) => cell.trim().replaceAll("\\|", "|"));
		return { code, status: Number(status), title, cause, help };
	});

describe("error codes", () => {
	test("the page and the registry hold the same codes, in the same order, each once", () => {
		expect(documented.map(({ code }) => code)).toEqual(Object.keys(ERRORS));
	});

	test.each(Object.entries(ERRORS))("%s is documented as registered, with a cause", (code, entry) => {
		const row = documented.find((candidate) => candidate.code === code);
		expect(row).toMatchObject(entry);
		expect(row?.cause).not.toBe("");
	});

	test.each(Object.entries(ERRORS))("%s is well formed", (code, { title, status, help }) => {
		expect(code).toMatch(/^GH-[A-Z]+-\d{3}$/);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(600);
		expect(title).toMatch(/^[a-zA-Z].*[^.]$/);
		expect(help).toMatch(/[^.]$/);
	});

	test("an error carries the status and help of its code", () => {
		const issues = [{ code: "GH-CITY-001", path: ["actors", 0], message: "there is no actor `x`" }] as const;
		const error = new GatehouseError("GH-STORE-002", "the store holds a city", { issues });
		expect(error.status).toBe(409);
		expect(error.help).toBe(ERRORS["GH-STORE-002"].help);
		expect(error.issues).toEqual(issues);
		expect(withPrefix(issues[0], ["city"]).path).toEqual(["city", "actors", 0]);
	});
});
