import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, checkBackup, type Manifest, restore } from "../../src/backup/index.ts";
import { type Member, readTar, writeTar } from "../../src/backup/tar.ts";
import type { House } from "../../src/house.ts";
import { openTestHouse } from "../support/house.ts";
import { embeddedPlace, type TestPlace } from "../support/stores.ts";
import { everyRow, fill, fillFolder, NOW } from "./filled.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-damaged-"));
const file = join(folder, "backup");
let place: TestPlace;
let empty: TestPlace;
let target: House;
let made: Manifest;
let bytes: Buffer;
let untouched: Record<string, string[]>;
const everything = Number.MAX_SAFE_INTEGER;

beforeAll(async () => {
	place = await embeddedPlace();
	const source = await openTestHouse(place.config);
	await fill(source);
	fillFolder(join(folder, "files"));
	made = await backUp(source.store, { file, force: false, filesFolder: join(folder, "files"), now: NOW });
	await source.store.close();
	bytes = readFileSync(file);
	empty = await embeddedPlace();
	target = await openTestHouse(empty.config);
	untouched = await everyRow(target, everything);
}, 120_000);
afterAll(async () => {
	await target.store.close();
	for (const one of [place, empty]) await one.remove();
	rmSync(folder, { recursive: true, force: true });
});

function write(content: Uint8Array): string {
	const path = join(folder, "other");
	writeFileSync(path, content);
	return path;
}

/** The archive with its members changed. */
async function repacked(change: (members: [string, Buffer][]) => [string, Buffer][]): Promise<string> {
	const members: [string, Buffer][] = [];
	for await (const { name, content } of readTar(Readable.from([gunzipSync(bytes)]))) {
		members.push([name, Buffer.from(await buffer(Readable.from(content)))]);
	}
	async function* all(): AsyncGenerator<Member> {
		for (const [name, content] of change(members)) yield { name, size: content.length, content: [content] };
	}
	return write(gzipSync(await buffer(Readable.from(writeTar(all())))));
}

/** The archive with its manifest changed, and everything else as it was. */
const withManifest = (change: (manifest: Manifest) => object) =>
	repacked((members) =>
		members.map(([name, content]) =>
			name === "manifest.json"
				? [name, Buffer.from(JSON.stringify(change(JSON.parse(content.toString()))))]
				: [name, content],
		),
	);

test("a backup with a byte changed or its end cut off is refused", async () => {
	for (const at of [0, 10, 500, bytes.length >> 1, bytes.length - 5]) {
		const changed = Buffer.from(bytes);
		changed[at] = (changed[at] ?? 0) ^ 0x41;
		await expect(checkBackup(write(changed))).rejects.toMatchObject({ code: "GH-BAK-001" });
	}
	for (const length of [0, 1, 100, bytes.length >> 1, bytes.length - 1]) {
		await expect(checkBackup(write(bytes.subarray(0, length)))).rejects.toMatchObject({ code: "GH-BAK-001" });
	}
});

test("so is one whose members were altered, taken out, added or named to lead elsewhere", async () => {
	const changes: ((members: [string, Buffer][]) => [string, Buffer][])[] = [
		(members) =>
			members.map(([name, content]) => [
				name,
				Buffer.from(content.toString("latin1").replace("Lindmoor", "Lindmaar"), "latin1"),
			]),
		(members) => members.slice(1),
		(members) => members.slice(0, -1),
		(members) => [["files/more", Buffer.from("more")], ...members],
		(members) => [...members, ["files/more", Buffer.from("more")]],
	];
	for (const change of changes) {
		await expect(checkBackup(await repacked(change))).rejects.toMatchObject({ code: "GH-BAK-001" });
	}
	const leading = await repacked((members) =>
		members.map(([name, content]) => [
			name.replace("files/ab/cdef", "files/../cdef"),
			Buffer.from(content.toString("latin1").replace("files/ab/cdef", "files/../cdef"), "latin1"),
		]),
	);
	await expect(checkBackup(leading)).rejects.toMatchObject({ code: "GH-BAK-001" });
});

test("what is no backup, or not there, is refused by name", async () => {
	await expect(checkBackup(write(Buffer.from("schema: gatehouse-city/1\n")))).rejects.toMatchObject({
		code: "GH-BAK-001",
	});
	await expect(checkBackup(join(folder, "nothing"))).rejects.toMatchObject({ code: "GH-FILE-011" });
});

test("a backup of a version with other tables is refused", async () => {
	const older = await withManifest((manifest) => ({
		...manifest,
		version: "0.0.1",
		migrations: manifest.migrations.slice(1),
	}));
	await expect(checkBackup(older)).rejects.toMatchObject({
		code: "GH-BAK-002",
		message: expect.stringContaining("`0.0.1`"),
	});
});

test("what shows only while restoring leaves the store as it was", async () => {
	const settings = { force: false, filesFolder: join(folder, "restored"), now: NOW };
	const refuse = async (change: (manifest: Manifest) => Manifest, code: string) => {
		const other = await withManifest(change);
		const attempt = restore(target.store, await checkBackup(other), { ...settings, file: other });
		await expect(attempt).rejects.toMatchObject({ code });
		expect(await everyRow(target, everything)).toEqual(untouched);
	};
	await refuse((manifest) => ({ ...manifest, journal: { seq: 1, hash: "0".repeat(64) } }), "GH-BAK-001");
	const more = (manifest: Manifest) => manifest.tables.map((table) => ({ ...table, rows: table.rows + 1 }));
	await refuse((manifest) => ({ ...manifest, tables: more(manifest) }), "GH-BAK-001");
	const fewer = (manifest: Manifest) =>
		manifest.tables.map((table) => (table.name === "decision" ? { ...table, columns: table.columns.slice(1) } : table));
	await refuse((manifest) => ({ ...manifest, tables: fewer(manifest) }), "GH-BAK-002");
	await restore(target.store, made, { ...settings, file });
	expect((await everyRow(target, everything))["public.decision"]).toHaveLength(2);
}, 60_000);
