import { startServer } from "@gatehouse/server";
import { answerBench } from "./said.ts";

/** Gatehouse as it is started by everybody, with the demo city in it. `gate-server.ts STORE-AS-JSON` */
const { address, stop } = await startServer({
	host: "127.0.0.1",
	port: 0,
	store: JSON.parse(process.argv[2] ?? ""),
	demo: true,
	operatorToken: null,
	handleSignals: false,
	print: () => {},
});
answerBench(address, stop);
