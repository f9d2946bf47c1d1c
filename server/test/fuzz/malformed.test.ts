import { afterAll, beforeAll, expect, test } from "vitest";
import { openAccounts } from "../../src/access/accounts/index.ts";
import { identifyBy } from "../../src/access/identify.ts";
import { logOptions } from "../../src/http/log.ts";
import { invitationPrincipal } from "../../src/requests/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { buildTestApp, putCity } from "../support/house.ts";
import { testPrincipal } from "../support/principal.ts";
import { embeddedPlace } from "../support/stores.ts";
import { CHEAP, clientsOf, openTestAccounts } from "./clients.ts";
import { growth } from "./memory.ts";
import { operationsOf } from "./operations.ts";
import { randomFrom } from "./random.ts";
import { fillRival, fuzzedCity } from "./rival.ts";
import { type Sent, sendMany } from "./send-many.ts";

/** `npm run fuzz -w server` sends 100 000; `FUZZ` says how many, `FUZZ_SEED` which. */
const COUNT = Number(process.env.FUZZ ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261124);
/** Each part has a seed, a fresh city and fresh credentials: what one breaks does not stand before the next. */
const PARTS = Math.max(2, Math.round(COUNT / 10_000));
/** Generous: other tests run beside this one. */
const SLOWEST_MS = 10_000;
const MINUTES = 60_000;
const MIB = 2 ** 20;

let server: TestServer;
const logged: string[] = [];
beforeAll(async () => {
	const plain = await openTestServer(embeddedPlace, fuzzedCity);
	const { house } = plain;
	const secret = { text: "a secret of the tests that is long enough" };
	const accounts = openAccounts(house, { secret, publicUrl: null, breakGlassFolder: null, cost: CHEAP });
	const identify = identifyBy(accounts, [(request) => invitationPrincipal(house, request)]);
	const app = await buildTestApp(house, {
		access: { identify: (request) => ("test-as" in request.headers ? testPrincipal : identify)(request) },
		accounts,
		checkAnswers: false,
		limits: { rates: {} },
		logger: logOptions("error", { write: (line) => void logged.push(line) }),
	});
	await fillRival(plain);
	await openTestAccounts(house);
	server = { ...plain, app };
});
afterAll(async () => {
	await server.app.close();
	await server.close();
});

test(
	`${COUNT} malformed requests over all routes: no 5xx, nothing of the inside or of others, no change but by requests that were good`,
	async () => {
		const { app, house } = server;
		await app.ready();
		const document = JSON.parse(JSON.stringify(app.swagger()));
		const operations = operationsOf(document);
		const sent: Sent = { answered: new Map(), reached: new Map(), faults: [], heaps: [], changes: 0, slowest: [0, ""] };
		const began = performance.now();
		const before = await entries();
		let own = 0;
		for (let part = 0; part < PARTS; part += 1) {
			const start = await entries();
			await putCity(house, fuzzedCity);
			const clientFor = await clientsOf(app, house, part);
			own += (await entries()) - start;
			const count = Math.ceil(COUNT / PARTS);
			await sendMany(app, { random: randomFrom(SEED + part), operations, document, clientFor, count }, sent);
			say(`${part + 1}/${PARTS}`, sent, began);
		}
		expect([...sent.faults.slice(0, 20), ...logged]).toEqual([]);
		// Nothing keeps the others waiting.
		expect(sent.slowest[0]).toBeLessThan(SLOWEST_MS);
		// Every route was asked, and every kind of refusal was met: the requests come as far as each.
		expect(operations.filter(({ id }) => !sent.reached.has(id))).toEqual([]);
		for (const status of [400, 401, 403, 404, 413, 415, 422])
			expect([status, sent.answered.get(status) ?? 0]).not.toEqual([status, 0]);
		expect({}).not.toHaveProperty("isAdmin");
		// A change leaves one entry or a few in the journal; refused requests none.
		if (sent.changes === 0) expect((await entries()) - before - own).toBe(0);
		expect(growth(lastHalf(sent.heaps))).toBeLessThanOrEqual(8 * MIB + (COUNT / 2) * 100);
		const whole = await app.inject({ url: "/api/journal/verify", headers: { "test-as": "ciso" } });
		expect(whole.json()).toMatchObject({ ok: true });
	},
	60 * MINUTES,
);

async function entries(): Promise<number> {
	const { db } = server.house.store;
	const { n } = await db
		.selectFrom("journal")
		.select((one) => one.fn.countAll().as("n"))
		.executeTakeFirstOrThrow();
	return Number(n);
}

const lastHalf = (heaps: readonly number[]) => heaps.slice(Math.floor(heaps.length / 2));

function say(part: string, { answered, heaps, changes, slowest, faults, reached }: Sent, began: number): void {
	const histogram = JSON.stringify(Object.fromEntries([...answered].sort(([a], [b]) => a - b)));
	const seconds = Math.round((performance.now() - began) / 1000);
	const count = [...answered.values()].reduce((sum, one) => sum + one, 0);
	const good = [...reached.values()].filter((statuses) => statuses.has(2)).length;
	const mib = (bytes: number) => (bytes / MIB).toFixed(1);
	process.stderr.write(
		[
			`fuzz ${part}, seed ${SEED}: ${count} requests in ${seconds} s, answers ${histogram}, ${faults.length} faults`,
			`  ${reached.size} operations asked, ${good} of them answered with success now and then; ${changes} changes`,
			`  heap MiB ${mib(heaps[0] ?? 0)} first, ${mib(heaps.at(-1) ?? 0)} last, ${mib(Math.max(...heaps))} most; grows by ${mib(growth(lastHalf(heaps)))} over the last half; resident ${mib(process.memoryUsage.rss())}`,
			`  slowest ${Math.round(slowest[0])} ms: ${slowest[1]}\n`,
		].join("\n"),
	);
}
