import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportLines } from "../../src/journal/export.ts";
import { eraseFromJournal, verifyJournal } from "../../src/journal/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";
import { verifyText } from "./chain.ts";
import { faultsOf } from "./ocsf-shape.ts";

const ENTRIES = 3000;
let server: TestServer;

beforeAll(async () => {
	server = await openTestServer(embeddedPlace, null);
	for (let day = 1; day <= 3; day += 1) {
		const notes = Array.from({ length: ENTRIES / 3 }, (_, index) => ({
			actor: "account:anna",
			action: "test.noted",
			target: `thing-${index}`,
			reason: index % 10 === 0 ? `why, "${index}"` : null,
			before: null,
			after: null,
		}));
		const { appendAllToJournal } = await import("../../src/journal/index.ts");
		await server.house.store.db
			.transaction()
			.execute((trx) => appendAllToJournal(trx, notes, new Date(`2026-11-0${day}T23:30:00Z`)));
	}
}, 60_000);
afterAll(() => server.close());

const lines = (text: string) => text.split("\n").slice(0, -1);

test("the whole journal goes out and verifies, its last line saying where it ends", async () => {
	const { statusCode, headers, body } = await server.get("/api/journal/export");
	expect(statusCode).toBe(200);
	expect(headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
	expect(lines(body)).toHaveLength(ENTRIES + 1);
	const found = await verifyText(body, null, 65_536);
	expect(found).toMatchObject({ ok: true, entries: ENTRIES, from: 1 });
	expect(found.head).toEqual((await verifyJournal(server.house.store.db)).head);
});

test("days cut out a part that verifies as one", async () => {
	const { body } = await server.get("/api/journal/export?from=2026-11-02&until=2026-11-02");
	const found = await verifyText(body, null, 65_536);
	expect(found).toMatchObject({ ok: true, entries: ENTRIES / 3, from: ENTRIES / 3 + 1 });
	const none = await server.get("/api/journal/export?from=2026-12-01");
	expect(lines(none.body)).toHaveLength(1);
	expect(await verifyText(none.body)).toMatchObject({ ok: true, entries: 0 });
	expect((await server.get("/api/journal/export?until=2026-02-30")).statusCode).toBe(422);
	expect((await server.get("/api/journal/export?format=xml")).statusCode).toBe(422);
});

test("every entry is an OCSF event that has what its class requires", async () => {
	const { body } = await server.get("/api/journal/export?format=ocsf&until=2026-11-01");
	const events = lines(body).map((line) => JSON.parse(line));
	expect(events).toHaveLength(ENTRIES / 3);
	expect(events.flatMap(faultsOf)).toEqual([]);
	expect(events[0]).toMatchObject({ comment: 'why, "0"', metadata: { product: { name: "Gatehouse" } } });
});

test("the table holds every entry, and is written as it is taken", async () => {
	const { body, headers } = await server.get("/api/journal?format=csv&sort=seq&limit=1");
	expect(headers["content-disposition"]).toBe('attachment; filename="journal.csv"');
	const rows = body.split("\r\n").slice(0, -1);
	expect(rows).toHaveLength(ENTRIES + 1);
	expect(rows[0]).toMatch(/^seq,at,actor,action,target,reason,reasonSalt,reasonDigest,before,after,previousHash,hash$/);
	expect(rows[1]).toContain('"why, ""0"""');
	const latest = await server.get("/api/journal?format=csv&q=thing-7&limit=1");
	expect(latest.body.split("\r\n")[1]).toMatch(/^3000,|^2\d{3},/);
});

test("only who may read the journal takes it out", async () => {
	for (const [as, status] of [
		["public", 401],
		["procurement", 403],
		["supplier-owner@x", 403],
		["regulator", 200],
	] as const) {
		const { statusCode } = await server.get("/api/journal/export?until=2026-11-01", { "test-as": as });
		expect([as, statusCode]).toEqual([as, status]);
	}
});

test("a reason erased while the journal goes out is accounted for by the entry that comes along", async () => {
	const { house } = server;
	let text = "";
	for await (const piece of exportLines(house.store.db, {})) {
		const first = text === "";
		text += piece;
		if (!first) continue;
		const erased = await house.record.write(({ trx, now }) =>
			eraseFromJournal(trx, { account: "account:anna", actor: "operator" }, now),
		);
		expect(erased).toHaveLength(ENTRIES / 10);
	}
	expect(await verifyText(text, null, 65_536)).toMatchObject({ ok: true, entries: ENTRIES + 1, erasedLater: 0 });
	expect(text).toContain("why,");
	const { rows } = await sql`select 1 from journal where reason like 'why%'`.execute(house.store.db);
	expect(rows).toEqual([]);
});

test("a reader who goes away ends the reading, and the store serves others meanwhile", async () => {
	await server.app.listen({ host: "127.0.0.1", port: 0 });
	const { port } = server.app.server.address() as AddressInfo;
	const arrived = await new Promise<number>((resolve, reject) => {
		const request = get({ host: "127.0.0.1", port, path: "/api/journal/export" }, (answer) => {
			answer.once("data", (chunk: Buffer) => {
				answer.pause();
				server.get("/api/journal?limit=1").then(({ statusCode }) => {
					expect(statusCode).toBe(200);
					request.destroy();
					resolve(chunk.length);
				}, reject);
			});
		});
		request.on("error", () => {});
	});
	expect(arrived).toBeGreaterThan(0);
	expect((await server.get("/api/journal/verify")).json()).toMatchObject({ ok: true });
});
