import { parseArgs } from "node:util";
import { putFile } from "../../src/files/index.ts";
import { openHouse } from "../../src/open-house.ts";
import { clock, shippedContent } from "./city.ts";

/**
 * A process that hands in a file that never ends, to be killed in the middle: says each mebibyte it has taken in. Its
 * arguments: the store and the files, as JSON.
 */
const [store = "", files = ""] = parseArgs({ allowPositionals: true }).positionals;
const house = await openHouse(JSON.parse(store), await shippedContent(), clock, JSON.parse(files));
async function* endless() {
	for (;;) {
		for (let n = 0; n < 16; n += 1) yield Buffer.alloc(65_536, "line\n");
		process.stdout.write("taken\n");
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}
await putFile(house, endless(), { name: "endless.txt", type: "text/plain" });
