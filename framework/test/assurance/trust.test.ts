import { describe, expect, test } from "vitest";
import {
	type ReceivedCertificate,
	type TrustedIssuer,
	trustedIssuer,
	trustStateOn,
} from "../../src/assurance/trust.ts";
import { trustEvidence } from "../../src/assurance/trust-evidence.ts";
import { checkCity } from "../../src/ecosystem/references.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const LEI = "529900T8BM49AURSDO55";
const DECIDERS = [
	{ person: "anna", organisation: "executive" },
	{ person: "ben", organisation: "owner" },
];
const received = (more: Partial<ReceivedCertificate> = {}): ReceivedCertificate => ({
	...{ number: "GH-CERT-2026-000001-1", holderName: "Lamps Ltd", registration: `lei ${LEI}`, tier: 2, grade: "I3" },
	...{ scope: { kind: "organisation", name: "Lamps Ltd" }, requirements: ["SUP-01"], assessor: "Their lab" },
	...{ from: "2026-02-01", until: "2027-01-31" },
	...more,
});
const trustOf = (certificates: ReceivedCertificate[] | null, more: Partial<TrustedIssuer> = {}): TrustedIssuer =>
	trustedIssuer.parse({
		...{ id: "next-door", name: "Next Door", did: "did:web:next.example", scopes: ["organisation"], tiers: [1, 2] },
		...{ grade: "I2", from: "2026-03-01", until: "2026-12-31", maxAgeDays: 7, deciders: DECIDERS },
		...(certificates === null ? {} : { feed: { asOf: "2026-05-01", certificates } }),
		...more,
	});
const actor = { id: "lamps", name: "Lamps", kinds: ["supplier"], legalIds: { LEI } };
const proves = (trust: TrustedIssuer, actors: object[] = [actor]) => trustEvidence([trust], actors as never);

describe("[TRUST-01] the trust list", () => {
	const ALL = [requirementOf({ id: "SUP-01", subjects: ["organisation"], evidence: ["certificate"] })];
	const faults = (...trusts: TrustedIssuer[]) =>
		checkCity(cityOf({ actors: [{ id: "lamps" }], trusts }), contentOf(ALL)).map(({ code, path }) => [
			code,
			path.join("."),
		]);
	test("takes two people, each issuer once, and days in their order", () => {
		expect(faults(trustOf(null))).toEqual([]);
		expect(faults(trustOf(null, { deciders: [DECIDERS[0]!, DECIDERS[0]!] }))).toEqual([
			["GH-TRUST-002", "trusts.0.deciders"],
		]);
		expect(faults(trustOf(null), trustOf(null, { id: "again" }))).toEqual([["GH-TRUST-001", "trusts.1.did"]]);
		expect(faults(trustOf(null, { until: "2026-02-01" }))).toHaveLength(1);
		const stranger = { person: "eve", organisation: "nobody" };
		expect(faults(trustOf(null, { deciders: [DECIDERS[0]!, stranger] }))[0]?.[1]).toBe(
			"trusts.0.deciders.1.organisation",
		);
	});
});

describe("[TRUST-02] what a certificate from there proves here", () => {
	test("is about the organisation with the holder's number, at the trusted grade, up to its tier", () => {
		expect(proves(trustOf([received()]))).toMatchObject([
			{
				...{ id: "by-trust-next-door-gh-cert-2026-000001-1", type: "certificate", subject: "lamps", grade: "I2" },
				...{ issuer: "Next Door", values: { upToTier: 2 }, from: "2026-03-01", until: "2026-05-08" },
				review: { state: "accepted", by: "executive" },
			},
		]);
		expect(proves(trustOf([received({ grade: "I1" })]))[0]?.grade).toBe("I1");
		expect(proves(trustOf([received({ registration: "LEI 5299 00T8 BM49 AURS DO55" })]))).toHaveLength(1);
	});

	test.each([
		["of another number", received({ registration: "lei 5493001KJTIIGC8Y1R12" })],
		["without a number", received({ registration: undefined as never })],
		["with a scheme alone", received({ registration: "lei" })],
		["about a product", received({ scope: { kind: "product", name: "Lamp" } })],
		["of a tier that is not trusted", received({ tier: 3 })],
		["that ended before trust began", received({ until: "2026-02-28" })],
	])("one %s proves nothing", (_, one) => {
		expect(proves(trustOf([one]))).toEqual([]);
	});

	test("a number that two here have names neither", () => {
		expect(proves(trustOf([received()]), [actor, { ...actor, id: "lamps-two" }])).toEqual([]);
	});

	test("the gate takes it, to the day", () => {
		const ALL = [requirementOf({ id: "SUP-01", subjects: ["organisation"], evidence: ["certificate"] })];
		const city = cityOf({
			actors: [{ id: "lamps", legalIds: { LEI } }],
			engagements: [{ id: "deal", supplier: "lamps", from: "2026-02-01", until: "2026-12-31" }],
			trusts: [trustOf([received()])],
		});
		const facts = cityFacts(city, contentOf(ALL), [versionOf(ALL)]);
		const ask = (at: string) => decide(facts, { kind: "engagement", id: "deal" }, at);
		expect(ask("2026-02-28").outcome).toBe("deny");
		expect(ask("2026-03-01")).toMatchObject({ outcome: "allow", validUntil: "2026-05-08" });
		expect(ask("2026-05-09").outcome).toBe("deny");
	});
});

test("[TRUST-03] lapses by itself: with the certificate, with trust, and when nothing was heard for so many days", () => {
	const until = (trust: TrustedIssuer) => proves(trust)[0]?.until;
	expect(until(trustOf([received()]))).toBe("2026-05-08");
	expect(until(trustOf([received()], { until: "2026-05-03" }))).toBe("2026-05-03");
	expect(until(trustOf([received({ until: "2026-05-02" })]))).toBe("2026-05-02");
	expect(proves(trustOf(null))).toEqual([]);
	const states = ["2026-02-28", "2026-05-08", "2026-05-09", "2027-01-01"];
	expect(states.map((day) => trustStateOn(trustOf([]), day))).toEqual(["ahead", "counts", "lapsed", "ended"]);
	expect(trustStateOn(trustOf(null), "2026-05-01")).toBe("no-feed");
});
