import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { certify } from "../support/assessed.ts";
import { embeddedPlace } from "../support/stores.ts";
import { fillBeside, fillSides, threeSidedCity } from "../support/three-sides.ts";
import { entries } from "./matrix.ts";
import { addressOf, type Operation, operationsOf } from "./operations.ts";

const REGULATOR = { "test-as": "rhea/regulator@road-agency" };
const CISO = { "test-as": "carl/ciso@standards-office" };

const RELEASE = {
	version: "1.1.0",
	effectiveFrom: "2027-01-01",
	note: "Second baseline",
	changes: [
		{ change: "strength", requirement: "GOV-02", tiers: ["-", "-", "S", "S"], reason: "Asked for elsewhere already" },
	],
};

/** What a regulator does not read: secrets, and what is not the city's to read but somebody's own. */
const NOT_READ: Readonly<Record<string, string>> = {
	listMessages: "links that let people in",
	listSignInProviders: "how people sign in, with the ids of clients",
	getInbox: "what awaits one's own decision",
};
/** What has to be asked about something. */
const QUESTIONS: Readonly<Record<string, string>> = {
	gateTimeline: "?engagement=signal-contract&from=2026-01-01&to=2026-12-31",
	previewDecision: "?engagement=signal-contract",
	listAffected: "?of=signal-works",
	askMatrixWhatIf: "?actor=signal-works",
	listFoundations: "?of=signal-contract",
	listChains: "?from=signal-contract",
	draftClauses: "?tier=2",
	listAssessorConflicts: "?assessor=some-lab&subject=signal-works",
	getInclusionProof: "?index=0&size=1",
	getConsistencyProof: "?first=0&second=1",
};
/** What has a name of its own in its address. */
const NAMED: Readonly<Record<string, string>> = {
	getStatusList: "/api/register/status/revocation",
	getPostureReport: "/api/posture-reports/2026-Q3",
	getPostureReportFile: "/api/posture-reports/2026-Q3/file?format=markdown",
	getLogTile: "/api/register/log/tile/0/000.p/1",
	getLogTileOfTwoParts: "/api/register/log/tile/entries/000.p/1",
	getLogTileOfThreeParts: "/api/register/log/tile/0/000.p/1",
};
const CERTIFICATE = {
	...{ holder: "signal-works", scope: { kind: "organisation", subject: "signal-works" }, grade: "I2" },
	...{ requirements: ["ASR-01"], assessor: "some-lab", until: "2027-11-23" },
};
const isOwn = ({ path }: Operation) => path.startsWith("/api/my/");
/** Members that would hold a secret, whatever it is. */
const SECRETS = /"(link|token|secret|password|clientSecret|wrappedKey|tokenSha256)":"[^"]/;

let server: TestServer;
let reading: readonly Operation[];
let digest: string;
let token: string;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, threeSidedCity, { limits: { rates: {} } });
	await fillSides(server.house.store.db);
	digest = (await fillBeside(server.house)).get("file of own-proof") ?? "";
	const invited = await server.post("/api/invitations", { organisation: "signal-works", email: "a@example.org" }, CISO);
	token = invited.json().link.replace(/^.*#/, "");
	const decided = await server.post("/api/gate/decisions", { engagement: "signal-contract" }, CISO);
	expect(decided.statusCode, decided.body).toBe(201);
	const proposed = await server.post("/api/baseline-proposals", RELEASE, CISO);
	expect(proposed.statusCode, proposed.body).toBe(201);
	const other = { "test-as": "edda/executive@traffic-office" };
	const issued = await certify(server, CERTIFICATE, [CISO, other]);
	expect(issued.statusCode, issued.body).toBe(200);
	await server.app.ready();
	const open = entries();
	reading = operationsOf(server.app).filter(({ method, id }) => method === "GET" && open.get(id)?.open("regulator"));
});
afterAll(() => server.close());

