/** What a server in a child process tells the bench, and is asked for. */
export type Said =
	| { readonly listening: string }
	/** Processor time of the process since it began, in µs. */
	| { readonly cpu: number };

/** Tells the bench where the server listens, and its processor time whenever it asks; ends when the bench does. */
export function answerBench(address: string, stop: () => Promise<void>): void {
	const say = (said: Said) => process.send?.(said);
	process.on("message", (word) => {
		const { user, system } = process.cpuUsage();
		if (word === "cpu") say({ cpu: user + system });
		if (word === "stop") void stop().then(() => process.disconnect());
	});
	process.once("disconnect", () => process.exit(0));
	say({ listening: address });
}
