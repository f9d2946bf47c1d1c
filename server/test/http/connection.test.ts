import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONNECTION_LIMITS } from "../../src/http/limits.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";

let server: TestServer;
let port: number;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, undefined, {
		limits: { connections: { ...CONNECTION_LIMITS, headers: 300, request: 600, check: 50, most: 6 } },
	});
	await server.app.listen({ host: "127.0.0.1", port: 0 });
	port = (server.app.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Said {
	readonly status: number;
	readonly head: string;
	readonly problem: { readonly code?: string };
}

/** Sends bytes, piece by piece, and reads until the server ends the connection. */
function say(...pieces: readonly string[]): Promise<Said> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, "127.0.0.1");
		let text = "";
		socket.on("data", (data) => {
			text += data;
		});
		socket.on("error", reject);
		socket.on("close", () => {
			const [head = "", body = ""] = text.split("\r\n\r\n");
			resolve({
				status: Number(head.split(" ")[1]),
				head: head.toLowerCase(),
				problem: body === "" ? {} : JSON.parse(body),
			});
		});
		pieces.forEach((piece, index) => {
			setTimeout(() => socket.writable && socket.write(piece), index * 100);
		});
	});
}

test.each([
	["no HTTP at all", "SSH-2.0-client\r\n\r\n", 400, "GH-HTTP-030"],
	["a header without a name", "GET / HTTP/1.1\r\nhost: a\r\n: x\r\n\r\n", 400, "GH-HTTP-030"],
	[
		"two lengths",
		"POST /api/actors HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\n{}",
		400,
		"GH-HTTP-030",
	],
	[
		"a length and chunks (smuggling)",
		"POST /api/actors HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
		400,
		"GH-HTTP-030",
	],
	["no host", "GET /api/health HTTP/1.1\r\n\r\n", 400, undefined],
	["NUL in a header", "GET / HTTP/1.1\r\nhost: a\r\nx: a\0b\r\n\r\n", 400, "GH-HTTP-030"],
	["endless headers", `GET / HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(20_000)}\r\n\r\n`, 431, "GH-HTTP-031"],
])("%s is answered as every error is, and the connection ends", async (_name, bytes, status, code) => {
	const said = await say(bytes);
	expect(said.status).toBe(status);
	expect(said.problem.code).toBe(code);
	if (code === undefined) return;
	expect(said.head).toContain("content-type: application/problem+json");
	expect(said.head).toContain("x-content-type-options: nosniff");
	expect(said.head).toContain("content-security-policy: default-src 'none'");
});

test("headers that never end, and a body that never ends, are waited for no longer than is allowed", async () => {
	const headers = await say("GET / HTTP/1.1\r\n", "host: a\r\n", "x: y\r\n", "x: y\r\n");
	expect([headers.status, headers.problem.code]).toEqual([408, "GH-HTTP-032"]);
	const body = await say(
		"POST /api/actors HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{",
		" ",
		" ",
	);
	expect([body.status, body.problem.code]).toEqual([408, "GH-HTTP-032"]);
});

test("there are no more connections than are allowed, and room again when they end", async () => {
	const sockets = Array.from({ length: 12 }, () => connect(port, "127.0.0.1").on("error", () => {}));
	const closed = () => sockets.filter((socket) => socket.closed).length;
	await expect.poll(closed).toBeGreaterThanOrEqual(6);
	for (const socket of sockets) socket.destroy();
	await expect
		.poll(async () => (await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null))?.status)
		.toBe(200);
});

test.each(["/api/%zz", "/api/actors/%ff", "/api/actors/%c0%ae", `/api/actors/${"x".repeat(5000)}`])(
	"the address %s is answered as every error is",
	async (url) => {
		const answer = await server.get(url);
		expect(answer.headers["content-type"]).toContain("application/problem+json");
		expect([400, 404]).toContain(answer.statusCode);
		expect(answer.headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
	},
);
