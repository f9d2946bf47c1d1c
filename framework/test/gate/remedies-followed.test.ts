import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "../../src/assurance/schema.ts";
import type { CityFile } from "../../src/ecosystem/city-file.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import type { Remedy } from "../../src/gate/schema.ts";
import { arbitraryCity, arbitraryDay, versionsOf } from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";

const shipped = shippedContent();
const content = {
	...shipped,
	standards: shipped.standards.slice(0, 3),
	baseline: {
		...shipped.baseline,
		requirements: shipped.baseline.requirements.filter((_, index) => index % 8 === 0),
	},
};

const RUNS = 100;
const PROVING: readonly Remedy["action"][] = ["review", "renew", "resubmit", "assess", "provide"];

/** The city after the steps were gone: what waits is accepted, what is asked for was handed in and accepted on the day. */
function afterGoing(city: CityFile, steps: readonly Remedy[], at: string): CityFile {
	const review = { state: "accepted", on: at, by: "owner" } as const;
	const reviewed = steps.filter(({ action }) => action === "review");
	const added = steps
		.filter(({ action }) => action !== "review")
		.flatMap(({ settles, evidenceTypes, grade }, step) =>
			settles.map(
				({ subject, requirement }, place): Evidence => ({
					id: `gone-${step}-${place}`,
					title: "Gone",
					type: evidenceTypes[0] ?? "",
					subject: subject ?? "",
					requirements: [requirement ?? ""],
					standards: [],
					providedBy: "owner",
					grade: grade ?? "I0",
					from: at,
					values: {},
					review,
				}),
			),
		);
	const evidence = city.evidence.map((one) =>
		one.review.state === "submitted" && reviewed.some(({ text }) => text.includes(`“${one.title}”`))
			? { ...one, review }
			: one,
	);
	return { ...city, evidence: [...evidence, ...added] };
}

test("[GATE-09] going every step but waivers turns the answer into yes, when nothing but proofs is missing", () => {
	let gone = 0;
	fc.assert(
		fc.property(arbitraryCity(content), arbitraryDay(), fc.nat({ max: 999 }), (city, at, number) => {
			const versions = versionsOf(city, content);
			const things = [...city.engagements, ...city.systems, ...city.actors];
			const target = { kind: "subject", id: things[number % things.length]?.id ?? "owner" } as const;
			const before = decide(cityFacts(city, content, versions), target, at);
			const steps = before.remedies.filter(({ action }) => action !== "waive");
			const isProving = steps.every(
				({ action, settles }) => PROVING.includes(action) && settles.every(({ requirement }) => requirement !== null),
			);
			if (before.outcome === "allow" || !isProving) return;
			gone += 1;
			const after = decide(cityFacts(afterGoing(city, steps, at), content, versions), target, at);
			expect(after).toMatchObject({ outcome: "allow", remedies: [] });
		}),
		{ numRuns: RUNS },
	);
	expect(gone).toBeGreaterThan(RUNS / 50);
});
