// The two commands, from a fresh checkout with any Node >= 20: `npm start` and `npm test`.
// Plain JavaScript on purpose: it runs before anything is installed, under whatever Node called npm.
import { install } from "./install.mjs";
import { run, runtime, say } from "./process.mjs";
import { buildWeb } from "./web.mjs";

const [command, ...rest] = process.argv.slice(2);

if (command === "start") {
	await install({ development: false });
	await buildWeb();
	// Not awaited with a timeout: this is the server, and lives until it is told to stop.
	process.exitCode = await run(runtime(), ["cli/src/main.ts", "start", "--demo", ...rest]);
} else if (command === "test") {
	await install({ development: true });
	const { test } = await import("./test.mjs");
	process.exitCode = await test(rest);
} else if (command === "bench") {
	await install({ development: true });
	process.exitCode = await run(runtime(), ["bench/src/main.ts", ...rest]);
} else {
	say(`unknown command \`${command}\`; there is start, test and bench`);
	process.exitCode = 2;
}
