import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_ROLES } from "../../src/access/policy.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";
import { fillSides, threeSidedCity } from "../support/three-sides.ts";
import { entries, MATRIX, wordsOf } from "./matrix.ts";
import { addressOf, type Operation, operationsOf } from "./operations.ts";
import { answeringRoutes, unnamed } from "./routes.ts";

/** For whom somebody in a role acts: an organisation in which the role is held. */
const HOME: Readonly<Record<string, string>> = {
	"supplier-owner": "signal-works",
	"supplier-contributor": "signal-works",
	assessor: "some-lab",
	regulator: "road-agency",
};
const NOBODY = "01900000-0000-7000-8000-000000000000";
/** Asked for without being signed in, and by everyone on the list of roles. */
const WHO = [null, ...ALL_ROLES];

let server: TestServer;
let operations: readonly Operation[];
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, threeSidedCity, { limits: { rates: {} } });
	await fillSides(server.house.store.db);
	await server.app.ready();
	operations = operationsOf(server.app);
});
afterAll(() => server.close());

let guests = 0;
/** Sends the operation about something that is not there and without a body, so that nothing comes of it. */
function send(operation: Operation, role: string | null) {
	guests += 1;
	return server.send({
		method: operation.method,
		url: addressOf(operation, NOBODY),
		headers: { "test-as": role === null ? "public" : `${role}@${HOME[role] ?? "standards-office"}` },
		// Each from a network of its own: how often one may come is another test's affair.
		remoteAddress: `198.51.${Math.floor(guests / 250)}.${guests % 250}`,
	});
}

describe("every route, by every role", () => {
	test("is in the list of who may call what, and nothing else is", () => {
		const described = operations.map(({ id }) => id).sort();
		expect([...entries().keys()].sort()).toEqual(described);
		expect(new Set(described).size).toBe(described.length);
		const listed = MATRIX.flatMap(([, , names]) => wordsOf(names));
		expect(listed.filter((id, place) => listed.indexOf(id) !== place)).toEqual([]);
	});

	test("is described: below /api nothing answers that the document does not show", () => {
		const below = operations.filter(({ path }) => path.startsWith("/api"));
		const shown = new Set(below.map(({ method, path }) => `${method} ${unnamed(path)}`));
		const routes = answeringRoutes(server.app).filter(({ path }) => path.startsWith("/api"));
		const answering = routes.map(({ method, path }) => `${method} ${path}`);
		expect(answering.length).toBeGreaterThanOrEqual(shown.size);
		// But the document itself, and the page that shows it.
		const isDocument = (route: string) => /^GET \/api\/(openapi\.json$|docs(\/|$))/.test(route);
		expect(answering.filter((route) => !shown.has(route) && !isDocument(route))).toEqual([]);
		expect([...shown].filter((route) => !answering.includes(route))).toEqual([]);
	});

	test.each(WHO)("as %s: refused before anything is looked at, or let through, as the list says", async (role) => {
		const open = entries();
		for (const operation of operations) {
			const entry = open.get(operation.id);
			const answer = await send(operation, role);
			const needs = `(permission \`${entry?.permission}\`)`;
			if (entry?.open(role) === true) {
				const refused = (answer.statusCode === 401 && !isSignIn(operation)) || answer.body.includes(needs);
				expect([operation.id, refused || answer.statusCode >= 500, answer.body]).toEqual([
					operation.id,
					false,
					answer.body,
				]);
			} else {
				const { code, detail } = answer.json();
				const said = [operation.id, answer.statusCode, code, answer.headers["www-authenticate"], detail];
				expect(said).toEqual([
					operation.id,
					...(role === null ? SIGNED_OUT : NOT_ALLOWED),
					expect.stringContaining(role === null ? "" : needs),
				]);
			}
		}
	});
});

const SIGNED_OUT = [401, "GH-HTTP-018", "Bearer"];
const NOT_ALLOWED = [403, "GH-HTTP-008", undefined];
/** What signs somebody in answers 401 to a wrong word. */
const isSignIn = ({ path }: Operation) => path.startsWith("/api/auth/");
