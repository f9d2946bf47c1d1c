import { type CityFile, contract } from "@gatehouse/framework";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveContractNotices } from "../../src/contracts/index.ts";
import { CityRecord } from "../../src/record/record.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { shippedContent } from "../support/city.ts";
import { LAB, OWNER, PROCUREMENT, partyCity, RIVAL } from "../support/parties.ts";
import type { TestPlace } from "../support/stores.ts";

const AT = "2026-11-24";
const HALL = "city-hall";

const TEXT = contract.parse({
	id: "lamp-text",
	engagement: "lamp-contract",
	reference: "LAMP/2026",
	signedOn: "2026-01-01",
	signedBy: "traffic-office",
	clauses: [{ clause: "CL-10", state: "stands", place: "§ 3" }],
	terms: { noticeHours: 48, liability: { amount: 5000, currency: "EUR", per: "year", insuredUntil: "2026-10-31" } },
	renewal: { kind: "automatic", noticeDays: 396, months: 12 },
	note: "Between us: not a good one",
});
const city: CityFile = {
	...partyCity,
	contracts: [
		...partyCity.contracts,
		TEXT,
		contract.parse({ ...TEXT, id: "rival-text", engagement: "rival-contract" }),
	],
};

/** Contracts: recorded, compared, asked about, told of; a supplier sees its own. */
export function testContracts(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`contracts, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city, { limits: { rates: {} } });
		});
		afterAll(() => server.close());
		const get = async (path: string, who: Record<string, string> = PROCUREMENT) => {
			const answer = await server.get(`/api${path}`, who);
			expect(answer.statusCode, answer.body).toBe(200);
			return answer.json();
		};
		const award = async (body: object) => {
			const answer = await server.post("/api/gate/award", { purpose: "award", at: AT, ...body }, PROCUREMENT);
			expect(answer.statusCode, answer.body).toBe(200);
			return answer.json();
		};
		const put = async (value: unknown, id: string, who = PROCUREMENT) => {
			const before = await server.get(`/api/contracts/${id}`, who);
			return server.send({
				method: "PUT",
				url: `/api/contracts/${id}`,
				headers: { ...who, "content-type": "application/json", "if-match": String(before.headers.etag) },
				payload: JSON.stringify(value),
			});
		};

		test("[CONTR-01, CONTR-04] coverage says of each engagement what it needs and what is missing, also as a table", async () => {
			const page = await get(`/contracts/coverage?at=${AT}&limit=200`);
			expect(page.total).toBe(city.engagements.length);
			const lamps = page.items.find((item: { engagement: string }) => item.engagement === "lamp-contract");
			expect(lamps).toMatchObject({ contract: "lamp-text", stands: 1, complete: false, owner: null });
			expect(lamps.stands + lamps.accepted + lamps.deviates + lamps.missing).toBe(lamps.needed);
			const sorted = page.items.map((item: { missing: number; deviates: number }) => item.missing + item.deviates);
			expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
			const table = await server.get(`/api/contracts/coverage?at=${AT}&format=csv&complete=false`, PROCUREMENT);
			expect(table.headers["content-type"]).toContain("text/csv");
			expect(table.body).toContain("lamp-contract");
		});

		test("[CONTR-03, CONTR-05] an engagement's contract on a day, before and after it was signed", async () => {
			const now = await get(`/engagements/lamp-contract/contract?at=${AT}`);
			expect(now.contract).toMatchObject({ id: "lamp-text" });
			expect(now.terms.find(({ term }: { term: string }) => term === "incident-notice")).toMatchObject({
				agreed: "within 48 hours",
			});
			expect(now.texts).toEqual([{ id: "lamp-text", reference: "LAMP/2026", signedOn: "2026-01-01" }]);
			expect((await get("/engagements/lamp-contract/contract?at=2025-12-31")).contract).toBeNull();
			expect((await server.get("/api/engagements/nothing/contract", PROCUREMENT)).statusCode).toBe(404);
		});

		test("the library, narrowed by tier, conditions and requirement", async () => {
			const all = await get("/clauses?limit=200");
			expect(all.total).toBe((await shippedContent()).clauses.length);
			const first = await get("/clauses?limit=200&tier=1&traits=pilot");
			const ids = first.items.map(({ id }: { id: string }) => id);
			expect(ids).toContain("CL-31");
			expect(ids).not.toContain("CL-01");
			expect(ids).not.toContain("CL-28");
			expect((await get("/clauses?requirement=SUP-04")).items.map(({ id }: { id: string }) => id)).toEqual([
				"CL-09",
				"CL-14",
			]);
		});

		test("[CONTR-13] a draft comes as Markdown and as a Word document, the same every time", async () => {
			const text = await server.get("/api/clauses/draft?tier=3&traits=personal-data", PROCUREMENT);
			expect(text.headers["content-type"]).toContain("text/markdown");
			expect(text.body).toContain("CL-14");
			const [one, two] = await Promise.all(
				[1, 2].map(() => server.get("/api/clauses/draft?engagement=lamp-contract&format=docx", PROCUREMENT)),
			);
			expect(one?.rawPayload.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
			expect(one?.rawPayload.equals(two?.rawPayload ?? Buffer.alloc(0))).toBe(true);
			expect((await server.get("/api/clauses/draft", PROCUREMENT)).statusCode).toBe(422);
			expect((await server.get("/api/clauses/draft?engagement=nothing", PROCUREMENT)).statusCode).toBe(404);
		});

		test("[CONTR-06] award is refused with what is missing, and no longer for that once it stands", async () => {
			const refused = await award({ engagement: "lamp-contract" });
			expect(refused.outcome).toBe("deny");
			const missing = refused.reasons.filter(({ rule }: { rule: string }) => rule === "CONTR-04");
			expect(missing.map(({ text }: { text: string }) => text.slice(0, 5))).toContain("CL-14");
			const clauses = (await shippedContent()).clauses.map(({ id }) => ({ clause: id, state: "stands" }));
			const better = await award({ engagement: "lamp-contract", contract: { ...TEXT, clauses } });
			expect(better.reasons.filter(({ rule }: { rule: string }) => rule === "CONTR-04")).toEqual([]);
			expect((await get(`/engagements/lamp-contract/contract?at=${AT}`)).counts.stands).toBe(1);
		});

		test("[CONTR-06] a proposal whose text names an unknown clause is refused with its place", async () => {
			const wrong = { ...TEXT, clauses: [{ clause: "CL-99", state: "stands" }] };
			const answer = await server.post(
				"/api/gate/award",
				{ purpose: "award", engagement: "lamp-contract", contract: wrong },
				PROCUREMENT,
			);
			expect(answer.statusCode).toBe(422);
			expect(answer.json().issues[0]).toMatchObject({ path: "contract.clauses.0.clause", code: "GH-CITY-021" });
			const both = await server.post("/api/gate/award", { purpose: "award" }, PROCUREMENT);
			expect(both.statusCode).toBe(422);
		});

		test("[CONTR-12] the calendar tells of what is overdue without an owner up to the executive, as list, table and calendar", async () => {
			const page = await get(`/contracts/calendar?at=${AT}&engagement=lamp-contract`);
			const insurance = page.items.find(({ kind: its }: { kind: string }) => its === "insurance");
			expect(insurance).toMatchObject({ key: "insurance-2026-10-31", stage: "overdue", daysLeft: -24, owner: null });
			expect(insurance.told.map(({ as }: { as: string }) => as)).toContain("accountable");
			expect(page.stages.overdue).toBeGreaterThanOrEqual(1);
			const overdue = await get(`/contracts/calendar?at=${AT}&stage=overdue&owned=false`);
			expect(overdue.items.every(({ daysLeft }: { daysLeft: number }) => daysLeft < 0)).toBe(true);
			const table = await server.get(`/api/contracts/calendar?at=${AT}&format=csv`, PROCUREMENT);
			expect(table.body).toContain("insurance-2026-10-31");
			const file = await server.get(`/api/contracts/calendar?at=${AT}&format=ics`, PROCUREMENT);
			expect(file.headers["content-type"]).toContain("text/calendar");
			expect(file.body).toContain("UID:lamp-contract.insurance-2026-10-31@gatehouse");
		});

		test("[CONTR-11, DUTY-05] it is noted as dealt with in the own name, and is gone from that day on", async () => {
			const settled = (by: string) => ({ ...TEXT, settled: [{ entry: "insurance-2026-10-31", on: AT, by }] });
			expect((await put(settled("traffic-office"), "lamp-text")).statusCode).toBe(403);
			expect((await put(settled(HALL), "lamp-text")).statusCode).toBe(200);
			const keys = async (at: string) =>
				(await get(`/contracts/calendar?at=${at}&engagement=lamp-contract`)).items.map(
					({ key }: { key: string }) => key,
				);
			expect(await keys("2026-11-23")).toContain("insurance-2026-10-31");
			expect(await keys(AT)).not.toContain("insurance-2026-10-31");
			const accepted = { clause: "CL-14", state: "deviates", acceptedBy: "traffic-office" };
			expect((await put({ ...TEXT, clauses: [accepted] }, "lamp-text")).statusCode).toBe(403);
			expect((await put({ ...TEXT, clauses: [{ ...accepted, acceptedBy: HALL }] }, "lamp-text")).statusCode).toBe(200);
			expect((await put(TEXT, "lamp-text", { "test-as": "sam/soc@city-hall" })).statusCode).toBe(403);
			expect((await put(TEXT, "lamp-text")).statusCode).toBe(200);
		});

		test("a supplier sees its own contract, without what the city keeps to itself, and nobody else's", async () => {
			const own = await get("/my/engagements/lamp-contract/contract", OWNER);
			expect(own).toMatchObject({ reference: "LAMP/2026", signedOn: "2026-01-01", counts: { stands: 1 } });
			expect(own.clauses.find(({ clause }: { clause: { id: string } }) => clause.id === "CL-10")).toMatchObject({
				place: "§ 3",
				state: "stands",
			});
			expect(JSON.stringify(own)).not.toContain("Between us");
			const foreign = await server.get("/api/my/engagements/rival-contract/contract", OWNER);
			const nothing = await server.get("/api/my/engagements/no-contract/contract", OWNER);
			expect([foreign.statusCode, foreign.body.replaceAll("rival-contract", "…")]).toEqual([
				404,
				nothing.body.replaceAll("no-contract", "…"),
			]);
			expect((await server.get("/api/my/engagements/lamp-contract/contract", LAB)).statusCode).toBe(404);
			expect((await get("/my/engagements/rival-contract/contract", RIVAL)).counts.stands).toBe(1);
			expect((await server.get("/api/contracts", OWNER)).statusCode).toBe(403);
		});

		test("[CONTR-12] whoever is told gets one message for each stage, several servers or not", async () => {
			const { house } = server;
			const { db } = house.store;
			await db.deleteFrom("message").execute();
			const at = "2026-01-01T00:00:00Z";
			const person = {
				id: "tom",
				name: "Tom",
				email: "tom@example.org",
				email_verified: true,
				created_at: at,
				updated_at: at,
			};
			await db.insertInto("auth.user").values(person).execute();
			const given = { granted_by: "x", granted_at: at, delegated_from: null, first_day: "2026-01-01", last_day: null };
			const role = { account: "tom", role: "service-owner", organisation: "traffic-office", revoked_at: null } as const;
			await db
				.insertInto("membership")
				.values({ uid: v7(), ...role, ...given })
				.execute();
			const toldOn = async (day: string) => {
				const clock = () => new Date(`${day}T06:00:00Z`);
				const notices = await giveContractNotices({
					...house,
					clock,
					record: new CityRecord(house.store, house.content, clock),
				});
				return notices
					.filter(({ entry }) => entry.key === "insurance-2026-10-31" && entry.engagement === "lamp-contract")
					.map(({ entry, told }) => `${entry.stage} ${told.actor}`);
			};
			expect(await toldOn("2026-09-30")).toEqual([]);
			expect(await toldOn("2026-10-01")).toEqual(["30 traffic-office"]);
			expect(await toldOn("2026-10-02")).toEqual([]);
			expect(await toldOn("2026-10-24")).toEqual(["7 traffic-office"]);
			const both = await Promise.all([toldOn("2026-10-31"), toldOn("2026-10-31")]);
			expect(both.flat()).toEqual(["0 traffic-office"]);
			expect(await toldOn("2026-12-01")).toEqual(["overdue traffic-office"]);
			const messages = await db.selectFrom("message").select(["recipient", "subject"]).orderBy("uid").execute();
			const about = messages.filter(({ subject }) => subject.includes("Lamps for the yard"));
			expect(about[0]).toEqual({ recipient: "tom@example.org", subject: "Contract, in 30 days: Lamps for the yard" });
			expect(about.some(({ subject }) => subject.startsWith("Contract, 31 days overdue"))).toBe(true);
		});
	});
}
