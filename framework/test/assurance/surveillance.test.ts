import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certificate, CertificateEvent } from "../../src/assurance/certificate.ts";
import { certificateFaults } from "../../src/assurance/certificate-check.ts";
import { certificateMeaning } from "../../src/assurance/certificate-register.ts";
import {
	certificateStateOn,
	historyOf,
	isSuspendedByRule,
	isSuspensionOverdue,
	stretchesInForce,
	suspendedDays,
} from "../../src/assurance/certificate-state.ts";
import { missedBefore, surveillanceOn } from "../../src/assurance/surveillance.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { addDays } from "../../src/shared/day.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";
import { certificateOf, event } from "./certificate.ts";

const PLAN = [
	{ what: "Site visit", due: "2026-06-30" },
	{ what: "Scan", due: "2026-04-15" },
];
const ONE = [{ person: "anna", organisation: "executive" }];
const looked = (surveillance: number, on: string, more: Partial<CertificateEvent> = {}) =>
	event("surveil", on, { surveillance, deciders: ONE, ...more });
const planned = (...events: CertificateEvent[]): Certificate =>
	certificateOf({ surveillance: PLAN, events: [event("issue", "2026-02-01"), ...events] });
const codes = (certificate: Certificate) =>
	certificateFaults(certificate, [], new Map()).map(({ code, path }) => `${code} ${path.join(".")}`);
const stateOn = (certificate: Certificate, ...days: string[]) =>
	days.map((day) => certificateStateOn(certificate, day));

describe("[ASCAL-01] the plan of a certificate", () => {
	test("is done, late, open or missed, entry by entry", () => {
		const certificate = planned(looked(1, "2026-04-10"), looked(0, "2026-07-05"));
		expect(surveillanceOn(certificate, "2026-04-09").map(({ state }) => state)).toEqual(["open", "open"]);
		expect(surveillanceOn(certificate, "2026-06-30").map(({ state }) => state)).toEqual(["done", "open"]);
		expect(surveillanceOn(certificate, "2026-07-01").map(({ state }) => state)).toEqual(["done", "missed"]);
		expect(surveillanceOn(certificate, "2026-07-05")).toMatchObject([
			{ index: 1, what: "Scan", doneOn: "2026-04-10", state: "done" },
			{ index: 0, what: "Site visit", doneOn: "2026-07-05", state: "late" },
		]);
		expect(missedBefore(certificate, "2026-07-02")).toMatchObject([{ index: 0, state: "missed" }]);
	});

	test("is due within the certificate's term", () => {
		const early = certificateOf({ surveillance: [{ what: "Visit", due: "2026-01-31" }] });
		expect(codes(early)).toEqual(["GH-ASCAL-001 surveillance.0.due"]);
	});

	test("is recorded once per entry, by one person, and not by the holder", () => {
		expect(codes(planned(looked(1, "2026-04-10"), looked(0, "2026-06-01")))).toEqual([]);
		const HOLDER = [{ person: "lea", organisation: "lamps" }];
		for (const events of [
			[looked(2, "2026-03-01")],
			[looked(1, "2026-03-01"), looked(1, "2026-03-02")],
			[looked(1, "2026-03-01", { deciders: HOLDER })],
			[looked(1, "2026-03-01", { deciders: [] })],
			[event("surveil", "2026-03-01", { deciders: ONE })],
			[event("suspend", "2026-03-01", { until: "2026-03-20", surveillance: 0 })],
		]) {
			expect(codes(planned(...events)), JSON.stringify(events)).toEqual([
				`GH-ASCAL-001 events.${events.length}.surveillance`,
			]);
		}
		expect(codes(planned(event("withdraw", "2026-03-01"), looked(1, "2026-03-02")))[0]).toMatch(/^GH-CERT-003/);
	});
});

