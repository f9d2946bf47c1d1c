import { writeSync } from "node:fs";
import { decide } from "@gatehouse/framework";
import type { StoreConfig } from "../../src/db/open.ts";
import { insertDecision } from "../../src/gate/decision-store.ts";
import { nextReference } from "../../src/gate/reference.ts";
import { creation } from "../../src/record/entity-change.ts";
import { factsOf, requireCity } from "../../src/record/model.ts";
import { clock, TODAY } from "./city.ts";
import { openTestHouse } from "./house.ts";

/**
 * Writes into a store as fast as it can until it is killed, and says after each write, and only then, what was written.
 * Run as a program: `writer.ts '<store as JSON>' <round>`.
 */
const config: StoreConfig = JSON.parse(process.argv[2] ?? "");
const round = process.argv[3] ?? "0";
const house = await openTestHouse(config);
writeSync(1, "open\n");

async function write(id: string): Promise<void> {
	const by = { actor: "writer", reason: null };
	await house.record.write((writing) =>
		writing.change((model, revision) =>
			creation(model, revision, "actors", { id, name: id, kinds: ["supplier"], legalIds: {} }, by),
		),
	);
	writeSync(1, `actor ${id}\n`);
	const facts = factsOf(requireCity(await house.record.current()), house.content);
	const asked = { kind: "subject", id } as const;
	const decision = decide(facts, asked, TODAY);
	const reference = await house.record.write(async (writing) => {
		const taken = await nextReference(writing.trx, "DEC", 2026);
		const decidedAt = clock().toISOString();
		await insertDecision(writing.trx, { id: taken, decidedAt, decidedBy: "writer", asked, decision });
		await writing.note({ actor: "writer", action: "decision.given", target: taken, reason: null, after: decision });
		return taken;
	});
	writeSync(1, `decision ${reference}\n`);
}

async function writeOn(lane: number): Promise<never> {
	for (let n = 0; ; n += 1) await write(`crash-${round}-${lane}-${n}`);
}

await Promise.all([writeOn(0), writeOn(1), writeOn(2)]);
