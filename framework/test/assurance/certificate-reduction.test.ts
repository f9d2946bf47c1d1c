import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certificateFaults } from "../../src/assurance/certificate-check.ts";
import {
	eventsBeforeReduced,
	type Reduction,
	reducedCertificate,
	reductionFaults,
} from "../../src/assurance/certificate-reduction.ts";
import { coversLess, endingBy } from "../../src/assurance/certificate-register.ts";
import { referenceOf } from "../../src/shared/reference.ts";
import { certificateOf, event } from "./certificate.ts";

const AT = "2026-06-01";
const none: Reduction = { requirements: [], versions: [], exclusions: [] };
const PRODUCT = { kind: "product", subject: "lamp", versions: ["1", "2"] } as const;
const before = certificateOf({
	...{ scope: { ...PRODUCT, versions: [...PRODUCT.versions] }, requirements: ["SUP-01", "DEV-01"] },
	...{ exclusions: ["The depot"], supportUntil: "2030-01-01", conditions: ["Renew"] },
	surveillance: [
		{ what: "Visit", due: "2026-04-01" },
		{ what: "Scan", due: "2026-09-01" },
	],
	events: [
		{ step: "apply", on: "2026-01-01", deciders: [] },
		{ step: "assess", on: "2026-01-10", deciders: [] },
		event("issue", "2026-02-01"),
		{ ...event("surveil", "2026-03-20"), surveillance: 0, deciders: [{ person: "anna", organisation: "owner" }] },
	],
});
const places = (less: Partial<Reduction>, of = before, at = AT) =>
	reductionFaults(of, { ...none, ...less }, at, []).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("[CERT-12] reducing the scope", () => {
	test("takes out what it covers, leaves something, and is done to what is in force", () => {
		expect(places({ requirements: ["DEV-01"], versions: ["1"], exclusions: ["The works"] })).toEqual([]);
		expect(places({})).toEqual(["GH-CERT-010 less.requirements"]);
		expect(places({ requirements: ["GOV-01"] })).toEqual(["GH-CERT-010 less.requirements.0"]);
		expect(places({ requirements: ["SUP-01", "DEV-01"] })).toEqual(["GH-CERT-010 less.requirements"]);
		expect(places({ versions: ["3"] })).toEqual(["GH-CERT-010 less.versions.0"]);
		expect(places({ versions: ["1", "2"] })).toEqual(["GH-CERT-010 less.versions"]);
		expect(places({ exclusions: ["The depot"] })).toEqual(["GH-CERT-010 less.exclusions.0"]);
		const suspended = {
			...before,
			events: [...before.events, event("suspend", "2026-05-01", { until: "2026-06-10" })],
		};
		expect(places({ versions: ["1"] }, suspended)).toEqual(["GH-CERT-010 certificate"]);
		expect(places({ versions: ["1"] }, before, "2027-02-01")).toEqual(["GH-CERT-010 certificate"]);
	});

	test("keeps what was assessed, and of the plan what is not done", () => {
		const after = reducedCertificate(before, { ...none, versions: ["1"], exclusions: ["The works"] }, AT);
		expect(after).toMatchObject({
			...{ holder: "lamps", assessor: "lab", grade: "I2", tier: 2, baseline: before.baseline, until: before.until },
			...{ scope: { versions: ["2"] }, exclusions: ["The depot", "The works"], conditions: ["Renew"] },
			...{ surveillance: [{ what: "Scan", due: "2026-09-01" }], supersedes: before.id, supportUntil: "2030-01-01" },
		});
		expect(eventsBeforeReduced(before).map(({ step }) => step)).toEqual(["apply", "assess"]);
	});

	test("whatever is taken out, it covers less, lasts no longer, holds together and ends the earlier one", () => {
		const part = <T>(of: readonly T[]) => fc.subarray([...of], { maxLength: of.length - 1 });
		const less = fc.record({
			requirements: part(before.requirements),
			versions: part(["1", "2"]),
			exclusions: fc.subarray(["The works", "The office"]),
		});
		fc.assert(
			fc.property(less, (out) => {
				fc.pre(out.requirements.length + out.versions.length + out.exclusions.length > 0);
				expect(reductionFaults(before, out, AT, [])).toEqual([]);
				const number = referenceOf("CERT", 2026, 9);
				const after = {
					...reducedCertificate(before, out, AT),
					...{ id: number.toLowerCase(), number, holderName: before.holderName, from: AT, place: 9 },
					events: [...eventsBeforeReduced(before), event("issue", AT)],
				};
				expect(coversLess(after, before)).toBe(true);
				expect(endingBy(after, before)).toEqual({ step: "withdraw", by: after.id });
				expect(after.until <= before.until).toBe(true);
				expect(certificateFaults(after, [], new Map())).toEqual([]);
			}),
		);
	});
});
