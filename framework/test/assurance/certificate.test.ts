import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certificate, CertificateEvent } from "../../src/assurance/certificate.ts";
import { certificateFaults, latestUntil } from "../../src/assurance/certificate-check.ts";
import {
	certificateMeaning,
	certificatesOf,
	coversLess,
	endingBy,
	registerFaults,
} from "../../src/assurance/certificate-register.ts";
import {
	certificateStateOn,
	isSuspensionOverdue,
	stretchesInForce,
	suspendedDays,
} from "../../src/assurance/certificate-state.ts";
import { checkCity } from "../../src/ecosystem/references.ts";
import { addDays } from "../../src/shared/day.ts";
import { checkDigit, isReference } from "../../src/shared/reference.ts";
import { cityOf } from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";
import { certificateOf, event } from "./certificate.ts";

const ACTORS = new Map(
	[
		{ id: "executive" },
		{ id: "owner" },
		{ id: "lamps" },
		{ id: "lab" },
		{ id: "lab-office", parent: "lab" },
		{ id: "lamps-lab", parent: "lamps" },
	].map((actor) => [actor.id, actor]),
);
const faults = (certificate: Certificate) => certificateFaults(certificate, [], ACTORS);
const codes = (certificate: Certificate) => faults(certificate).map(({ code }) => code);
const withEvents = (...events: CertificateEvent[]) =>
	certificateOf({ events: [event("issue", "2026-02-01"), ...events] });

describe("[CERT-01] numbers", () => {
	test("the number of the certificate has a check digit, and the id is the number", () => {
		const { number } = certificateOf();
		expect(isReference(number, "CERT")).toBe(true);
		expect(codes(certificateOf())).toEqual([]);
		expect(codes(certificateOf({ id: "gh-cert-2026-000002-0" }))).toContain("GH-CERT-001");
		const mistyped = number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
		expect(codes(certificateOf({ number: mistyped, id: mistyped.toLowerCase() }))).toEqual(["GH-CERT-001"]);
		expect(isReference(number.replace("CERT", "DEC"), "CERT")).toBe(false);
	});

	test("a single wrong digit is always found", () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[0-9]{10}$/),
				fc.nat({ max: 9 }),
				fc.integer({ min: 1, max: 9 }),
				(digits, at, by) => {
					const wrong = digits.replace(
						new RegExp(`^(.{${at}})(.)`),
						(_, before: string, digit: string) => `${before}${(Number(digit) + by) % 10}`,
					);
					expect(checkDigit(wrong)).not.toBe(checkDigit(digits));
				},
			),
		);
	});
});

describe("[CERT-02] the term", () => {
	test("ends the day before the same day a year later, at the latest", () => {
		expect(latestUntil("2026-02-01")).toBe("2027-01-31");
		expect(latestUntil("2028-02-29")).toBe("2029-02-27");
		expect(latestUntil("2027-03-01")).toBe("2028-02-29");
		expect(codes(certificateOf({ until: "2027-02-01" }))).toEqual(["GH-CERT-002"]);
		expect(codes(certificateOf({ until: "2026-01-31" }))).toContain("GH-CERT-002");
	});

	test("begins on the day of issue, and does not outlast the support", () => {
		expect(codes(certificateOf({ from: "2026-02-02" }))).toContain("GH-CERT-002");
		expect(codes(certificateOf({ supportUntil: "2027-01-30" }))).toEqual(["GH-CERT-002"]);
		expect(codes(certificateOf({ supportUntil: "2027-01-31" }))).toEqual([]);
	});
});

describe("[CERT-03] states", () => {
	test("follow from the dated events, to the day", () => {
		const certificate = withEvents(
			event("suspend", "2026-04-01", { until: "2026-05-12" }),
			event("lift", "2026-04-20"),
			event("withdraw", "2026-09-01"),
		);
		expect(faults(certificate)).toEqual([]);
		const states = [
			"2026-01-31",
			"2026-02-01",
			"2026-03-31",
			"2026-04-01",
			"2026-04-19",
			"2026-04-20",
			"2026-09-01",
			"2030-01-01",
		];
		expect(states.map((day) => certificateStateOn(certificate, day))).toEqual([
			null,
			"in-force",
			"in-force",
			"suspended",
			"suspended",
			"in-force",
			"withdrawn",
			"withdrawn",
		]);
		expect(certificateStateOn(certificateOf(), "2027-02-01")).toBe("expired");
	});

	test("from the application on", () => {
		const events = [
			event("apply", "2026-01-05", { deciders: [] }),
			event("assess", "2026-01-10", { deciders: [] }),
			event("issue", "2026-02-01"),
		];
		const certificate = certificateOf({ events });
		expect(faults(certificate)).toEqual([]);
		const states = ["2026-01-05", "2026-01-10", "2026-02-01"].map((day) => certificateStateOn(certificate, day));
		expect(states).toEqual(["applied", "under-assessment", "in-force"]);
	});

	test.each([
		["a step after the end", [event("withdraw", "2026-03-01"), event("lift", "2026-03-02")]],
		["lifting what is not suspended", [event("lift", "2026-03-02")]],
		["issuing twice", [event("issue", "2026-03-02")]],
		["an event before an earlier one", [event("withdraw", "2026-01-01")]],
		["a step after the last day", [event("withdraw", "2027-02-01")]],
		["assessing before applying", [event("assess", "2026-03-02")]],
	])("refuse %s", (_, events) => {
		expect(codes(withEvents(...events))).toContain("GH-CERT-003");
	});
});

