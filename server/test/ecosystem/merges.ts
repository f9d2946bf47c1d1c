import { type CityFile, canonicalJson, cityFile } from "@gatehouse/framework";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadCity } from "../../src/record/load.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { fillAssessments } from "../support/assessments.ts";
import { clock, smallCityInput } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

const at = clock().toISOString();
const twins: CityFile = cityFile.parse({
	...smallCityInput,
	actors: [
		...(smallCityInput.actors ?? []).slice(0, 2),
		{
			id: "signal-works-gmbh",
			name: "Signal Works GmbH",
			kinds: ["manufacturer"],
			country: "DE",
			contact: { name: "Desk", email: "desk@signal.example" },
		},
		...(smallCityInput.actors ?? []).slice(2),
	],
	supplies: [
		{
			id: "between",
			from: "signal-works-gmbh",
			to: "signal-works",
			what: "Heads",
			kind: "product",
			access: "none",
			updatableCode: false,
		},
		...(smallCityInput.supplies ?? []),
		{
			id: "poles",
			from: "chip-maker",
			to: "signal-works-gmbh",
			what: "Poles",
			kind: "product",
			access: "none",
			updatableCode: false,
		},
	],
});

/** Actors that turned out to be one: proposed, merged, taken apart again. */
export function testMerges(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`merging actors, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, null);
		});
		beforeEach(async () => {
			await putCity(server.house, twins);
			await server.house.store.db.deleteFrom("membership").execute();
		});
		afterAll(() => server.close());

		const stored = async () => {
			const { city } = await loadCity(server.house.store.db);
			return canonicalJson(city);
		};
		const merge = (body: object = {}) =>
			server.post("/api/merges", { keep: "signal-works", merge: "signal-works-gmbh", ...body });
		const addMembership = (organisation: string, more: { role?: string; uid?: string; account?: string } = {}) =>
			server.house.store.db
				.insertInto("membership")
				.values({
					...{ uid: "018f0000-0000-7000-8000-000000000001", account: "a", organisation, role: "supplier-owner" },
					...{
						first_day: "2026-01-01",
						last_day: null,
						granted_by: "x",
						granted_at: at,
						delegated_from: null,
						revoked_at: null,
					},
					...more,
				})
				.execute();
		const organisations = async () =>
			(await server.house.store.db.selectFrom("membership").select("organisation").execute()).map(
				(row) => row.organisation,
			);

		test("[MERGE-02] two of one name are proposed with their reasons, until somebody says they are two", async () => {
			const { items } = (await server.get("/api/duplicates")).json();
			expect(items).toMatchObject([
				{ a: { id: "signal-works" }, b: { id: "signal-works-gmbh" }, confidence: 0.9, reasons: [{ kind: "name" }] },
			]);
			const pair = { one: "signal-works-gmbh", other: "signal-works" };
			expect((await server.post("/api/duplicates/apart", pair)).statusCode).toBe(200);
			expect((await server.get("/api/duplicates")).json().total).toBe(0);
			await server.post("/api/duplicates/apart", { ...pair, apart: false });
			expect((await server.get("/api/duplicates")).json().total).toBe(1);
		});

		test("[MERGE-06] after a merge every reference leads to the one that stays, accounts included", async () => {
			await addMembership("signal-works-gmbh");
			const answer = await merge();
			expect(answer.statusCode, answer.body).toBe(201);
			expect(answer.json()).toMatchObject({
				kept: { id: "signal-works", name: "Signal Works" },
				gone: { id: "signal-works-gmbh", name: "Signal Works GmbH" },
				dropped: [{ collection: "supplies", id: "between" }],
			});
			const city = JSON.parse(await stored()) as CityFile;
			expect(city.supplies.find(({ id }) => id === "poles")?.to).toBe("signal-works");
			expect(city.actors.find(({ id }) => id === "signal-works")).toMatchObject({
				kinds: ["supplier", "manufacturer"],
				contact: { email: "desk@signal.example" },
			});
			expect(await organisations()).toEqual(["signal-works"]);
			expect((await server.get("/api/actors/signal-works-gmbh")).statusCode).toBe(404);
		});

		test("[MERGE-08] undoing gives back the same city, in the store and in memory, and the accounts", async () => {
			await addMembership("signal-works-gmbh");
			const before = await stored();
			const { id } = (await merge()).json();
			expect(await stored()).not.toBe(before);
			const undone = await server.post(`/api/merges/${id}/undo`, {});
			expect(undone.statusCode, undone.body).toBe(200);
			expect(await stored()).toBe(before);
			expect(canonicalJson((await server.house.record.current()).city)).toBe(before);
			expect(await organisations()).toEqual(["signal-works-gmbh"]);
			expect((await server.get("/api/merges")).json().items[0].undoneAt).toBe(at);
			const again = await server.post(`/api/merges/${id}/undo`, {});
			expect([again.statusCode, again.json().code]).toEqual([409, "GH-MERGE-002"]);
		});

		test("[MERGE-08] undoing is refused, naming what changed since, and stores nothing", async () => {
			const { id } = (await merge()).json();
			const supply = await server.get("/api/supplies/poles");
			await server.send({
				method: "PUT",
				url: "/api/supplies/poles",
				headers: { "content-type": "application/json", "if-match": String(supply.headers.etag) },
				payload: JSON.stringify({ ...supply.json(), what: "Masts" }),
			});
			const before = await stored();
			const undone = await server.post(`/api/merges/${id}/undo`, {});
			expect([undone.statusCode, undone.json().code]).toEqual([409, "GH-MERGE-002"]);
			expect(undone.json().detail).toContain("`poles` (supplies) is changed");
			expect(await stored()).toBe(before);
		});

		test("[MERGE-04] nobody comes to act for an organisation of another side by a merge, not even when said so", async () => {
			await addMembership("signal-works-gmbh");
			const across = await merge({ keep: "traffic-office", acrossSides: true });
			expect(across.json()).toMatchObject({ status: 409, code: "GH-MERGE-001" });
			expect(across.json().detail).toContain("end the role or the invitation first");
			await server.house.store.db
				.updateTable("membership")
				.set({ organisation: "signal-works", role: "assessor" })
				.execute();
			const added = { role: "supplier-owner", uid: "018f0000-0000-7000-8000-000000000002", account: "b" };
			await addMembership("signal-works-gmbh", added);
			expect((await merge()).json()).toMatchObject({ status: 409, code: "GH-MERGE-001" });
			expect((await organisations()).sort()).toEqual(["signal-works", "signal-works-gmbh"]);
			// An invitation is as good as somebody who acts for it.
			await server.house.store.db.deleteFrom("membership").execute();
			const invited = { organisation: "signal-works-gmbh", days: 7 };
			expect((await server.post("/api/invitations", invited)).statusCode).toBe(201);
			expect((await merge({ keep: "traffic-office", acrossSides: true })).statusCode).toBe(409);
			await server.house.store.db.deleteFrom("invitation").execute();
			expect((await merge({ keep: "traffic-office", acrossSides: true })).statusCode).toBe(201);
		});

		test("[MERGE-04, MERGE-07] across the sides only when said so, with itself never, out of a published version never", async () => {
			const across = { keep: "signal-works", merge: "traffic-office" };
			expect((await merge(across)).json().code).toBe("GH-MERGE-001");
			expect((await merge({ keep: "signal-works", merge: "signal-works" })).json().code).toBe("GH-MERGE-001");
			const sealed = await merge({ keep: "traffic-office", merge: "standards-office" });
			expect([sealed.statusCode, sealed.json().detail]).toEqual([
				409,
				"`standards-office` is named in baseline 1.0.0 (MERGE-07)",
			]);
			expect((await merge({ merge: "nobody" })).statusCode).toBe(404);
		});

		test("[MERGE-07] who is named in an assessment is not merged into another, which may be merged into it", async () => {
			await fillAssessments(server.house.store.db, "signal-works-gmbh");
			const before = await stored();
			const refused = await merge();
			expect([refused.statusCode, refused.json().code]).toEqual([409, "GH-MERGE-001"]);
			expect(refused.json().detail).toContain("GH-ASMT-2026-000000001-9");
			expect(await stored()).toBe(before);
			const other = await merge({ keep: "signal-works-gmbh", merge: "signal-works" });
			expect(other.statusCode, other.body).toBe(201);
		});
	});
}
