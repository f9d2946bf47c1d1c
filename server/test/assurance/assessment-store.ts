import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asParty, type Party } from "../../src/db/party.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { fillAssessments } from "../support/assessments.ts";
import { TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { fillSides, threeSidedCity } from "../support/three-sides.ts";

const SIGNALS: Party = { organisation: "signal-works", side: "supplier" };
const RIVAL: Party = { organisation: "rival-works", side: "supplier" };
const LAB: Party = { organisation: "some-lab", side: "assessor" };

/** What the store itself refuses about assessments, whatever the program asks for. */
export function testAssessmentStore(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the rows of assessments, on the ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, threeSidedCity, { limits: { rates: {} } });
			await fillSides(server.house.store.db);
			await fillAssessments(server.house.store.db);
		});
		afterAll(() => server.close());

		/** Rows read or changed, or the code of the refusal. */
		const attempt = (party: Party, statement: string, at = TODAY) =>
			asParty(server.house.store.db, party, at, (trx) => sql.raw(statement).execute(trx)).then(
				({ rows }) => rows.length,
				(error: { code?: string }) => error.code ?? "refused",
			);
		const REFUSED = "GH-HTTP-008";

		test("each sees its own: the holder application and requests, the assessor what is assigned that day", async () => {
			const seen = async (party: Party, at = TODAY) => [
				await attempt(party, "select uid from assessment", at),
				await attempt(party, "select requirement from work_paper", at),
				await attempt(party, "select uid from evidence_request", at),
			];
			expect(await seen(SIGNALS)).toEqual([1, 0, 1]);
			expect(await seen(RIVAL)).toEqual([1, 0, 1]);
			expect(await seen({ organisation: "chip-maker", side: "supplier" })).toEqual([0, 0, 0]);
			// Through today of the one, until September of the other.
			expect(await seen(LAB)).toEqual([1, 1, 1]);
			expect(await seen(LAB, "2026-09-15")).toEqual([2, 2, 2]);
			expect(await seen(LAB, "2026-11-25")).toEqual([0, 0, 0]);
			expect(await seen({ organisation: "some-lab", side: "supplier" })).toEqual([0, 0, 0]);
			expect(await seen({ organisation: "rival-works", side: "assessor" })).toEqual([0, 0, 0]);
		});

		const apply = (holder: string, subject: string, more = "", values = "") =>
			`insert into assessment (uid, number, revision, state, holder, subject, application, events${more})
			values (gen_random_uuid(), gen_random_uuid()::text, 1, 'applied', '${holder}', '${subject}', '{}', '[]'${values})`;
		test("a supplier applies for its own only, and names no assessor", async () => {
			expect(await attempt(SIGNALS, apply("signal-works", "signal-head"))).toBe(0);
			expect(await attempt(SIGNALS, apply("rival-works", "rival-head"))).toBe(REFUSED);
			expect(await attempt(SIGNALS, apply("signal-works", "rival-head"))).toBe(REFUSED);
			const named = ", assessor, first_day, last_day, frozen";
			const values = ", 'some-lab', '2026-01-01', '2027-01-01', '{}'";
			expect(await attempt(SIGNALS, apply("signal-works", "signal-head", named, values))).toBe(REFUSED);
			expect(await attempt(LAB, apply("some-lab", "rival-head"))).toBe(REFUSED);
		});

		test("neither decides, undoes or rewrites what happened; what it is held against stays", async () => {
			const own = "where holder = 'rival-works' returning uid";
			expect(await attempt(RIVAL, `update assessment set state = 'certified' ${own}`)).toBe(REFUSED);
			expect(await attempt(RIVAL, `update assessment set state = 'reported' ${own}`)).toBe(REFUSED);
			expect(await attempt(LAB, `update assessment set state = 'certified' ${own}`)).toBe(REFUSED);
			expect(await attempt(LAB, `update assessment set frozen = '{}' ${own}`)).toBe(REFUSED);
			expect(await attempt(LAB, `update assessment set last_day = '2030-01-01' ${own}`)).toBe(REFUSED);
			expect(await attempt(LAB, `update assessment set state = 'reported', events = '[]' ${own}`)).toBe(REFUSED);
			expect(await attempt(SIGNALS, `update assessment set state = 'withdrawn' ${own}`)).toBe(0);
			expect(await attempt(LAB, "delete from assessment")).toBe(REFUSED);
			const { db } = server.house.store;
			for (const change of [
				"application = '{}'",
				"frozen = '{}'",
				"events = '[]'",
				"holder = 'chip-maker'",
				"assessor = 'chip-maker'",
			]) {
				const asCity = sql.raw(`update assessment set ${change} where holder = 'rival-works'`).execute(db);
				await expect(asCity, change).rejects.toThrow(/keeps what it was held against/);
			}
			await expect(sql`delete from work_paper`.execute(db)).rejects.toThrow();
		});

		test("[ASMT-06] work papers are written by the assessor only, and never reviewed by who wrote them", async () => {
			const write = (assessment: string, requirement = "GOV-03") =>
				`insert into work_paper (assessment, requirement, revision, paper, preparers, prepared_at)
				select ${assessment}, '${requirement}', 1, '{}', '{lab}', now()`;
			const { rows } = await sql<{ uid: string; holder: string }>`select uid, holder from assessment
				where state = 'under-assessment'`.execute(server.house.store.db);
			const uidOf = (holder: string) => `'${rows.find((one) => one.holder === holder)?.uid ?? ""}'::uuid`;
			expect(await attempt(LAB, write(uidOf("rival-works")))).toBe(0);
			// Seen in September, and written on no more than seen.
			expect(await attempt(LAB, write(uidOf("signal-works")))).toBe(REFUSED);
			expect(await attempt(SIGNALS, write(uidOf("signal-works")))).toBe(REFUSED);
			expect(await attempt(RIVAL, "update work_paper set paper = '{}' returning requirement")).toBe(0);
			const review = "update work_paper set reviewed_at = now(), reviewer =";
			expect(await attempt(LAB, `${review} 'lab'`)).toBe("23514");
			expect(await attempt(LAB, `${review} 'another' returning requirement`)).toBe(2);
			expect(await attempt(LAB, "update work_paper set requirement = 'GOV-04'")).toBe(REFUSED);
		});

		test("[ASMT-08] each takes its own turn in a request, in nobody else's name, and takes nothing back", async () => {
			const turn = (side: string, more = "") =>
				`update evidence_request set turns = '[{"side":"${side}"}${more}]' returning uid`;
			expect(await attempt(RIVAL, turn("assessor"))).toBe(REFUSED);
			expect(await attempt(LAB, turn("supplier"))).toBe(REFUSED);
			expect(await attempt(RIVAL, "update evidence_request set withdrawn_on = '2026-11-24'")).toBe(REFUSED);
			expect(await attempt(RIVAL, "update evidence_request set question = 'Nothing?'")).toBe(REFUSED);
			expect(await attempt(RIVAL, turn("supplier"))).toBe(1);
			expect(await attempt(LAB, "update evidence_request set turns = '[]' returning uid")).toBe(REFUSED);
			expect(await attempt(LAB, turn("supplier", ',{"side":"assessor"}'))).toBe(1);
			const ask = `insert into evidence_request (uid, assessment, question, asked_on, due, turns)
				select gen_random_uuid(), uid, 'Q', '2026-11-24', '2026-11-24', '[]' from assessment`;
			expect(await attempt(RIVAL, ask)).toBe(REFUSED);
			expect(await attempt(LAB, ask)).toBe(0);
		});

		test("evidence is shown to the assessor once its holder names it, and nobody else's by naming it", async () => {
			const named = (ids: string) => `update evidence_request set turns = '[{"side":"supplier"},{"side":"assessor"},
				{"side":"supplier","evidence":${ids}}]' where turns::text like '%assessor%' returning uid`;
			const seen = "select id from evidence where id in ('rival-given', 'own-proof')";
			expect(await attempt(LAB, seen)).toBe(0);
			expect(
				await attempt(RIVAL, named('["rival-given","own-proof"]').replace(/\s+/g, " ").replaceAll("}, {", "},{")),
			).toBe(1);
			expect(await attempt(LAB, seen)).toBe(1);
			expect(await attempt(LAB, seen, "2026-11-25")).toBe(0);
			expect(await attempt({ organisation: "other-lab", side: "assessor" }, seen)).toBe(0);
		});
	});
}
