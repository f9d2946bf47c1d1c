import fc from "fast-check";
import type { FactsInCall, Plan, SubjectClass, Term } from "../../src/engine/index.ts";
import type { Outcome, StandingStatus } from "../../src/gate/schema.ts";
import { toDay } from "../../src/shared/day.ts";
import type { Strength, Tier } from "../../src/shared/vocabulary.ts";

/** Any change an engine knows; what a kind of change does not need is ignored. */
export type Change = {
	what: "subject" | "class" | "proof" | "waiver" | "rejection" | "clear" | "trim";
	subject: number;
	requirement: number;
	class: SubjectClass;
	term: Term;
	grade: number;
	from: number;
	until: number;
};

/** Random changes close together in time, so that windows overlap, touch and leave gaps. */
export function change(plan: Plan): fc.Arbitrary<Change> {
	const day = fc.integer({ min: 0, max: 36 }).map((days) => toDay("2026-01-01") + days);
	const wide = fc.record({ from: fc.option(day), until: fc.option(day.map((last) => last + 20)) });
	return fc
		.record({
			what: fc.constantFrom<Change["what"][]>(
				...(["subject", "subject", "class", "class", "proof", "proof", "proof", "waiver"] as const),
				...(["waiver", "rejection", "clear", "trim"] as const),
			),
			subject: fc.nat({ max: 30 }),
			requirement: fc.nat({ max: plan.ids.length - 1 }),
			class: fc.record({
				kind: fc.constantFrom(...(["platform", "platform", "platform", "organisation"] as const)),
				tier: fc.constantFrom<Tier[]>(1, 1, 1, 1, 2, 3),
				actorKinds: fc.constantFrom(["supplier"], ["stranger"]),
				traits: fc.constantFrom([], [], [], ["remote-access" as const]),
			}),
			term: wide,
			grade: fc.integer({ min: 0, max: 3 }),
			from: day,
			days: fc.integer({ min: -3, max: 8 }),
		})
		.map(({ days, ...rest }) => ({ ...rest, until: rest.from + days }));
}

type Facts = { class: SubjectClass; term: Term; changes: Change[] };

const holds = (at: number, from: number | null, until: number | null) =>
	(from === null || from <= at) && (until === null || at <= until);

/** The facts of a few subjects kept one by one and read the way SPEC.md is written: slowly. */
export class Ledger {
	private readonly plan: Plan;
	private readonly subjects: Facts[] = [];

	constructor(plan: Plan) {
		this.plan = plan;
	}

	apply(change: Change): void {
		const facts = this.subjects[change.subject % Math.max(1, this.subjects.length)];
		if (change.what === "subject" || facts === undefined) {
			this.subjects.push({ class: change.class, term: change.term, changes: [] });
		} else if (change.what === "class") {
			facts.class = change.class;
			facts.term = change.term;
			facts.changes = [];
		} else if (change.what === "clear") {
			facts.changes = facts.changes.filter(({ requirement }) => requirement !== change.requirement);
		} else if (this.strength(facts.class, change.requirement) !== "-") facts.changes.push(change);
	}

	inService(subject: number, at: number): boolean {
		const { term } = this.subjects[subject]!;
		return holds(at, term.from, term.until);
	}

	statuses(subject: number, at: number): StandingStatus[] {
		return this.plan.ids.map((_, requirement) => this.status(this.subjects[subject]!, requirement, at));
	}

	outcome(subject: number, at: number): Outcome {
		const musts = this.statuses(subject, at).filter((_, requirement) => this.bound(subject, requirement, at) === "M");
		if (!this.inService(subject, at) || musts.some((status) => status !== "met" && status !== "waived")) return "deny";
		return musts.includes("waived") ? "conditional" : "allow";
	}

	shortOf(subject: number, at: number): string[] {
		const statuses = this.statuses(subject, at);
		return this.plan.ids.filter((_, i) => statuses[i] !== "met" && statuses[i] !== "not-applicable").sort();
	}

	tally(at: number) {
		const numbers = this.subjects.map((_, number) => number);
		const outcomes = numbers.map((subject) => this.outcome(subject, at));
		const count = (strength: Strength, has: (status: StandingStatus) => boolean) =>
			Int32Array.from(this.plan.ids, (_, requirement) => {
				const bound = numbers.filter((subject) => this.bound(subject, requirement, at) === strength);
				return bound.filter((subject) => has(this.statuses(subject, at)[requirement]!)).length;
			});
		return {
			allow: outcomes.filter((outcome) => outcome === "allow").length,
			conditional: outcomes.filter((outcome) => outcome === "conditional").length,
			deny: outcomes.filter((outcome) => outcome === "deny").length,
			musts: count("M", () => true),
			blocking: count("M", (status) => status !== "met" && status !== "waived"),
			conditions: count("M", (status) => status === "waived"),
			shoulds: count("S", () => true),
			advice: count("S", (status) => status !== "met"),
		};
	}

	/** The subject as a call would bring it along. */
	facts(subject: number): FactsInCall {
		const { class: bound, term, changes } = this.subjects[subject]!;
		const named = (what: Change["what"]) =>
			changes
				.filter((one) => one.what === what)
				.map((one) => ({
					requirement: this.plan.ids[one.requirement]!,
					grade: (["I0", "I1", "I2", "I3"] as const)[one.grade]!,
					from: one.from,
					until: one.until,
					on: one.from,
				}));
		return {
			...bound,
			inService: { from: term.from ?? 0, until: term.until },
			proofs: named("proof"),
			waivers: named("waiver"),
			rejections: named("rejection"),
		};
	}

	private bound(subject: number, requirement: number, at: number): Strength {
		const { bindsFrom, bindsUntil } = this.plan.requirements[requirement]!.requirement;
		const bound = holds(at, bindsFrom ? toDay(bindsFrom) : null, bindsUntil ? toDay(bindsUntil) : null);
		return bound ? this.strength(this.subjects[subject]!.class, requirement) : "-";
	}

	private strength(subject: SubjectClass, number: number): Strength {
		const { requirement } = this.plan.requirements[number]!;
		if (subject.kind === "organisation" && !requirement.actors.some((kind) => subject.actorKinds.includes(kind)))
			return "-";
		if (!requirement.when.every((trait) => subject.traits.includes(trait))) return "-";
		return requirement.subjects.includes(subject.kind) ? requirement.tiers[subject.tier - 1]! : "-";
	}

	private status(facts: Facts, requirement: number, at: number): StandingStatus {
		const strength = this.bound(this.subjects.indexOf(facts), requirement, at);
		if (strength === "-") return "not-applicable";
		const known = facts.changes.filter((one) => one.requirement === requirement && one.from <= at);
		const minimum =
			strength === "S" ? 0 : (["I1", "I1", "I2", "I3"] as const)[facts.class.tier - 1]!.charCodeAt(1) - 48;
		const proofs = known.filter(({ what }) => what === "proof");
		if (proofs.some(({ grade, until }) => grade >= minimum && at <= until)) return "met";
		if (known.some(({ what, until }) => what === "waiver" && at <= until)) return "waived";
		if (proofs.some(({ until }) => at <= until)) return "insufficient-grade";
		if (proofs.length > 0) return "expired";
		return known.some(({ what }) => what === "rejection") ? "rejected" : "unproven";
	}
}
