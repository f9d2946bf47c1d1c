import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scannerAddressOf } from "../../src/files/scan.ts";
import { filesConfigOf } from "../../src/files/settings.ts";
import type { House } from "../../src/house.ts";
import { smallCity } from "../support/city.ts";
import { buildTestApp, openTestHouse, putCity } from "../support/house.ts";
import { embeddedPlace } from "../support/stores.ts";

/** A scanner as clamd is: reads a stream of pieces with their lengths, and says what it thinks of the whole. */
const scanned: Buffer[] = [];
let answer: (file: Buffer) => string | null;
function listen(socket: Socket): void {
	let bytes = Buffer.alloc(0);
	socket.on("error", () => {});
	socket.on("data", (data) => {
		bytes = Buffer.concat([bytes, data]);
		const file = fileIn(bytes);
		if (file === null) return;
		scanned.push(file);
		const said = answer(file);
		if (said === null) socket.destroy();
		else socket.end(`${said}\0`);
	});
}

/** The file, once its end has come; null before. */
function fileIn(bytes: Buffer): Buffer | null {
	const begin = "zINSTREAM\0";
	expect(bytes.subarray(0, begin.length).toString()).toBe(begin.slice(0, bytes.length));
	const pieces: Buffer[] = [];
	for (let at = begin.length; at + 4 <= bytes.length; ) {
		const length = bytes.readUInt32BE(at);
		if (length === 0) return Buffer.concat(pieces);
		pieces.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return null;
}

let scanner: Server;
let close: () => Promise<void>;
let send: (payload: Buffer | string) => Promise<{ status: number; code?: string; detail?: string }>;
let house: House;
beforeAll(async () => {
	scanner = createServer(listen);
	await new Promise<void>((resolve) => scanner.listen(0, "127.0.0.1", resolve));
	const { port } = scanner.address() as AddressInfo;
	const place = await embeddedPlace();
	const folder = "dataDirectory" in place.config ? (place.config.dataDirectory ?? "") : "";
	house = await openTestHouse(place.config, {
		folder: join(folder, "files"),
		key: { file: join(folder, "file-key") },
		scanner: { host: "127.0.0.1", port },
	});
	await putCity(house, smallCity);
	const app = await buildTestApp(house);
	send = async (payload) => {
		const headers = { "content-type": "text/plain", "file-name": "note.txt", host: "127.0.0.1:8080" };
		const said = await app.inject({ method: "POST", url: "/api/evidence/policy-2026/files", headers, payload });
		return { status: said.statusCode, ...said.json() };
	};
	close = async () => {
		await app.close();
		await house.store.close();
		await place.remove();
		scanner.close();
	};
});
afterAll(() => close());
const kept = async () => (await house.store.db.selectFrom("stored_file").select("sha256").execute()).length;

test("every byte of a file is scanned before it is kept", async () => {
	answer = () => "stream: OK";
	const large = "a line of text\n".repeat(40_000);
	expect((await send(large)).status).toBe(201);
	expect(scanned.at(-1)?.toString()).toBe(large);
	expect(await kept()).toBe(1);
});

test.each<readonly [string, string | null, number, string, string]>([
	["malware", "stream: Win.Test.EICAR_HDB-1 FOUND", 422, "GH-FILES-014", "Win.Test.EICAR_HDB-1"],
	["a file too large for the scanner", "INSTREAM size limit exceeded. ERROR", 503, "GH-FILES-015", "size limit"],
	["a scanner that goes away", null, 503, "GH-FILES-015", "does not answer"],
])("%s keeps the file out", async (_what, said, status, code, detail) => {
	answer = () => said;
	const before = await kept();
	expect(await send("some text")).toMatchObject({ status, code, detail: expect.stringContaining(detail) });
	expect(await kept()).toBe(before);
});

test("a scanner that is not there keeps files out, rather than letting them through unseen", async () => {
	await new Promise((resolve) => scanner.close(resolve));
	expect(await send("some text")).toMatchObject({ status: 503, code: "GH-FILES-015" });
});

test("the setting names a host and port, or a socket", () => {
	expect(scannerAddressOf("127.0.0.1:3310")).toEqual({ host: "127.0.0.1", port: 3310 });
	expect(scannerAddressOf("[::1]:3310")).toEqual({ host: "::1", port: 3310 });
	expect(scannerAddressOf("/run/clamav/clamd.ctl")).toEqual({ path: "/run/clamav/clamd.ctl" });
	for (const wrong of ["clamd", "host:0", "host:99999", "tcp://x:1"])
		expect(() => scannerAddressOf(wrong)).toThrow(wrong);
	const store = { dataDirectory: "x" };
	expect(filesConfigOf(store, { GATEHOUSE_CLAMD: "h:1" }).scanner).toEqual({ host: "h", port: 1 });
	expect(filesConfigOf(store, {})).not.toHaveProperty("scanner");
});
