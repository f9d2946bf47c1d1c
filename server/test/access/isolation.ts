import { sql } from "kysely";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceStore } from "../../src/assurance/index.ts";
import type { Transaction } from "../../src/db/open.ts";
import { asParty, type Party } from "../../src/db/party.ts";
import type { House } from "../../src/house.ts";
import { creation, replacement } from "../../src/record/entity-change.ts";
import { requireCity } from "../../src/record/model.ts";
import { TODAY } from "../support/city.ts";
import { openTestHouse, putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { fillSides, threeSidedCity } from "../support/three-sides.ts";

const OWN: Party = { organisation: "signal-works", side: "supplier" };
const RIVAL: Party = { organisation: "rival-works", side: "supplier" };
const CHIPS: Party = { organisation: "chip-maker", side: "supplier" };
const LAB: Party = { organisation: "some-lab", side: "assessor" };
const NOBODY: Party = { organisation: "no-such-actor", side: "supplier" };

type Seen = Readonly<Record<string, readonly string[]>>;
const NOTHING: Seen = {
	actor: [],
	product: [],
	fleet: [],
	system: [],
	engagement: [],
	supply: [],
	evidence: [],
};

/** Who sees which rows, as a person would say it, beside the policies. */
const SEES: readonly (readonly [string, Party, string, Seen])[] = [
	[
		"a supplier",
		OWN,
		TODAY,
		{
			...NOTHING,
			actor: ["signal-branch", "signal-works"],
			product: ["signal-head"],
			fleet: ["signals"],
			engagement: ["signal-contract"],
			supply: ["chips"],
			evidence: ["chip-proof", "city-on-own-shared", "own-proof", "rival-given"],
		},
	],
	[
		"its rival",
		RIVAL,
		TODAY,
		{
			...NOTHING,
			actor: ["rival-branch", "rival-works"],
			product: ["rival-head"],
			fleet: ["rival-fleet"],
			engagement: ["rival-contract"],
			supply: ["rival-service"],
			// The authority shares with all that supply it, rivals too: that is what it chose.
			evidence: ["city-on-own-shared", "rival-given", "rival-proof", "rival-to-partners"],
		},
	],
	[
		"who supplies a part",
		CHIPS,
		TODAY,
		{ ...NOTHING, actor: ["chip-maker"], supply: ["chips"], evidence: ["chip-proof", "chip-secret"] },
	],
	["an assessor while assigned", LAB, TODAY, { ...NOTHING, product: ["rival-head"], evidence: ["rival-proof"] }],
	["an assessor the day after", LAB, "2026-11-25", NOTHING],
	["an assessor the day before", LAB, "2026-10-31", NOTHING],
	[
		"who claims to be a supplier but assesses",
		{ ...LAB, side: "supplier" },
		TODAY,
		{ ...NOTHING, actor: ["some-lab"] },
	],
	["who claims to assess but supplies", { ...OWN, side: "assessor" }, TODAY, { ...NOTHING, evidence: ["own-proof"] }],
	["who is not in the city", NOBODY, TODAY, NOTHING],
];

/** What each side sees and may write of own, foreign and shared rows, asked of the store directly. */
export function testIsolation(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`what a party sees in the ${kind} store`, () => {
		let house: House;
		let place: TestPlace;
		beforeAll(async () => {
			place = await makePlace();
			house = await openTestHouse(place.config);
			await putCity(house, threeSidedCity);
			await fillSides(house.store.db);
		});
		afterAll(async () => {
			await house.store.close();
			await place.remove();
		});

		const as = <T>(party: Party, work: (trx: Transaction) => Promise<T>, at = TODAY) =>
			asParty(house.store.db, party, at, work);
		const idsIn = (table: string) => async (trx: Transaction) => {
			const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(trx);
			return rows.map(({ id }) => id);
		};
		/** SQLSTATE with which the store refuses the statement, and what it says. */
		const refusal = (party: Party, statement: ReturnType<typeof sql>) =>
			as(party, async (trx) => {
				await statement.execute(trx);
			}).then(
				() => "done",
				(error: unknown) => {
					const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
					return cause instanceof Error ? cause.message : String(cause);
				},
			);

		test.each(SEES)(
			"%s sees its own, and what others share with it; no row and no count besides",
			async (_, party, at, seen) => {
				for (const [table, ids] of Object.entries(seen)) {
					expect([table, await as(party, idsIn(table), at)]).toEqual([table, ids]);
					const { rows } = await as(
						party,
						(trx) => sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(trx),
						at,
					);
					expect([table, rows[0]?.n]).toEqual([table, ids.length]);
				}
			},
		);

		test("a share counts for the evidence it was given for, not for another's that comes to lie under the same id", async () => {
			await house.store.db
				.transaction()
				.execute(async (trx) => {
					await trx
						.updateTable("evidence")
						.set({ provided_by: "chip-maker" })
						.where("id", "=", "rival-given")
						.execute();
					await sql`select set_config('role', 'gatehouse_party', true), set_config('gatehouse.party', 'signal-works', true),
						set_config('gatehouse.side', 'supplier', true)`.execute(trx);
					expect(await idsIn("evidence")(trx)).not.toContain("rival-given");
					throw new Error("undo");
				})
				.catch((error: Error) => expect(error.message).toBe("undo"));
		});

		test("of others, a supplier learns the names of those it deals with and nothing else", async () => {
			const names = (party: Party) =>
				as(party, async (trx) => {
					const { rows } = await sql<{ id: string }>`select id from party_counterparties() order by id`.execute(trx);
					return rows.map(({ id }) => id);
				});
			expect(await names(OWN)).toEqual(["chip-maker", "traffic-office"]);
			expect(await names(CHIPS)).toEqual(["signal-works"]);
			expect(await names(LAB)).toEqual([]);
		});

		test("changes and deletes nothing of others: for the statement, those rows are not there", async () => {
			for (const party of [OWN, LAB, NOBODY]) {
				const touched = await as(party, async (trx) => {
					const changed = await trx
						.updateTable("evidence")
						.set({ title: "taken over", review_state: "submitted", review_by: null })
						.where("id", "in", ["rival-proof", "rival-given", "city-on-own", "chip-proof"])
						.executeTakeFirst();
					const deleted = await trx
						.deleteFrom("evidence")
						.where("id", "in", ["rival-proof", "rival-given", "city-on-own", "chip-proof"])
						.executeTakeFirst();
					const shares = await trx.deleteFrom("evidence_share").executeTakeFirst();
					const team = await trx
						.updateTable("membership")
						.set({ revoked_at: new Date().toISOString() })
						.where("organisation", "<>", party.organisation)
						.executeTakeFirst();
					return [changed.numUpdatedRows, deleted.numDeletedRows, shares.numDeletedRows, team.numUpdatedRows];
				});
				expect([party, touched]).toEqual([party, [0n, 0n, 0n, 0n]]);
			}
		});

		const handIn = (id: string, subject: string, providedBy: string, state = "submitted") => sql`
			insert into evidence (uid, id, revision, title, type, subject, requirements, standards, provided_by, grade,
				first_day, stated, review_state, review_on, review_by)
			values (${v7()}, ${id}, 1, 'T', 'policy', ${subject}, '{}', '{}', ${providedBy}, 'I1', '2026-01-01', '{}', ${state},
				'2026-01-01', ${state === "submitted" ? null : "traffic-office"})`;
		const RANDOM = "proof-0123456789abcdef";

		test("hands in evidence only in its own name, about what it sees, unjudged", async () => {
			expect(await refusal(OWN, handIn(RANDOM, "signal-head", "signal-works"))).toBe("done");
			const attempts = [
				handIn("proof-1111111111111111", "signal-head", "rival-works"),
				handIn("proof-1111111111111111", "rival-head", "signal-works"),
				handIn("proof-1111111111111111", "no-such-subject", "signal-works"),
				handIn("proof-1111111111111111", "signal-head", "signal-works", "accepted"),
			];
			const messages = await Promise.all(attempts.map((attempt) => refusal(OWN, attempt)));
			expect(new Set(messages)).toEqual(new Set(['new row violates row-level security policy for table "evidence"']));
			expect(await refusal(OWN, sql`update evidence set provided_by = 'rival-works' where id = ${RANDOM}`)).toContain(
				"row-level security",
			);
			expect(
				await refusal(
					OWN,
					sql`update evidence set review_state = 'accepted', review_by = 'signal-works' where id = ${RANDOM}`,
				),
			).toContain("row-level security");
			expect(await refusal(OWN, sql`delete from evidence where id = ${RANDOM}`)).toBe("done");
		});

		test("cannot find out which ids are taken: a taken one and a free one are refused alike", async () => {
			const taken = await refusal(OWN, handIn("rival-proof", "signal-head", "signal-works"));
			const free = await refusal(OWN, handIn("no-such-proof", "signal-head", "signal-works"));
			expect(taken).toBe(free);
			expect(taken).toContain("row-level security");
			expect(await refusal(OWN, sql`update evidence set id = 'rival-proof' where id = 'own-proof'`)).toBe(
				await refusal(OWN, sql`update evidence set id = 'no-such-proof' where id = 'own-proof'`),
			);
		});

		test("shares only what it handed in, and sees only its own shares", async () => {
			const share = (evidence: string) => sql`
				insert into evidence_share (evidence, organisation, shared_by, shared_at)
				values (${evidence}, 'chip-maker', 'account:x', '2026-01-01')`;
			expect(await refusal(OWN, share("own-proof"))).toBe("done");
			expect(await as(CHIPS, idsIn("evidence"))).toContain("own-proof");
			expect(await refusal(OWN, share("rival-given"))).toContain("row-level security");
			expect(await refusal(OWN, share("rival-proof"))).toBe(await refusal(OWN, share("no-such-proof")));
			expect(await refusal(LAB, share("rival-proof"))).toContain("row-level security");
			const shares = await as(OWN, (trx) => trx.selectFrom("evidence_share").select("evidence").execute());
			expect(shares).toEqual([{ evidence: "own-proof" }]);
			expect(await refusal(OWN, sql`delete from evidence_share`)).toBe("done");
			expect(await as(CHIPS, idsIn("evidence"))).not.toContain("own-proof");
		});

		test("names its own team, in its own roles only", async () => {
			const give = (organisation: string, role: string) => sql`
				insert into membership (uid, account, organisation, role, first_day, granted_by, granted_at)
				values (${v7()}, 'somebody', ${organisation}, ${role}, '2026-01-01', 'account:x', '2026-01-01')`;
			expect(await refusal(OWN, give("signal-works", "supplier-contributor"))).toBe("done");
			for (const [party, organisation, role] of [
				[OWN, "rival-works", "supplier-contributor"],
				[OWN, "traffic-office", "supplier-owner"],
				[OWN, "signal-works", "administrator"],
				[OWN, "signal-works", "assessor"],
				[LAB, "some-lab", "assessor"],
				[LAB, "signal-works", "supplier-owner"],
			] as const) {
				expect(await refusal(party, give(organisation, role))).toContain("row-level security");
			}
			const seen = await as(OWN, (trx) => trx.selectFrom("membership").select("organisation").distinct().execute());
			expect(seen).toEqual([{ organisation: "signal-works" }]);
			expect(await refusal(OWN, sql`update membership set role = 'administrator'`)).toContain("permission denied");
		});

		test("leaves no trace in the session: what follows is the city's again", async () => {
			await as(OWN, idsIn("evidence"));
			await expect(as(OWN, () => Promise.reject(new Error("broke off")))).rejects.toThrow("broke off");
			const who = sql<{ role: string; party: string | null }>`select current_user as role, gatehouse_party() as party`;
			const { rows } = await who.execute(house.store.db);
			expect(rows).toEqual([{ role: "gatehouse_app", party: null }]);
			const mixed = await Promise.all(
				Array.from({ length: 12 }, async (_, n) => {
					if (n % 2 === 0) return (await who.execute(house.store.db)).rows[0]?.role;
					return as(n % 3 === 0 ? OWN : RIVAL, async (trx) => (await who.execute(trx)).rows[0]?.party);
				}),
			);
			expect(mixed).toEqual(
				mixed.map((_, n) => {
					if (n % 2 === 0) return "gatehouse_app";
					return n % 3 === 0 ? "signal-works" : "rival-works";
				}),
			);
		});

		describe("a change of the city by a party", () => {
			const change = (party: Party, id: string, providedBy: string, subject: string) =>
				house.record.write((writing) =>
					writing.change((model, revision) => {
						const [first] = requireCity(model).city.evidence;
						if (first === undefined) throw new Error("the test city has no evidence");
						const review = { state: "submitted", on: TODAY } as const;
						const value = { ...first, id, providedBy, subject, review };
						const by = { actor: "account:x", reason: null };
						const known = requireCity(model).city.evidence.some((one) => one.id === id);
						return { ...(known ? replacement : creation)(model, revision, "evidence", value, by), party };
					}),
				);

			test("is stored and journalled when it is its own", async () => {
				const id = "policy-fedcba9876543210";
				const before = await house.record.current();
				const after = await change(OWN, id, "signal-works", "signal-head");
				expect(after.revision).toBe(before.revision + 1);
				await change(OWN, id, "signal-works", "signal-contract");
				const stored = (await evidenceStore.load(house.store.db)).find(({ value }) => value.id === id);
				expect(stored).toMatchObject({ value: { subject: "signal-contract", providedBy: "signal-works" } });
				const last = await house.store.db.selectFrom("journal").selectAll().orderBy("seq", "desc").executeTakeFirst();
				expect(last).toMatchObject({ action: "evidence.replaced", target: id, actor: "account:x" });
			});

			test.each([
				["in another's name", "policy-aaaaaaaaaaaaaaaa", "rival-works", "signal-head"],
				["about another's subject", "policy-aaaaaaaaaaaaaaaa", "signal-works", "rival-head"],
				["under an id it chose", "policy-chosen", "signal-works", "signal-head"],
			])("is refused by the store itself %s, and nothing of it stays", async (_, id, providedBy, subject) => {
				const before = await house.record.current();
				await expect(change(OWN, id, providedBy, subject)).rejects.toMatchObject({ code: "GH-HTTP-008" });
				expect((await house.record.current()).revision).toBe(before.revision);
				expect((await evidenceStore.load(house.store.db)).some(({ value }) => value.id === id)).toBe(false);
			});
		});
	});
}
