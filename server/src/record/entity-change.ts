import { type CityFile, GatehouseError, type Issue } from "@gatehouse/framework";
import { invalid } from "../http/compilers.ts";
import type { Collection, Member } from "./entity-store.ts";
import { type CityModel, type LivingCity, memberOf, requireCity } from "./model.ts";
import type { CityChange } from "./record.ts";
import { entityStores } from "./stores.ts";

/** Who changes a member of the city, and why. */
export interface ChangeBy {
	readonly actor: string;
	readonly reason: string | null;
}

/** The member with this id. @throws GatehouseError GH-HTTP-001, GH-STORE-006. */
export function requireMember<C extends Collection>(model: LivingCity, collection: C, id: string): Member<C> {
	const list: readonly Member<C>[] = model.city[collection];
	const member = memberOf(list, id);
	if (member === undefined) throw new GatehouseError("GH-HTTP-001", `there is no \`${id}\` among the ${collection}`);
	return member;
}

/** Adds a member. @throws GatehouseError GH-HTTP-011 when its id is taken. */
export function creation<C extends Collection>(
	model: CityModel,
	revision: number,
	collection: C,
	value: Member<C>,
	by: ChangeBy,
): CityChange {
	const living = requireCity(model);
	const list: readonly Member<C>[] = living.city[collection];
	if (memberOf(list, value.id) !== undefined) {
		throw new GatehouseError("GH-HTTP-011", `the id \`${value.id}\` is taken`, { path: ["id"] });
	}
	return {
		next: withMembers(living, revision, collection, [...list, value], value.id),
		store: (trx) => entityStores[collection].insert(trx, [{ value, revision }]),
		note: { ...by, action: `${collection}.created`, target: value.id, after: value },
		explain: (issues) =>
			invalid(`\`${value.id}\` does not fit into the city`, fromMember(issues, collection, list.length)),
	};
}

/** Puts another content in the place of a member's. The id stays: others refer to it. */
export function replacement<C extends Collection>(
	model: CityModel,
	revision: number,
	collection: C,
	value: Member<C>,
	by: ChangeBy,
): CityChange {
	const living = requireCity(model);
	const before = requireMember(living, collection, value.id);
	const list: readonly Member<C>[] = living.city[collection];
	const index = list.indexOf(before);
	return {
		next: withMembers(living, revision, collection, list.with(index, value), value.id),
		store: (trx) => entityStores[collection].replace(trx, { value, revision }),
		note: { ...by, action: `${collection}.replaced`, target: value.id, before, after: value },
		explain: (issues) => invalid(`\`${value.id}\` does not fit into the city`, fromMember(issues, collection, index)),
	};
}

/** Takes a member out. What still points to it keeps it in: GH-HTTP-012. */
export function deletion(
	model: CityModel,
	revision: number,
	collection: Collection,
	id: string,
	by: ChangeBy,
): CityChange {
	const living = requireCity(model);
	const before = requireMember(living, collection, id);
	const list: readonly Member<Collection>[] = living.city[collection];
	const rest = list.filter((member) => member !== before);
	return {
		next: withMembers(living, revision, collection, rest, null, id),
		store: (trx) => entityStores[collection].remove(trx, id),
		note: { ...by, action: `${collection}.deleted`, target: id, before },
		explain: (issues) => {
			const message = `\`${id}\` is still needed in ${issues.length} place${issues.length === 1 ? "" : "s"}`;
			return new GatehouseError("GH-HTTP-012", message, { issues });
		},
	};
}

/** The city with another list of members; one of them new or changed, or one gone. */
function withMembers(
	model: LivingCity,
	revision: number,
	collection: Collection,
	members: readonly Member<Collection>[],
	changed: string | null,
	gone?: string,
): CityModel {
	const revisions = new Map(model.revisions[collection]);
	if (changed !== null) revisions.set(changed, revision);
	if (gone !== undefined) revisions.delete(gone);
	const city: CityFile = { ...model.city, [collection]: members };
	return { ...model, revision, city, revisions: { ...model.revisions, [collection]: revisions } };
}

/** Paths that lead to the member start at its own fields; the others keep the place in the city. */
function fromMember(issues: readonly Issue[], collection: Collection, index: number): Issue[] {
	return issues.map((issue) =>
		issue.path[0] === collection && issue.path[1] === index ? { ...issue, path: issue.path.slice(2) } : issue,
	);
}
