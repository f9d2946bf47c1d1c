import { mkdirSync, writeFileSync } from "node:fs";
import { machine, machineText } from "./machine.ts";
import { benchNamed, benchNames } from "./registry.ts";
import { tableText } from "./table-text.ts";

/** `npm run bench [-- [--quick] [name ...]]`: runs the benches of those names, or all; prints tables, writes results. */
const args = process.argv.slice(2);
const quick = args.includes("--quick");
const names = args.filter((arg) => !arg.startsWith("--"));
const known = benchNames();
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	console.error(`there is no bench \`${unknown.join("`, `")}\`; there are ${known.join(", ")}`);
	process.exit(2);
}

const here = machine();
console.log(machineText(here));
if (quick) console.log("quick: tiny sizes, these times mean nothing");
for (const name of names.length > 0 ? names : known) {
	const bench = await benchNamed(name);
	console.log(`\n== ${bench.title}`);
	const report = await bench.run({ quick, say: (line) => console.error(`   ${line}`) });
	for (const table of report.tables) console.log(tableText(table));
	for (const line of [...report.compared.map((text) => `compared: ${text}`), ...report.notes]) console.log(`  ${line}`);
	if (quick) continue;
	const folder = new URL("../results/", import.meta.url);
	mkdirSync(folder, { recursive: true });
	const text = JSON.stringify({ bench: bench.name, title: bench.title, machine: here, ...report }, null, "\t");
	writeFileSync(new URL(`${bench.name}.json`, folder), `${text}\n`);
}
