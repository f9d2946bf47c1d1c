import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { logOptions } from "../../src/http/log.ts";
import { hideSecrets } from "../../src/http/secrets.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";

/** One secret of each kind; none of them may be in any line of the log. */
const SECRET = {
	key: "gh_Zk3yQ7aB19xcVbNmLp20",
	basic: "YWxhZGRpbjpvcGVuc2VzYW1l",
	session: "S3ss10nV4lueAbCdEfGh",
	invitation: "Inv1tat10nT0kenQwErTy",
	idempotency: "body-of-an-earlier-request",
	password: "correct horse battery",
	totp: "739182",
	link: "L1nkT0kenAsPartOfTheAddressXYZ",
	query: "qu3ryT0ken",
	client: "cl1entS3cret",
};
const lines: string[] = [];
const stream = { write: (line: string) => void lines.push(line) };

/** Throws what it was sent, as a careless library would; and logs it, as a careless handler would. */
function careless(app: FastifyInstance): void {
	app.post("/careless", { config: { access: "health.read" } }, async (request) => {
		request.log.info({ headers: request.headers, body: request.body }, "got it");
		request.log.info({ req: request, password: SECRET.password, user: { token: SECRET.client } }, `at ${request.url}`);
		const error = new Error(`refused ${JSON.stringify(request.body)} of ${JSON.stringify(request.headers)}`);
		throw Object.assign(error, {
			parameters: [SECRET.password],
			cause: new Error(`inner ${SECRET.password} ${SECRET.totp}`),
		});
	});
}

const request = {
	method: "POST",
	url: `/careless?token=${SECRET.query}&code=${SECRET.query}`,
	headers: {
		authorization: `Bearer ${SECRET.key}`,
		"proxy-authorization": `Basic ${SECRET.basic}`,
		cookie: `gatehouse.session=${SECRET.session}; gatehouse_invitation=${SECRET.invitation}`,
		invitation: SECRET.invitation,
	},
	payload: {
		email: "x@example.org",
		password: SECRET.password,
		nested: [{ totp: SECRET.totp, clientSecret: SECRET.client }],
	},
} as const;

let server: TestServer;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, undefined, { logger: logOptions("trace", stream) });
	await server.app.ready();
});
afterAll(() => server.close());

const leaked = () => Object.entries(SECRET).filter(([, secret]) => lines.some((line) => line.includes(secret)));

test("a careless handler and a careless error write no secret into the log, only that they failed", async () => {
	const app = Fastify({ logger: logOptions("trace", stream) });
	const { answerErrors } = await import("../../src/http/problem.ts");
	answerErrors(app);
	careless(app);
	const answer = await app.inject(request);
	expect(answer.statusCode).toBe(500);
	expect(answer.body).not.toMatch(/refused|inner|\.ts/);
	const failed = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === "a request failed");
	expect(failed.err).toMatchObject({
		type: "Error",
		message: expect.stringContaining("refused"),
		cause: { type: "Error" },
	});
	expect(failed.err.stack).toContain("log.test.ts");
	expect(failed.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
	expect(lines.length).toBeGreaterThan(3);
	expect(leaked()).toEqual([]);
	await app.close();
});

test("no route writes a secret into the log, whatever it is sent", async () => {
	const paths = Object.entries(server.app.swagger().paths ?? {});
	const before = lines.length;
	for (const [path, methods] of paths) {
		const url = `${path.replaceAll(/\{\w+\}/g, "x")}?token=${SECRET.query}`;
		for (const method of Object.keys(methods ?? {})) {
			await server.send({ ...request, method: method.toUpperCase() as "GET", url });
		}
	}
	await server.send({ ...request, method: "GET", url: `/invitation/${SECRET.link}?token=${SECRET.query}` });
	expect(lines.length - before).toBeGreaterThan(paths.length);
	expect(leaked()).toEqual([]);
});

test("who is refused is named in the log, with what they tried", async () => {
	lines.length = 0;
	await server.get("/api/city-file", { "test-as": "anna/soc" });
	expect(lines.map((line) => JSON.parse(line)).find(({ level }) => level === 40)).toMatchObject({
		by: "account:anna",
		method: "GET",
		msg: expect.stringContaining("city.export"),
	});
});

test("every line of a request carries its id, and no line of the server's own does", async () => {
	lines.length = 0;
	await Promise.all([server.get("/api/health"), server.get("/api/no-such-thing")]);
	server.app.log.info("of the server");
	const logged = lines.map((line) => JSON.parse(line));
	const ids = (message: string) => logged.filter(({ msg }) => msg === message).map(({ reqId }) => reqId);
	expect(new Set(ids("incoming request")).size).toBe(2);
	expect(ids("request completed").toSorted()).toEqual(ids("incoming request").toSorted());
	expect(ids("of the server")).toEqual([undefined]);
});

test("what is no secret stays", () => {
	const kept =
		'{"url":"/api/evidence/0b54c1de-7d3f-4a1e-9b39-1f0e86e0a1c2/files/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08?limit=5&at=2026-11-24"}';
	expect(hideSecrets(kept)).toBe(kept);
	expect(hideSecrets(`/invitation/${SECRET.link}`)).toBe("/invitation/[hidden]");
});
