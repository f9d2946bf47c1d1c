import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { digest } from "@gatehouse/framework";
import pg from "pg";
import { describe, expect, test } from "vitest";
import type { StoreConfig } from "../../src/db/open.ts";
import type { House } from "../../src/house.ts";
import { verifyJournal } from "../../src/journal/index.ts";
import { loadCity } from "../../src/record/load.ts";
import { requireCity } from "../../src/record/model.ts";
import { smallCity } from "../support/city.ts";
import { openTestHouse, putCity } from "../support/house.ts";
import { STORES } from "../support/stores.ts";

const WRITER = fileURLToPath(new URL("../support/writer.ts", import.meta.url));
const ROUNDS = 4;

/** Lets a process write until it has said enough, kills it in the middle of its work, and returns all it said. */
async function writeAndDie(config: StoreConfig, round: number): Promise<string[]> {
	const child = spawn(process.execPath, [WRITER, JSON.stringify(config), String(round)]);
	let said = "";
	let complaint = "";
	child.stderr.on("data", (chunk) => {
		complaint += chunk;
	});
	child.stdout.on("data", (chunk) => {
		said += chunk;
		// A little later than the line, so that the kill falls somewhere inside the next writes.
		if (said.split("\n").length > 20 + round * 7) setTimeout(() => child.kill("SIGKILL"), round * 3);
	});
	const signal = await new Promise((resolve) => child.once("close", (_code, by) => resolve(by)));
	expect([signal, complaint]).toEqual(["SIGKILL", ""]);
	// What was said last may be half a line: only whole lines count as said.
	return said.split("\n").slice(0, -1);
}

/** Waits until a server is through with what the killed process sent last: it may commit after its client is gone. */
async function waitForServer(config: StoreConfig): Promise<void> {
	if (!("databaseUrl" in config)) return;
	const client = new pg.Client({ connectionString: config.databaseUrl });
	await client.connect();
	await expect
		.poll(
			async () => {
				const { rowCount } = await client.query(`select 1 from pg_stat_activity
					where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`);
				return rowCount;
			},
			{ timeout: 60_000 },
		)
		.toBe(0);
	await client.end();
}

async function checkWhole(house: House, acknowledged: ReadonlySet<string>): Promise<void> {
	const { db } = house.store;
	expect(await verifyJournal(db)).toMatchObject({ ok: true, brokenAt: null });
	const model = requireCity(await loadCity(db));
	const actors = new Map(
		model.city.actors.filter(({ id }) => id.startsWith("crash-")).map((actor) => [actor.id, actor]),
	);
	const decisions = new Map(
		(
			await db
				.selectFrom("decision")
				.innerJoin("answer", "answer.digest", "decision.answer")
				.select(["decision.id", "answer.document"])
				.execute()
		).map((row) => [row.id, row.document]),
	);
	for (const line of acknowledged) {
		const [kind, id = ""] = line.split(" ");
		if (kind === "actor") expect(actors.has(id), line).toBe(true);
		if (kind === "decision") expect(decisions.has(id), line).toBe(true);
	}
	const entries = await db.selectFrom("journal").select(["action", "target", "after"]).execute();
	const journaled = (action: string) =>
		new Map(entries.filter((entry) => entry.action === action).map(({ target, after }) => [target, after]));
	// Neither a row without its entry nor an entry without its row.
	expect(journaled("actors.created")).toEqual(new Map([...actors].map(([id, actor]) => [id, digest(actor)])));
	expect(journaled("decision.given")).toEqual(new Map([...decisions].map(([id, decision]) => [id, digest(decision)])));
	expect(model.revision).toBe(1 + actors.size);
	const subjects = await db.selectFrom("subject").select("id").where("id", "like", "crash-%").execute();
	expect(subjects).toHaveLength(actors.size);
}

describe.each(STORES)("a process killed while it writes, $kind store", ({ makePlace }) => {
	test.skipIf(makePlace === null)(
		"leaves everything it had acknowledged, and nothing half-written",
		async () => {
			if (makePlace === null) return;
			const place = await makePlace();
			const first = await openTestHouse(place.config);
			await putCity(first, smallCity);
			await first.store.close();
			const acknowledged = new Set<string>();
			for (let round = 1; round <= ROUNDS; round += 1) {
				for (const line of await writeAndDie(place.config, round)) acknowledged.add(line);
				await waitForServer(place.config);
				const house = await openTestHouse(place.config);
				await checkWhole(house, acknowledged);
				await house.store.close();
			}
			expect(acknowledged.size).toBeGreaterThan(ROUNDS * 20);
			await place.remove();
		},
		300_000,
	);
});
