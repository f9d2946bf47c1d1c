import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { backUp, restore } from "../../src/backup/index.ts";
import { verifyJournal } from "../../src/journal/index.ts";
import { openTestHouse } from "../support/house.ts";
import { embeddedPlace, STORES } from "../support/stores.ts";
import { contentsOf, everyRow, fill, fillFolder, NOW } from "./filled.ts";

const RESTORER = fileURLToPath(new URL("./restorer.ts", import.meta.url));

/** Kills a restore a while after it has said a word. */
async function restoreAndDie(args: readonly string[], word: string, after: number): Promise<string> {
	const child = spawn(process.execPath, [RESTORER, ...args]);
	let said = "";
	let dying = false;
	child.stdout.on("data", (chunk) => {
		said += chunk;
		if (dying || !said.includes(word)) return;
		dying = true;
		setTimeout(() => child.kill("SIGKILL"), after);
	});
	await new Promise((resolve) => child.once("close", resolve));
	return said;
}

describe.each(STORES)("a restore killed in the middle, $kind store", ({ makePlace }) => {
	test.skipIf(makePlace === null)(
		"leaves the store empty or whole, and the next one succeeds",
		async () => {
			if (makePlace === null) return;
			const folder = mkdtempSync(join(tmpdir(), "gatehouse-killed-"));
			const file = join(folder, "backup");
			const from = await embeddedPlace();
			const source = await openTestHouse(from.config);
			await fill(source);
			fillFolder(join(folder, "files"));
			const made = await backUp(source.store, { file, force: false, filesFolder: join(folder, "files"), now: NOW });
			const { seq } = made.journal;
			const whole = await everyRow(source, seq);
			await source.store.close();
			const place = await makePlace();
			const restored = join(folder, "restored");
			const outcomes: string[] = [];
			for (const [word, after] of [
				["restoring public.actor", 0],
				["restoring public.journal", 1],
				["checking journal", 0],
				["checking journal", 15],
				["checking journal", 40],
			] as const) {
				await restoreAndDie([JSON.stringify(place.config), file, restored], word, after);
				const house = await openTestHouse(place.config);
				const rows = await everyRow(house, seq);
				const empty = rows["public.journal"]?.length === 0;
				outcomes.push(empty ? "empty" : "whole");
				if (empty) expect(rows["public.actor"]).toEqual([]);
				else {
					expect(rows).toEqual(whole);
					expect(contentsOf(restored)).toEqual(contentsOf(join(folder, "files")));
				}
				await house.store.close();
				if (!empty) break;
			}
			expect(outcomes[0]).toBe("empty");
			const house = await openTestHouse(place.config);
			if (outcomes.at(-1) === "empty") {
				// The files may have taken their place just before the kill; they are the same.
				if (existsSync(restored)) rmSync(restored, { recursive: true });
				await restore(house.store, made, { file, force: false, filesFolder: restored, now: NOW });
			}
			expect(await everyRow(house, seq)).toEqual(whole);
			expect(await verifyJournal(house.store.db)).toMatchObject({ ok: true, entries: seq + 1 });
			await house.store.close();
			await place.remove();
			await from.remove();
			rmSync(folder, { recursive: true, force: true });
		},
		240_000,
	);
});
