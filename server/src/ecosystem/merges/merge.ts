import {
	type ActorMerge,
	type CityFile,
	type Content,
	degreeOf,
	GatehouseError,
	mergeActors,
	type PlacedMember,
	sealedPapersOf,
	undoMerge,
} from "@gatehouse/framework";
import { sql } from "kysely";
import type { MergeRecord } from "../../db/merge-tables.ts";
import type { Transaction } from "../../db/open.ts";
import type { ChangeBy } from "../../record/entity-change.ts";
import { requireMember } from "../../record/entity-change.ts";
import type { Collection, Member } from "../../record/entity-store.ts";
import { type CityModel, type LivingCity, requireCity } from "../../record/model.ts";
import type { CityChange } from "../../record/record.ts";
import { entityStores } from "../../record/stores.ts";

/** Tables of what a merge can take away. */
const TABLE_OF: Readonly<Partial<Record<Collection, string>>> = {
	actors: "actor",
	supplies: "supply",
	sightings: "sighting",
};

const refused = (message: string) => new GatehouseError("GH-MERGE-001", message);

/** What stands against merging (MERGE-04, MERGE-07). @throws GatehouseError GH-MERGE-001, GH-HTTP-001. */
export function requireMergeable(
	model: LivingCity,
	content: Content,
	{ keep, merge, acrossSides }: { readonly keep: string; readonly merge: string; readonly acrossSides: boolean },
): void {
	if (keep === merge) throw refused(`\`${keep}\` is one actor already`);
	const [kept, gone] = [requireMember(model, "actors", keep), requireMember(model, "actors", merge)];
	const kinds = new Map(content.actorKinds.map((kind) => [kind.id, kind]));
	const differ = (degreeOf(kept, kinds) === "0") !== (degreeOf(gone, kinds) === "0");
	if (differ && !acrossSides) {
		throw refused(`one of \`${keep}\` and \`${merge}\` stands on the authority's side, the other does not (MERGE-04)`);
	}
	const papers = sealedPapersOf(model.city, merge);
	if (papers.length > 0) throw refused(`\`${merge}\` is named in ${papers.slice(0, 3).join(", ")} (MERGE-07)`);
}

/** The change of the city that a merge is, and the record that undoes it, filled in while it is stored. */
export function mergeChange(
	model: CityModel,
	revision: number,
	{ keep, merge: gone }: { readonly keep: string; readonly merge: string },
	by: ChangeBy,
): { change: CityChange; record: () => MergeRecord } {
	const living = requireCity(model);
	const { city, merge } = mergeActors(living.city, keep, gone);
	const uids: Record<string, string> = {};
	const change: CityChange = {
		next: modelWith(living, city, revision, merge.after, merge.dropped),
		store: async (trx) => {
			Object.assign(uids, await uidsOf(trx, merge.dropped));
			for (const { collection, member } of merge.after) await replaceOne(trx, collection, member, revision);
			for (const { collection, member } of [...merge.dropped].reverse()) {
				await entityStores[collection].remove(trx, member.id);
			}
		},
		note: { ...by, action: "actors.merged", target: keep, before: merge.dropped, after: merge.after },
		explain: (issues) => new GatehouseError("GH-MERGE-001", "the city would not hold together", { issues }),
	};
	return { change, record: () => ({ ...merge, uids }) };
}

/** The change that takes a merge back. @throws GatehouseError GH-MERGE-002 naming what is no longer as it was left. */
export function unmergeChange(model: CityModel, revision: number, record: MergeRecord, by: ChangeBy): CityChange {
	const living = requireCity(model);
	const undone = undoMerge(living.city, record);
	if ("changed" in undone) {
		const named = undone.changed.slice(0, 5).map(({ collection, id, how }) => `\`${id}\` (${collection}) is ${how}`);
		throw new GatehouseError("GH-MERGE-002", `since the merge ${named.join(", ")}`);
	}
	return {
		next: modelWith(living, undone.city, revision, [...record.before, ...record.dropped], []),
		store: async (trx) => {
			for (const { collection, member } of record.dropped) {
				await insertOne(trx, collection, member, revision);
				await placeAt(trx, collection, member.id, record.uids);
			}
			for (const { collection, member } of record.before) await replaceOne(trx, collection, member, revision);
		},
		note: { ...by, action: "actors.unmerged", target: record.kept, before: record.after, after: record.before },
		explain: (issues) => new GatehouseError("GH-MERGE-002", "the city would not hold together", { issues }),
	};
}

function modelWith(
	model: LivingCity,
	city: CityFile,
	revision: number,
	changed: readonly PlacedMember[],
	gone: readonly PlacedMember[],
): CityModel {
	const revisions = { ...model.revisions };
	for (const collection of new Set([...changed, ...gone].map((one) => one.collection))) {
		const own = new Map(revisions[collection]);
		for (const one of changed) if (one.collection === collection) own.set(one.member.id, revision);
		for (const one of gone) if (one.collection === collection) own.delete(one.member.id);
		revisions[collection] = own;
	}
	return { ...model, city, revision, revisions };
}

async function replaceOne<C extends Collection>(
	trx: Transaction,
	collection: C,
	value: Member<C>,
	revision: number,
): Promise<void> {
	await entityStores[collection].replace(trx, { value, revision });
}

async function insertOne<C extends Collection>(
	trx: Transaction,
	collection: C,
	value: Member<C>,
	revision: number,
): Promise<void> {
	await entityStores[collection].insert(trx, [{ value, revision }]);
}

const uidKey = (collection: string, id: string) => `${collection} ${id}`;

/** Rows are in order of `uid`: with it they get their old place again. */
async function uidsOf(trx: Transaction, dropped: ActorMerge["dropped"]): Promise<Record<string, string>> {
	const uids: Record<string, string> = {};
	for (const { collection, member } of dropped) {
		const table = TABLE_OF[collection];
		if (table === undefined) continue;
		const { rows } = await sql<{
			uid: string;
		}>`select uid::text as uid from ${sql.table(table)} where id = ${member.id}`.execute(trx);
		for (const { uid } of rows) uids[uidKey(collection, member.id)] = uid;
	}
	return uids;
}

async function placeAt(trx: Transaction, collection: Collection, id: string, uids: MergeRecord["uids"]): Promise<void> {
	const [table, uid] = [TABLE_OF[collection], uids[uidKey(collection, id)]];
	if (table === undefined || uid === undefined) return;
	await sql`update ${sql.table(table)} set uid = ${uid}::uuid where id = ${id}`.execute(trx);
}
