import type { IsoDate } from "@gatehouse/framework";
import type { DecisionQuestion } from "../db/tables.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { GroupCommit, type Outcome } from "../record/group-commit.ts";
import { type CityModel, factsOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { type Answer, Answers } from "./answers.ts";
import { type Decided, type Footing, keepIn, keepOn } from "./keeping.ts";

/** What the gate is asked, by whom and why. */
export interface GateRequest {
	readonly asked: DecisionQuestion;
	/** The day asked about; undefined: the day on which it is decided. */
	readonly at: IsoDate | undefined;
	readonly actor: string;
	readonly reason: string | null;
}

/** A decision that is kept. */
export interface GivenDecision {
	readonly id: string;
	/** RFC 3339, UTC. */
	readonly decidedAt: string;
	readonly decidedBy: string;
	readonly answer: Answer;
}

/** Most decisions of one transaction: enough for any burst, few enough that one transaction stays short. */
const MOST_AT_ONCE = 256;

/** How many digests of stored answers are remembered. */
const STORED_KNOWN = 50_000;

/** Gives decisions, and keeps each with its journal entry before it is known to anybody. */
export class DecisionGiving {
	readonly #house: House;
	readonly #answers = new Answers();
	/** Digests of answers that a committed transaction has stored. */
	readonly #stored = new Set<string>();
	readonly #group: GroupCommit<GateRequest, GivenDecision>;
	#footing: Footing | null = null;

	constructor(house: House) {
		this.#house = house;
		this.#group = new GroupCommit((requests) => this.#giveAll(requests), MOST_AT_ONCE);
	}

	/** Decides in a transaction shared with whoever asks at the same time. @throws GatehouseError as `decide` does. */
	give(request: GateRequest): Promise<GivenDecision> {
		return this.#group.add(request);
	}

	/** Decides in a transaction of the caller's. @throws GatehouseError as `decide` does. */
	async giveIn(writing: Writing, request: GateRequest): Promise<GivenDecision> {
		const model = await writing.city();
		const outcome = this.#decide(model, request, writing.now);
		if ("failed" in outcome) throw outcome.failed;
		const { ids } = await keepIn(writing, [outcome.done], [outcome.done.answer]);
		return givenOf(outcome.done, ids[0] ?? "", writing.now);
	}

	async #giveAll(requests: readonly GateRequest[]): Promise<readonly Outcome<GivenDecision>[]> {
		return (await this.#giveOnFooting(requests)) ?? this.#giveLocked(requests);
	}

	/** One statement, as long as nobody else writes; the statement itself finds out. @returns null when it did nothing. */
	async #giveOnFooting(requests: readonly GateRequest[]): Promise<readonly Outcome<GivenDecision>[] | null> {
		const { record, clock, store } = this.#house;
		const [footing, model, now] = [this.#footing, record.known, clock()];
		if (footing === null || model === undefined || footing.year !== now.getUTCFullYear()) return null;
		const outcomes = requests.map((request) => this.#decide(model, request, now));
		const decided = outcomes.flatMap((outcome) => ("done" in outcome ? [outcome.done] : []));
		// A question that fails may be about what another process has just added: that is looked at under the lock.
		if (decided.length < requests.length || this.#notStored(decided).length > 0) return null;
		this.#footing = null;
		const kept = await keepOn(store, footing, model.revision, decided, now);
		if (kept === null) return null;
		this.#footing = kept.footing;
		return settle(outcomes, kept.ids, now);
	}

	async #giveLocked(requests: readonly GateRequest[]): Promise<readonly Outcome<GivenDecision>[]> {
		const done = await this.#house.record.write(async (writing) => {
			// Locked, so that what is decided is right about the city at the moment of the commit.
			const model = await writing.city();
			const outcomes = requests.map((request) => this.#decide(model, request, writing.now));
			const decided = outcomes.flatMap((outcome) => ("done" in outcome ? [outcome.done] : []));
			const fresh = this.#notStored(decided);
			const kept = decided.length === 0 ? null : await keepIn(writing, decided, fresh);
			return { fresh, kept, outcomes: settle(outcomes, kept?.ids ?? [], writing.now) };
		});
		this.#remember(done.fresh);
		if (done.kept !== null) this.#footing = done.kept.footing;
		return done.outcomes;
	}

	#decide(model: CityModel, { asked, at, actor, reason }: GateRequest, now: Date): Outcome<Decided> {
		try {
			const facts = factsOf(requireCity(model), this.#house.content);
			const answer = this.#answers.about(facts, asked, at ?? dayOf(now));
			return { done: { asked, decidedBy: actor, reason, cityRevision: model.revision, answer } };
		} catch (failed) {
			return { failed };
		}
	}

	#notStored(decided: readonly Decided[]): Answer[] {
		const byDigest = new Map<string, Answer>();
		for (const { answer } of decided) if (!this.#stored.has(answer.digest)) byDigest.set(answer.digest, answer);
		return [...byDigest.values()];
	}

	#remember(fresh: readonly Answer[]): void {
		// Forgetting costs no more than offering the store an answer that it has.
		if (this.#stored.size > STORED_KNOWN) this.#stored.clear();
		for (const { digest } of fresh) this.#stored.add(digest);
	}
}

const givenOf = ({ decidedBy, answer }: Decided, id: string, now: Date): GivenDecision => ({
	id,
	decidedAt: now.toISOString(),
	decidedBy,
	answer,
});

/** The outcomes with what was kept: the decisions that did not fail have the references, in their order. */
function settle(outcomes: readonly Outcome<Decided>[], ids: readonly string[], now: Date): Outcome<GivenDecision>[] {
	let next = 0;
	return outcomes.map((outcome) => {
		if ("failed" in outcome) return outcome;
		const id = ids[next] ?? "";
		next += 1;
		return { done: givenOf(outcome.done, id, now) };
	});
}
