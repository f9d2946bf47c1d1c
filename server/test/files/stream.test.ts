import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cityFile } from "@gatehouse/framework";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesConfigOf, sweepFiles, verifyFiles } from "../../src/files/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCityInput } from "../support/city.ts";
import { embeddedPlace } from "../support/stores.ts";
import { textOf } from "./samples.ts";

const MIB = 1024 * 1024;
const URL_OF_FILES = "/api/evidence/policy-2026/files";
let server: TestServer;
let folder: string;
let port: number;
beforeAll(async () => {
	const place = await embeddedPlace();
	if (!("dataDirectory" in place.config) || place.config.dataDirectory === null) throw new Error("no folder");
	folder = join(place.config.dataDirectory, "files");
	server = await openTestServer(async () => place, cityFile.parse(smallCityInput));
	port = Number(new URL(await server.app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(() => server.close());

const upload = (bytes: number) =>
	fetch(`http://127.0.0.1:${port}${URL_OF_FILES}`, {
		method: "POST",
		headers: { "content-type": "text/plain", "file-name": "long.txt" },
		body: Readable.toWeb(Readable.from(textOf(bytes))) as ReadableStream,
		duplex: "half",
	});
const drafts = () => (existsSync(join(folder, "incoming")) ? readdirSync(join(folder, "incoming")) : []);

describe("a file that comes in piece by piece", () => {
	test("breaks off: nothing of it stays", async () => {
		const socket = createConnection(port, "127.0.0.1");
		socket.write(
			`POST ${URL_OF_FILES} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: text/plain\r\nfile-name: a.txt\r\n` +
				"content-length: 500000\r\n\r\n",
		);
		socket.write("x".repeat(200_000));
		await expect.poll(drafts, { timeout: 5000 }).toHaveLength(1);
		socket.destroy();
		await expect.poll(drafts, { timeout: 5000 }).toEqual([]);
		expect((await verifyFiles(server.house.store.db, server.house.files)).files).toBe(0);
	});

	test("is refused once it is too large, whether its length was said or not, and the refusal gets through", async () => {
		const unsaid = await upload(51 * MIB);
		expect(await unsaid.json()).toMatchObject({ status: 413, code: "GH-FILES-001" });
		const said = await server.send({
			method: "POST",
			url: URL_OF_FILES,
			headers: { "content-type": "text/plain", "file-name": "a.txt", "content-length": String(51 * MIB) },
			payload: "x",
		});
		expect(said.json()).toMatchObject({ status: 413, code: "GH-FILES-001" });
		expect(drafts()).toEqual([]);
	});

	test("takes no more memory the larger it is, in and out", async () => {
		const warm = await upload(MIB);
		expect(warm.status).toBe(201);
		let most = 0;
		// What is still held, whenever the collector would otherwise have come round. Its thread that gives buffers back lags
		// behind on a busy machine, so it gives them back before it returns.
		setFlagsFromString("--expose-gc");
		setFlagsFromString("--no-concurrent-array-buffer-sweeping");
		const collect: () => void = runInNewContext("gc");
		collect();
		const before = process.memoryUsage().arrayBuffers;
		const look = () => {
			collect();
			most = Math.max(most, process.memoryUsage().arrayBuffers - before);
		};
		// The digest of the record is that of its first file, so the large one is kept beside it.
		const { putFile, openFile } = await import("../../src/files/index.ts");
		const words = { name: "long.txt", type: "text/plain" };
		const kept = await putFile(server.house, Readable.from(lookedAt(textOf(50 * MIB), look)), words);
		let bytes = 0;
		for await (const piece of lookedAt(await openFile(server.house, kept.sha256), look)) bytes += piece.length;
		expect(bytes).toBe(50 * MIB);
		expect(most).toBeLessThan(4 * MIB);
	});
});

describe("the folder of files", () => {
	test("is cleared of what a killed process left, after a day", async () => {
		mkdirSync(join(folder, "incoming"), { recursive: true });
		const left = join(folder, "incoming", "left.part");
		writeFileSync(left, "half");
		const late = { ...server.house, clock: () => new Date() };
		await pause(5);
		expect((await sweepFiles(late)).leftovers).toBe(0);
		utimesSync(left, new Date(0), new Date(0));
		expect((await sweepFiles(late)).leftovers).toBe(1);
		expect(drafts()).toEqual([]);
	});

	test("is where the settings say", () => {
		expect(filesConfigOf({ dataDirectory: "d" })).toEqual({
			folder: join("d", "files"),
			key: { file: join("d", "file-key") },
		});
		const environment = { GATEHOUSE_FILES: "/f", GATEHOUSE_FILE_KEY: "k" };
		expect(filesConfigOf({ databaseUrl: "x" }, environment)).toEqual({ folder: "/f", key: { keys: "k" } });
		expect(filesConfigOf({ databaseUrl: "x" }, environment, "/g").folder).toBe("/g");
		expect(() => filesConfigOf({ databaseUrl: "x" }, { GATEHOUSE_S3_URL: "https://s3.example" })).toThrow(
			/`GATEHOUSE_S3_BUCKET`, `GATEHOUSE_S3_KEY_ID`, `GATEHOUSE_S3_SECRET`/,
		);
	});
});

/** The pieces, with a look at the memory every ten mebibytes. */
async function* lookedAt<Piece extends { length: number }>(
	pieces: AsyncIterable<Piece> | Iterable<Piece>,
	look: () => void,
): AsyncGenerator<Piece> {
	let [seen, next] = [0, 10 * MIB];
	for await (const piece of pieces) {
		seen += piece.length;
		if (seen >= next) {
			look();
			next += 10 * MIB;
		}
		yield piece;
	}
}
