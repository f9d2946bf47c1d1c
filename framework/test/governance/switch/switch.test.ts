import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	acceptance,
	assignedEvents,
	declaringOffices,
	handOver,
	MATRIX_STATES,
	matrixOn,
	nextStates,
	partyEvents,
	requireDeclarer,
	requireFollowing,
	type SwitchEvent,
	stateOf,
	switchAt,
} from "../../../src/governance/index.ts";
import { GatehouseError } from "../../../src/shared/problems.ts";
import { AT, person, tidyCity, withOffice } from "../matrix/tidy-city.ts";

const tidy = tidyCity();
const lighting = { id: "lighting", sector: "transport" } as (typeof tidy)["systems"][number];
const matrix = (city = tidy) => matrixOn({ ...city, systems: [lighting] }, [], AT);
/** Minutes after nine. */
const at = (minutes: number) => new Date(Date.parse("2026-11-24T09:00:00.000Z") + minutes * 60_000).toISOString();
const who = (id: string) => ({ name: id, email: `${id}@city.example` });
const MINUTES = 10;

const declared = (scope: object = {}): SwitchEvent[] => [
	{
		kind: "declared",
		at: at(0),
		by: who("chief-holder"),
		state: "attack",
		reason: "Lamps blink",
		minutes: MINUTES,
		...scope,
	},
	...assignedEvents(matrix(), scope, "attack", at(0)),
];
const stateAt = (events: readonly SwitchEvent[], minutes: number) => {
	const state = switchAt(events, at(minutes));
	if (state === undefined) throw new Error("not declared");
	return state;
};
const dutyAt = (events: readonly SwitchEvent[], minutes: number, office = "lead") =>
	stateAt(events, minutes).duties.find(({ duty }) => duty.office === office);
const accepting = (events: readonly SwitchEvent[], office: string, by: string, minutes: number) => [
	...events,
	acceptance(stateAt(events, minutes), office, who(by), at(minutes)),
];
const step = (state: "recovery" | "business-as-usual" | "attack", minutes: number): SwitchEvent => ({
	...{ kind: "stepped", at: at(minutes), by: who("chief-holder"), state, reason: "It is over" },
});

describe("[STATE-01] who may declare", () => {
	test("whoever bears an office with the power in writing, as holder or deputy, for that scope or a wider one", () => {
		const offices = (email: string, scope = {}) =>
			declaringOffices(matrix(), email, scope).map(({ office }) => office.id);
		expect(offices("Chief-Holder@city.example")).toEqual(["chief"]);
		expect(offices("chief-second@city.example", { system: "lighting" })).toEqual(["chief"]);
		expect(offices("lead-holder@city.example")).toEqual([]);
		expect(() => requireDeclarer(matrix(), "lead-holder@city.example", {})).toThrow(
			expect.objectContaining({ code: "GH-GOV-004" }),
		);
	});
	test("a power for one sector reaches its systems, and not the city", () => {
		const authorities = [
			{
				power: "declare-attack" as const,
				states: ["attack" as const],
				sector: "transport" as const,
				document: "Order 2",
				grantedBy: "executive",
				from: "2026-01-01",
				until: "2026-11-24",
			},
		];
		const city = withOffice(tidy, "lead", { authorities });
		const may = (scope: object, on = AT) =>
			declaringOffices(matrixOn({ ...city, systems: [lighting] }, [], on), "lead-holder@city.example", scope).length >
			0;
		expect([may({ system: "lighting" }), may({ sector: "transport" }), may({}), may({ sector: "education" })]).toEqual([
			true,
			true,
			false,
			false,
		]);
		// The power ended yesterday.
		expect(may({ system: "lighting" }, "2026-11-25")).toBe(false);
	});
});

