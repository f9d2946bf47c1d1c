import type { Content, IsoDate } from "@gatehouse/framework";
import type { DecisionQuestion } from "../db/tables.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { appendAllToJournal } from "../journal/index.ts";
import { GroupCommit, type Outcome } from "../record/group-commit.ts";
import { type CityModel, factsOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { type Answer, Answers } from "./answers.ts";
import { insertAnswers, insertDecisions } from "./decision-store.ts";
import { nextReferences } from "./reference.ts";

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
	readonly #content: Content;
	readonly #answers = new Answers();
	/** Digests of answers that a committed transaction has stored. */
	readonly #stored = new Set<string>();
	readonly #group: GroupCommit<GateRequest, GivenDecision>;

	constructor(house: House) {
		this.#content = house.content;
		this.#group = new GroupCommit(async (requests) => {
			const fresh: Answer[] = [];
			const outcomes = await house.record.write((writing) => this.#giveAll(writing, requests, fresh));
			this.#remember(fresh);
			return outcomes;
		}, MOST_AT_ONCE);
	}

	/** Decides in a transaction shared with whoever asks at the same time. @throws GatehouseError as `decide` does. */
	give(request: GateRequest): Promise<GivenDecision> {
		return this.#group.add(request);
	}

	/** Decides in a transaction of the caller's. @throws GatehouseError as `decide` does. */
	async giveIn(writing: Writing, request: GateRequest): Promise<GivenDecision> {
		const [outcome] = await this.#giveAll(writing, [request], []);
		if (outcome !== undefined && "done" in outcome) return outcome.done;
		throw outcome?.failed;
	}

	async #giveAll(
		writing: Writing,
		requests: readonly GateRequest[],
		fresh: Answer[],
	): Promise<Outcome<GivenDecision>[]> {
		// Locked, so that what is decided is right about the city at the moment of the commit.
		const model = await writing.city();
		const answers = requests.map((request) => this.#answer(model, request, writing.now));
		const decided = requests.flatMap((request, index) => {
			const outcome = answers[index];
			return outcome !== undefined && "done" in outcome ? [{ ...request, answer: outcome.done }] : [];
		});
		fresh.push(...this.#notStored(decided.map(({ answer }) => answer)));
		const given = (await keep(writing, model.revision, decided, fresh)).values();
		return answers.map((outcome) => ("done" in outcome ? { done: given.next().value as GivenDecision } : outcome));
	}

	#answer(model: CityModel, { asked, at }: GateRequest, now: Date): Outcome<Answer> {
		try {
			return { done: this.#answers.about(factsOf(requireCity(model), this.#content), asked, at ?? dayOf(now)) };
		} catch (failed) {
			return { failed };
		}
	}

	#notStored(answers: readonly Answer[]): Answer[] {
		const byDigest = new Map<string, Answer>();
		for (const answer of answers) if (!this.#stored.has(answer.digest)) byDigest.set(answer.digest, answer);
		return [...byDigest.values()];
	}

	#remember(fresh: readonly Answer[]): void {
		// Forgetting costs no more than offering the store an answer that it has.
		if (this.#stored.size > STORED_KNOWN) this.#stored.clear();
		for (const { digest } of fresh) this.#stored.add(digest);
	}
}

type Decided = GateRequest & { readonly answer: Answer };

/** Stores the decisions, their answers as far as they are new, and their journal entries. */
async function keep(
	{ trx, now }: Writing,
	cityRevision: number,
	decided: readonly Decided[],
	fresh: readonly Answer[],
): Promise<GivenDecision[]> {
	if (decided.length === 0) return [];
	const decidedAt = now.toISOString();
	const ids = await nextReferences(trx, "DEC", now.getUTCFullYear(), decided.length);
	const rows = decided.map(({ asked, actor, answer, reason }, index) => {
		const id = ids[index] ?? "";
		return { id, decidedBy: actor, asked, cityRevision, answer, reason };
	});
	await insertAnswers(trx, fresh);
	await insertDecisions(trx, rows, decidedAt);
	const notes = rows.map(({ id, decidedBy, reason, answer }) => ({
		actor: decidedBy,
		action: "decision.given",
		target: id,
		reason,
		before: null,
		after: answer.digest,
	}));
	await appendAllToJournal(trx, notes, now);
	return rows.map(({ id, decidedBy, answer }) => ({ id, decidedAt, decidedBy, answer }));
}