/** The address with what the list beside it names first; the evidence with a file where a file is asked for. */
async function addressWithin(operation: Operation): Promise<string> {
	const known = NAMED[operation.id];
	if (known !== undefined) return known;
	if (operation.path.includes("{sha256}")) return addressOf(operation, "own-proof").replace("a".repeat(64), digest);
	const list = operation.path.slice(0, operation.path.indexOf("/{"));
	const items = (await server.get(`${list}?limit=1`, REGULATOR)).json().items ?? [];
	const [first] = items;
	return addressOf(operation, first?.id ?? first?.version ?? first?.number ?? "").replace(
		"/diff/proposal",
		`/diff/${first?.version}`,
	);
}

describe("a regulator", () => {
	test("may read whatever anybody of the authority may read, but for secrets and what is somebody's own", () => {
		const open = entries();
		const roles = ["executive", "ciso", "procurement", "data-protection", "soc", "service-owner", "administrator"];
		const authority = operationsOf(server.app).filter(
			({ method, id }) => method === "GET" && roles.some((role) => open.get(id)?.open(role)),
		);
		const missing = authority.filter((operation) => !isOwn(operation) && !reading.includes(operation));
		const unread = missing.filter(({ id }) => !reading.some((one) => one.id === id)).map(({ id }) => id);
		expect(unread.sort()).toEqual(Object.keys(NOT_READ).sort());
	});

	test("reads every list and every entry, and no secret in any of them", async () => {
		for (const operation of reading.filter(({ path }) => !/^\/api\/(auth|invitation$|me)/.test(path))) {
			const hasId = operation.path.includes("{");
			const url = hasId ? await addressWithin(operation) : `${operation.path}${QUESTIONS[operation.id] ?? ""}`;
			const { statusCode, body } = await server.get(url, REGULATOR);
			const leaked = SECRETS.exec(body)?.[0] ?? (body.includes(token) ? token : undefined);
			expect([operation.id, url, statusCode, leaked]).toEqual([operation.id, url, 200, undefined]);
		}
	});

	test("reads it as it stands on any day, past or to come, and the decisions as they were given", async () => {
		const paths = [
			"/api/actors/signal-works",
			"/api/engagements/signal-contract",
			"/api/subjects/signal-head/standing",
			"/api/evidence/own-proof",
			"/api/overview",
			"/api/evidence?limit=200",
			"/api/gate/preview?engagement=signal-contract",
		];
		for (const path of paths) {
			for (const day of ["2026-04-01", "2026-11-24", "2027-02-01"]) {
				const { statusCode, body } = await server.get(`${path}${path.includes("?") ? "&" : "?"}at=${day}`, REGULATOR);
				expect([path, day, statusCode, body.length > 0]).toEqual([path, day, 200, true]);
			}
		}
		const on = async (day: string) =>
			(await server.get(`/api/subjects/signal-head/standing?at=${day}`, REGULATOR)).json();
		expect(await on("2026-04-01")).not.toEqual(await on("2026-11-24"));
		const [given] = (await server.get("/api/gate/decisions", REGULATOR)).json().items;
		const kept = (await server.get(`/api/gate/decisions/${given.id}`, REGULATOR)).json();
		// What is decided on later changes nothing of what was decided.
		const { db } = server.house.store;
		await db.updateTable("evidence").set({ title: "Another" }).where("id", "=", "own-proof").execute();
		expect((await server.get(`/api/gate/decisions/${given.id}`, REGULATOR)).json()).toEqual(kept);
	});

	test("changes nothing", async () => {
		const open = entries();
		const changing = operationsOf(server.app).filter(
			({ method, id }) => method !== "GET" && open.get(id)?.open("regulator"),
		);
		const beyond = changing.filter(({ path }) => !/^\/api\/(auth|me|invitation|first-administrator)\b/.test(path));
		expect(beyond.map(({ id }) => id).sort()).toEqual(["askAward", "baselineWhatIf", "partyWhatIf", "replayDecision"]);
	});
});
