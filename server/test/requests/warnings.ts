import type { CityFile } from "@gatehouse/framework";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CityRecord } from "../../src/record/record.ts";
import { giveWarnings } from "../../src/requests/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { putCity } from "../support/house.ts";
import { CONTRIBUTOR, LAB, OWNER, partyCity, RIVAL } from "../support/parties.ts";
import { senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

/** Ends 2026-12-31 for a paper that says so itself, sooner than its type would. */
const city: CityFile = {
	...partyCity,
	evidence: [
		...partyCity.evidence,
		{
			id: "lamp-policy",
			title: "Lamp policy",
			type: "disclosure-policy",
			subject: "lamp-shop",
			requirements: ["LIF-04"],
			standards: [],
			providedBy: "lamp-shop",
			grade: "I2",
			from: "2026-01-02",
			until: "2026-12-31",
			values: {},
			review: { state: "accepted", on: "2026-02-01", by: "city-hall" },
		},
	],
};

const NOBODY = "01900000-0000-7000-8000-000000000000";

/** Warnings before evidence ends. */
export function testWarnings(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`warnings, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city);
		});
		afterAll(() => server.close());
		beforeEach(async () => {
			await startOver(server);
			await putCity(server.house, city);
		});
		const { get } = senderOf(() => server);
		const warnedOn = async (day: string) => {
			const clock = () => new Date(`${day}T06:00:00Z`);
			const { house } = server;
			const record = new CityRecord(house.store, house.content, clock);
			const given = await giveWarnings({ ...house, clock, record });
			return given.map(({ evidence, threshold }) => [evidence, threshold]);
		};

		test("[ASK-09] 60, 30, 7 and 1 days before, each once, to whoever handed it in", async () => {
			expect(await warnedOn("2026-10-31")).toEqual([]);
			expect(await warnedOn("2026-11-01")).toEqual([["lamp-policy", 60]]);
			expect(await warnedOn("2026-11-01")).toEqual([]);
			expect(await warnedOn("2026-11-30")).toEqual([]);
			expect(await warnedOn("2026-12-01")).toEqual([["lamp-policy", 30]]);
			expect(await warnedOn("2026-12-24")).toEqual([["lamp-policy", 7]]);
			expect(await warnedOn("2026-12-30")).toEqual([["lamp-policy", 1]]);
			expect(await warnedOn("2026-12-31")).toEqual([]);
			const notices = (await get("/api/my/notices?kind=expiry", OWNER)).json();
			expect(notices.total).toBe(4);
			expect(notices.items[0]).toMatchObject({ evidence: "lamp-policy", day: "2026-12-31" });
			expect((await get("/api/my/notices", RIVAL)).json().total).toBe(0);
		});

		test("[ASK-09] a server that was down gives only the nearest", async () => {
			expect(await warnedOn("2026-12-26")).toEqual([["lamp-policy", 7]]);
			expect(await warnedOn("2026-12-26")).toEqual([]);
		});

		test("[ASK-09] after weeks without a server each of what is left is given once, and nothing once it has ended", async () => {
			// Down from before the first warning until 20 days before the end: 60 and 30 were missed.
			expect(await warnedOn("2026-12-11")).toEqual([["lamp-policy", 30]]);
			expect(await warnedOn("2026-12-12")).toEqual([]);
			// Down again over the 7th, until the last day but one.
			expect(await warnedOn("2026-12-30")).toEqual([["lamp-policy", 1]]);
			expect(await warnedOn("2026-12-30")).toEqual([]);
			expect(await warnedOn("2027-01-15")).toEqual([]);
			expect((await get("/api/my/notices?kind=expiry", OWNER)).json().total).toBe(2);
		});

		test("a notice is unread until somebody reads it, for each person by itself, and nobody else's is marked", async () => {
			await warnedOn("2026-12-26");
			await warnedOn("2026-12-30");
			const unread = async (who: Record<string, string>) => [
				(await get("/api/my/notices?unread=true", who)).json().total,
				(await get("/api/my/overview", who)).json().unreadNotices,
			];
			const mark = (path: string, who: Record<string, string>) =>
				server.send({ method: "POST", url: `/api/my/notices/${path}`, headers: who });
			expect(await unread(OWNER)).toEqual([2, 2]);
			const [first] = (await get("/api/my/notices", OWNER)).json().items;
			expect(first.readAt).toBeNull();
			const foreign = await mark(`${first.id}/read`, RIVAL);
			const unknown = await mark(`${NOBODY}/read`, RIVAL);
			expect([foreign.statusCode, foreign.body.replaceAll(first.id, "…")]).toEqual([
				404,
				unknown.body.replaceAll(NOBODY, "…"),
			]);
			expect((await mark("read", RIVAL)).statusCode).toBe(204);
			expect(await unread(OWNER)).toEqual([2, 2]);
			expect((await mark(`${first.id}/read`, OWNER)).statusCode).toBe(204);
			expect((await mark(`${first.id}/read`, OWNER)).statusCode).toBe(204);
			expect(await unread(OWNER)).toEqual([1, 1]);
			expect(await unread(CONTRIBUTOR)).toEqual([2, 2]);
			expect((await get("/api/my/notices?unread=false", OWNER)).json().items).toMatchObject([
				{ id: first.id, readAt: "2026-11-24T12:00:00.000Z" },
			]);
			expect((await mark("read", CONTRIBUTOR)).statusCode).toBe(204);
			expect(await unread(CONTRIBUTOR)).toEqual([0, 0]);
			expect((await mark(`${first.id}/read`, LAB)).statusCode).toBe(404);
		});

		test("[ASK-09] several servers at once give it once", async () => {
			const given = await Promise.all([warnedOn("2026-12-26"), warnedOn("2026-12-26"), warnedOn("2026-12-26")]);
			expect(given.flat()).toEqual([["lamp-policy", 7]]);
			expect((await get("/api/my/notices", OWNER)).json().total).toBe(1);
		});

		test("[ASK-09] owners of the organisation get it by message, others and former ones do not", async () => {
			const { db } = server.house.store;
			await db.deleteFrom("message").execute();
			await db.deleteFrom("auth.user").execute();
			const at = "2026-01-01T00:00:00Z";
			const people = [
				["lena", "supplier-owner", "lamp-shop", null],
				["kim", "supplier-contributor", "lamp-shop", null],
				["rita", "supplier-owner", "rival-works", null],
				["gone", "supplier-owner", "lamp-shop", at],
			] as const;
			for (const [id, role, organisation, revoked_at] of people) {
				const person = {
					id,
					name: id,
					email: `${id}@example.org`,
					email_verified: true,
					created_at: at,
					updated_at: at,
				};
				await db.insertInto("auth.user").values(person).execute();
				const given = {
					granted_by: "x",
					granted_at: at,
					delegated_from: null,
					first_day: "2026-01-01",
					last_day: null,
				};
				const membership = { uid: v7(), account: id, role, organisation, revoked_at, ...given };
				await db.insertInto("membership").values(membership).execute();
			}
			await warnedOn("2026-12-26");
			const messages = await db.selectFrom("message").select(["recipient", "subject"]).execute();
			expect(messages).toEqual([{ recipient: "lena@example.org", subject: "Evidence ends soon: Lamp policy" }]);
		});

		test("the overview shows what ends soon", async () => {
			const { expiring } = (await get("/api/my/overview", OWNER)).json();
			expect(expiring).toEqual([expect.objectContaining({ evidence: "lamp-policy", day: "2026-12-31", daysLeft: 37 })]);
		});
	});
}
