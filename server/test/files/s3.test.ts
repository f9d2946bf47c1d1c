import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile, putFile, rewrapFiles, sweepFiles, verifyFiles } from "../../src/files/index.ts";
import { S3Bucket, type S3Config } from "../../src/files/s3.ts";
import { CHUNK } from "../../src/files/sealing.ts";
import type { House } from "../../src/house.ts";
import { openTestHouse } from "../support/house.ts";
import { embeddedPlace, type TestPlace } from "../support/stores.ts";
import { sha256Of, textOf } from "./samples.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-s3-"));
const server = new S3rver({
	address: "127.0.0.1",
	port: 0,
	silent: true,
	directory: join(folder, "s3"),
	configureBuckets: [{ name: "papers" }],
});
let s3: S3Config;
let place: TestPlace;
let house: House;
beforeAll(async () => {
	const { port } = await server.run();
	s3 = {
		url: `http://127.0.0.1:${port}`,
		bucket: "papers",
		region: "eu-central-1",
		keyId: "S3RVER",
		secret: "S3RVER",
	};
	place = await embeddedPlace();
	const key = { file: join(folder, "file-key") };
	house = await openTestHouse(place.config, { folder: join(folder, "files"), key, s3 });
});
afterAll(async () => {
	await house.store.close();
	await place.remove();
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

const words = { name: "a.txt", type: "text/plain" };
async function* pieces(all: Iterable<Buffer>) {
	yield* all;
}
async function bytesOf(source: AsyncIterable<Buffer>): Promise<Buffer> {
	const all: Buffer[] = [];
	for await (const piece of source) all.push(piece);
	return Buffer.concat(all);
}

describe("files in an S3 bucket", () => {
	const length = 3 * CHUNK + 17;

	test("are put there sealed, and read whole or in part", async () => {
		const plain = Buffer.concat([...textOf(length)]);
		const { sha256 } = await putFile(house, pieces(textOf(length, 1000)), words);
		const whole = await putFile(house, pieces([plain]), words);
		expect(whole.sha256).toBe(sha256Of(plain));
		const { place: where } = await house.files.row(whole.sha256);
		expect(where).toMatch(/^s3:[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
		expect((await bytesOf(await openFile(house, whole.sha256))).equals(plain)).toBe(true);
		const span = { from: CHUNK - 3, to: 2 * CHUNK + 5 };
		expect((await bytesOf(await openFile(house, whole.sha256, span))).equals(plain.subarray(span.from, span.to))).toBe(
			true,
		);
		expect(sha256).not.toBe(whole.sha256);
		// Nothing readable lies in the bucket or on this machine's disk.
		const object = await bytesOf(await rawOf(where));
		expect(object.includes("line")).toBe(false);
		expect(readdirSync(join(folder, "files", "incoming"))).toEqual([]);
	});

	test("are kept once when the same are handed in at the same moment, and once more", async () => {
		const { store, files } = house;
		const before = (await verifyFiles(store.db, files)).files;
		const same = () => putFile(house, pieces([Buffer.from("handed in "), Buffer.from("by many")]), words);
		const kept = await Promise.all([same(), same(), same(), same()]);
		kept.push(await same());
		expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(1);
		await expect.poll(() => verifyFiles(store.db, files)).toMatchObject({ files: before + 1, faults: [], orphans: [] });
		await store.db
			.deleteFrom("stored_file")
			.where("sha256", "=", kept[0]?.sha256 ?? "")
			.execute();
		for (const orphan of (await verifyFiles(store.db, files)).orphans) await files.remove(orphan);
	});

	test("are refused when somebody with the bucket changed them", async () => {
		const { sha256 } = await putFile(house, pieces([Buffer.from("what was signed")]), words);
		const { place: where } = await house.files.row(sha256);
		const forged = join(folder, "forged");
		const bytes = await bytesOf(await rawOf(where));
		bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
		writeFileSync(forged, bytes);
		await new S3Bucket(s3).put(where.slice(3), forged, createHash("sha256").update(bytes).digest("hex"));
		await expect(openFile(house, sha256)).rejects.toMatchObject({ code: "GH-FILES-008" });
		await house.files.remove(where);
		await expect(openFile(house, sha256)).rejects.toMatchObject({ code: "GH-FILES-008" });
		const { faults } = await verifyFiles(house.store.db, house.files);
		expect(faults.map((fault) => fault.sha256)).toEqual([sha256]);
	});

	test("that belong to nothing are found and swept; keys are renewed without touching the bucket", async () => {
		const stray = randomBytes(16).toString("hex");
		const name = `${stray.slice(0, 2)}/${stray.slice(2, 4)}/${stray}`;
		writeFileSync(join(folder, "stray"), "x");
		await new S3Bucket(s3).put(name, join(folder, "stray"), sha256Of(Buffer.from("x")));
		expect((await verifyFiles(house.store.db, house.files)).orphans).toEqual([`s3:${name}`]);
		await house.files.renewKey();
		expect(await rewrapFiles(house.store.db, house.files)).toBe(3);
		const later = { ...house, clock: () => new Date(Date.now() + 48 * 3_600_000) };
		expect(await sweepFiles(later)).toEqual({ files: 3, leftovers: 1 });
		expect(await verifyFiles(house.store.db, house.files)).toMatchObject({ files: 0, orphans: [] });
	});

	test("cannot be put or read with a wrong secret, a wrong bucket or a server that is away", async () => {
		writeFileSync(join(folder, "some"), "x");
		const digest = sha256Of(Buffer.from("x"));
		const name = `ab/cd/${"abcd".repeat(8)}`;
		for (const wrong of [{ secret: "guessed" }, { bucket: "no-such" }, { url: "http://127.0.0.1:1" }]) {
			const put = new S3Bucket({ ...s3, ...wrong }).put(name, join(folder, "some"), digest);
			await expect(put).rejects.toMatchObject({ code: "GH-FILES-010" });
		}
	});
});

/** What lies in the bucket, as its owner sees it. */
async function rawOf(where: string): Promise<AsyncIterable<Buffer>> {
	const read = await new S3Bucket(s3).read(where.slice(3), { from: 0, to: 10_000_000 });
	return (async function* () {
		for await (const piece of read) yield Buffer.from(piece);
	})();
}