test("[STATE-03] every office with something to do is told what is its own; those only asked or told accept nothing", () => {
	const duties = stateAt(declared({ system: "lighting" }), 0).duties;
	expect(duties.map(({ duty }) => [duty.office, duty.accountable.length, duty.responsible.length])).toEqual([
		["chief", 1, 0],
		["hands", 0, 3],
		["lead", 2, 3],
	]);
	expect(duties[0]?.duty.accountable[0]).toEqual({ activity: "command", name: "Command", do: "Lead" });
	expect(
		duties.every(({ status, bearer, duty }) => status === "waiting" && bearer?.name === `${duty.office}-holder`),
	).toBe(true);
});

describe("[STATE-05] who does not accept in time is passed over", () => {
	const events = declared();
	test("the holder until the last minute, then one deputy after the other, then nobody", () => {
		const seen = [0, 9.99, 10, 19.99, 20, 29.99, 30].map((minute) => {
			const duty = dutyAt(events, minute);
			return [minute, duty?.status, duty?.bearer?.name ?? null];
		});
		expect(seen).toEqual([
			[0, "waiting", "lead-holder"],
			[9.99, "waiting", "lead-holder"],
			[10, "waiting", "lead-first"],
			[19.99, "waiting", "lead-first"],
			[20, "waiting", "lead-second"],
			[29.99, "waiting", "lead-second"],
			[30, "unanswered", null],
		]);
		const log = stateAt(events, 31).log.filter(({ office }) => office === "Office lead");
		expect(log.map(({ what, person: name, other }) => [what, name, other])).toEqual([
			["told", "lead-holder", null],
			["fell-to-deputy", "lead-first", "lead-holder"],
			["fell-to-deputy", "lead-second", "lead-first"],
			["unanswered", null, "chief"],
		]);
	});
	test("a deputy who accepts has it; the holder comes too late", () => {
		const taken = accepting(events, "lead", "lead-first", 12);
		expect(dutyAt(taken, 40)).toMatchObject({ status: "borne", bearer: { name: "lead-first" } });
		expect(dutyAt(taken, 40)?.asked.map(({ person: { name }, answer }) => [name, answer])).toEqual([
			["lead-holder", "passed-over"],
			["lead-first", "accepted"],
		]);
		expect(() => accepting(taken, "lead", "lead-holder", 13)).toThrow(expect.objectContaining({ code: "GH-GOV-005" }));
	});
});

describe("[STATE-04] accepting and handing over", () => {
	const events = declared();
	test("nobody jumps the queue, and a late holder may still accept", () => {
		for (const [by, minute] of [
			["lead-first", 5],
			["lead-second", 15],
			["hands-holder", 5],
		] as const) {
			expect(() => accepting(events, "lead", by, minute)).toThrow(expect.objectContaining({ code: "GH-GOV-006" }));
		}
		expect(dutyAt(accepting(events, "lead", "lead-holder", 15), 16)?.bearer?.name).toBe("lead-holder");
		expect(() => accepting(events, "lamp-desk", "lamp-desk-holder", 1)).toThrow(
			expect.objectContaining({ code: "GH-GOV-006" }),
		);
	});
	test("whoever hands over bears it until the other has accepted", () => {
		const taken = accepting(events, "lead", "lead-holder", 2);
		const given = (from: string, to: string) =>
			handOver(stateAt(taken, 60), "lead", who(from), { to: `${to}@city.example`, note: "I go to bed" }, at(60));
		for (const [from, to] of [
			["lead-first", "lead-second"],
			["lead-holder", "hands-holder"],
			["lead-holder", "lead-holder"],
		] as const) {
			expect(() => given(from, to)).toThrow(expect.objectContaining({ code: "GH-GOV-006" }));
		}
		const handing = [...taken, given("lead-holder", "lead-first")];
		expect(dutyAt(handing, 61)).toMatchObject({
			bearer: { name: "lead-holder" },
			handing: { to: { name: "lead-first" }, note: "I go to bed" },
		});
		const handed = accepting(handing, "lead", "lead-first", 62);
		expect(dutyAt(handed, 63)).toMatchObject({ status: "borne", bearer: { name: "lead-first" }, handing: null });
	});
});

