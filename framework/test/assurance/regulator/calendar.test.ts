import { describe, expect, test } from "vitest";
import { ASSURANCE_NOTICE_DAYS, assuranceCalendar, assuranceDue } from "../../../src/assurance/regulator/calendar.ts";
import { dueOf } from "../../../src/requests/warnings.ts";
import { cityOf } from "../../../src/testing/city-of.ts";
import { certificateOf, event } from "../certificate.ts";

const certificate = certificateOf({
	surveillance: [
		{ what: "Scan", due: "2026-05-01" },
		{ what: "Visit", due: "2026-08-01" },
		{ what: "After its end", due: "2027-06-01" },
	],
	events: [
		event("issue", "2026-02-01"),
		event("surveil", "2026-04-20", { surveillance: 0, deciders: [{ person: "a", organisation: "executive" }] }),
	],
});
const ended = certificateOf({ events: [event("issue", "2026-02-01"), event("withdraw", "2026-03-01")] }, 2);
const city = cityOf({
	actors: [{ id: "lamps" }, { id: "lab" }],
	engagements: [{ id: "deal", supplier: "lamps", from: "2026-02-01", until: "2026-12-31" }],
	certificates: [certificate, ended],
	findings: [
		{ id: "open", subject: "deal", requirement: "SUP-01", by: "lab", on: "2026-04-01", due: "2026-05-10" } as never,
		{
			id: "note",
			subject: "deal",
			requirement: "SUP-01",
			severity: "observation",
			by: "lab",
			on: "2026-04-01",
		} as never,
	],
	suspensions: [
		{ id: "short", subject: "lamps", by: "executive", from: "2026-04-01", until: "2026-06-30", reason: "A leak" },
		{ id: "open-end", subject: "lab", by: "executive", from: "2026-04-01" },
	],
});
const samples = [{ certificate: certificate.id, due: "2026-12-31" }];
const dues = (at: string) =>
	assuranceCalendar(city, samples, at).map(({ kind, day, daysLeft }) => [kind, day, daysLeft]);

describe("[ASCAL-04] the calendar of assurance", () => {
	test("has what is due, the nearest first, each with whom it concerns", () => {
		expect(dues("2026-05-01")).toEqual([
			["finding", "2026-05-10", 9],
			["sanction", "2026-06-30", 60],
			["surveillance", "2026-08-01", 92],
			["sampling", "2026-12-31", 244],
			["renewal", "2027-01-31", 275],
		]);
		const entries = assuranceCalendar(city, samples, "2026-05-01");
		for (const entry of entries) expect(assuranceDue.parse(entry)).toEqual(entry);
		expect(entries[0]).toMatchObject({ subject: "deal", holder: "lamps", assessor: "lab", certificate: null });
		expect(entries[2]).toMatchObject({ holder: "lamps", assessor: "lab", certificate: certificate.number });
		expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
	});

	test("[ASMT-08] has the evidence that an assessor asked for, for the two it concerns", () => {
		const request = {
			...{ id: "0190a000-0000-7000-8000-000000000001", assessment: "GH-ASMT-2026-000000001-9", subject: "deal" },
			...{ holder: "lamps", assessor: "lab", due: "2026-05-08", question: "Which sites?" },
		};
		const [first] = assuranceCalendar(city, [], "2026-05-01", [request]);
		expect(assuranceDue.parse(first)).toMatchObject({
			...{ kind: "request", day: "2026-05-08", daysLeft: 7, holder: "lamps", assessor: "lab" },
			...{ assessment: request.assessment, text: "Asked within GH-ASMT-2026-000000001-9: Which sites?" },
		});
	});

	test("has the accreditations and sanctions of assessors that are in force and end", () => {
		const accredited = { scheme: "ISO/IEC 17065", body: "Board", number: "1", suspensions: [] };
		const scope = { kinds: [], sectors: [], requirements: [] };
		const record = {
			id: "record-lab",
			actor: "lab",
			grade: "I3" as const,
			accreditations: [
				{ ...accredited, scope, from: "2026-01-01", until: "2026-05-31" },
				{ ...accredited, scope, from: "2027-01-01", until: "2027-12-31" },
			],
			sanctions: [
				{ kind: "warning" as const, from: "2026-04-01", until: "2026-05-15", reason: "Late reports" },
				{ kind: "suspended" as const, from: "2026-04-01", reason: "For good" },
			],
		};
		const entries = assuranceCalendar({ ...city, assessors: [record] }, [], "2026-05-01").filter(
			({ subject }) => subject === "lab",
		);
		expect(entries.map(({ kind, day, assessor }) => [kind, day, assessor])).toEqual([
			["sanction", "2026-05-15", "lab"],
			["accreditation", "2026-05-31", "lab"],
		]);
		for (const entry of entries) expect(assuranceDue.parse(entry)).toEqual(entry);
	});

	test("[REG-02] once surveillance is missed, the day by which the suspension is decided on", () => {
		const kinds = dues("2026-08-02").map(([kind, day]) => `${kind} ${day}`);
		expect(kinds).toContain("surveillance 2026-08-01");
		expect(kinds).toContain("suspension 2026-09-12");
		expect(dues("2027-02-01").map(([kind]) => kind)).toEqual(["finding", "sampling"]);
	});
});

test("[ASCAL-05] is told ahead at 60, 30, 7, 1 and 0 days, each once, the nearest of what was missed", () => {
	const due = (days: number, given: number[] = []) => dueOf(ASSURANCE_NOTICE_DAYS, days, given);
	expect([61, 60, 30, 8, 7, 1, 0, -1].map((days) => due(days))).toEqual([undefined, 60, 30, 30, 7, 1, 0, undefined]);
	expect(due(6, [60, 30])).toBe(7);
	expect(due(6, [7])).toBeUndefined();
	expect(due(0, [1])).toBe(0);
});
