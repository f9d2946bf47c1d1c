import { canonicalJson } from "../shared/digest.ts";
import type { CityFile } from "./city-file.ts";
import { NAMING_COLLECTIONS, type NamingCollection, renamedMember } from "./named-ids.ts";
import type { Actor } from "./schema.ts";

/** A member of the city, as it was or as it became. */
export interface PlacedMember<C extends NamingCollection = NamingCollection> {
	readonly collection: C;
	readonly member: CityFile[C][number];
	/** Id of the one before it in the list; null: it was the first. Only of what was taken out. */
	readonly behind: string | null;
}

/** What a merge did to the city: all that is needed to undo it (MERGE-08). */
export interface ActorMerge {
	/** The actor that stays. */
	readonly kept: string;
	/** The actor that became part of it. */
	readonly gone: string;
	/** Members as they were, where the merge wrote them anew. */
	readonly before: readonly PlacedMember[];
	/** The same members, in the same order, as they became. */
	readonly after: readonly PlacedMember[];
	/** Members that went: the merged actor, and supplies and sightings between the two. */
	readonly dropped: readonly PlacedMember[];
}

const EDGES: readonly NamingCollection[] = ["supplies", "sightings"];

/** The city after a merge, and what was done. The certificates stay as they are: who holds any is not merged (MERGE-07). */
export function mergeActors(city: CityFile, kept: string, gone: string): { city: CityFile; merge: ActorMerge } {
	const [before, after, dropped]: [PlacedMember[], PlacedMember[], PlacedMember[]] = [[], [], []];
	const as = (id: string) => (id === gone ? kept : id);
	const absorbed = city.actors.find(({ id }) => id === gone);
	const take = <C extends NamingCollection>(collection: C): CityFile[C][number][] => {
		const list: readonly CityFile[C][number][] = city[collection];
		return list.flatMap((member, place) => {
			const behind = list[place - 1]?.id ?? null;
			const renamed = collection === "certificates" ? member : renamedMember(collection, member, as);
			const isGone = (collection === "actors" && member.id === gone) || joinsItself(collection, member, renamed);
			if (isGone) {
				dropped.push({ collection, member, behind });
				return [];
			}
			const became = settled(collection, renamed, kept, absorbed);
			if (became === member) return [member];
			before.push({ collection, member, behind: null });
			after.push({ collection, member: became, behind: null });
			return [became];
		});
	};
	const lists = Object.fromEntries(NAMING_COLLECTIONS.map((collection) => [collection, take(collection)]));
	return { city: { ...city, ...lists }, merge: { kept, gone, before, after, dropped } };
}

/** A supply or sighting between the two would lead from the actor to itself (MERGE-06). */
function joinsItself(collection: NamingCollection, member: object, renamed: object): boolean {
	if (member === renamed || !EDGES.includes(collection)) return false;
	return "from" in renamed && "to" in renamed && renamed.from === renamed.to;
}

function settled<C extends NamingCollection>(
	collection: C,
	member: CityFile[C][number],
	kept: string,
	absorbed: Actor | undefined,
): CityFile[C][number] {
	if (collection !== "actors" || member.id !== kept || absorbed === undefined) return member;
	return joined(member as Actor, absorbed) as CityFile[C][number];
}

/** The actor that stays, with what it lacks and the other has (MERGE-05). */
function joined(kept: Actor, other: Actor): Actor {
	const { parent: own, ...rest } = kept;
	const parents = [own, other.parent].filter((id) => id !== undefined && id !== kept.id && id !== other.id);
	return {
		...rest,
		kinds: [...new Set([...kept.kinds, ...other.kinds])],
		...first("degree", kept.degree, other.degree),
		...first("parent", parents[0], undefined),
		...first("sector", kept.sector, other.sector),
		...first("country", kept.country, other.country),
		...first("size", kept.size, other.size),
		legalIds: { ...other.legalIds, ...kept.legalIds },
		...first("contact", kept.contact, other.contact),
		...first("note", kept.note, other.note),
	};
}

const first = <K extends string, T>(key: K, ...values: readonly (T | undefined)[]) => {
	const value = values.find((one) => one !== undefined);
	return value === undefined ? {} : ({ [key]: value } as { [name in K]: T });
};

/** Something that is no longer as a merge left it. */
export interface ChangedSince {
	readonly collection: NamingCollection;
	readonly id: string;
	readonly how: "changed" | "gone" | "taken";
}

/** The city as it was before a merge, or what has changed since so that it cannot be told (MERGE-08). */
export function undoMerge(
	city: CityFile,
	{ before, after, dropped }: ActorMerge,
): { readonly city: CityFile } | { readonly changed: readonly ChangedSince[] } {
	const changed = [
		...after.flatMap(({ collection, member }): ChangedSince[] => {
			const list: readonly { readonly id: string }[] = city[collection];
			const now = list.find(({ id }) => id === member.id);
			if (now === undefined) return [{ collection, id: member.id, how: "gone" }];
			return canonicalJson(now) === canonicalJson(member) ? [] : [{ collection, id: member.id, how: "changed" }];
		}),
		...dropped.flatMap(({ collection, member }): ChangedSince[] =>
			isTaken(city, collection, member.id) ? [{ collection, id: member.id, how: "taken" }] : [],
		),
	];
	if (changed.length > 0) return { changed };
	const lists = Object.fromEntries(
		NAMING_COLLECTIONS.map((collection) => [collection, restored(city, collection, before, dropped)]),
	);
	return { city: { ...city, ...lists } };
}

const SUBJECTS = ["actors", "systems", "products", "fleets", "engagements"] as const;

function isTaken(city: CityFile, collection: NamingCollection, wanted: string): boolean {
	const lists: readonly NamingCollection[] = collection === "actors" ? SUBJECTS : [collection];
	return lists.some((one) => (city[one] as readonly { readonly id: string }[]).some(({ id }) => id === wanted));
}

function restored<C extends NamingCollection>(
	city: CityFile,
	collection: C,
	before: readonly PlacedMember[],
	dropped: readonly PlacedMember[],
): CityFile[C][number][] {
	const list: readonly CityFile[C][number][] = city[collection];
	const earlier = new Map(
		before.filter((one) => one.collection === collection).map(({ member }) => [member.id, member]),
	);
	const whole = list.map((member) => (earlier.get(member.id) ?? member) as CityFile[C][number]);
	for (const { member, behind } of dropped.filter((one) => one.collection === collection)) {
		// Behind one that is no longer there it goes to the end.
		const place = behind === null ? 0 : whole.findIndex(({ id }) => id === behind) + 1;
		whole.splice(behind !== null && place === 0 ? whole.length : place, 0, member as CityFile[C][number]);
	}
	return whole;
}

/** Papers that name an actor and are never written anew: published versions and certificates (MERGE-07). */
export function sealedPapersOf(city: CityFile, id: string): string[] {
	const versions = city.baselines.filter(({ publishedBy }) => publishedBy === id).map(({ version }) => version);
	const certificates = city.certificates.filter(
		(one) => renamedMember("certificates", one, (named) => (named === id ? "" : named)) !== one,
	);
	return [
		...versions.map((version) => `baseline ${version}`),
		...certificates.map(({ number }) => `certificate ${number}`),
	];
}
