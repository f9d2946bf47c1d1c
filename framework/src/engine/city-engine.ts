import type { SubjectFacts } from "../ecosystem/subjects.ts";
import { barredOn, type CityFacts, chainKindsOn, evidenceFor, tiersOn, versionOn, waiversFor } from "../gate/facts.ts";
import { judgedIds } from "../gate/judged.ts";
import { type IsoDate, toDay } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { FIRST_DAY, LAST_DAY } from "./day-window.ts";
import { decideTogether } from "./decide.ts";
import { encodeEvidence, encodeWaiver, type Seat } from "./encode-cell.ts";
import { Engine, type Term } from "./engine.ts";
import type { EngineDecision } from "./engine-decision.ts";
import { compilePlan, type Plan, type SubjectClass } from "./plan.ts";

/** The term of what no day falls into: it ends before it begins. */
const NEVER: Term = { from: LAST_DAY, until: FIRST_DAY };

/**
 * A city as the gate knows it, encoded for one day and good for every day on which no tier, kind of actor,
 * suspension or overdue finding changes and the same version is in force; {@link CityEngine.moveTo} takes it to another.
 */
export class CityEngine {
	readonly engine: Engine;
	/** Subjects by their number, and the other way round. */
	readonly ids: readonly string[];
	readonly numberOf: ReadonlyMap<string, number>;
	private facts: CityFacts;
	private readonly tiers: Tier[];
	/** Kinds of actor of those that count as more than is recorded (APP-05). */
	private kinds: ReadonlyMap<string, readonly string[]>;
	private isBarred: (id: string) => boolean;

	private constructor(facts: CityFacts, plan: Plan, at: IsoDate) {
		this.facts = facts;
		this.engine = new Engine(plan);
		this.ids = [...facts.subjects.keys()];
		this.numberOf = new Map(this.ids.map((id, number) => [id, number]));
		const tiers = tiersOn(facts, at);
		this.tiers = this.ids.map((id) => tiers.get(id)?.tier ?? 1);
		this.kinds = chainKindsOn(facts, at);
		this.isBarred = barredOn(facts, at);
		const subjects = [...facts.subjects.values()];
		for (const [number, subject] of subjects.entries()) {
			this.engine.addSubject(this.classOf(subject, number), this.termOf(subject));
			this.encodeSubject(number);
		}
		this.engine.trim();
	}

	/**
	 * Encodes a city for a day.
	 * @param plan the compiled version to judge by; by default the one in force on the day
	 * @returns undefined when no baseline is in force on the day: then everything is denied (GATE-06)
	 */
	static load(facts: CityFacts, at: IsoDate, plan?: Plan): CityEngine | undefined {
		const document = versionOn(facts, at)?.document;
		const chosen = plan ?? (document && compilePlan(document));
		return chosen && new CityEngine(facts, chosen, at);
	}

	/**
	 * Takes the tiers, kinds and bars of another day, and weighs the facts of the subjects of which these are others. Where another
	 * version is in force on that day, load the city anew.
	 * @returns how many subjects changed
	 */
	moveTo(at: IsoDate): number {
		const tiers = tiersOn(this.facts, at);
		const [held, wasBarred] = [this.kinds, this.isBarred];
		this.kinds = chainKindsOn(this.facts, at);
		this.isBarred = barredOn(this.facts, at);
		let changed = 0;
		for (const [number, id] of this.ids.entries()) {
			const tier = tiers.get(id)?.tier ?? 1;
			const isAsBefore =
				tier === this.tiers[number] && wasBarred(id) === this.isBarred(id) && areSame(held.get(id), this.kinds.get(id));
			if (isAsBefore) continue;
			this.tiers[number] = tier;
			const subject = this.facts.subjects.get(id)!;
			this.engine.reclassify(number, this.classOf(subject, number), this.termOf(subject));
			this.encodeSubject(number);
			changed++;
		}
		return changed;
	}

	/**
	 * Takes over the facts of one subject and one requirement after evidence or waivers for it changed in any way.
	 * @param facts the city after the change, with the same subjects
	 */
	changed(facts: CityFacts, subject: string, requirement: string): void {
		this.facts = facts;
		const number = this.numberOf.get(subject);
		const which = this.engine.plan.numberOf.get(requirement);
		if (number === undefined || which === undefined) return;
		this.engine.clearCell(number, which);
		this.encodeCell(number, which);
	}

	/**
	 * Decides about a subject, or an engagement with everybody judged with it (GATE-04).
	 * @throws RangeError on a day the engine cannot count, or for a subject the city does not have.
	 */
	decide(id: string, at: IsoDate): EngineDecision {
		const numbers = judgedIds(this.facts, id, at).map((judged) => {
			const number = this.numberOf.get(judged);
			if (number === undefined) throw new RangeError(`there is no subject \`${judged}\` in the city`);
			return number;
		});
		return decideTogether(this.engine, numbers, toDay(at));
	}

	private classOf({ id, kind, actorKinds, traits }: SubjectFacts, number: number): SubjectClass {
		return { kind, actorKinds: this.kinds.get(id) ?? actorKinds, traits, tier: this.tiers[number]! };
	}

	/** What is denied whatever has been proven (GATE-15, GATE-16) is as what is in service on no day. */
	private termOf(subject: SubjectFacts): Term {
		return this.isBarred(subject.id) ? NEVER : serviceTermOf(subject);
	}

	private encodeSubject(number: number): void {
		const { requirementAt } = this.engine.blockOf(number).profile;
		for (const requirement of requirementAt) if (requirement >= 0) this.encodeCell(number, requirement);
	}

	private encodeCell(number: number, requirement: number): void {
		const { facts, engine } = this;
		const id = this.ids[number]!;
		const seat: Seat = { number, tier: this.tiers[number]! };
		const demanded = engine.plan.requirements[requirement]!.requirement;
		for (const one of evidenceFor(facts, id, demanded)) encodeEvidence(engine, seat, requirement, one);
		for (const one of waiversFor(facts, id, demanded.id)) encodeWaiver(engine, facts.actors, seat, requirement, one);
	}
}

function areSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
	return a?.join() === b?.join();
}

/** The days on which a subject is in service and supported (GATE-05, GATE-11). */
function serviceTermOf({ inService, supportUntil }: SubjectFacts): Term {
	const ends = [inService.until, supportUntil].flatMap((end) => (end === null ? [] : [toDay(end)]));
	return {
		from: inService.from === null ? null : toDay(inService.from),
		until: ends.length === 0 ? null : Math.min(...ends),
	};
}
