import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, BenchOptions, BenchReport, Table } from "../bench.ts";
import { type ChildServer, startChild } from "../http/child-server.ts";
import { checkAnswers, checkKept, demoQuestions, type Question } from "../http/demo-questions.ts";
import { type Load, load } from "../http/load.ts";
import { startPostgres } from "../peers/postgres.ts";
import { median, ratio, type Times } from "../rounds.ts";

export const bench: Bench = {
	name: "http",
	title: "Decisions over HTTP, each stored and chained into the journal before it is answered",
	run,
};

const BARE = "bare Fastify, a constant";

/** Rounds of each contestant, the first of which warms up. */
const ROUNDS = 8;

/** A contestant: its server, and the processor time of whatever works for it in other processes, in µs. */
interface Contestant {
	readonly server: ChildServer;
	readonly storeCpu: () => number;
}

async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	const demo = await demoQuestions(quick ? 12 : undefined);
	const { questions, meanBytes } = demo;
	const directory = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
	say("starting servers");
	const postgres = await startPostgres();
	const began: Contestant[] = [];
	try {
		const begin = async (name: string, program: string, argument: string, storeCpu = () => 0) => {
			const server = await startChild(name, program, argument);
			began.push({ server, storeCpu });
			return server;
		};
		await begin(BARE, "bare-server.ts", String(meanBytes));
		const onServer = JSON.stringify({ databaseUrl: postgres.url });
		const embedded = JSON.stringify({ dataDirectory: join(directory, "data") });
		const gates = [
			await begin("Gatehouse, PostgreSQL", "gate-server.ts", onServer, postgres.cpu),
			await begin("Gatehouse, embedded store", "gate-server.ts", embedded),
		];
		say("comparing answers");
		for (const { address } of gates) await checkAnswers(address, demo);
		const all: Table[] = [];
		const figures: Record<string, number> = {};
		const sent = new Map(gates.map(({ name }) => [name, questions.length]));
		for (const connections of quick ? [2] : [32, 128]) {
			say(`timing with ${connections} connections`);
			const loads = await rounds(began, questions, connections, quick);
			for (const { server } of began) {
				const answered = loads.get(server.name)?.reduce((sum, one) => sum + one.requests, 0) ?? 0;
				sent.set(server.name, (sent.get(server.name) ?? 0) + answered);
			}
			all.push(tableOf(connections, loads));
			Object.assign(figures, figuresOf(connections, loads));
		}
		say("checking what was kept");
		for (const { address, name } of gates) await checkKept(address, sent.get(name) ?? 0);
		return { tables: all, figures, compared: comparedOf(questions.length, sent), notes: notesOf(meanBytes) };
	} finally {
		for (const { server } of began) await server.stop();
		await postgres.stop();
		rmSync(directory, { recursive: true, force: true });
	}
}

/** Loads the servers by turns; the first round warms up and is not shown, but what it sent is counted. */
async function rounds(
	contestants: readonly Contestant[],
	questions: readonly Question[],
	connections: number,
	quick: boolean,
): Promise<ReadonlyMap<string, readonly Load[]>> {
	const loads = new Map<string, Load[]>(contestants.map(({ server }) => [server.name, []]));
	for (let round = 0; round < (quick ? 2 : ROUNDS); round++) {
		for (let turn = 0; turn < contestants.length; turn++) {
			const contestant = contestants[(turn + round) % contestants.length]!;
			const done = await load(contestant.server, contestant.storeCpu, questions, connections, quick);
			loads.get(contestant.server.name)?.push(done);
		}
	}
	return loads;
}

/** Of the rounds but the first: µs from one answer to the next, as {@link ratio} takes them. */
function timesOf(loads: ReadonlyMap<string, readonly Load[]>): Times {
	const times = [...loads].map(
		([name, rounds]) => [name, rounds.slice(1).map(({ perSecond }) => 1_000_000 / perSecond)] as const,
	);
	return new Map(times);
}

const middle = (rounds: readonly Load[], of: (load: Load) => number) => median(rounds.slice(1).map(of));

function tableOf(connections: number, loads: ReadonlyMap<string, readonly Load[]>): Table {
	const times = timesOf(loads);
	const rows = [...loads].map(([name, rounds]) => {
		const share = ratio(times, BARE, name);
		const percent = (value: number) => `${(value * 100).toFixed(0)} %`;
		return [
			name,
			middle(rounds, ({ perSecond }) => perSecond).toFixed(0),
			percent(share.median),
			`${percent(share.least)}..${percent(share.most)}`,
			middle(rounds, ({ serverCpu }) => serverCpu).toFixed(0),
			middle(rounds, ({ storeCpu }) => storeCpu).toFixed(0),
			middle(rounds, ({ p50 }) => p50).toFixed(1),
		];
	});
	return {
		title: `POST /api/gate/decisions, ${connections} connections`,
		columns: ["server", "requests/s", "of bare", "range", "server CPU µs", "PostgreSQL CPU µs", "p50 ms"],
		rows,
	};
}

function figuresOf(connections: number, loads: ReadonlyMap<string, readonly Load[]>): Record<string, number> {
	const times = timesOf(loads);
	const entries = [...loads].flatMap(([name, rounds]): [string, number][] => [
		[`requests/s, ${name}, ${connections} connections`, middle(rounds, ({ perSecond }) => perSecond)],
		[`share of bare, ${name}, ${connections} connections`, ratio(times, BARE, name).median],
		[`server CPU µs, ${name}, ${connections} connections`, middle(rounds, ({ serverCpu }) => serverCpu)],
	]);
	return Object.fromEntries(entries);
}

const comparedOf = (targets: number, sent: ReadonlyMap<string, number>): string[] => [
	`the answers about ${targets} subjects with what the gate says in process`,
	...[...sent]
		.filter(([name]) => name !== BARE)
		.map(([name, count]) => `${name}: ${count} decisions answered and kept; the journal's chain is whole`),
];

const notesOf = (meanBytes: number): string[] => [
	`Everybody reads the same JSON bodies; the constant has ${meanBytes} bytes, the mean of the demo city's answers.`,
	"Each server is a process of its own; so is the load. All of them and PostgreSQL share the cores.",
	"The load sends and reads no more of an answer than its status and length, so that it takes little from who is measured.",
	"Where the cores are fewer than the processes, requests/s count the load's and PostgreSQL's work too; the CPU of the server does not.",
	"The embedded store is a thread of the server, so its work is in the server's CPU. Both stores flush every commit to disk.",
];
