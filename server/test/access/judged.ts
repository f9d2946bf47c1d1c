import { sql } from "kysely";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asParty, type Party } from "../../src/db/party.ts";
import type { House } from "../../src/house.ts";
import { TODAY } from "../support/city.ts";
import { openTestHouse, putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { fillSides, threeSidedCity } from "../support/three-sides.ts";

const OWN: Party = { organisation: "signal-works", side: "supplier" };
const LAB: Party = { organisation: "some-lab", side: "assessor" };

/** What a party may do with what was judged, and an assessor with anything: nothing, whatever the program asks for. */
export function testJudged(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`what was judged, in the ${kind} store`, () => {
		let house: House;
		let place: TestPlace;
		beforeAll(async () => {
			place = await makePlace();
			house = await openTestHouse(place.config);
			await putCity(house, threeSidedCity);
			await fillSides(house.store.db);
			await house.store.db
				.insertInto("hand_in")
				.values({
					evidence: "own-proof",
					organisation: "signal-works",
					account: "boss",
					submitted_by: "account:boss",
					submitted_at: "2026-09-01T00:00:00Z",
					claimed_grade: "I1",
					copy_of: null,
				})
				.execute();
		});
		afterAll(async () => {
			await house.store.close();
			await place.remove();
		});

		/** How many rows the statement touches; a refusal of the store counts as none. */
		const touched = (party: Party, statement: ReturnType<typeof sql>, at = TODAY) =>
			asParty(house.store.db, party, at, async (trx) => {
				const { rows } = await statement.execute(trx);
				return rows.length;
			}).catch((error: { code?: string }) => error.code);
		const setState = (state: "accepted" | "rejected") =>
			house.store.db
				.updateTable("evidence")
				.set({
					review_state: state,
					review_by: "standards-office",
					review_reason: state === "rejected" ? "Unsigned" : null,
				})
				.where("id", "=", "own-proof")
				.execute();

		test.each([
			["evidence deleted", sql`delete from evidence where id = 'own-proof' returning id`],
			[
				"evidence said to wait again",
				sql`update evidence set review_state = 'submitted', review_by = null
				where id = 'own-proof' returning id`,
			],
			["evidence given another title", sql`update evidence set title = 'Other' where id = 'own-proof' returning id`],
			["hand-in said to be another's", sql`update hand_in set submitted_by = 'account:x' returning evidence`],
			["hand-in deleted", sql`delete from hand_in returning evidence`],
		])("accepted evidence of its own is not for a supplier to change: %s", async (_, statement) => {
			expect([0, "GH-HTTP-008"]).toContain(await touched(OWN, statement));
			const { rows } = await sql`select review_state, title, submitted_by
				from evidence join hand_in on evidence = evidence.id where id = 'own-proof'`.execute(house.store.db);
			expect(rows).toEqual([{ review_state: "accepted", title: "Title of own-proof", submitted_by: "account:boss" }]);
		});

		test("rejected evidence is handed in again or withdrawn by its own organisation", async () => {
			await setState("rejected");
			const again = sql`update evidence set review_state = 'submitted', review_by = null, review_reason = null
				where id = 'own-proof' returning id`;
			expect(await touched({ ...OWN, organisation: "rival-works" }, again)).toBe(0);
			expect(await touched(OWN, again)).toBe(1);
			await setState("accepted");
		});

		test("an assessor hands nothing in, changes nothing and withdraws nothing, of its own neither", async () => {
			const insert = sql`
				insert into evidence (uid, id, revision, title, type, subject, requirements, standards, provided_by, grade,
					first_day, stated, review_state, review_on)
				values (${v7()}, 'lab-0123456789abcdef', 1, 'T', 'policy', 'rival-head', '{}', '{}', 'some-lab', 'I1',
					'2026-01-01', '{}', 'submitted', '2026-01-01') returning id`;
			expect(await touched(LAB, insert)).toBe("GH-HTTP-008");
			await house.store.db
				.updateTable("evidence")
				.set({ provided_by: "some-lab", review_state: "submitted", review_by: null })
				.where("id", "=", "rival-given")
				.execute();
			expect(await touched(LAB, sql`update evidence set title = 'Other' where id = 'rival-given' returning id`)).toBe(
				0,
			);
			expect(await touched(LAB, sql`delete from evidence where id = 'rival-given' returning id`)).toBe(0);
		});

		test("an assessor reads its assignments and what they are about until their last day, and not the day after", async () => {
			const seen = async (at: string) => [
				await touched(LAB, sql`select uid from assignment`, at),
				await touched(LAB, sql`select id from product`, at),
				await touched(LAB, sql`select id from evidence where id = 'rival-proof'`, at),
				await touched(LAB, sql`select uid from notice`, at),
			];
			expect(await seen(TODAY)).toEqual([1, 1, 1, 0]);
			expect(await seen("2026-11-25")).toEqual([0, 0, 0, 0]);
		});
	});
}
