import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import pg from "pg";
import { expect, test } from "vitest";
import { encryptedAddress } from "../../src/db/encrypted.ts";

const TLS = "sslmode=verify-full";

test.each([
	["postgres://city@db.example/city", `postgres://city@db.example/city?${TLS}`],
	[
		"postgres://city:p%40ss@10.0.0.5:5432/city?application_name=x",
		`postgres://city:p%40ss@10.0.0.5:5432/city?application_name=x&${TLS}`,
	],
	["postgres://city@[fd00::5]/city", `postgres://city@[fd00::5]/city?${TLS}`],
	["postgres://city@db.example/city?sslmode=disable", null],
	["postgres://city@db.example/city?sslmode=require", null],
	["postgres://city@localhost/city", null],
	["postgres://[", null],
	["postgres://city@127.0.0.1:5433/city", null],
	["postgres://city:x@/city?host=%2Fvar%2Frun%2Fpostgresql", null],
])("%s becomes %s (null: stays)", (given, encrypted) => {
	expect(encryptedAddress(given)).toBe(encrypted ?? given);
});

test("a server that speaks no TLS is given up before it hears the password", async () => {
	const heard: Buffer[] = [];
	const server = createServer((socket) => {
		socket.on("error", () => {});
		socket.on("data", (data) => {
			heard.push(data);
			socket.write("N");
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	const address = encryptedAddress(`postgres://city:hunter2@db.example:${port}/city`).replace(
		"db.example",
		"127.0.0.1",
	);
	const client = new pg.Client({ connectionString: address });
	client.on("error", () => {});
	await expect(client.connect()).rejects.toThrow(/SSL/);
	// Nothing but the question whether TLS is spoken (eight bytes).
	expect(Buffer.concat(heard)).toHaveLength(8);
	server.close();
});
