import { type CityFile, GatehouseError } from "@gatehouse/framework";
import type { Transaction } from "../../db/open.ts";
import type { ChangeBy } from "../../record/entity-change.ts";
import type { Collection } from "../../record/entity-store.ts";
import type { CityModel } from "../../record/model.ts";
import { requireCity } from "../../record/model.ts";
import type { CityChange } from "../../record/record.ts";
import { entityStores } from "../../record/stores.ts";
import type { Tell } from "./breathing.ts";
import { IMPORTED_KINDS } from "./known.ts";
import type { ImportPlan, PlannedMember } from "./planned.ts";

/** Members stored between two words about progress. */
const PORTION = 5000;

/** Everything of a plan as one change of the city, with one entry in the journal. */
export function importChange(
	model: CityModel,
	revision: number,
	plan: ImportPlan,
	file: { readonly name: string; readonly sha256: string },
	by: ChangeBy,
	tell: Tell,
): CityChange {
	const living = requireCity(model);
	const { next } = plan;
	if (next === null) throw new GatehouseError("GH-IMP-001", "the file has faults");
	const changed = plan.members.filter(({ member }) => member !== undefined);
	const revisions = { ...living.revisions };
	for (const kind of IMPORTED_KINDS) {
		const own = changed.filter((one) => one.kind === kind);
		if (own.length > 0)
			revisions[kind] = new Map([...living.revisions[kind], ...own.map(({ id }) => [id, revision] as const)]);
	}
	return {
		next: { ...living, revision, city: next, revisions },
		store: (trx) => storeAll(trx, changed, next, revision, tell),
		note: {
			...by,
			action: "registry.imported",
			target: living.city.city.id,
			after: { file: file.sha256, format: plan.format, plan: plan.digest, members: changed.length },
		},
		explain: (issues) => new GatehouseError("GH-IMP-001", "the city would not hold together", { issues }),
	};
}

async function storeAll(
	trx: Transaction,
	changed: readonly PlannedMember[],
	next: CityFile,
	revision: number,
	tell: Tell,
): Promise<void> {
	let done = 0;
	const told = (count: number) => {
		done += count;
		tell({ step: "storing", done });
	};
	for (const kind of IMPORTED_KINDS) {
		const ids = new Map(changed.filter((one) => one.kind === kind).map(({ id, action }) => [id, action]));
		if (ids.size > 0) await storeKind(trx, kind, next, ids, revision, told);
	}
}

async function storeKind<C extends Collection>(
	trx: Transaction,
	collection: C,
	next: CityFile,
	ids: ReadonlyMap<string, PlannedMember["action"]>,
	revision: number,
	told: (count: number) => void,
): Promise<void> {
	const members: CityFile[C] = next[collection];
	const store = entityStores[collection];
	const kept = members.filter(({ id }) => ids.has(id)).map((value) => ({ value, revision }));
	const added = kept.filter(({ value }) => ids.get(value.id) === "create");
	for (let start = 0; start < added.length; start += PORTION) {
		const portion = added.slice(start, start + PORTION);
		await store.insert(trx, portion);
		told(portion.length);
	}
	for (const one of kept.filter(({ value }) => ids.get(value.id) === "update")) {
		await store.replace(trx, one);
		told(1);
	}
}
