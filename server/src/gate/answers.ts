import { type CityFacts, type Decision, decide, digest, type IsoDate, type Target } from "@gatehouse/framework";

/** What the gate says, ready to be stored and sent. */
export interface Answer {
	readonly decision: Decision;
	/** The decision as JSON. */
	readonly json: string;
	/** SHA-256 of the canonical JSON, in hex. */
	readonly digest: string;
}

/** How many answers and how many characters of JSON are kept. */
export interface AnswerLimits {
	readonly count: number;
	readonly characters: number;
}

const LIMITS: AnswerLimits = { count: 10_000, characters: 64 * 1024 * 1024 };

/**
 * Answers of the gate, kept for as long as the city stays as it is: the same facts, target and day give the same decision
 * (GATE-12). The ones asked for longest ago go first. Proposals come with the question, so theirs are not kept.
 */
export class Answers {
	readonly #limits: AnswerLimits;
	readonly #kept = new Map<string, Answer>();
	#facts: CityFacts | undefined;
	#characters = 0;

	constructor(limits: AnswerLimits = LIMITS) {
		this.#limits = limits;
	}

	/** @throws GatehouseError as `decide` does; nothing is kept then. */
	about(facts: CityFacts, asked: Target, at: IsoDate): Answer {
		if (asked.kind === "proposal") return answerOf(decide(facts, asked, at));
		if (facts !== this.#facts) this.#startOver(facts);
		const key = `${asked.kind} ${asked.id} ${at}`;
		const known = this.#kept.get(key);
		const answer = known ?? answerOf(decide(facts, asked, at));
		this.#kept.delete(key);
		this.#kept.set(key, answer);
		if (known === undefined) {
			this.#characters += answer.json.length;
			this.#makeRoom();
		}
		return answer;
	}

	/** Answers kept at the moment, and the characters of their JSON. */
	get size(): AnswerLimits {
		return { count: this.#kept.size, characters: this.#characters };
	}

	#startOver(facts: CityFacts): void {
		this.#kept.clear();
		this.#characters = 0;
		this.#facts = facts;
	}

	#makeRoom(): void {
		for (const [key, { json }] of this.#kept) {
			if (this.#kept.size <= this.#limits.count && this.#characters <= this.#limits.characters) return;
			this.#kept.delete(key);
			this.#characters -= json.length;
		}
	}
}

function answerOf(decision: Decision): Answer {
	const json = JSON.stringify(decision);
	return { decision, json, digest: digest(decision) };
}
