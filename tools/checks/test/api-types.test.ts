import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./files.ts";

test("the client's types are those of the committed API document", () => {
	const { status, stderr } = spawnSync(process.execPath, ["generate.mjs", "--check"], {
		cwd: join(root, "tools/openapi"),
		encoding: "utf8",
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}, 60_000);
