import { describe, expect, test } from "vitest";
import type { Certificate } from "../../src/assurance/certificate.ts";
import { certificateEvidence } from "../../src/assurance/certificate-evidence.ts";
import { evidence } from "../../src/assurance/schema.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";
import { certificateOf, event } from "./certificate.ts";

test("[CERT-10] each stretch in force is accepted evidence of the type `certificate`, at the certificate's grade", () => {
	const events = [
		event("issue", "2026-02-01"),
		event("suspend", "2026-03-01", { until: "2026-04-11" }),
		event("lift", "2026-03-11"),
	];
	const certificate = certificateOf({ events });
	const [first, second, ...rest] = certificateEvidence(certificate);
	expect(rest).toEqual([]);
	expect(evidence.parse(first)).toMatchObject({
		id: `by-certificate-${certificate.id}`,
		type: "certificate",
		subject: "lamps",
		requirements: ["SUP-01"],
		grade: "I2",
		from: "2026-02-01",
		until: "2026-02-28",
		review: { state: "accepted", on: "2026-02-01", by: "executive" },
	});
	expect(second).toMatchObject({ id: `by-certificate-${certificate.id}-2`, from: "2026-03-11", until: "2027-01-31" });
	expect(certificateEvidence(certificateOf({ events: [event("apply", "2026-01-01")] }))).toEqual([]);
});

describe("[CERT-10] the gate", () => {
	const ALL = [requirementOf({ id: "SUP-01", subjects: ["organisation"], evidence: ["certificate"] })];
	const deal = { id: "deal", supplier: "lamps", from: "2026-02-01", until: "2026-12-31" };
	const ask = (certificates: Certificate[], at: string) => {
		const city = cityOf({
			actors: [{ id: "lamps" }, { id: "lab" }],
			engagements: [deal],
			certificates,
		});
		return decide(cityFacts(city, contentOf(ALL), [versionOf(ALL)]), { kind: "engagement", id: "deal" }, at);
	};

	test("turns to allow with the certificate, and back to deny on the very day of its suspension", () => {
		expect(ask([], "2026-03-01").outcome).toBe("deny");
		const certificate = certificateOf();
		expect(ask([certificate], "2026-03-01")).toMatchObject({ outcome: "allow" });
		const suspend = event("suspend", "2026-03-10", { until: "2026-04-20" });
		const suspended = { ...certificate, events: [...certificate.events, suspend] };
		expect(ask([suspended], "2026-03-09")).toMatchObject({ outcome: "allow", validUntil: "2026-03-09" });
		expect(ask([suspended], "2026-03-10").outcome).toBe("deny");
		// It never comes back by itself.
		expect(ask([suspended], "2026-05-01").outcome).toBe("deny");
		const lifted = { ...certificate, events: [...suspended.events, event("lift", "2026-03-20")] };
		expect(ask([lifted], "2026-03-19").outcome).toBe("deny");
		expect(ask([lifted], "2026-03-20").outcome).toBe("allow");
	});
});
