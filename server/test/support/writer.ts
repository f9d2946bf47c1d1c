import { writeSync } from "node:fs";
import type { StoreConfig } from "../../src/db/open.ts";
import { DecisionGiving } from "../../src/gate/giving.ts";
import { creation } from "../../src/record/entity-change.ts";
import { TODAY } from "./city.ts";
import { openTestHouse } from "./house.ts";

/**
 * Writes into a store as fast as it can until it is killed, and says after each write, and only then, what was written.
 * Run as a program: `writer.ts '<store as JSON>' <round>`.
 */
const config: StoreConfig = JSON.parse(process.argv[2] ?? "");
const round = process.argv[3] ?? "0";
const house = await openTestHouse(config);
const giving = new DecisionGiving(house);
writeSync(1, "open\n");

async function write(id: string): Promise<void> {
	const by = { actor: "writer", reason: null };
	await house.record.write((writing) =>
		writing.change((model, revision) =>
			creation(model, revision, "actors", { id, name: id, kinds: ["supplier"], legalIds: {} }, by),
		),
	);
	writeSync(1, `actor ${id}\n`);
	const asked = { kind: "subject", id } as const;
	const { id: reference } = await giving.give({ asked, at: TODAY, actor: "writer", reason: null });
	writeSync(1, `decision ${reference}\n`);
}

async function writeOn(lane: number): Promise<never> {
	for (let n = 0; ; n += 1) await write(`crash-${round}-${lane}-${n}`);
}

await Promise.all([writeOn(0), writeOn(1), writeOn(2)]);
