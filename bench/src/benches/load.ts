import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, BenchOptions, BenchReport } from "../bench.ts";
import { recovery, type Seen, watch } from "../http/bystander.ts";
import { type ChildServer, startChild } from "../http/child-server.ts";
import { checkAnswers, checkKept, type DemoQuestions, demoQuestions } from "../http/demo-questions.ts";
import { answeredPerSecond, type Offered, offer, quantile, REFUSED, TAKEN, takenPerSecond } from "../http/offered.ts";
import { CAN_PIN, pin, SENDER, SERVED } from "../http/pin.ts";
import { startPostgres } from "../peers/postgres.ts";

export const bench: Bench = {
	name: "load",
	title: "Twice as many decisions as can be given: what is taken on, what is turned away, and how soon it is over",
	run,
};

/** Connections tried until more of them bring no more answers. */
const STEPS = [16, 32, 64, 128, 256] as const;
/** More answers than this, as a share, is more. */
const MORE = 1.05;
/** Clients of the overload: far more than the server takes on at once, so that they need not wait for each other. */
const CLIENTS = 1000;

/** The overload, as a multiple of what saturates; and how often it is tried until so much, nearly, was really sent. */
const TIMES = 2;
const NEARLY = 0.95;
const TRIES = 3;

/** One server at twice what it can do. */
interface Loaded {
	readonly name: string;
	/** Decisions a second at saturation, and ms of the slowest hundredth there. */
	readonly saturation: number;
	readonly saturationP99: number;
	readonly overload: Offered;
	readonly seen: Seen;
	/** Seconds. */
	readonly recovered: number;
}

async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	const demo = await demoQuestions(quick ? 12 : undefined);
	const directory = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
	const postgres = await startPostgres();
	pin(postgres.pid, SERVED);
	try {
		const stores = [
			["Gatehouse, PostgreSQL", { databaseUrl: postgres.url }],
			["Gatehouse, embedded store", { dataDirectory: join(directory, "data") }],
		] as const;
		const all: Loaded[] = [];
		for (const [name, store] of stores) {
			say(`loading ${name}`);
			const server = await startChild(name, "gate-server.ts", JSON.stringify(store));
			pin(server.pid, SERVED);
			try {
				all.push(await loaded(server, demo, quick));
			} finally {
				await server.stop();
			}
		}
		return reportOf(all, demo);
	} finally {
		await postgres.stop();
		rmSync(directory, { recursive: true, force: true });
	}
}

async function loaded(server: ChildServer, demo: DemoQuestions, quick: boolean): Promise<Loaded> {
	const { address, name } = server;
	const [question] = demo.questions;
	if (question === undefined) throw new Error("there is nothing to ask");
	await checkAnswers(address, demo);
	const seconds = quick ? 1 : 4;
	const { saturation, saturationP99, answered, usual } = await saturate(server, demo, seconds, quick);
	const stopWatching = watch(address, question);
	const connections = quick ? 600 : CLIENTS;
	const rate = saturation * TIMES;
	const tries: Offered[] = [];
	do {
		const offered = await offer(address, demo.questions, { connections, seconds: seconds * 3, rate, core: SENDER });
		requireNothingElse(name, offered);
		tries.push(offered);
	} while (!quick && tries.length < TRIES && tries.every((one) => answeredPerSecond(one) < rate * NEARLY));
	const seen = await stopWatching();
	const recovered = await recovery(address, question, usual);
	const taken = tries.reduce((sum, { times }) => sum + (times.get(TAKEN)?.length ?? 0), 0);
	await checkKept(address, answered + taken);
	const [overload] = tries.sort((a, b) => answeredPerSecond(b) - answeredPerSecond(a));
	if (overload === undefined) throw new Error("nothing was tried");
	return { name, saturation, saturationP99, overload, seen, recovered };
}

