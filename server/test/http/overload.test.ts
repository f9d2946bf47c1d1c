import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { type Load, shedLoad } from "../../src/http/overload.ts";

let app: FastifyInstance;
afterEach(() => app.close());

/** A server whose route waits until it is let go. */
async function open(most: number): Promise<{ load: Load; letGo: () => void }> {
	app = Fastify();
	const load = shedLoad(app, { most, least: 1, late: 60 });
	const waiting: (() => void)[] = [];
	app.post("/work", () => new Promise<string>((resolve) => waiting.push(() => resolve("done"))));
	app.get("/fails", () => {
		throw new Error("no");
	});
	app.get("/health", { config: { access: "health.read" } }, () => "up");
	await app.ready();
	return { load, letGo: () => waiting.splice(0).forEach((go) => void go()) };
}
const work = () => app.inject({ method: "POST", url: "/work", payload: { a: 1 } });
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what is more than the limit is refused at once, what was taken on is answered, and then there is room again", async () => {
	const { load, letGo } = await open(3);
	const sent = Array.from({ length: 8 }, work);
	await soon();
	expect(load).toMatchObject({ working: 3, refused: 5 });
	const health = await app.inject({ method: "GET", url: "/health" });
	expect(health.statusCode).toBe(200);
	letGo();
	const answers = await Promise.all(sent);
	expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 503, 503, 503, 503, 503]);
	const refused = answers.find(({ statusCode }) => statusCode === 503);
	expect(refused?.headers).toMatchObject({
		"retry-after": "1",
		"content-type": "application/problem+json; charset=utf-8",
	});
	expect(refused?.json()).toMatchObject({ code: "GH-HTTP-009", status: 503, type: "/errors/GH-HTTP-009" });
	const again = work();
	await soon();
	letGo();
	expect((await again).statusCode).toBe(200);
	expect(load.working).toBe(0);
});

test("a request that fails gives its place back", async () => {
	const { load } = await open(2);
	for (let i = 0; i < 10; i += 1) {
		expect((await app.inject({ method: "GET", url: "/fails" })).statusCode).toBe(500);
		expect(
			(
				await app.inject({
					method: "POST",
					url: "/work",
					payload: "{",
					headers: { "content-type": "application/json" },
				})
			).statusCode,
		).toBe(400);
	}
	expect(load).toMatchObject({ working: 0, refused: 0 });
});

test("the limit falls while the event loop is late, never below the least, and comes back", async () => {
	const { load } = await open(64);
	for (let i = 0; i < 30 && load.limit > 1; i += 1) {
		const until = performance.now() + 130;
		while (performance.now() < until);
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	expect(load.limit).toBeLessThan(8);
	expect(load.limit).toBeGreaterThanOrEqual(1);
	await expect.poll(() => load.limit, { timeout: 5000 }).toBe(64);
});

test("while the server stops, what still comes is told so in the same form", async () => {
	const { load, letGo } = await open(3);
	const running = work();
	await soon();
	load.closing = true;
	const late = await app.inject({ method: "GET", url: "/fails" });
	expect(late.json()).toMatchObject({ code: "GH-HTTP-009", detail: "the server is stopping; nothing was done" });
	letGo();
	expect((await running).statusCode).toBe(200);
});

test("an upload takes no place while it is sent slowly, takes one while it is worked on, and gives it back", async () => {
	const slow = await openUploads();
	const socket = connect(slow.port, "127.0.0.1");
	await once(socket, "connect");
	socket.write("POST /upload HTTP/1.1\r\nhost: a\r\ncontent-type: a/b\r\ncontent-length: 4\r\n\r\nab");
	await expect.poll(() => slow.begun()).toBe(1);
	await soon();
	expect(slow.load.working).toBe(0);
	expect((await fetch(`http://127.0.0.1:${slow.port}/fast`)).status).toBe(200);
	socket.write("cd");
	await expect.poll(() => slow.load.working).toBe(1);
	const refused = await fetch(`http://127.0.0.1:${slow.port}/fast`);
	expect(refused.status).toBe(503);
	expect(refused.headers.get("content-length")).toBe(String((await refused.text()).length));
	slow.letGo();
	const [answer] = await once(socket, "data");
	expect(String(answer)).toContain("200 OK");
	expect(slow.load.working).toBe(0);
	socket.destroy();
	// Who goes away in the middle leaves nothing behind.
	const gone = connect(slow.port, "127.0.0.1");
	await once(gone, "connect");
	gone.write("POST /upload HTTP/1.1\r\nhost: a\r\ncontent-type: a/b\r\ncontent-length: 4\r\n\r\nab");
	await expect.poll(() => slow.begun()).toBe(2);
	gone.destroy();
	await soon();
	expect(slow.load.working).toBe(0);
});

/** A server that listens, with a route that reads its body itself and then works until it is let go. */
async function openUploads() {
	app = Fastify();
	const load = shedLoad(app, { most: 1, least: 1, late: 10_000 });
	let begun = 0;
	let go = () => {};
	app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
	app.get("/fast", () => "fast");
	app.post("/upload", async ({ raw }) => {
		begun += 1;
		for await (const _ of raw);
		await new Promise<void>((resolve) => {
			go = resolve;
		});
		return "kept";
	});
	await app.listen({ host: "127.0.0.1", port: 0 });
	const { port } = app.server.address() as AddressInfo;
	return { load, port, begun: () => begun, letGo: () => go() };
}
