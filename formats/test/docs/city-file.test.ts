import { readFileSync } from "node:fs";
import { cityFile, decide } from "@gatehouse/framework";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkCityFile, readCityFile } from "../../src/index.ts";
import { shippedContent } from "../content.ts";

const page = readFileSync(new URL("../../../docs/city-file.md", import.meta.url), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

/** Every key of a schema, with the keys of what lies inside it. */
function keysOf(schema: z.core.$ZodType): string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
		return keysOf(schema.def.innerType);
	}
	if (schema instanceof z.ZodArray) return keysOf(schema.element as z.core.$ZodType);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(option as z.core.$ZodType));
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([key, member]) => [
		key,
		...keysOf(member),
	]);
}

/** The part of the page under the heading of a section. */
function sectionOf(name: string): string {
	const start = page.indexOf(`### \`${name}\``);
	const end = page.indexOf("\n### ", start + 1);
	return start < 0 ? "" : page.slice(start, end < 0 ? undefined : end);
}

describe("docs/city-file.md", () => {
	test("its example is a city that holds together, with something in every section", () => {
		const read = readCityFile(example);
		if ("issues" in read) throw new Error(JSON.stringify(read.issues));
		const checked = checkCityFile(read, shippedContent());
		if ("issues" in checked) throw new Error(JSON.stringify(checked.issues));
		const { city } = checked.facts;
		for (const [name, list] of Object.entries(city)) {
			if (Array.isArray(list)) expect(list.length, name).toBeGreaterThan(0);
		}
		const decision = decide(checked.facts, { kind: "engagement", id: "lighting" }, "2026-11-24");
		expect(decision.outcome).toBe("deny");
		expect(decision.subjects.map(({ id }) => id)).toEqual(
			expect.arrayContaining(["lighting", "lumen", "chipworks", "lamp-control", "street-lamps"]),
		);
		expect(decision.subjects.find(({ id }) => id === "lighting")?.counts.met).toBe(1);
		expect(decision.subjects.find(({ id }) => id === "street-lamps")?.tier).toBe(3);
	});

	test.each(Object.entries(cityFile.shape))("explains every key of `%s`", (name, schema) => {
		expect(page).toMatch(new RegExp(`^\\| (\\*\\*)?\`${name}\``, "m"));
		const section = sectionOf(name) + (["products", "fleets"].includes(name) ? sectionOf("systems") : "");
		const missing = keysOf(schema).filter((key) => !(section + sectionOf("baselines")).includes(`\`${key}\``));
		expect(missing).toEqual([]);
	});
});
