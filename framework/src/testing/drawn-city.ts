import fc from "fast-check";
import { addDays, type IsoDate } from "../shared/day.ts";
import { DECLARED_TRAITS, GRADES, SECTORS, SYSTEM_KINDS, TIERS } from "../shared/vocabulary.ts";

/** First and last day on which facts of random cities begin or end. */
export const RANDOM_FROM: IsoDate = "2026-01-01";
export const RANDOM_UNTIL: IsoDate = "2027-12-31";
const DAYS = 730;

/** A day of the period that random cities are about. */
export function arbitraryDay(): fc.Arbitrary<IsoDate> {
	return fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(RANDOM_FROM, days));
}

const seed = fc.nat({ max: 9999 });
const length = fc.integer({ min: 0, max: 500 });
const term = fc
	.record({ from: arbitraryDay(), days: length })
	.map(({ from, days }) => ({ from, until: addDays(from, days) }));
const openTerm = fc.record({ from: fc.option(arbitraryDay()), days: fc.option(length) });
const score = fc.integer({ min: 0, max: 3 });
const impact = fc.record({ criticality: score, connectivity: score, data: score, safety: score });
const traits = fc.uniqueArray(fc.constantFrom(...DECLARED_TRAITS), { maxLength: 3 });

const owned = fc.record({
	impact,
	traits,
	accountable: seed,
	operator: seed,
	sector: fc.constantFrom(...SECTORS),
	designated: fc.boolean(),
	dependsOn: fc.array(fc.record({ on: seed, hard: fc.boolean(), tested: fc.option(arbitraryDay()) }), { maxLength: 3 }),
	service: openTerm,
});

/** What is drawn for a random city: numbers stand for places in lists that are not known yet. */
export const drawnCity = fc.record({
	actors: fc.array(fc.record({ kinds: fc.array(seed, { minLength: 1, maxLength: 2 }), parent: fc.option(seed) }), {
		maxLength: 6,
	}),
	systems: fc.array(fc.record({ owned, kind: fc.constantFrom(...SYSTEM_KINDS) }), { maxLength: 5 }),
	products: fc.array(fc.record({ impact, traits, maker: seed, supportUntil: fc.option(arbitraryDay()) }), {
		maxLength: 3,
	}),
	fleets: fc.array(
		fc.record({ owned, product: seed, managedBy: fc.option(seed), size: fc.integer({ min: 1, max: 2000 }) }),
		{ maxLength: 2 },
	),
	engagements: fc.array(
		fc.record({
			kind: fc.constantFrom("contract", "partnership", "pilot", "grant"),
			supplier: seed,
			accountable: seed,
			term,
			traits,
			delivers: fc.array(seed, { maxLength: 2 }),
			connectsTo: fc.array(seed, { maxLength: 2 }),
		}),
		{ maxLength: 3 },
	),
	supplies: fc.array(
		fc.record({
			from: seed,
			to: seed,
			access: fc.constantFrom("none", "physical", "remote", "privileged"),
			updatableCode: fc.boolean(),
			engagement: fc.option(seed),
			term: openTerm,
		}),
		{ maxLength: 6 },
	),
	evidence: fc.array(
		fc.record({
			subject: seed,
			requirements: fc.array(seed, { minLength: 1, maxLength: 5 }),
			type: seed,
			oddType: fc.integer({ min: 0, max: 9 }),
			grade: fc.constantFrom(...GRADES),
			term,
			ownEnd: fc.boolean(),
			provider: seed,
			reviewAfter: fc.integer({ min: 0, max: 60 }),
			state: fc.constantFrom("accepted", "accepted", "accepted", "submitted", "rejected"),
			value: seed,
		}),
		{ maxLength: 30 },
	),
	packs: fc.array(
		fc.record({
			subject: seed,
			grade: fc.constantFrom("I2", "I3"),
			from: arbitraryDay(),
			missing: fc.option(seed, { freq: 2 }),
			waived: fc.boolean(),
		}),
		{ maxLength: 2 },
	),
	waivers: fc.array(fc.record({ subject: seed, requirement: seed, by: seed, signer: seed, term }), { maxLength: 6 }),
	tierOverrides: fc.array(
		fc.record({
			subject: seed,
			direction: fc.constantFrom("raise", "lower"),
			tier: fc.constantFrom(...TIERS),
			by: seed,
			from: arbitraryDay(),
			days: fc.option(fc.integer({ min: 0, max: 300 })),
		}),
		{ maxLength: 4 },
	),
	findings: fc.array(
		fc.record({
			subject: seed,
			requirement: seed,
			severity: fc.constantFrom("major", "major", "minor", "observation"),
			by: seed,
			from: arbitraryDay(),
			days: fc.integer({ min: 0, max: 60 }),
			corrections: fc.array(
				fc.record({
					after: fc.integer({ min: 0, max: 40 }),
					judged: fc.option(fc.record({ after: fc.integer({ min: 0, max: 40 }), effective: fc.boolean() })),
				}),
				{ maxLength: 2 },
			),
		}),
		{ maxLength: 3 },
	),
	suspensions: fc.array(
		fc.record({
			subject: seed,
			scope: fc.constantFrom("itself", "all-it-reaches"),
			by: seed,
			from: arbitraryDay(),
			days: fc.option(fc.integer({ min: 0, max: 200 })),
		}),
		{ maxLength: 2 },
	),
	offices: fc.array(
		fc.record({
			actor: seed,
			from: arbitraryDay(),
			days: fc.option(length),
			accepted: fc.option(arbitraryDay()),
			tested: fc.option(arbitraryDay()),
			declares: fc.boolean(),
		}),
		{ maxLength: 3 },
	),
	releases: fc.array(
		fc.record({
			after: fc.integer({ min: 0, max: 300 }),
			strength: fc.option(seed),
			validity: fc.option(seed),
			evidenceValidity: fc.option(seed),
			standard: fc.option(seed),
			grade: fc.boolean(),
		}),
		{ maxLength: 3 },
	),
});
export type DrawnCity = typeof drawnCity extends fc.Arbitrary<infer T> ? T : never;
