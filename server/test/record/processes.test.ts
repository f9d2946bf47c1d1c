import { expect, test } from "vitest";
import { creation } from "../../src/record/entity-change.ts";
import { smallCity } from "../support/city.ts";
import { openTestHouse, putCity } from "../support/house.ts";
import { STORES } from "../support/stores.ts";

const server = STORES.find(({ kind }) => kind === "server")?.makePlace ?? null;

test.skipIf(server === null)("two processes over one server see each other's changes and never lose one", async () => {
	if (server === null) return;
	const place = await server();
	const [a, b] = await Promise.all([openTestHouse(place.config), openTestHouse(place.config)]);
	await putCity(a, smallCity);
	expect((await b.record.current()).city?.city.id).toBe("lindmoor");
	const create = (house: typeof a, id: string) =>
		house.record.write((w) =>
			w.change((m, r) =>
				creation(m, r, "actors", { id, name: id, kinds: ["supplier"], legalIds: {} }, { actor: "x", reason: null }),
			),
		);
	const ids = Array.from({ length: 10 }, (_, index) => `both-${index}`);
	await Promise.all(ids.map((id, index) => create(index % 2 === 0 ? a : b, id)));
	for (const house of [a, b]) {
		const { city, revision } = await house.record.current();
		expect(revision).toBe(11);
		expect(city?.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
	}
	await a.store.close();
	await b.store.close();
	await place.remove();
});