describe("[CERT-04] deciding", () => {
	const decidedBy = (...deciders: { person: string; organisation: string }[]) =>
		codes(certificateOf({ events: [event("issue", "2026-02-01", { deciders })] }));

	test("takes two people, who may act for one office", () => {
		expect(decidedBy({ person: "anna", organisation: "owner" }, { person: "ben", organisation: "owner" })).toEqual([]);
		expect(decidedBy({ person: "anna", organisation: "owner" })).toEqual(["GH-CERT-004"]);
		const same = { person: "anna", organisation: "executive" };
		expect(decidedBy({ person: "anna", organisation: "owner" }, same)).toEqual(["GH-CERT-004"]);
	});

	test.each(["lab", "lab-office", "lamps"])("is not for %s", (organisation) => {
		const other = { person: "ben", organisation: "owner" };
		expect(decidedBy({ person: "anna", organisation }, other)).toEqual(["GH-CERT-004"]);
	});

	test.each(["suspend", "withdraw", "supersede"] as const)("holds for %s as well", (step) => {
		const until = step === "suspend" ? { until: "2026-03-10" } : {};
		expect(codes(withEvents(event(step, "2026-03-01", { ...until, deciders: [] })))).toEqual(["GH-CERT-004"]);
	});
});

describe("[CERT-05] suspension", () => {
	test("is decided for 42 days at most, and prolonged by as many", () => {
		const suspended = (until: string) => codes(withEvents(event("suspend", "2026-03-01", { until })));
		expect(suspended("2026-04-11")).toEqual([]);
		expect(suspended("2026-04-12")).toEqual(["GH-CERT-005"]);
		expect(suspended("2026-02-28")).toEqual(["GH-CERT-005"]);
		expect(codes(withEvents(event("suspend", "2026-03-01")))).toEqual(["GH-CERT-005"]);
		const prolonged = (until: string) =>
			codes(
				withEvents(event("suspend", "2026-03-01", { until: "2026-04-11" }), event("prolong", "2026-04-10", { until })),
			);
		expect(prolonged("2026-05-23")).toEqual([]);
		expect(prolonged("2026-05-24")).toEqual(["GH-CERT-005"]);
		expect(prolonged("2026-04-11")).toEqual(["GH-CERT-005"]);
	});

	test("comes to a year in all at most", () => {
		const events: CertificateEvent[] = [event("suspend", "2026-02-01", { until: addDays("2026-02-01", 41) })];
		for (let days = 84; days <= 420; days += 42) {
			const on = addDays("2026-02-01", Math.min(days - 43, 363));
			events.push(event("prolong", on, { until: addDays("2026-02-01", days - 1) }));
		}
		const many = withEvents(...events);
		expect(suspendedDays(many.events)).toBe(420);
		expect(codes(many)).toContain("GH-CERT-005");
		expect(codes({ ...many, events: many.events.slice(0, -2) })).toEqual([]);
	});

	test("never ends by itself: past its last day it goes on, and is overdue", () => {
		const certificate = withEvents(event("suspend", "2026-03-01", { until: "2026-03-10" }));
		expect(certificateStateOn(certificate, "2026-06-01")).toBe("suspended");
		expect(["2026-03-10", "2026-03-11", "2027-03-01"].map((day) => isSuspensionOverdue(certificate, day))).toEqual([
			false,
			true,
			false,
		]);
		expect(certificateMeaning(certificate, "2026-06-01")).toMatch(/passed: do not rely on it/);
	});
});

describe("[CERT-06] the assessor", () => {
	test("needs an accreditation for I3, and one that holds on the day of issue", () => {
		const accreditation = { scheme: "ISO/IEC 17065", body: "National body", number: "17", until: "2026-02-01" };
		expect(codes(certificateOf({ grade: "I3" }))).toEqual(["GH-CERT-006"]);
		expect(codes(certificateOf({ grade: "I3", accreditation }))).toEqual([]);
		expect(codes(certificateOf({ accreditation: { ...accreditation, until: "2026-01-31" } }))).toEqual(["GH-CERT-006"]);
	});

	test("is not of the holder's house", () => {
		expect(codes(certificateOf({ assessor: "lamps-lab" }))).toEqual(["GH-CERT-006"]);
		expect(codes(certificateOf({ assessor: "lamps" }))).toContain("GH-CERT-006");
	});
});

