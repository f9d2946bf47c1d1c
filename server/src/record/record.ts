import { type CityFile, type Content, checkCity, type GatehouseError, type Issue } from "@gatehouse/framework";
import type { Database, Transaction } from "../db/open.ts";
import { type Party, withinParty } from "../db/party.ts";
import { dayOf } from "../http/day.ts";
import { appendToJournal, type JournalNote } from "../journal/index.ts";
import { loadCity, storedRevision } from "./load.ts";
import type { CityModel } from "./model.ts";

/** A change of the city: what it becomes, how that gets into the store, and what the journal says. */
export interface CityChange {
	readonly next: CityModel;
	readonly store: (trx: Transaction) => Promise<void>;
	readonly note: JournalNote;
	/** Who makes it, when not the authority: then the store itself refuses what the party may not write. */
	readonly party?: Party;
	/** Faults of the city after the change, as the request that made it should read them. */
	readonly explain: (issues: readonly Issue[]) => GatehouseError;
}

/** What a request may do inside its one transaction. */
export interface Writing {
	readonly trx: Transaction;
	readonly now: Date;
	/** The city as it is; nobody changes it until the transaction ends. */
	city(): Promise<CityModel>;
	/**
	 * Changes the city. `plan` gets the city as it is, locked against every other change, and the revision it will have.
	 * @throws GatehouseError when the city after the change would not hold together; then nothing is stored.
	 */
	change(plan: (model: CityModel, revision: number) => CityChange): Promise<CityModel>;
	/** Notes something in the journal that does not change the city. */
	note(note: JournalNote): Promise<void>;
}

/**
 * The city: one copy in memory for reading, the store behind it. Every change goes through {@link CityRecord.write};
 * the copy moves on only when the store has taken the change.
 */
export class CityRecord {
	readonly #store: Database;
	readonly #content: Content;
	readonly #clock: () => Date;
	#model: CityModel | undefined;
	#loading: Promise<CityModel> | undefined;

	constructor(store: Database, content: Content, clock: () => Date) {
		this.#store = store;
		this.#content = content;
		this.#clock = clock;
	}

	/** The city as this process last saw it, without asking the store; undefined before the first look. */
	get known(): CityModel | undefined {
		return this.#model;
	}

	/** The city as the store has it now. A server may have other processes behind it, so its revision is asked for. */
	async current(): Promise<CityModel> {
		const known = this.#model;
		if (known !== undefined) {
			if (this.#store.kind === "embedded") return known;
			if ((await storedRevision(this.#store.db)) === known.revision) return known;
		}
		this.#loading ??= this.#load().finally(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #load(): Promise<CityModel> {
		const model = await this.#store.db
			.transaction()
			.setIsolationLevel("repeatable read")
			.execute((trx) => loadCity(trx));
		return this.#install(model);
	}

	/** Keeps the later of two revisions: requests may end in another order than they committed. */
	#install(model: CityModel): CityModel {
		if (this.#model === undefined || model.revision > this.#model.revision) this.#model = model;
		return this.#model;
	}

	/** Does the work of one request in one transaction: all of it is stored, journal included, or nothing. */
	async write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
		const now = this.#clock();
		let changed: CityModel | undefined;
		const result = await this.#store.db.transaction().execute(async (trx) =>
			work({
				trx,
				now,
				city: async () => changed ?? this.#held(trx),
				change: async (plan) => {
					changed = await this.#change(trx, now, changed, plan);
					return changed;
				},
				note: (note) => appendToJournal(trx, note, now),
			}),
		);
		if (changed !== undefined) this.#install(changed);
		return result;
	}

	async #held(trx: Transaction): Promise<CityModel> {
		const revision = await storedRevision(trx, "against changes");
		const known = this.#model;
		// What is read under the lock is committed, so it may be kept whatever becomes of this transaction.
		return known?.revision === revision ? known : this.#install(await loadCity(trx));
	}

	async #change(
		trx: Transaction,
		now: Date,
		earlier: CityModel | undefined,
		plan: (model: CityModel, revision: number) => CityChange,
	): Promise<CityModel> {
		const revision = await storedRevision(trx, "for a change");
		const known = earlier ?? this.#model;
		const model = known?.revision === revision ? known : await loadCity(trx);
		const { next, store, note, party, explain } = plan(model, revision + 1);
		const issues = this.#newIssues(model.city, next.city);
		if (issues.length > 0) throw explain(issues);
		await (party === undefined ? store(trx) : withinParty(trx, party, dayOf(now), () => store(trx)));
		await trx.updateTable("city_state").set({ revision: next.revision }).execute();
		await appendToJournal(trx, note, now);
		return next;
	}

	/** Faults the change brings in. What was wrong before (the shipped content may have moved on) is no reason to refuse. */
	#newIssues(before: CityFile | null, after: CityFile | null): readonly Issue[] {
		if (after === null) return [];
		const issues = checkCity(after, this.#content);
		if (issues.length === 0 || before === null) return issues;
		const known = new Set(checkCity(before, this.#content).map(textOf));
		return issues.filter((issue) => !known.has(textOf(issue)));
	}
}

const textOf = (issue: Issue) => `${issue.code} ${issue.message}`;
