import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CityFile } from "../../src/ecosystem/city-file.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { requestsFor } from "../../src/requests/asked.ts";
import { cutDecision } from "../../src/requests/cut-decision.ts";
import type { Sight } from "../../src/requests/sight.ts";
import { tierChain } from "../../src/requests/tier-chain.ts";
import {
	arbitraryCity,
	arbitraryDay,
	cityOf,
	contentOf,
	requirementOf,
	versionOf,
	versionsOf,
} from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";

const AT = "2026-06-01";

test("[ASK-08] a supplier reads its own reasons, and of others only that something blocks", () => {
	const rules = [requirementOf({ id: "GOV-01" })];
	const city = cityOf({
		actors: [{ id: "maker" }, { id: "part-maker", name: "Secret Parts" }],
		engagements: [{ id: "lamps", supplier: "maker" }],
		supplies: [{ id: "parts", from: "part-maker", to: "maker", engagement: "lamps" }],
		evidence: [
			{ id: "secret-paper", title: "A secret", subject: "lamps", requirements: ["GOV-01"], grade: "I0" },
			{ id: "own-paper", title: "Our policy", subject: "maker", requirements: ["GOV-01"], grade: "I0" },
		],
	});
	const facts = cityFacts(city, contentOf(rules), [versionOf(rules)]);
	const sight: Sight = {
		subject: (id) => id === "lamps" || id === "maker",
		name: (id) => id !== "part-maker",
		evidence: (id) => id === "own-paper",
	};
	const cut = cutDecision(facts, decide(facts, { kind: "engagement", id: "lamps" }, AT), sight);
	expect(cut.outcome).toBe("deny");
	expect(cut.reasons.map(({ subject, requirement, evidence }) => ({ subject, requirement, evidence }))).toEqual([
		{ subject: "lamps", requirement: "GOV-01", evidence: [] },
		{ subject: "maker", requirement: "GOV-01", evidence: ["own-paper"] },
		{ subject: null, requirement: null, evidence: [] },
	]);
	expect(cut.reasons[1]?.text).toContain("Our policy");
	expect(cut.subjects.map(({ id }) => id)).toEqual(["lamps", "maker"]);
	expect(JSON.stringify(cut)).not.toMatch(/secret|part-maker/i);
});

test("[ASK-08] [GATE-15] whose suspension it is, and why, is told only to those who see all of the way", () => {
	const rules = [requirementOf({ id: "GOV-01", subjects: ["product"] })];
	const city = cityOf({
		actors: [{ id: "maker" }, { id: "part-maker", name: "Secret Parts" }],
		supplies: [{ id: "parts", from: "part-maker", to: "maker", updatableCode: true }],
		suspensions: [{ id: "doubt", subject: "part-maker", reason: "a secret reason" }],
	});
	const facts = cityFacts(city, contentOf(rules), [versionOf(rules)]);
	const decision = decide(facts, { kind: "subject", id: "maker" }, AT);
	expect(decision.reasons[0]).toMatchObject({ rule: "GATE-15", text: expect.stringContaining("a secret reason") });
	const seeing = (...seen: string[]): Sight => ({
		subject: (id) => seen.includes(id),
		name: (id) => seen.includes(id),
		evidence: () => false,
	});
	expect(cutDecision(facts, decision, seeing("maker", "part-maker")).reasons[0]).toEqual(decision.reasons[0]);
	const cut = cutDecision(facts, decision, seeing("maker"));
	expect(cut.outcome).toBe("deny");
	expect(cut.reasons[0]).toMatchObject({ rule: "GATE-15", subject: "maker", weight: "blocks" });
	expect(JSON.stringify(cut)).not.toMatch(/secret|part-maker/i);
});

const shipped = shippedContent();
const content = {
	...shipped,
	standards: shipped.standards.slice(0, 3),
	baseline: { ...shipped.baseline, requirements: shipped.baseline.requirements.filter((_, index) => index % 5 === 0) },
};

/** Whether something belongs to what is seen, by chance but the same every time. */
const drawn = (id: string, seed: number) =>
	([...id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), seed) >>> 0) % 3 > 0;

/** The city with names that say nothing but whose they are, so that each can be looked for. */
function marked(city: CityFile): CityFile {
	const mark = (kind: string, index: number) => `«${kind} ${index}»`;
	return {
		...city,
		actors: city.actors.map((one, index) => ({ ...one, name: mark("actor", index) })),
		systems: city.systems.map((one, index) => ({ ...one, name: mark("system", index) })),
		products: city.products.map((one, index) => ({ ...one, name: mark("product", index) })),
		fleets: city.fleets.map((one, index) => ({ ...one, name: mark("fleet", index) })),
		engagements: city.engagements.map((one, index) => ({ ...one, name: mark("engagement", index) })),
		evidence: city.evidence.map((one, index) => ({ ...one, title: mark("evidence", index) })),
		tierOverrides: city.tierOverrides.map((one) => ({ ...one, reason: "«override»" })),
		waivers: city.waivers.map((one) => ({ ...one, reason: "«waiver»", compensation: "«waiver»" })),
	};
}

describe("random cities", () => {
	test("[ASK-03] [ASK-08] nothing that is not seen is named, by id, title or name", () => {
		let hiddenEvidence = 0;
		fc.assert(
			fc.property(arbitraryCity(content), arbitraryDay(), fc.nat({ max: 9999 }), (plain, at, seed) => {
				const city = marked(plain);
				const facts = cityFacts(city, content, versionsOf(city, content));
				const ids = [...facts.subjects.keys()];
				const target = ids[seed % ids.length] ?? "owner";
				const seen = (id: string) => id === target || drawn(id, seed);
				const evidenceSeen = (id: string) => drawn(id, seed + 1);
				// Who handed in a paper that is seen may be known, and what it is about.
				const papers = city.evidence.filter(({ id }) => evidenceSeen(id));
				const known = new Set(papers.flatMap(({ providedBy, subject }) => [providedBy, subject]));
				const sight: Sight = { subject: seen, name: (id) => seen(id) || known.has(id), evidence: evidenceSeen };

				const told = JSON.stringify([
					cutDecision(facts, decide(facts, { kind: "subject", id: target }, at), sight),
					requestsFor(facts, [target], at, sight),
					tierChain(facts, target, at, sight),
				]);
				for (const { id, title } of city.evidence) {
					if (evidenceSeen(id)) continue;
					hiddenEvidence += 1;
					expect(told).not.toContain(`"${id}"`);
					expect(told).not.toContain(title);
				}
				for (const { id, name } of facts.subjects.values()) {
					if (sight.name(id)) continue;
					expect(told).not.toContain(name);
					expect(told).not.toContain(`"${id}"`);
				}
				for (const { id } of [...city.waivers, ...city.tierOverrides]) expect(told).not.toContain(`"${id}"`);
				expect(told).not.toMatch(/«(override|waiver)»/);
			}),
			{ numRuns: 300 },
		);
		expect(hiddenEvidence).toBeGreaterThan(100);
	}, 60_000);
});
