/** What became of one task of a group. */
export type Outcome<R> = { readonly done: R } | { readonly failed: unknown };

interface Waiting<T, R> {
	readonly task: T;
	readonly resolve: (result: R) => void;
	readonly reject: (error: unknown) => void;
}

/**
 * Lets tasks that come while a transaction runs share the next one, so that many of them cost one commit. One transaction
 * runs at a time; a task is settled only when its own has committed. When a transaction fails, so do all its tasks.
 */
export class GroupCommit<T, R> {
	readonly #commit: (tasks: readonly T[]) => Promise<readonly Outcome<R>[]>;
	readonly #most: number;
	#waiting: Waiting<T, R>[] = [];
	#running = false;

	/**
	 * @param commit does the tasks in one transaction, and says for each in turn what became of it.
	 * @param most how many tasks a transaction takes.
	 */
	constructor(commit: (tasks: readonly T[]) => Promise<readonly Outcome<R>[]>, most: number) {
		this.#commit = commit;
		this.#most = most;
	}

	/** Does the task with others. @returns when it is committed. */
	add(task: T): Promise<R> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ task, resolve, reject });
			if (this.#running) return;
			this.#running = true;
			// What else arrived in the same turn of the event loop comes along.
			setImmediate(() => this.#next());
		});
	}

	#next(): void {
		if (this.#waiting.length === 0) {
			this.#running = false;
			return;
		}
		const group = this.#waiting.splice(0, this.#most);
		this.#commit(group.map(({ task }) => task)).then(
			(outcomes) => {
				// The store begins with the next group while this one's answers go out.
				this.#next();
				for (const [index, { resolve, reject }] of group.entries()) {
					const outcome = outcomes[index] ?? { failed: new Error("the task was forgotten") };
					if ("done" in outcome) resolve(outcome.done);
					else reject(outcome.failed);
				}
			},
			(error: unknown) => {
				this.#next();
				for (const { reject } of group) reject(error);
			},
		);
	}
}
