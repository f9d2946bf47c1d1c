import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";
import { fault } from "./judged.ts";
import { randomFrom } from "./random.ts";
import { malformed, operationsOf } from "./requests.ts";

/** `npm run fuzz -w server` sends 100 000; `FUZZ` says how many, `FUZZ_SEED` which. */
const COUNT = Number(process.env.FUZZ ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261124);
const MINUTES = 60_000;

let server: TestServer;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, undefined, { checkAnswers: false, limits: { rates: {} } });
	await server.app.ready();
});
afterAll(() => server.close());

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes on the heap when everything that can be given back is. */
function heap(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

test(
	`${COUNT} malformed requests over all routes: no 5xx, nothing of the inside, no change but by requests that were good`,
	async () => {
		const document = JSON.parse(JSON.stringify(server.app.swagger()));
		const operations = operationsOf(document);
		expect(operations.length).toBeGreaterThan(60);
		const random = randomFrom(SEED);
		const faults: string[] = [];
		const answered = new Map<number, number>();
		const heaps: number[] = [];
		const entries = async () =>
			Number(
				(
					await server.house.store.db
						.selectFrom("journal")
						.select((one) => one.fn.countAll().as("n"))
						.executeTakeFirstOrThrow()
				).n,
			);
		let changes = 0;
		const before = await entries();
		for (let sent = 0; sent < COUNT; sent += 1) {
			const request = malformed(random, operations, document.components.schemas);
			const answer = await server.app.inject(request);
			answered.set(answer.statusCode, (answered.get(answer.statusCode) ?? 0) + 1);
			if (answer.statusCode < 300 && request.method !== "GET" && request.method !== "HEAD") changes += 1;
			const wrong = fault(request, answer);
			if (wrong !== null)
				faults.push(
					`${request.method} ${request.url?.toString().slice(0, 200)} ${JSON.stringify(request.headers)} ${String(request.payload).slice(0, 300)}\n   ${wrong}`,
				);
			if (sent % Math.ceil(COUNT / 4) === 0) heaps.push(heap());
		}
		heaps.push(heap());
		process.stderr.write(
			`fuzz: seed ${SEED}, answers ${JSON.stringify(Object.fromEntries(answered))}, heap MiB ${heaps.map((bytes) => Math.round(bytes / 2 ** 20)).join(" ")}, ${changes} changes\n`,
		);
		expect(faults.slice(0, 20)).toEqual([]);
		// Every kind of refusal was met: the requests come as far as each.
		for (const status of [400, 401, 403, 404, 415, 422])
			expect([status, answered.get(status) ?? 0]).not.toEqual([status, 0]);
		expect({}).not.toHaveProperty("isAdmin");
		// A change leaves one entry or a few in the journal; refused requests none.
		const written = (await entries()) - before;
		if (changes === 0) expect(written).toBe(0);
		const [, early = 0, , , last = 0] = heaps;
		// Room for answers kept and text interned; a leak of one request each would be far more.
		expect(last).toBeLessThanOrEqual(early + Math.max(24 * 2 ** 20, early * 0.2));
		const whole = await server.get("/api/journal/verify");
		expect(whole.json()).toMatchObject({ ok: true });
	},
	60 * MINUTES,
);
