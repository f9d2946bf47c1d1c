import { writeCityFile } from "@gatehouse/formats";
import { type Actor, type CityFile, cityFile, digest } from "@gatehouse/framework";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db, StoreConfig } from "../../src/db/open.ts";
import type { House } from "../../src/house.ts";
import { verifyJournal } from "../../src/journal/index.ts";
import { creation, deletion, replacement } from "../../src/record/entity-change.ts";
import { COLLECTIONS, type Collection, type Member } from "../../src/record/entity-store.ts";
import { loadCity } from "../../src/record/load.ts";
import { requireCity } from "../../src/record/model.ts";
import { smallCity } from "../support/city.ts";
import { fullCity } from "../support/full-city.ts";
import { openTestHouse, putCity } from "../support/house.ts";
import { asOwner } from "../support/owner.ts";

const BY = { actor: "operator", reason: "test" };
const NEWCOMER: Actor = { id: "newcomer", name: "Newcomer", kinds: ["supplier"], legalIds: {} };

/** What every kind of store must do the same. */
export function runStoreConformance(
	kind: string,
	open: () => Promise<{ config: StoreConfig; remove(): Promise<void> }>,
) {
	describe(`the ${kind} store`, () => {
		let house: House;
		let close: () => Promise<void>;
		beforeAll(async () => {
			const place = await open();
			house = await openTestHouse(place.config);
			close = async () => {
				await house.store.close();
				await place.remove();
			};
		});
		afterAll(() => close());
		beforeEach(() => putCity(house, smallCity));

		const db = () => house.store.db;
		const stored = async () => requireCity(await loadCity(db()));
		const counts = async () => {
			const rows = await sql<{ n: number }>`select count(*) as n from journal`.execute(db());
			return rows.rows[0]?.n;
		};

		test("keeps a city as it was given, and reads it back the same", async () => {
			const { city } = await stored();
			expect(writeCityFile({ ...city, baselines: [] })).toBe(writeCityFile({ ...smallCity, baselines: [] }));
			expect(city.baselines.map(({ hash: _, ...release }) => release)).toEqual(smallCity.baselines);
			expect((await house.record.current()).city).toEqual(city);
		});

		test("has the same types of values as the framework: dates as text, numbers as numbers", async () => {
			const evidence = await db().selectFrom("evidence").selectAll().executeTakeFirstOrThrow();
			expect(evidence.first_day).toBe("2026-09-01");
			expect(evidence.revision).toBeTypeOf("number");
			const entry = await db().selectFrom("journal").selectAll().limit(1).executeTakeFirstOrThrow();
			expect(entry.at).toBe("2026-11-24T12:00:00.000Z");
			const { rows } = await sql<{ n: number }>`select 9007199254740991::int8 as n`.execute(db());
			expect(rows[0]?.n).toBe(Number.MAX_SAFE_INTEGER);
			await expect(sql`select 9007199254740993::int8 as n`.execute(db())).rejects.toThrow(RangeError);
		});

		// A certificate is never deleted, and changes only by what happens to it (CERT-09).
		test.each(COLLECTIONS.filter((collection) => collection !== "certificates"))(
			"creates, replaces and deletes one of the %s, in store, memory and journal",
			async (collection) => {
				const before = await counts();
				await roundTrip(house, collection);
				const { city } = await stored();
				expect((await house.record.current()).city).toEqual(city);
				expect(await counts()).toBe((before ?? 0) + 3);
				const { rows } = await sql<{ action: string; before: string | null; after: string | null }>`
				select action, before, after from journal order by seq desc limit 3`.execute(db());
				expect(rows.map(({ action }) => action)).toEqual([
					`${collection}.deleted`,
					`${collection}.replaced`,
					`${collection}.created`,
				]);
				expect(rows[0]?.after).toBeNull();
				expect(rows[2]?.before).toBeNull();
				expect(rows[0]?.before).toBe(rows[1]?.after);
				expect(rows[1]?.before).toBe(rows[2]?.after);
			},
		);

		test("counts revisions up, and never gives one out twice", async () => {
			const create = () => house.record.write((w) => w.change((m, r) => creation(m, r, "actors", NEWCOMER, BY)));
			const first = await create();
			const gone = await house.record.write((w) => w.change((m, r) => deletion(m, r, "actors", "newcomer", BY)));
			const second = await create();
			expect(gone.revision).toBe(first.revision + 1);
			expect(second.revisions.actors.get("newcomer")).toBe(first.revision + 2);
			expect((await stored()).revisions.actors.get("newcomer")).toBe(first.revision + 2);
		});

		test("stores nothing of a change that leaves the city inconsistent", async () => {
			const before = await stored();
			const entries = await counts();
			const lost: Actor = { ...NEWCOMER, parent: "nobody" };
			const writing = house.record.write((w) => w.change((m, r) => creation(m, r, "actors", lost, BY)));
			await expect(writing).rejects.toMatchObject({ code: "GH-HTTP-002", issues: [{ path: ["parent"] }] });
			expect(await stored()).toEqual(before);
			expect(await counts()).toBe(entries);
		});

		test("stores nothing of a transaction that fails after its change", async () => {
			const before = await stored();
			const entries = await counts();
			const writing = house.record.write(async (w) => {
				await w.change((m, r) => creation(m, r, "actors", NEWCOMER, BY));
				throw new Error("too late");
			});
			await expect(writing).rejects.toThrow("too late");
			expect(await stored()).toEqual(before);
			expect((await house.record.current()).revision).toBe(before.revision);
			expect(await counts()).toBe(entries);
		});

		test("refuses a reference that leads nowhere, even past the rules", async () => {
			const insert = db()
				.transaction()
				.execute(async (trx) => {
					await trx.updateTable("system").set({ accountable: "nobody" }).where("id", "=", "road-network").execute();
				});
			await expect(insert).rejects.toMatchObject({ code: "23503" });
		});

		test("[BASE-02] refuses to change or delete a published version", async () => {
			const change = (on: Db) => on.updateTable("baseline_version").set({ note: "other" }).execute();
			const remove = (on: Db) => on.deleteFrom("baseline_version").execute();
			const empty = (on: Db) => sql`truncate baseline_version`.execute(on);
			for (const attempt of [change, remove]) await expect(attempt(db())).rejects.toThrow("permission denied");
			await expect(empty(db())).rejects.toThrow("never changes");
			for (const attempt of [change, remove, empty]) {
				await expect(asOwner<unknown>(db(), attempt)).rejects.toThrow("never changes");
			}
		});

		test("refuses to change, delete or empty the journal", async () => {
			const change = (on: Db) => on.updateTable("journal").set({ target: "other" }).execute();
			const remove = (on: Db) => on.deleteFrom("journal").execute();
			const empty = (on: Db) => sql`truncate journal`.execute(on);
			for (const attempt of [change, remove, empty]) {
				await expect(attempt(db())).rejects.toThrow("permission denied");
				await expect(asOwner<unknown>(db(), attempt)).rejects.toThrow("only grows");
			}
			expect(await verifyJournal(db())).toMatchObject({ ok: true });
		});

		test("writes that come at once follow each other, each with its journal entry", async () => {
			const before = await stored();
			const ids = Array.from({ length: 20 }, (_, index) => `at-once-${index}`);
			await Promise.all(
				ids.map((id) =>
					house.record.write((w) => w.change((m, r) => creation(m, r, "actors", { ...NEWCOMER, id }, BY))),
				),
			);
			const after = await stored();
			expect(after.revision).toBe(before.revision + ids.length);
			expect(after.city.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
			expect((await house.record.current()).city).toEqual(after.city);
			expect(await verifyJournal(db())).toMatchObject({ ok: true, brokenAt: null });
		});

		test("replacing the city leaves decisions and the journal, and takes everything else", async () => {
			const entries = await counts();
			const other: CityFile = {
				...smallCity,
				city: { ...smallCity.city, id: "elsewhere" },
				waivers: [],
				tierOverrides: [],
			};
			await putCity(house, other);
			const { city } = await stored();
			expect(city.city.id).toBe("elsewhere");
			expect(city.waivers).toEqual([]);
			expect(await counts()).toBe((entries ?? 0) + 1);
			const last = await db().selectFrom("journal").selectAll().orderBy("seq", "desc").executeTakeFirstOrThrow();
			expect(last).toMatchObject({ action: "city.replaced", target: "elsewhere", after: digest(city) });
		});

		// The last one: from here on there is a register of certificates, which no other city takes the place of.
		test("keeps everything that can be said of anything, and each of its fields", async () => {
			const full = fullCity(house.content.standards[0]?.id ?? "");
			for (const collection of COLLECTIONS) {
				const said = new Set(full[collection].flatMap((member) => Object.keys(member)));
				const { element } = cityFile.shape[collection].def.innerType;
				// Of what comes in kinds, every field of every kind.
				const kinds = "options" in element ? element.options : [element];
				const sayable = [...new Set(kinds.flatMap((kind) => Object.keys(kind.shape)))];
				expect([collection, [...said].sort()]).toEqual([collection, sayable.sort()]);
			}
			await putCity(house, full);
			const { city } = await stored();
			expect(writeCityFile({ ...city, baselines: [] })).toBe(writeCityFile({ ...full, baselines: [] }));
		});
	});
}

/** Takes the first member of a collection, and creates, replaces and deletes a copy of it under another id. */
async function roundTrip<C extends Collection>(house: House, collection: C): Promise<void> {
	const [first] = smallCity[collection];
	if (first === undefined) throw new Error(`the test city has no ${collection}`);
	// An organisation has one record as an assessor.
	const assessor = "accreditations" in first ? { actor: "traffic-office" } : {};
	// A cell of the matrix has one row.
	const matrix = "responsible" in first ? { state: "recovery" as const } : assessor;
	// An issuer is trusted once.
	const other = "did" in first ? { did: "did:web:another.example" } : matrix;
	const copy: Member<C> = { ...first, ...other, id: "copy" };
	await house.record.write((w) => w.change((m, r) => creation(m, r, collection, copy, BY)));
	const changed = changedCopy(copy);
	await house.record.write((w) => w.change((m, r) => replacement(m, r, collection, changed, BY)));
	const { city } = requireCity(await loadCity(house.store.db));
	const list: readonly { readonly id: string }[] = city[collection];
	expect(list.find(({ id }) => id === "copy")).toEqual(changed);
	await house.record.write((w) => w.change((m, r) => deletion(m, r, collection, "copy", BY)));
}

/** A copy with another text in the first field that holds free text. */
function changedCopy<T extends object>(member: T): T {
	// Of a finding nothing changes but what becomes of it.
	if ("corrections" in member)
		return { ...member, withdrawn: { on: "2026-09-01", by: "standards-office", reason: "R" } };
	const field = ["name", "title", "what", "reason"].find((key) => key in member);
	return { ...member, [field ?? "note"]: "Changed – “quotes”, ünïcode 🚦, 'apostrophes' \\ and\nlines" };
}
