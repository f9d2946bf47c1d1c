import { cityGraph, reachedFrom } from "@gatehouse/framework";
import { arbitraryCity, arbitraryDay } from "@gatehouse/framework/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { shippedContent } from "../support/city.ts";
import { demoCity } from "../support/demo.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { reachInSql } from "./reach-in-sql.ts";

const AT = "2026-11-24";

/** Questions to the graph, and its agreement with plain SQL over the stored rows. */
export function testGraph(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the graph, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, demoCity());
		});
		afterAll(() => server.close());

		const ask = async (path: string) => (await server.get(`/api/graph/${path}`)).json();

		test("[GRAPH-02] who is affected when a maker of firmware is compromised, with the way and whom to call", async () => {
			const answer = await ask(`affected?of=kernelberg&at=${AT}&limit=200`);
			expect(answer.of).toEqual({ id: "kernelberg", name: "Kernelberg Firmware" });
			const lamps = answer.items.find((item: { id: string }) => item.id === "street-lamps");
			expect(lamps).toMatchObject({ kind: "fleet", devices: 12400, sector: "transport" });
			expect(lamps.path[0]).toEqual({ id: "kernelberg", name: "Kernelberg Firmware" });
			expect(lamps.path).toHaveLength(lamps.hop + 1);
			expect(lamps.operator.name).not.toBe("");
			expect(answer.summary.devices).toBeGreaterThanOrEqual(12400);
			expect(answer.summary.hops).toBe(answer.items.at(-1).hop);
			expect(answer.total).toBe(answer.items.length);
			const devices = await ask(`affected?of=kernelberg&at=${AT}&layer=device&limit=200`);
			expect(devices.items.every((item: { layers: string[] }) => item.layers.includes("device"))).toBe(true);
			expect(devices.summary).toEqual(answer.summary);
		});

		test("[GRAPH-02] the same as a table, a row for each with contacts and the way", async () => {
			const table = await server.get(`/api/graph/affected?of=kernelberg&at=${AT}&format=csv`);
			expect(table.headers["content-type"]).toContain("text/csv");
			const [head, ...rows] = table.body.trimEnd().split("\r\n");
			expect(head).toContain("operatorEmail");
			expect(rows.some((row) => row.includes("street-lamps") && row.includes("Kernelberg Firmware > "))).toBe(true);
			expect(rows).toHaveLength((await ask(`affected?of=kernelberg&at=${AT}`)).total);
		});

		test("[GRAPH-06] chains between two, capped where asked", async () => {
			const all = await ask(`chains?from=kernelberg&to=street-lamps&at=${AT}`);
			expect(all.chains.length).toBeGreaterThan(1);
			for (const chain of all.chains) {
				expect([chain[0].id, chain.at(-1).id]).toEqual(["kernelberg", "street-lamps"]);
			}
			const one = await ask(`chains?from=kernelberg&to=street-lamps&at=${AT}&most=1`);
			expect(one).toMatchObject({ more: true });
			const far = await ask(`chains?from=street-lamps&at=${AT}&most=1000&hops=20`);
			expect(far.chains.every((chain: { id: string }[]) => chain[0]?.id === "street-lamps")).toBe(true);
		});

		test("[GRAPH-04, GRAPH-05] concentration and [GRAPH-07] faults come as lists", async () => {
			const by = await ask(`concentration?at=${AT}&limit=200`);
			const stops = by.items.map((item: { stops: string[] }) => item.stops.length);
			expect(stops).toEqual([...stops].sort((a: number, b: number) => b - a));
			const many = await ask(`concentration?at=${AT}&stopsMoreThan=3`);
			expect(many.total).toBe(stops.filter((count: number) => count > 3).length);
			const countries = await ask(`concentration?at=${AT}&by=country`);
			expect(countries.items.map((item: { id: string }) => item.id)).toContain("CZ");
			const faults = await ask(`faults?at=${AT}`);
			expect(faults.total).toBeGreaterThan(0);
			const refused = await ask(`faults?at=${AT}&kind=refused`);
			expect(refused.items.every((fault: { kind: string }) => fault.kind === "refused")).toBe(true);
		});

		test("what is not there is said, and a wrong filter names its field", async () => {
			for (const path of [
				"affected?of=nobody",
				"foundations?of=nobody",
				"chains?from=nobody",
				"chains?from=kernelberg&to=x",
			]) {
				const answer = await server.get(`/api/graph/${path}`);
				expect([path, answer.statusCode, answer.json().code]).toEqual([path, 404, "GH-HTTP-001"]);
			}
			const wrong = await server.get("/api/graph/affected?of=kernelberg&access=root");
			expect(wrong.statusCode).toBe(422);
			expect(JSON.stringify(wrong.json().issues)).toContain("access");
		});

		test("[GRAPH-01, GRAPH-02, GRAPH-03] equals plain SQL over the stored rows, in the demo city and in random ones", async () => {
			const content = await shippedContent();
			const compare = async (city: Parameters<typeof cityGraph>[0], at: string) => {
				const graph = cityGraph(city, at);
				const wanted = graph.ids.filter((_, place) => place % Math.ceil(graph.ids.length / 12) === 0);
				for (const way of ["down", "up"] as const) {
					for (const id of wanted) {
						const { rows } = await reachInSql(id, at, way).execute(server.house.store.db);
						expect(reachedFrom(graph, id, way).map(({ id: reached, hop }) => ({ id: reached, hop }))).toEqual(rows);
					}
				}
			};
			await compare(demoCity(), AT);
			await fc.assert(
				fc.asyncProperty(arbitraryCity(content), arbitraryDay(), async (city, at) => {
					await putCity(server.house, city);
					await compare(city, at);
				}),
				{ numRuns: 8 },
			);
		});
	});
}
