import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/db/open.ts";
import { textArray, textList } from "../../src/db/rows.ts";
import { clock } from "../support/city.ts";
import { STORES, type TestPlace } from "../support/stores.ts";

/** Texts that a database can keep, with what has a meaning in JSON, in array literals, or in both. */
const texts = fc.array(
	fc.option(
		fc.oneof(
			fc.string({ unit: "grapheme" }),
			fc.string({ unit: fc.constantFrom("\\", '"', "n", "u", "{", "}", ",", " ", "\n", "\t", "\u007f", "ä", "NULL") }),
		),
	),
);

for (const { kind, makePlace } of STORES) if (makePlace !== null) testTexts(kind, makePlace);

function testTexts(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`lists of texts, ${kind} store`, () => {
		let place: TestPlace;
		let database: Database;
		beforeAll(async () => {
			place = await makePlace();
			database = await openDatabase(place.config, clock());
		});
		afterAll(async () => {
			await database.close();
			await place.remove();
		});

		test("come back from the store as they went in", async () => {
			await fc.assert(
				fc.asyncProperty(texts, async (list) => {
					const kept = list.map((text) => text?.replaceAll("\0", "") ?? null);
					const { rows } = await sql<{ list: unknown }>`select ${textList(kept)} as list`.execute(database.db);
					expect(rows[0]?.list).toEqual(kept);
				}),
			);
		});
	});
}

test("lists of texts are written the fast way unless they hold what only the driver can write", () => {
	expect(textArray(["a", null, 'b "c" \\n'])).toBe('{"a",null,"b \\"c\\" \\\\n"}');
	expect(textArray(["a\n"])).toEqual(["a\n"]);
});
