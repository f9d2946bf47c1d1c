import { writeFile } from "node:fs/promises";
import { GatehouseError } from "@gatehouse/framework";
import type { Terminal } from "./terminal.ts";

/** Writes a file and says so. @param force overwrite it when it exists. @throws GatehouseError GH-CLI-004. */
export async function writeOutput(
	output: string,
	content: string | Uint8Array,
	force: boolean,
	terminal: Terminal,
): Promise<void> {
	try {
		await writeFile(output, content, { flag: force ? "w" : "wx" });
	} catch (cause) {
		if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
		throw new GatehouseError("GH-CLI-004", `\`${output}\` exists already`, { cause });
	}
	terminal.say(`${output}: ${Buffer.byteLength(content)} bytes written`);
}
