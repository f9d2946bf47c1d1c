import type { CityFile } from "@gatehouse/framework";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";

const [control, roads] = smallCity.systems;
const [contract] = smallCity.engagements;
if (control === undefined || roads === undefined || contract === undefined)
	throw new Error("the small city lacks them");

/** Beside what is in service: a system that is retired, one that has not begun, and an engagement that has ended. */
const city: CityFile = {
	...smallCity,
	systems: [
		...smallCity.systems,
		{ ...roads, id: "old-roads", name: "Old roads", retiredOn: "2026-11-24" },
		{ ...roads, id: "new-roads", name: "New roads", inServiceFrom: "2026-11-25" },
	],
	engagements: [...smallCity.engagements, { ...contract, id: "past", name: "Past", until: "2026-11-23" }],
};

/** The figures of the overview and the lists they lead to. */
export function testOverview(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`overview and lists, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city);
		});
		afterAll(() => server.close());

		const total = async (path: string): Promise<number> => (await server.get(path)).json().total;
		const OUTCOMES = ["allow", "conditional", "deny"] as const;
		type Tally = Record<(typeof OUTCOMES)[number], number>;

		test("every figure is the length of the list it counts", async () => {
			const overview = (await server.get("/api/overview")).json();
			const subjects = "/api/subjects?inService=true&engagements=exclude";
			expect(await total(subjects)).toBe(overview.totals.subjects);
			const lists: [string, Tally][] = [
				[subjects, overview.totals],
				["/api/engagements?inService=true", overview.engagements],
				["/api/subjects?inService=true&engagements=only", overview.engagements],
				...overview.byTier.map((row: Tally & { tier: number }) => [`${subjects}&tier=${row.tier}`, row]),
				...overview.bySector.map((row: Tally & { sector: string | null }) => [
					`${subjects}&sector=${row.sector ?? "none"}`,
					row,
				]),
			];
			for (const [list, tally] of lists) {
				for (const outcome of OUTCOMES) {
					expect([list, outcome, await total(`${list}&outcome=${outcome}`)]).toEqual([list, outcome, tally[outcome]]);
				}
			}
		});

		test("what is out of service, and engagements, can be listed apart", async () => {
			const ids = async (path: string) =>
				(await server.get(path))
					.json()
					.items.map(({ id }: { id: string }) => id)
					.sort();
			expect(await ids("/api/subjects?inService=false")).toEqual(["new-roads", "old-roads", "past"]);
			expect(await ids("/api/subjects?inService=false&engagements=exclude")).toEqual(["new-roads", "old-roads"]);
			expect(await ids("/api/subjects?engagements=only")).toEqual(["past", "signal-contract"]);
			expect(await ids("/api/engagements?inService=false")).toEqual(["past"]);
			expect(await ids("/api/engagements?inService=true&at=2026-11-23")).toEqual(["past", "signal-contract"]);
			expect(await total("/api/subjects")).toBe((await total("/api/subjects?engagements=exclude")) + 2);
			expect((await server.get("/api/subjects?engagements=some")).statusCode).toBe(422);
		});
	});
}
