import { describe, expect, test } from "vitest";
import { DEMO, gatehouse } from "./run.ts";

const DAY = ["--at", "2026-11-24"];
const graph = (...args: string[]) => gatehouse(["graph", ...args]);

describe("graph", () => {
	test("[GRAPH-02] who is affected, nearest first, with the way", async () => {
		const { code, out } = await graph("affected", DEMO, "kernelberg", ...DAY);
		expect(code).toBe(0);
		expect(out).toMatch(/^Affected when Kernelberg Firmware is compromised, on 2026-11-24: \d+\s+subjects\.$/m);
		expect(out).toMatch(/^1 {4}organisation {2}lumenfeld +supplies/m);
		expect(out).toMatch(/^\d+ +fleet +street-lamps .*lumenfeld/m);
		const strict = await graph("affected", DEMO, "kernelberg", "--access", "privileged", ...DAY);
		expect(strict.out).toContain(": 0 subjects.");
	});

	test("[GRAPH-03, GRAPH-06] what a fleet rests on, and the chains to it, also for programs", async () => {
		const { out } = await graph("rests-on", DEMO, "street-lamps", ...DAY, "--format", "json");
		const ids = JSON.parse(out).reached.map(({ id }: { id: string }) => id);
		expect(ids[0]).toBe("street-lamps");
		expect(ids).toContain("kernelberg");
		const chains = await graph("chains", DEMO, "kernelberg", "street-lamps", ...DAY, "--most", "1");
		expect(chains.out).toMatch(/^kernelberg > /);
		expect(chains.out.replaceAll(/\s+/g, " ")).toContain("1 chain. There are more than the 1 asked for (--most).");
	});

	test("[GRAPH-04] how much hangs on whom", async () => {
		const { out } = await graph("concentration", DEMO, "--by", "country", ...DAY);
		expect(out).toMatch(/^country +stops +reaches/);
		expect(out).toMatch(/^CZ +\d/m);
	});

	test("[GRAPH-07] faults in the chains fail a pipeline", async () => {
		const { code, out } = await graph("faults", DEMO, ...DAY);
		expect(code).toBe(1);
		expect(out).toMatch(/\d+ faults in the chains of supply on 2026-11-24\.\n$/);
	});

	test("[DECL-02] what was seen and nobody declared fails a pipeline; the rest is told on request", async () => {
		const all = JSON.parse((await graph("declared", DEMO, ...DAY, "--format", "json")).out);
		const states: string[] = all.pairs.map(({ state }: { state: string }) => state);
		const lacking = states.filter((state) => state === "seen-only").length;
		expect(all.at).toBe("2026-11-24");
		expect(new Set(states).size).toBeGreaterThan(1);
		expect(lacking).toBeGreaterThan(0);
		const { code, out } = await graph("declared", DEMO, "--state", "seen-only", ...DAY);
		expect(code).toBe(1);
		expect(out.match(/^ *- seen-only: /gm)).toHaveLength(lacking);
		const said = out.replaceAll(/\s+/g, " ");
		expect(said).toContain(`on 2026-11-24; seen and not declared: ${lacking}.`);
	});

	test("what is not in the city, or not on the day, is named", async () => {
		const missing = await graph("affected", DEMO, "nobody", ...DAY);
		expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("`nobody` is not in the city")]);
		const early = await graph("affected", DEMO, "lighting-renewal", "--at", "2001-01-01");
		expect(early.err).toContain("`lighting-renewal` is not in service or in force on 2001-01-01");
		const wrong = await graph("affected", DEMO, "kernelberg", "--access", "root");
		expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("none, physical, remote, privileged")]);
	});
});
