import { expect, test } from "vitest";
import { DEMO, gatehouse } from "./run.ts";

const conflicts = (...args: string[]) => gatehouse(["assessor", "conflicts", DEMO, ...args, "--at", "2026-11-24"]);

test("[ASSR-04] conflicts are printed with the way that shows them, and end with 1", async () => {
	const { code, out } = await conflicts("harrow-quill", "brightway");
	expect(code).toBe(1);
	expect(out.replaceAll(/\s+/g, " ")).toBe(
		" - Harrow & Quill Assurance advised Brightway Lighting Systems (Getting ready for the first audit), from 2024-09-02 until 2025-02-28. [ASSR-04] " +
			"Harrow & Quill Assurance – advised → Brightway Lighting Systems " +
			"1 conflict keeps Harrow & Quill Assurance (harrow-quill) from assessing brightway on 2026-11-24. ",
	);
});

test("[ASSR-08] who may give no such grade is told so; as JSON with the whole path", async () => {
	const { code, out } = await conflicts("harrow-quill", "evergreen-care", "--grade", "I3", "--format", "json");
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		at: "2026-11-24",
		conflicts: [
			{ kind: "grade-too-high", rule: "ASSR-08", path: [{ id: "harrow-quill" }, {}, { id: "evergreen-care" }] },
		],
	});
});

test("nothing in the way ends with 0, what is not there with 2", async () => {
	const free = await conflicts("harrow-quill", "evergreen-care");
	expect([free.code, free.out]).toEqual([
		0,
		"Nothing keeps Harrow & Quill Assurance (harrow-quill) from assessing\nevergreen-care on 2026-11-24.\n",
	]);
	for (const [assessor, subject, missing] of [
		["nobody", "brightway", "`nobody`"],
		["harrow-quill", "nothing", "`nothing`"],
	] as const) {
		expect(await conflicts(assessor, subject)).toMatchObject({ code: 2, err: expect.stringContaining(missing) });
	}
});
