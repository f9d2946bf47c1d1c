import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Transaction } from "../../src/db/open.ts";
import { asParty } from "../../src/db/party.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { CISO, OWNER, PROCUREMENT, partyCity } from "../support/parties.ts";
import { POLICY, senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

/** The tables of requests attacked directly, past every route. */
export function testRequestStore(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`tables of requests, ${kind} store`, () => {
		let server: TestServer;
		let evidence: string;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity);
			await startOver(server);
			evidence = (await post("/api/my/evidence", { ...POLICY, text: "Ours" }, OWNER)).json().id;
			await put("/api/my/drafts/lamp-shop/ASR-01", { text: "Begun" }, { ...OWNER, "if-none-match": "*" });
			await post("/api/invitations", { organisation: "lamp-shop" }, PROCUREMENT);
			await post(`/api/evidence/${evidence}/talk`, { text: "Which one?" }, CISO);
		});
		afterAll(() => server.close());
		const { post, put } = senderOf(() => server);
		const as = <T>(
			organisation: string,
			work: (trx: Transaction) => Promise<T>,
			side: "supplier" | "assessor" = "supplier",
		) => asParty(server.house.store.db, { organisation, side }, TODAY, work);
		const count = async (trx: Transaction, table: string) =>
			Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(trx)).rows[0]?.n);

		test.each(["draft_answer", "hand_in", "evidence_talk", "notice"])(
			"a supplier reads its own rows of %s, a rival and an assessor of that name none",
			async (table) => {
				expect(await as("lamp-shop", (trx) => count(trx, table))).toBeGreaterThan(0);
				expect(await as("rival-works", (trx) => count(trx, table))).toBe(0);
				expect(await as("lamp-shop", (trx) => count(trx, table), "assessor")).toBe(0);
			},
		);

		test.each(["invitation", "invitation_visit"])("%s does not exist for a party", async (table) => {
			await expect(as("lamp-shop", (trx) => count(trx, table))).rejects.toMatchObject({ code: "GH-HTTP-008" });
		});

		test("a party writes in nobody else's name, and in the city's least of all", async () => {
			const said = {
				uid: "00000000-0000-7000-8000-000000000002",
				evidence,
				author: "x",
				at: "2026-11-24T00:00:00Z",
				text: "x",
			};
			const talks = [
				["lamp-shop", { ...said, provider: "lamp-shop", side: "city", organisation: "city-hall" }],
				["lamp-shop", { ...said, provider: "lamp-shop", side: "supplier", organisation: "rival-works" }],
				["rival-works", { ...said, provider: "rival-works", side: "supplier", organisation: "rival-works" }],
				["rival-works", { ...said, provider: "lamp-shop", side: "supplier", organisation: "lamp-shop" }],
			] as const;
			for (const [who, row] of talks) {
				const write = as(who, (trx) => trx.insertInto("evidence_talk").values(row).execute());
				await expect(write, JSON.stringify(row)).rejects.toMatchObject({ code: "GH-HTTP-008" });
			}
			const foreign = as("rival-works", (trx) =>
				sql`insert into draft_answer values ('rival-works', 'lamp-shop', 'ASR-01', '{}', 1, now(), 'x')`.execute(trx),
			);
			await expect(foreign).rejects.toMatchObject({ code: "GH-HTTP-008" });
			const claimed = as("rival-works", (trx) =>
				sql`insert into hand_in values ('rival-secret-2', 'rival-works', null, 'x', now(), 'I3', null)`.execute(trx),
			);
			await expect(claimed).rejects.toMatchObject({ code: "GH-HTTP-008" });
		});

		test("a party marks its own notices as read and learns nothing of who read another's", async () => {
			const [notice] = await server.house.store.db.selectFrom("notice").select("uid").execute();
			const mark = (organisation: string) =>
				as(organisation, (trx) =>
					trx
						.insertInto("notice_read")
						.values({ notice: notice?.uid ?? "", reader: organisation, read_at: "2026-11-24T00:00:00Z" })
						.execute(),
				);
			await mark("lamp-shop");
			await expect(mark("rival-works")).rejects.toMatchObject({ code: "GH-HTTP-008" });
			expect(await as("lamp-shop", (trx) => count(trx, "notice_read"))).toBe(1);
			expect(await as("rival-works", (trx) => count(trx, "notice_read"))).toBe(0);
		});

		test("what is another's is neither changed nor deleted, and nothing says that it is there", async () => {
			const changed = await as("rival-works", async (trx) => [
				await trx.updateTable("draft_answer").set({ saved_by: "x" }).executeTakeFirst(),
				await trx.updateTable("hand_in").set({ submitted_by: "x" }).executeTakeFirst(),
				await trx.deleteFrom("draft_answer").executeTakeFirst(),
				await trx.deleteFrom("hand_in").executeTakeFirst(),
			]);
			for (const result of changed) expect(Object.values(result)[0]).toBe(0n);
			for (const table of ["notice", "notice_read", "evidence_talk"]) {
				const gone = as("lamp-shop", (trx) => sql`delete from ${sql.table(table)}`.execute(trx));
				await expect(gone).rejects.toMatchObject({ code: "GH-HTTP-008" });
			}
			expect(await as("lamp-shop", (trx) => count(trx, "draft_answer"))).toBe(1);
		});
	});
}