/** More and more connections until answers become no more. */
async function saturate({ address, name }: ChildServer, { questions }: DemoQuestions, seconds: number, quick: boolean) {
	let best = { saturation: 0, saturationP99: 0 };
	let answered = questions.length;
	let usual = 0;
	for (const connections of quick ? STEPS.slice(0, 1) : STEPS) {
		const offered = await offer(address, questions, { connections, seconds, core: SENDER });
		requireNothingElse(name, offered);
		const taken = offered.times.get(TAKEN) ?? [];
		answered += taken.length;
		if (usual === 0) usual = quantile(taken, 0.5);
		const saturation = takenPerSecond(offered);
		const isMore = saturation > best.saturation * MORE;
		if (saturation > best.saturation) best = { saturation, saturationP99: quantile(taken, 0.99) };
		if (!isMore) break;
	}
	return { ...best, answered, usual };
}

/** @throws Error when anything but 201 and 503 came, or nothing at all. */
function requireNothingElse(name: string, { times, lost }: Offered): void {
	const others = [...times.keys()].filter((status) => status !== TAKEN && status !== REFUSED);
	const taken = times.get(TAKEN)?.length ?? 0;
	if (others.length > 0 || lost > 0 || taken === 0) {
		throw new Error(`${name}: ${taken} taken, ${lost} lost, other answers ${others.join(", ")}`);
	}
}

const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);

function reportOf(all: readonly Loaded[], demo: DemoQuestions): BenchReport {
	const rows = all.map(({ name, saturation, saturationP99, overload, seen, recovered }) => {
		const [taken, refused] = [overload.times.get(TAKEN) ?? [], overload.times.get(REFUSED) ?? []];
		const offered = answeredPerSecond(overload);
		return [
			name,
			saturation.toFixed(0),
			ms(saturationP99),
			offered.toFixed(0),
			(offered / saturation).toFixed(2),
			takenPerSecond(overload).toFixed(0),
			(refused.length / overload.duration).toFixed(0),
			`${ms(quantile(taken, 0.5))} / ${ms(quantile(taken, 0.99))}`,
			ms(quantile(refused, 0.99)),
			ms(seen.slowestHealth),
			ms(overload.late),
			recovered.toFixed(2),
		];
	});
	const columns = [
		"server",
		"saturated at/s",
		"p99 ms",
		"offered/s",
		"of saturation",
		"taken/s",
		"refused/s",
		"taken p50 / p99 ms",
		"refused p99 ms",
		"slowest health ms",
		"sender late ms",
		"recovered in s",
	];
	const figures = Object.fromEntries(
		all.flatMap(({ name, saturation, saturationP99, overload, seen, recovered }): [string, number][] => [
			[`decisions/s at saturation, ${name}`, saturation],
			[`p99 ms at saturation, ${name}`, saturationP99],
			[`offered, of saturation, ${name}`, answeredPerSecond(overload) / saturation],
			[`decisions/s at twice saturation, ${name}`, takenPerSecond(overload)],
			[`p99 ms of what is taken at twice saturation, ${name}`, quantile(overload.times.get(TAKEN) ?? [], 0.99)],
			[`slowest health ms, ${name}`, seen.slowestHealth],
			// At once is no time at all; figures are above zero.
			[`seconds to recover, ${name}`, Math.max(recovered, 0.001)],
		]),
	);
	const refusals = all.reduce((sum, { seen }) => sum + seen.refusals, 0);
	const compared = [
		`the answers about ${demo.questions.length} subjects with what the gate says in process`,
		"under load only 201 and 503; every decision answered is kept and the journal's chain is whole",
		`${refusals} refusals looked at: each GH-HTTP-009 with Retry-After`,
	];
	return {
		tables: [{ title: "POST /api/gate/decisions at twice saturation", columns, rows }],
		figures,
		compared,
		notes: NOTES,
	};
}

const NOTES = [
	"Saturation: connections are doubled until 5 % more answers do not come; each sends the next question when it has its answer.",
	`Then ${CLIENTS} clients send twice that rate, whatever is answered; each waits for its answer before it sends again, and times`,
	"count from sending. `of saturation` is what was really sent.",
	CAN_PIN
		? "Server and PostgreSQL share one core, the load has another, so that it can send twice what they can do."
		: "Load (a process of its own), server and PostgreSQL share the cores, so the load takes from what the server can do.",
	`Where something else held the sender up, the overload is tried again, at most ${TRIES} times; shown is the one that sent most.`,
	"Recovered: from the end of the load to the first of 20 decisions in a row within ten times the usual time.",
];
