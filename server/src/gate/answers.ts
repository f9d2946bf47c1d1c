import { type CityFacts, type Decision, decide, digest, type IsoDate, type Target } from "@gatehouse/framework";

/** What the gate says, ready to be stored and sent. */
export interface Answer {
	readonly decision: Decision;
	/** The decision as JSON, and the same as UTF-8. */
	readonly json: string;
	readonly utf8: Buffer;
	/** SHA-256 of the canonical JSON, in hex. */
	readonly digest: string;
}

/** How many answers and how many bytes of JSON are kept. */
export interface AnswerLimits {
	readonly count: number;
	readonly bytes: number;
}

const LIMITS: AnswerLimits = { count: 10_000, bytes: 64 * 1024 * 1024 };

/**
 * Answers of the gate, kept for as long as the city stays as it is: the same facts, target and day give the same decision
 * (GATE-12). The ones asked for longest ago go first. Proposals come with the question, so theirs are not kept.
 */
export class Answers {
	readonly #limits: AnswerLimits;
	readonly #kept = new Map<string, Answer>();
	#facts: CityFacts | undefined;
	#bytes = 0;

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
			this.#bytes += answer.utf8.length;
			this.#makeRoom();
		}
		return answer;
	}

	/** Answers kept at the moment, and the bytes of their JSON. */
	get size(): AnswerLimits {
		return { count: this.#kept.size, bytes: this.#bytes };
	}

	#startOver(facts: CityFacts): void {
		this.#kept.clear();
		this.#bytes = 0;
		this.#facts = facts;
	}

	#makeRoom(): void {
		for (const [key, { utf8 }] of this.#kept) {
			if (this.#kept.size <= this.#limits.count && this.#bytes <= this.#limits.bytes) return;
			this.#kept.delete(key);
			this.#bytes -= utf8.length;
		}
	}
}

function answerOf(decision: Decision): Answer {
	const json = JSON.stringify(decision);
	return { decision, json, utf8: Buffer.from(json), digest: digest(decision) };
}