describe("[CERT-07] in a city", () => {
	const city = (...certificates: Certificate[]) =>
		cityOf({
			actors: [{ id: "lamps" }, { id: "lab", kinds: ["auditor"] }],
			products: [{ id: "lamp", maker: "lamps" }],
			certificates,
		});
	const issues = (...certificates: Certificate[]) =>
		checkCity(city(...certificates), shippedContent()).map(({ code }) => code);

	test("the subject is of the kind that the scope is about", () => {
		expect(issues(certificateOf())).toEqual([]);
		const scope: Certificate["scope"] = { kind: "product", subject: "lamp", versions: ["4"] };
		expect(issues(certificateOf({ scope, supportUntil: "2030-01-01" }))).toEqual([]);
		expect(issues(certificateOf({ scope }))).toEqual(["GH-CERT-007"]);
		expect(issues(certificateOf({ scope: { kind: "service", subject: "lamps" } }))).toEqual(["GH-CITY-006"]);
		expect(issues(certificateOf({ scope: { kind: "organisation", subject: "nobody" } }))).toEqual(["GH-CITY-001"]);
	});

	test("numbers and places are given once, and other certificates named are there", () => {
		expect(issues(certificateOf(), certificateOf({ place: 1 }, 2))).toEqual(["GH-CERT-007"]);
		expect(issues(certificateOf(), certificateOf())).toContain("GH-CITY-002");
		expect(issues(certificateOf({ supersedes: "gh-cert-2026-000009-9" }))).toEqual(["GH-CERT-007"]);
	});
});

describe("[CERT-08] taking another's place", () => {
	const earlier = certificateOf({ requirements: ["SUP-01", "SUP-02"] });
	const later = certificateOf({ requirements: ["SUP-01", "SUP-02", "SUP-03"], supersedes: earlier.id }, 2);

	test("with as much or more, the earlier one is superseded", () => {
		expect(endingBy(later, earlier)).toEqual({ step: "supersede", by: later.id });
		expect(coversLess({ ...earlier, exclusions: [] }, { ...earlier, exclusions: ["the depot"] })).toBe(false);
	});

	test.each([
		["a requirement less", { requirements: ["SUP-01"] }],
		["an exclusion more", { exclusions: ["the depot"] }],
		["another subject", { scope: { kind: "organisation", subject: "owner" } }],
	] as const)("with %s, the earlier one is withdrawn", (_, less) => {
		expect(endingBy({ ...later, ...structuredClone(less) } as Certificate, earlier).step).toBe("withdraw");
	});
});

describe("[CERT-09] the register", () => {
	const one = certificateOf();
	const two = certificateOf({}, 2);
	const found = (before: Certificate[], after: Certificate[]) => registerFaults(before, after).map(({ code }) => code);

	test("only grows, by events and by nothing else", () => {
		const grown = { ...one, events: [...one.events, event("withdraw", "2026-05-01")] };
		expect(found([one, two], [grown, two])).toEqual([]);
		expect(found([one, two], [one])).toEqual(["GH-CERT-008"]);
		expect(found([grown], [one])).toEqual(["GH-CERT-008"]);
		expect(found([one], [{ ...one, until: "2026-12-31" }])).toEqual(["GH-CERT-008"]);
		expect(found([one], [one, two])).toEqual(["GH-CERT-008"]);
		expect(found([], [one, two])).toEqual([]);
	});
});

describe("[CERT-10] what a certificate is worth to the gate", () => {
	test("the days in force, and no others, whatever happened", () => {
		const moves = fc.array(fc.tuple(fc.constantFrom("suspend", "lift", "withdraw", "supersede"), fc.nat({ max: 60 })), {
			maxLength: 6,
		});
		fc.assert(
			fc.property(moves, fc.nat({ max: 500 }), (steps, ahead) => {
				let on = "2026-02-01";
				const events = [event("issue", on)];
				for (const [step, days] of steps) {
					on = addDays(on, days);
					events.push(event(step, on));
				}
				// What could not follow is left out, as the city would refuse it.
				const legal = events.filter((one, index) => {
					const state = certificateStateOn({ ...certificateOf(), events: events.slice(0, index) }, one.on);
					return (
						index === 0 ||
						(state === "in-force" && one.step !== "lift") ||
						(state === "suspended" && one.step !== "suspend")
					);
				});
				const certificate = certificateOf({ events: legal });
				const day = addDays("2026-01-20", ahead);
				const inForce = stretchesInForce(certificate).some(({ from, until }) => from <= day && day <= until);
				expect(inForce).toBe(certificateStateOn(certificate, day) === "in-force");
			}),
		);
	});
});

describe("[CERT-11] an assessor that is struck off", () => {
	test("affects every certificate it stands behind that counts, or could again", () => {
		const suspended = certificateOf(
			{ events: [event("issue", "2026-02-01"), event("suspend", "2026-03-01", { until: "2026-03-30" })] },
			2,
		);
		const withdrawn = certificateOf({ events: [event("issue", "2026-02-01"), event("withdraw", "2026-03-01")] }, 3);
		const others = certificateOf({ assessor: "another" }, 4);
		const all = [certificateOf(), suspended, withdrawn, others];
		expect(certificatesOf("lab", all, "2026-03-15").map(({ place }) => place)).toEqual([1, 2]);
		expect(certificatesOf("lab", all, "2027-03-15")).toEqual([]);
	});
});
