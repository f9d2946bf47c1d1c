import type { ProposedKind } from "@gatehouse/formats";
import { type CityFile, legalIdKey } from "@gatehouse/framework";

export type Matched = "legal-id" | "id" | "name";

/** The member of the city that a proposal is about, and by what. */
export interface Match {
	readonly id: string;
	readonly by: Matched;
}

type Value = Readonly<Record<string, unknown>>;

export const IMPORTED_KINDS = [
	"actors",
	"systems",
	"products",
	"fleets",
	"engagements",
	"supplies",
	"sightings",
] as const satisfies readonly ProposedKind[];

/** Kinds whose members share one set of ids. */
export const SUBJECT_KINDS = ["actors", "systems", "products", "fleets", "engagements"] as const;
export const isSubjectKind = (kind: ProposedKind): boolean => SUBJECT_KINDS.some((one) => one === kind);

/** What tells members of one kind and name apart. */
const BESIDE_NAME: Readonly<Record<ProposedKind, readonly string[]>> = {
	actors: ["name", "country"],
	systems: ["name"],
	products: ["name", "maker"],
	fleets: ["name"],
	engagements: ["name", "supplier"],
	supplies: ["from", "to", "what", "kind"],
	sightings: ["from", "to", "seenIn", "source"],
};

const nameKey = (kind: ProposedKind, value: Value) =>
	JSON.stringify([kind, ...BESIDE_NAME[kind].map((field) => value[field] ?? null)]);

/** The members of a city, found by what a file may know of them. */
export class KnownMembers {
	readonly #byId = new Map<ProposedKind, Map<string, Value>>();
	readonly #byNumber = new Map<string, string>();
	/** Null: several are called so, so that the name tells nothing. */
	readonly #byName = new Map<string, string | null>();

	constructor(city: CityFile) {
		for (const kind of IMPORTED_KINDS) {
			const list: readonly { readonly id: string }[] = city[kind];
			this.#byId.set(kind, new Map(list.map((member) => [member.id, { ...member }])));
			for (const member of list) this.#name(nameKey(kind, { ...member }), member.id);
		}
		for (const { id, legalIds } of city.actors) {
			for (const [scheme, value] of Object.entries(legalIds)) this.#byNumber.set(legalIdKey(scheme, value), id);
		}
	}

	#name(key: string, id: string): void {
		this.#byName.set(key, this.#byName.has(key) ? null : id);
	}

	member(kind: ProposedKind, id: string): Value | undefined {
		return this.#byId.get(kind)?.get(id);
	}

	/** The kind that has an id already; of those whose ids are one set, any of them. */
	holderOf(kind: ProposedKind, id: string): ProposedKind | undefined {
		const kinds: readonly ProposedKind[] = isSubjectKind(kind) ? SUBJECT_KINDS : [kind];
		return kinds.find((one) => this.#byId.get(one)?.has(id) === true);
	}

	/** Whom a proposal is about: by a number of a register, by its id if the file chose it, by its name. */
	match(kind: ProposedKind, id: string, isIdGiven: boolean, value: Value): Match | undefined {
		const numbers = kind === "actors" ? Object.entries((value.legalIds ?? {}) as Record<string, string>) : [];
		for (const [scheme, number] of numbers) {
			const holder = this.#byNumber.get(legalIdKey(scheme, number));
			if (holder !== undefined) return { id: holder, by: "legal-id" };
		}
		if (isIdGiven && this.#byId.get(kind)?.has(id) === true) return { id, by: "id" };
		if (isIdGiven && value.name === undefined && kind !== "supplies" && kind !== "sightings") return undefined;
		const named = this.#byName.get(nameKey(kind, value));
		return named === undefined || named === null ? undefined : { id: named, by: "name" };
	}
}
