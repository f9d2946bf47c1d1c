import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Transaction } from "../../src/db/open.ts";
import { asParty } from "../../src/db/party.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { CISO, OWNER, partyCity, SIGNALS } from "../support/parties.ts";
import { senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

/** The tables of declarations attacked directly, past every route. */
export function testDeclarationStore(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`tables of declarations, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity);
			await startOver(server);
			const declared = { supplier: { name: "Glass Works" }, what: "Glass", kind: "component" };
			await post("/api/my/declarations", declared, OWNER);
			await post("/api/my/declarations", declared, SIGNALS);
			await post("/api/supply-questions", { from: "chip-maker", to: "signal-works" }, CISO);
		});
		afterAll(() => server.close());
		const { post } = senderOf(() => server);
		const as = <T>(
			organisation: string,
			work: (trx: Transaction) => Promise<T>,
			side: "supplier" | "assessor" = "supplier",
		) => asParty(server.house.store.db, { organisation, side }, TODAY, work);
		const run = (organisation: string, statement: ReturnType<typeof sql>) =>
			as(organisation, async (trx) => Number((await statement.execute(trx)).numAffectedRows ?? 0));
		const count = async (trx: Transaction, table: string) =>
			Number((await sql<{ n: string }>`select count(uid) as n from ${sql.table(table)}`.execute(trx)).rows[0]?.n);

		test.each(["declaration", "supply_question"])("a party reads its own rows of %s, a rival none", async (table) => {
			expect(await as("signal-works", (trx) => count(trx, table))).toBe(1);
			expect(await as("rival-works", (trx) => count(trx, table))).toBe(0);
			expect(await as("signal-works", (trx) => count(trx, table), "assessor")).toBe(0);
		});

		test("whom the city means and who asked are not there for it", async () => {
			for (const statement of [
				sql`select supplier from supply_question`,
				sql`select asked_by from supply_question`,
				sql`select supplier from declaration`,
				sql`select decided_by from declaration`,
			]) {
				await expect(run("signal-works", statement)).rejects.toMatchObject({ code: "GH-HTTP-008" });
			}
		});

		test("[DECL-04] the store refuses a confirmation by a party, whatever it writes", async () => {
			const columns = sql`uid, organisation, receiver, party, what, kind, access, updatable_code, declared_by, declared_at`;
			const values = (organisation: string, receiver: string) =>
				sql`gen_random_uuid(), ${organisation}, ${receiver}, '{}', 'x', 'service', 'none', false, 'x', now()`;
			for (const statement of [
				sql`update declaration set state = 'confirmed'`,
				sql`update declaration set state = 'refused'`,
				sql`update declaration set decided_by = 'x'`,
				sql`update declaration set supply = 'chips'`,
				sql`insert into declaration (${columns}, state) values (${values("lamp-shop", "lamp-shop")}, 'confirmed')`,
				sql`insert into declaration (${columns}) values (${values("rival-works", "rival-works")})`,
				sql`insert into declaration (${columns}) values (${values("lamp-shop", "signal-head")})`,
				sql`insert into declaration (${columns}, question) select ${values("lamp-shop", "lamp-shop")}, gen_random_uuid()`,
				sql`delete from declaration`,
				sql`update supply_question set state = 'accepted'`,
				sql`update supply_question set decided_by = 'x'`,
				sql`insert into supply_question (uid, organisation) values (gen_random_uuid(), 'lamp-shop')`,
			]) {
				await expect(
					run("lamp-shop", statement).then((rows) => (rows === 0 ? Promise.reject(NOTHING) : rows)),
				).rejects.toSatisfy((cause) => cause === NOTHING || String(cause).includes("refuses"));
			}
			await expect(run("signal-works", sql`update supply_question set state = 'accepted'`)).rejects.toThrow();
			const { rows } = await sql<{ state: string }>`select distinct state from declaration`.execute(
				server.house.store.db,
			);
			expect(rows).toEqual([{ state: "declared" }]);
		});

		test("[DECL-04] the store refuses that the one who declared decides, for the city's program too", async () => {
			const decide = (by: string, organisation: string) =>
				sql`update declaration set state = 'refused', decided_by = ${by}, decided_for = ${organisation},
					decided_at = now(), decision_reason = 'x' where organisation = 'lamp-shop'`.execute(server.house.store.db);
			await expect(decide("lena", "city-hall")).rejects.toThrow();
			await expect(decide("carl", "lamp-shop")).rejects.toThrow();
		});
	});
}

const NOTHING = new Error("no row was there to change");
