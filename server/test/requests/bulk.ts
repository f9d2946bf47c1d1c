import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { OWNER, PROCUREMENT, partyCity } from "../support/parties.ts";
import { POLICY, senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

const HEADER = "title,type,subject,requirements,issuer,grade,from,until";
const GOOD = [
	HEADER,
	'"Policy, signed",policy,lamp-shop,GOV-02,Chamber,I1,2026-10-01,',
	"Minutes,minutes,lamp-contract,GOV-03;GOV-04,,,2026-11-01,",
].join("\n");
const BAD = [
	HEADER,
	"Policy,poem,lamp-shop,GOV-02,,,2026-10-01,",
	",policy,rival-works,GOV-02,,,yesterday,",
	"Fine,policy,lamp-shop,GOV-02,,,2026-10-01,",
].join("\n");

/** Much at once: evidence and invitations by tables. */
export function testBulk(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`tables, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity);
		});
		afterAll(() => server.close());
		beforeEach(() => startOver(server));
		const { get, post, table } = senderOf(() => server);
		const total = async () => (await get("/api/my/evidence", OWNER)).json().total;

		test("a dry run stores nothing and names each bad row and column; without it the table is refused whole", async () => {
			const dry = await table("/api/my/evidence/bulk?dryRun=true", BAD, OWNER);
			expect(dry.statusCode, dry.body).toBe(200);
			const places = dry
				.json()
				.faults.map(({ row, line, column }: { row: number; line: number; column: string }) => [row, line, column]);
			expect(places).toEqual([
				[1, 2, "type"],
				[2, 3, "title"],
				[2, 3, "from"],
			]);
			const refused = await table("/api/my/evidence/bulk", BAD, OWNER);
			expect(refused.statusCode).toBe(422);
			expect(refused.json()).toMatchObject({ code: "GH-REQ-008", issues: [{ path: "row.1.type", line: 2 }, {}, {}] });
			expect(await total()).toBe(0);
		});

		test("a sound table is handed in whole, each row with its own entry in the journal", async () => {
			expect((await table("/api/my/evidence/bulk?dryRun=true", GOOD, OWNER)).json()).toMatchObject({
				rows: 2,
				faults: [],
				created: [],
			});
			expect(await total()).toBe(0);
			const done = await table("/api/my/evidence/bulk", GOOD, OWNER);
			expect(done.statusCode, done.body).toBe(201);
			const { created } = done.json();
			expect(created).toHaveLength(2);
			const first = (await get(`/api/my/evidence/${created[0]}`, OWNER)).json();
			expect(first).toMatchObject({ title: "Policy, signed", issuer: "Chamber", grade: "I1", awaits: "city" });
			const second = (await get(`/api/my/evidence/${created[1]}`, OWNER)).json();
			expect(second).toMatchObject({ requirements: ["GOV-03", "GOV-04"], grade: "I0" });
			for (const id of created) {
				const journal = (await get(`/api/journal?subject=${id}`, {})).json().items;
				expect(journal[0]).toMatchObject({ action: "evidence.created", actor: "account:lena" });
			}
		});

		test("JSON does the same", async () => {
			const bad = await post("/api/my/evidence/bulk?dryRun=true", [POLICY, { ...POLICY, from: 7 }, "no row"], OWNER);
			expect(bad.json().faults.map(({ row, column }: { row: number; column: string }) => [row, column])).toEqual([
				[2, "from"],
				[3, null],
			]);
			const done = await post("/api/my/evidence/bulk", [POLICY, { ...POLICY, title: "Second" }], OWNER);
			expect(done.statusCode, done.body).toBe(201);
			expect(await total()).toBe(2);
		});

		test.each([
			["shoe,title\n1,x", 1, "shoe"],
			["title,title\nx,y", 1, "title"],
			["", 1, null],
			[HEADER, 1, null],
			[`${HEADER}\na,"b`, 2, null],
		])("%j is no such table", async (text, line, column) => {
			const answer = await table("/api/my/evidence/bulk?dryRun=true", text, OWNER);
			expect(answer.json().faults[0]).toMatchObject({ line, column });
		});

		test("many are invited by a table, after a dry run that names what is wrong", async () => {
			const bad =
				"organisation;email;days\nlamp-shop;shop@example.org;30\nnobody;;\ntraffic-office;;\nlamp-shop;shop@example.org;\nrival-works;not-an-address;400";
			const dry = await table("/api/invitations/bulk?dryRun=true", bad, PROCUREMENT);
			expect(dry.statusCode, dry.body).toBe(200);
			expect(dry.json().faults.map(({ row, column }: { row: number; column: string }) => [row, column])).toEqual([
				[2, "organisation"],
				[3, "organisation"],
				[4, "organisation"],
				[5, "email"],
				[5, "days"],
			]);
			expect((await table("/api/invitations/bulk", bad, PROCUREMENT)).statusCode).toBe(422);
			expect((await get("/api/invitations", PROCUREMENT)).json().total).toBe(0);
			const done = await table("/api/invitations/bulk", "organisation\nlamp-shop\nrival-works", PROCUREMENT);
			expect(done.statusCode, done.body).toBe(201);
			const links = done.json().created.map(({ link }: { link: string }) => link);
			expect(new Set(links).size).toBe(2);
			expect((await get("/api/invitations?state=open", PROCUREMENT)).json().total).toBe(2);
		});
	});
}
