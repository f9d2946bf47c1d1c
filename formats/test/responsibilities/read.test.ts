import { describe, expect, test } from "vitest";
import { readMatrixTable } from "../../src/index.ts";
import { workbook } from "../../src/testing/index.ts";

const NAMES = { activities: new Set(["ACT-01", "ACT-02", "own"]), offices: new Set(["lead", "hands", "desk"]) };
const read = (text: string) => readMatrixTable(new TextEncoder().encode(text), NAMES);
const placesOf = async (text: string) => (await read(text)).faults.map(({ row, column }) => [row, column]);

describe("a responsibility matrix as a table", () => {
	test("is read from lists of offices, and from a column of letters for each; both say the same", async () => {
		const lists = await read(
			"activity,state,accountable,responsible,consulted,informed\nACT-01,attack,lead,hands; lead,desk,\nown,,lead,hands,,desk\n",
		);
		const letters = await read("activity;state;lead;hands;desk\nACT-01;attack;A/R;R;C\nown;;A;R;I\n");
		const sorted = (table: typeof lists) =>
			table.rows.map((row) => ({ ...row, responsible: [...row.responsible].sort() }));
		expect(lists.faults).toEqual([]);
		expect(sorted(letters)).toEqual(sorted(lists));
		expect(lists.rows[1]).toMatchObject({
			id: "own-business-as-usual",
			state: "business-as-usual",
			informed: ["desk"],
		});
	});

	test("keeps scope, days and remark, and passes over what is told for people alone", async () => {
		const { rows, faults } = await read(
			"id,name,activity,state,system,accountable,responsible,reviewedOn,note\nx,Set goals,ACT-01,recovery,lamps,lead,hands,2026-09-01,Since the flood\n",
		);
		expect(faults).toEqual([]);
		expect(rows).toEqual([
			{
				...{ id: "act-01-system-lamps-recovery", activity: "ACT-01", state: "recovery", system: "lamps" },
				...{ accountable: "lead", responsible: ["hands"], consulted: [], informed: [] },
				...{ reviewedOn: "2026-09-01", note: "Since the flood" },
			},
		]);
	});

	test.each([
		["two answer at once", "activity,accountable,responsible\nACT-01,lead;hands,hands\n", [2, "accountable"]],
		["by letters as well", "activity,lead,hands\nACT-01,A,AR\n", [2, "hands"]],
		["one cell said twice", "activity,accountable\nACT-01,lead\nACT-01,hands\n", [3, "activity"]],
		["asked about what it does", "activity,responsible,consulted\nACT-01,lead,lead\n", [2, "consulted"]],
		["asked and told", "activity,responsible,consulted,informed\nACT-01,lead,desk,desk\n", [2, "informed"]],
		["an office that is none", "activity,responsible\nACT-01,leed\n", [2, "responsible"]],
		["an activity that is none", "activity,responsible\nACT-03,lead\n", [2, "activity"]],
		["a state that is none", "activity,state\nACT-01,panic\n", [2, "state"]],
		["a letter that is none", "activity,lead\nACT-01,X\n", [2, "lead"]],
		["two scopes", "activity,sector,system\nACT-01,transport,lamps\n", [2, "system"]],
		["a day that is none", "activity,reviewedOn\nACT-01,2026-02-30\n", [2, "reviewedOn"]],
		["a column that is none", "activity,leed\nACT-01,A\n", [1, "leed"]],
		["a column twice", "activity,lead,lead\nACT-01,A,R\n", [1, "lead"]],
		["no column of activities", "state,lead\nattack,A\n", [1, "activity"]],
	] as const)("[RESP-29] [RESP-33] is refused with row and column: %s", async (_what, text, place) => {
		expect(await placesOf(text)).toEqual([place]);
		expect((await read(text)).rows).toEqual([]);
	});

	test("every fault is named, and none of the table is taken in", async () => {
		expect(await placesOf("activity,responsible\nACT-01,nobody\nACT-02,lead\nACT-09,lead\n")).toEqual([
			[2, "responsible"],
			[4, "activity"],
		]);
	});

	test("what is no table says so", async () => {
		expect((await read("")).faults[0]?.message).toBe("there is no heading");
		const broken = await readMatrixTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), NAMES);
		expect(broken.faults[0]?.message).toMatch(/workbook/);
		expect((await readMatrixTable(new Uint8Array([0xc3, 0x28, 10]), NAMES)).faults[0]?.message).toMatch(/UTF-8/);
	});

	test("[RESP-33] a workbook is read like a table of text, and its contradictions are named by row and column", async () => {
		const sheet = (...rows: (string | number)[][]) => readMatrixTable(workbook({ Matrix: rows }), NAMES);
		const sound = await sheet(
			["activity", "state", "lead", "hands", "desk"],
			["ACT-01", "attack", "A/R", "R", "C"],
			["own", "", "A", "R", "I"],
		);
		expect(sound).toEqual(await read("activity,state,lead,hands,desk\nACT-01,attack,A/R,R,C\nown,,A,R,I\n"));
		expect(sound.rows).toHaveLength(2);
		const wrong = await sheet(
			["activity", "state", "lead", "hands", "desk"],
			["ACT-01", "attack", "A", "A", ""],
			[],
			["ACT-02", "attack", "A", "R", 7],
			["ACT-02", "attack", "A", "R", ""],
		);
		expect(wrong.rows).toEqual([]);
		expect(wrong.faults.map(({ row, column }) => [row, column])).toEqual([
			[2, "hands"],
			[4, "desk"],
			[5, "activity"],
		]);
	});
});