describe("[STATE-06] states follow each other in order", () => {
	test("and in no other", () => {
		const all = MATRIX_STATES.flatMap((from) => MATRIX_STATES.map((to) => [from, to] as const));
		const legal = all.filter(([from, to]) => nextStates(from).includes(to)).map((pair) => pair.join(" > "));
		expect(legal).toEqual([
			"heightened > business-as-usual",
			"heightened > attack",
			"attack > recovery",
			"recovery > business-as-usual",
			"recovery > attack",
		]);
		for (const [from, to] of all) {
			if (nextStates(from).includes(to)) expect(() => requireFollowing(from, to)).not.toThrow();
			else expect(() => requireFollowing(from, to)).toThrow(expect.objectContaining({ code: "GH-GOV-005" }));
		}
	});
	test("an attack that ended has no duties left, and says when it ended", () => {
		const events = [...declared(), step("recovery", 60), step("business-as-usual", 90)];
		expect(stateAt(events, 59.9).duties).toHaveLength(3);
		expect(stateAt(events, 60)).toMatchObject({ state: "recovery", duties: [], endedAt: null });
		expect(stateAt(events, 90)).toMatchObject({ state: "business-as-usual", duties: [], endedAt: at(90) });
	});
});

describe("[STATE-07] powers lapse by themselves", () => {
	test("with the state they were delegated for", () => {
		const events = [...declared(), step("recovery", 60)];
		const powers = (minutes: number) =>
			stateAt(events, minutes).powers.map(({ power, inForce, lapsedAt }) => ({ power, inForce, lapsedAt }));
		expect(powers(59)).toEqual([{ power: "declare-attack", inForce: true, lapsedAt: null }]);
		expect(powers(60)).toEqual([{ power: "declare-attack", inForce: false, lapsedAt: at(60) }]);
		expect(stateAt(events, 61).log.at(-1)).toMatchObject({ what: "power-lapsed", text: "declare-attack" });
	});
	test("or with their last day, in the middle of an attack", () => {
		const authorities = [
			{
				power: "isolate-service" as const,
				states: ["attack" as const],
				document: "Order 3",
				grantedBy: "executive",
				from: "2026-01-01",
				until: AT,
			},
		];
		const city = withOffice(tidy, "lead", { authorities });
		const events: SwitchEvent[] = [declared()[0] as SwitchEvent, ...assignedEvents(matrix(city), {}, "attack", at(0))];
		const inForce = (minutes: number) =>
			stateAt(events, minutes).powers.find(({ power }) => power === "isolate-service");
		// Nine in the morning and fifteen hours: midnight.
		expect(inForce(899)?.inForce).toBe(true);
		expect(inForce(900)).toMatchObject({ inForce: false, lapsedAt: "2026-11-25T00:00:00.000Z" });
	});
});

test("[STATE-08] a system is in the gravest state of itself, its sector and the city", () => {
	const of = (scope: object, ...open: Parameters<typeof stateOf>[2]) => stateOf(matrix(), scope, open);
	expect(of({ system: "lighting" })).toBe("business-as-usual");
	expect(
		of({ system: "lighting" }, { scope: "sector:transport", state: "heightened" }, { scope: "city", state: "attack" }),
	).toBe("attack");
	expect(
		of({ system: "lighting" }, { scope: "system:lighting", state: "attack" }, { scope: "city", state: "recovery" }),
	).toBe("attack");
	expect(of({}, { scope: "system:lighting", state: "attack" })).toBe("business-as-usual");
});

