import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CityFileInput } from "../../../src/ecosystem/city-file.ts";
import { checkCity } from "../../../src/ecosystem/references.ts";
import { activityRemoval, clockBinds } from "../../../src/governance/matrix/index.ts";
import { cityOf } from "../../../src/testing/city-of.ts";
import { shippedContent } from "../../shipped.ts";

const content = shippedContent();
const activity = (id: string, more: object = {}) => ({
	id,
	group: "respond" as const,
	name: id,
	normally: "n",
	attack: "a",
	...more,
});
const row = (id: string, of: string, more: object = {}) => ({ id, activity: of, ...more });
const city = (given: Pick<CityFileInput, "activities" | "responsibilities">) => cityOf({ ...given });

describe("giving up an activity of the city's own", () => {
	test("[RESP-34] takes every row about it, of whatever scope and state, and no other", () => {
		const known = city({
			activities: [activity("gates"), activity("pumps")],
			responsibilities: [
				row("one", "gates"),
				row("two", "gates", { state: "attack", sector: "transport" }),
				row("three", "pumps"),
				row("four", "ACT-01"),
			],
		});
		expect(activityRemoval(known, "gates").rows.map(({ id }) => id)).toEqual(["one", "two"]);
		expect(activityRemoval(known, "gates").needed).toEqual([]);
	});

	test("[RESP-34] waits for the activity that is kept apart from it, and for a state that has it assigned", () => {
		const known = city({
			activities: [activity("gates"), activity("pumps", { apartFrom: ["gates"] })],
			responsibilities: [row("one", "gates")],
		});
		expect(activityRemoval(known, "gates").needed).toEqual([{ kind: "activity", id: "pumps", name: "pumps" }]);
		expect(activityRemoval(known, "pumps").needed).toEqual([]);
		const declared = [
			{ id: "s1", scope: "city", activities: ["ACT-01", "pumps"] },
			{ id: "s2", scope: "sector:transport", activities: ["ACT-01"] },
		];
		expect(activityRemoval(known, "pumps", declared).needed).toEqual([
			{ kind: "declared-state", id: "s1", name: "city" },
		]);
	});

	test("[RESP-34] what is left of a city that held together holds together, when nothing rested on it", () => {
		const ids = ["gates", "pumps", "sluice"];
		fc.assert(
			fc.property(
				fc.subarray(ids),
				fc.subarray(ids),
				fc.array(fc.constantFrom(...ids), { maxLength: 8 }),
				fc.constantFrom(...ids),
				(first, second, rows, gone) => {
					const known = city({
						activities: [
							activity("gates", { apartFrom: first }),
							activity("pumps", { apartFrom: second }),
							activity("sluice"),
						],
						responsibilities: rows.map((of, index) => row(`r-${index}`, of, { system: `s-${index}`, state: "attack" })),
					});
					const faults = (one: typeof known) =>
						checkCity(one, content).filter(({ code }) => code === "GH-GOV-001").length;
					const before = faults(known);
					const removal = activityRemoval(known, gone);
					const left = new Set(removal.rows.map(({ id }) => id));
					const after = {
						...known,
						activities: known.activities.filter(({ id }) => id !== gone),
						responsibilities: known.responsibilities.filter(({ id }) => !left.has(id)),
					};
					expect(before).toBe(0);
					expect(faults(after) > 0).toBe(removal.needed.length > 0);
				},
			),
		);
	});
});

describe("what an entry of the chapter names is there", () => {
	const faultsOf = (given: Parameters<typeof cityOf>[0]) =>
		checkCity(cityOf(given), content)
			.filter(({ code }) => code === "GH-CITY-008" || code === "GH-GOV-001")
			.map(({ path, message }) => [path.join("."), message]);

	test("[R-22] an activity names requirements of the baseline, or of a mandated standard", () => {
		const standard = content.standards[0]?.id ?? "";
		expect(
			faultsOf({ activities: [activity("gates", { requirements: ["RES-04", "RES-99", `STD-${standard}`] })] }),
		).toEqual([["activities.0.requirements.1", "there is no requirement `RES-99`"]]);
	});

	test("[RDY-12] a record of a legal clock names one that there is", () => {
		const clock = (id: string) => ({
			...{ kind: "clock" as const, id: "dry-run", title: "Dry run", owner: "owner", on: "2026-11-01" },
			...{ clock: id, deputy: "owner", route: "Portal" },
		});
		expect(faultsOf({ readiness: [clock("LC-01")] })).toEqual([]);
		expect(faultsOf({ readiness: [clock("LC-98")] })).toEqual([
			["readiness.0.clock", "there is no legal clock `LC-98`"],
		]);
	});
});

test("[RESP-20] a clock binds in its region, once it is law, and not where only its maker is bound", () => {
	const clock = { region: "EU/UK" };
	const binds = (more: object, country: string) => clockBinds({ ...clock, ...more }, country, "2026-11-24");
	expect(["IE", "GB", "SG"].map((country) => binds({}, country))).toEqual([true, true, false]);
	expect(binds({ region: "any" }, "SG")).toBe(true);
	expect(binds({ starts: "2026-11-25" }, "IE")).toBe(false);
	expect(binds({ who: "manufacturer" }, "IE")).toBe(false);
	expect(binds({ status: "bill" }, "IE")).toBe(false);
});
