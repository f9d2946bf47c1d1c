import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gatehouse } from "./run.ts";

test.each([
	[],
	["check"],
	["decide"],
	["import"],
	["import-registry"],
	["export"],
	["baseline"],
	["baseline", "diff"],
	["baseline", "show"],
	["graph"],
	["graph", "affected"],
	["graph", "rests-on"],
	["graph", "chains"],
	["graph", "concentration"],
	["graph", "faults"],
	["contract"],
	["contract", "clauses"],
	["contract", "show"],
	["contract", "award"],
	["contract", "calendar"],
	["contract", "draft"],
	["cities"],
	["cities", "compare"],
	["assessor"],
	["assessor", "conflicts"],
	["assurance"],
	["assurance", "package"],
	["assurance", "statement"],
	["assurance", "verify"],
	["files"],
	["files", "verify"],
	["files", "rewrap"],
	["start"],
	["journal"],
	["journal", "verify"],
	["journal", "export"],
	["backup"],
	["restore"],
])("help of %j %j has examples and fits 80 columns", async (...command: string[]) => {
	const { code, out, err } = await gatehouse([...command.filter((word) => word !== undefined), "--help"]);
	expect([code, err]).toEqual([0, ""]);
	expect(out).toContain("Examples:\n  $ gatehouse ");
	expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("--version is the version of the package", async () => {
	const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
		version: string;
	};
	expect(await gatehouse(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
});