describe("[ASCAL-02] missed surveillance", () => {
	test("suspends from the day after, without anybody deciding", () => {
		const certificate = planned();
		expect(stateOn(certificate, "2026-04-15", "2026-04-16", "2026-12-01", "2027-02-01")).toEqual([
			...["in-force", "suspended", "suspended", "expired"],
		]);
		expect(isSuspendedByRule(certificate, "2026-04-16")).toBe(true);
		expect(certificateMeaning(certificate, "2026-04-16")).toMatch(/^Suspended by rule/);
		expect(stretchesInForce(certificate)).toEqual([{ from: "2026-02-01", until: "2026-04-15" }]);
		expect(historyOf(certificate).map(({ step, on, until, deciders }) => [step, on, until, deciders.length])).toEqual([
			["issue", "2026-02-01", undefined, 2],
			["suspend", "2026-04-16", "2026-05-27", 0],
		]);
		expect(suspendedDays(historyOf(certificate))).toBe(42);
		expect(isSuspensionOverdue(certificate, "2026-05-28")).toBe(true);
		expect(codes(certificate)).toEqual([]);
	});

	test("does nothing when it was recorded in time, the certificate has ended, or a decision suspends it", () => {
		const done = planned(looked(1, "2026-04-15"), looked(0, "2026-06-30"));
		expect(stateOn(done, "2026-04-16", "2026-07-01", "2027-01-31")).toEqual(["in-force", "in-force", "in-force"]);
		expect(stateOn(planned(event("withdraw", "2026-03-01")), "2026-04-16")).toEqual(["withdrawn"]);
		const decided = planned(event("suspend", "2026-04-10", { until: "2026-05-20" }));
		expect(historyOf(decided)).toHaveLength(2);
		expect(isSuspendedByRule(decided, "2026-04-16")).toBe(false);
	});

	test("is told to the gate like any other suspension, to the day", () => {
		const ALL = [requirementOf({ id: "SUP-01", subjects: ["organisation"], evidence: ["certificate"] })];
		const city = cityOf({
			actors: [{ id: "lamps" }, { id: "lab" }],
			engagements: [{ id: "deal", supplier: "lamps", from: "2026-02-01", until: "2026-12-31" }],
			certificates: [planned(looked(1, "2026-04-10"))],
		});
		const facts = cityFacts(city, contentOf(ALL), [versionOf(ALL)]);
		const ask = (at: string) => decide(facts, { kind: "engagement", id: "deal" }, at);
		expect(ask("2026-06-30")).toMatchObject({ outcome: "allow", validUntil: "2026-06-30" });
		expect(ask("2026-07-01").outcome).toBe("deny");
	});

	test("changes the state on no day before the first that was missed, whatever else happened", () => {
		const step = fc.constantFrom("suspend", "lift", "surveil");
		fc.assert(
			fc.property(
				fc.array(fc.tuple(step, fc.nat({ max: 40 })), { maxLength: 6 }),
				fc.nat({ max: 400 }),
				(steps, ahead) => {
					let on = "2026-02-01";
					let certificate = planned();
					for (const [index, [name, days]] of steps.entries()) {
						on = addDays(on, days);
						const one = name === "surveil" ? looked(index % 2, on) : event(name, on, { until: addDays(on, 20) });
						const next = { ...certificate, events: [...certificate.events, one] };
						// What could not follow is left out, as the city would refuse it.
						if (codes(next).length === 0) certificate = next;
					}
					const bare = { ...certificate, surveillance: [] };
					const day = addDays("2026-01-20", ahead);
					const [first] = missedBefore(
						{ ...certificate, events: certificate.events.filter((one) => one.on <= day) },
						day,
					);
					if (first === undefined && surveillanceOn(certificate, day).every(({ state }) => state !== "late")) {
						expect(certificateStateOn(certificate, day)).toBe(certificateStateOn(bare, day));
					}
					const inForce = stretchesInForce(certificate).some(({ from, until }) => from <= day && day <= until);
					expect(inForce).toBe(certificateStateOn(certificate, day) === "in-force");
				},
			),
		);
	});
});

describe("[ASCAL-03] lifting", () => {
	test("takes that what was missed is recorded, and then two people", () => {
		const lift = event("lift", "2026-05-02");
		expect(codes(planned(lift))).toEqual(["GH-ASCAL-002 events.1.step"]);
		const mended = planned(looked(1, "2026-05-01"), lift);
		expect(codes(mended)).toEqual([]);
		expect(stateOn(mended, "2026-05-01", "2026-05-02", "2026-07-01")).toEqual(["suspended", "in-force", "suspended"]);
		expect(codes(planned(looked(1, "2026-05-01"), { ...lift, deciders: ONE }))).toEqual([
			"GH-CERT-004 events.2.deciders",
		]);
		const decided = planned(event("suspend", "2026-04-10", { until: "2026-05-20" }), lift);
		expect(codes(decided)).toEqual(["GH-ASCAL-002 events.2.step"]);
	});

	test("a suspension by rule is prolonged or taken over by a decision like every other", () => {
		const prolonged = planned(event("prolong", "2026-05-20", { until: "2026-06-30" }));
		expect(codes(prolonged)).toEqual([]);
		expect(codes(planned(event("prolong", "2026-05-20", { until: "2026-07-30" })))[0]).toMatch(/^GH-CERT-005/);
		const taken = planned(event("suspend", "2026-04-20", { until: "2026-05-20" }));
		expect(codes(taken)).toEqual([]);
		expect(suspendedDays(historyOf(taken))).toBe(4 + 31);
		expect(isSuspendedByRule(taken, "2026-04-21")).toBe(false);
	});
});