describe("[STATE-02] every minute can be looked at later", () => {
	const moves = fc.array(
		fc.record({
			wait: fc.integer({ min: 0, max: 25 }),
			office: fc.constantFrom("chief", "lead", "hands"),
			person: fc.constantFrom("holder", "first", "second"),
			act: fc.constantFrom("accept", "accept", "hand", "step"),
		}),
		{ maxLength: 25 },
	);
	type Drawn = { readonly wait: number; readonly office: string; readonly person: string; readonly act: string };
	/** The events after what was drawn. @throws GatehouseError when it is refused. */
	const after = (
		events: readonly SwitchEvent[],
		{ office, person: name, act }: Drawn,
		minute: number,
	): SwitchEvent[] => {
		const now = stateAt(events, minute);
		if (act === "accept") return accepting(events, office, `${office}-${name}`, minute);
		if (act === "hand") {
			const bearer = now.duties.find(({ duty }) => duty.office === office)?.bearer?.name ?? "";
			const given = { to: `${office}-${name}@city.example` };
			return [...events, handOver(now, office, who(bearer), given, at(minute))];
		}
		const next = nextStates(now.state).find((state) => state !== "heightened");
		if (next === undefined) return [...events];
		const told = next === "attack" ? assignedEvents(matrix(), {}, "attack", at(minute)) : [];
		return [...events, step(next, minute), ...told];
	};
	/** Tries what was drawn; what is refused did not happen. */
	const played = (drawn: readonly Drawn[]) => {
		let events: SwitchEvent[] = declared();
		let minute = 0;
		for (const one of drawn) {
			minute += one.wait;
			try {
				events = after(events, one, minute);
			} catch (error) {
				if (!(error instanceof GatehouseError)) throw error;
			}
		}
		return { events, minute };
	};
	test("[STATE-09] an organisation that sees its own events alone sees its own duties, and nobody else's", () => {
		fc.assert(
			fc.property(moves, fc.constantFrom("executive", "csirt", "owner"), (drawn, actor) => {
				const { events, minute } = played(drawn);
				const whole = stateAt(events, minute + 1);
				const offices = new Set(tidy.offices.filter((one) => one.actor === actor).map(({ id }) => id));
				const own = events.filter(
					(event) =>
						(event.kind === "assigned" && event.duty.actor === actor) ||
						((event.kind === "accepted" || event.kind === "handed-over") && offices.has(event.office)),
				);
				const steps = events.filter((event) => event.kind === "stepped");
				const known = {
					place: {},
					state: whole.state,
					minutes: MINUTES,
					declaredAt: at(0),
					since: steps.at(-1)?.at ?? at(0),
				};
				const seen = stateAt(partyEvents(known, own), minute + 1);
				expect(seen.duties).toEqual(whole.duties.filter(({ duty }) => duty.actor === actor));
				expect(JSON.stringify(seen)).not.toContain("Lamps blink");
			}),
		);
	});
	test("what was written later changes nothing of it, and the log only grows", () => {
		fc.assert(
			fc.property(moves, fc.nat(100), (drawn, percent) => {
				const { events, minute } = played(drawn);
				const then = Math.floor((minute * percent) / 100);
				const before = stateAt(
					events.filter((event) => event.at <= at(then)),
					then,
				);
				expect(stateAt(events, then)).toEqual(before);
				const later = stateAt(events, minute + 1).log;
				expect(later.filter((entry) => entry.at <= at(then))).toEqual([...before.log]);
			}),
		);
	});
	test("a duty is borne by at most one person, who was asked or to whom it was handed", () => {
		fc.assert(
			fc.property(moves, (drawn) => {
				const { events, minute } = played(drawn);
				for (const { status, bearer, duty, asked } of stateAt(events, minute).duties) {
					expect(status === "unanswered").toBe(bearer === null);
					if (bearer !== null) expect(duty.bearers.map(({ email }) => email)).toContain(bearer.email);
					expect(asked.filter(({ answer }) => answer === "accepted").length).toBe(status === "borne" ? 1 : 0);
				}
			}),
		);
	});
	test("before it was declared there is nothing", () => {
		expect(switchAt(declared(), at(-1))).toBeUndefined();
		expect(switchAt([], at(0))).toBeUndefined();
	});
});

test("a person without an office on the day has nothing to accept", () => {
	const gone = withOffice(tidy, "lead", { holder: person("lead-holder", { until: "2026-11-01" }), deputies: [] });
	const events: SwitchEvent[] = [declared()[0] as SwitchEvent, ...assignedEvents(matrix(gone), {}, "attack", at(0))];
	expect(dutyAt(events, 0)).toMatchObject({ status: "unanswered", bearer: null, asked: [] });
});
