import { spawn } from "node:child_process";
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FilesConfig, openFile, putFile, sweepFiles, verifyFiles } from "../../src/files/index.ts";
import type { House } from "../../src/house.ts";
import { openTestHouse } from "../support/house.ts";
import { embeddedPlace, type TestPlace } from "../support/stores.ts";

const UPLOADER = fileURLToPath(new URL("../support/uploader.ts", import.meta.url));
const words = { name: "same.txt", type: "text/plain" };

let place: TestPlace;
let folder: string;
let files: FilesConfig;
let house: House;
beforeAll(async () => {
	place = await embeddedPlace();
	if (!("dataDirectory" in place.config) || place.config.dataDirectory === null) throw new Error("no folder");
	folder = join(place.config.dataDirectory, "files");
	files = { folder, key: { file: join(place.config.dataDirectory, "file-key") } };
});
afterAll(async () => {
	await house.store.close();
	await place.remove();
});
const drafts = () => readdirSync(join(folder, "incoming"));

describe("a process killed in the middle of taking a file in", () => {
	test("leaves nothing that anybody sees, no readable byte, and a leftover that is swept after a day", async () => {
		const child = spawn(process.execPath, [UPLOADER, JSON.stringify(place.config), JSON.stringify(files)]);
		let complaint = "";
		let said = "";
		child.stderr.on("data", (chunk) => {
			complaint += chunk;
		});
		child.stdout.on("data", (chunk) => {
			said += chunk;
			if (said.split("\n").length > 3) child.kill("SIGKILL");
		});
		const signal = await new Promise((resolve) => child.once("close", (_code, by) => resolve(by)));
		expect([signal, complaint]).toEqual(["SIGKILL", ""]);
		house = await openTestHouse(place.config, files);
		const [left = ""] = drafts();
		expect(drafts()).toHaveLength(1);
		const bytes = readFileSync(join(folder, "incoming", left));
		expect(bytes.length).toBeGreaterThan(1_000_000);
		expect(bytes.includes("line")).toBe(false);
		expect(await verifyFiles(house.store.db, house.files)).toEqual({ files: 0, bytes: 0, faults: [], orphans: [] });
		const now = { ...house, clock: () => new Date() };
		expect(await sweepFiles(now)).toEqual({ files: 0, leftovers: 0 });
		utimesSync(join(folder, "incoming", left), new Date(0), new Date(0));
		expect(await sweepFiles(now)).toEqual({ files: 0, leftovers: 1 });
		expect(drafts()).toEqual([]);
	});
});

describe("the same bytes handed in at the same moment", () => {
	test("are kept once, can be read by each, and leave nothing beside", async () => {
		async function* pieces(pause: number) {
			for (let n = 0; n < 4; n += 1) {
				yield Buffer.alloc(50_000, `part ${n}\n`);
				await new Promise((resolve) => setTimeout(resolve, pause));
			}
		}
		const kept = await Promise.all([0, 1, 2, 1, 0, 2, 1, 0].map((pause) => putFile(house, pieces(pause), words)));
		const [first] = kept;
		expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(1);
		expect(drafts()).toEqual([]);
		let bytes = 0;
		for await (const piece of await openFile(house, first?.sha256 ?? "")) bytes += piece.length;
		expect(bytes).toBe(200_000);
		const look = () => verifyFiles(house.store.db, house.files);
		await expect.poll(look).toEqual({ files: 1, bytes: 200_000, faults: [], orphans: [] });
		// Once more, when they lie there already.
		await putFile(house, pieces(0), words);
		await expect.poll(look).toEqual({ files: 1, bytes: 200_000, faults: [], orphans: [] });
	});
});
