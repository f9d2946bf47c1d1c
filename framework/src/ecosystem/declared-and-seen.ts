import type { IsoDate } from "../shared/day.ts";
import type { CityFile } from "./city-file.ts";
import { consentOn } from "./consent.ts";
import { declarants } from "./declarant.ts";
import type { ActorKind, Sighting, Supply } from "./schema.ts";
import { isSupplied } from "./service-life.ts";

export const PAIR_STATES = ["declared-and-seen", "declared-only", "seen-only", "waiting", "denied", "refused"] as const;
export type PairState = (typeof PAIR_STATES)[number];

/**
 * What an organisation said of somebody who supplies it, as far as no supply has come of it: declared and not confirmed
 * yet, denied (and the city agreed, or has not yet), declared and refused by the city (DECL-04).
 */
export interface SupplyAnswer {
	readonly from: string;
	/** The organisation that answered. */
	readonly to: string;
	readonly state: "waiting" | "denied" | "denial-accepted" | "refused";
	readonly on: IsoDate;
	readonly reason: string | null;
}

/** Who supplies whom: what was declared of it, and what was seen (DECL-02). */
export interface SupplyPair {
	readonly from: string;
	/** The organisation that has to declare it. */
	readonly to: string;
	readonly state: PairState;
	/** Supplies in force that it declared. */
	readonly declared: readonly Supply[];
	/** Supplies in force that the city recorded without its word. */
	readonly recorded: readonly Supply[];
	/** Up to the day, the latest first. */
	readonly sightings: readonly Sighting[];
	/** The latest up to the day that still counts. */
	readonly answer: SupplyAnswer | null;
	readonly text: string;
}

interface Gathered {
	readonly from: string;
	readonly to: string;
	readonly declared: Supply[];
	readonly recorded: Supply[];
	readonly sightings: Sighting[];
	readonly answers: SupplyAnswer[];
}

/** Declared supplies beside what was seen, for each two organisations, by ids (DECL-01, DECL-02). */
export function declaredAndSeen(
	city: CityFile,
	kinds: readonly ActorKind[],
	at: IsoDate,
	answers: readonly SupplyAnswer[] = [],
): SupplyPair[] {
	const names = new Map(city.actors.map(({ id, name }) => [id, name]));
	return gather(city, kinds, at, answers)
		.map((pair) => pairOf(pair, at, names))
		.sort((a, b) => compare(a.to, b.to) || compare(a.from, b.from));
}

function gather(
	city: CityFile,
	kinds: readonly ActorKind[],
	at: IsoDate,
	answers: readonly SupplyAnswer[],
): Gathered[] {
	const declarantOf = declarants(city, kinds);
	const engagements = new Map(city.engagements.map((engagement) => [engagement.id, engagement]));
	const owned = new Set([...city.systems, ...city.fleets].map(({ id }) => id));
	const pairs = new Map<string, Gathered>();
	const pairOf = (from: string, to: string | undefined): Gathered | undefined => {
		if (to === undefined || from === to) return undefined;
		const key = `${from} ${to}`;
		const pair = pairs.get(key) ?? { from, to, declared: [], recorded: [], sightings: [], answers: [] };
		pairs.set(key, pair);
		return pair;
	};
	for (const supply of city.supplies) {
		// What goes to the city's own systems is the city's to know, whoever operates them.
		if (owned.has(supply.to) || !isSupplied(supply, engagements.get(supply.engagement ?? ""), at)) continue;
		const pair = pairOf(supply.from, declarantOf(supply.to));
		if (pair !== undefined) (supply.declaredBy === pair.to ? pair.declared : pair.recorded).push(supply);
	}
	for (const sighting of city.sightings) {
		if (sighting.on <= at) pairOf(sighting.from, declarantOf(sighting.to))?.sightings.push(sighting);
	}
	for (const answer of answers) if (answer.on <= at) pairOf(answer.from, answer.to)?.answers.push(answer);
	return [...pairs.values()];
}

function pairOf(pair: Gathered, at: IsoDate, names: ReadonlyMap<string, string>): SupplyPair {
	const { from, to, declared, recorded } = pair;
	const sightings = pair.sightings.toSorted((a, b) => compare(b.on, a.on) || compare(a.id, b.id));
	const answer = pair.answers.toSorted((a, b) => compare(a.on, b.on)).at(-1) ?? null;
	// What was seen after the answer asks anew.
	const counting = answer !== null && (sightings[0]?.on ?? "") > answer.on ? null : answer;
	const state = stateOf({ ...pair, sightings }, counting, at);
	const text = textOf({ ...pair, sightings }, state, counting, (id) => names.get(id) ?? id, at);
	return { from, to, state, declared, recorded, sightings, answer: counting, text };
}

function stateOf({ declared, recorded, sightings }: Gathered, answer: SupplyAnswer | null, at: IsoDate): PairState {
	const isSeen = sightings.length > 0 || recorded.length > 0;
	if (declared.length > 0) {
		if (declared.every((supply) => consentOn(supply, at) === "refused")) return "refused";
		return isSeen ? "declared-and-seen" : "declared-only";
	}
	if (answer === null) return "seen-only";
	return answer.state === "denial-accepted" ? "denied" : answer.state;
}

function textOf(
	{ from, to, declared, recorded, sightings }: Gathered,
	state: PairState,
	answer: SupplyAnswer | null,
	name: (id: string) => string,
	at: IsoDate,
): string {
	const places = placesText(sightings, recorded);
	const because = (reason: string | null | undefined) => (reason == null ? "" : `: ${reason}`);
	switch (state) {
		case "declared-and-seen":
			return `${name(to)} declared that ${name(from)} supplies it, and it was seen ${places}`;
		case "declared-only":
			return `${name(to)} declared that ${name(from)} supplies it; nobody else has seen it`;
		case "seen-only":
			return `${name(from)} was seen to supply ${name(to)} ${places}, and ${name(to)} has not declared it`;
		case "waiting":
			return `${name(to)} declares that ${name(from)} supplies it; the city has not confirmed it yet`;
		case "denied": {
			const seen = places === "" ? "" : `seen ${places}, but `;
			return `${seen}${name(to)} says that ${name(from)} does not supply it${because(answer?.reason)}`;
		}
		case "refused": {
			const consent = declared.find((supply) => consentOn(supply, at) === "refused")?.consent;
			const reason = consent === undefined ? answer?.reason : consent.reason;
			return `${name(to)} declared that ${name(from)} supplies it, and the city refused${because(reason)}`;
		}
	}
}

const PLACES: Readonly<Record<Sighting["seenIn"], string>> = {
	contract: "in a contract",
	sbom: "in a bill of materials",
	list: "in a list of suppliers",
	other: "elsewhere",
};

/** Where it was seen, in words; empty: nowhere. */
function placesText(sightings: readonly Sighting[], recorded: readonly Supply[]): string {
	const places = new Set(sightings.map(({ seenIn }) => PLACES[seenIn]));
	if (recorded.length > 0) places.add("in the city's own records");
	return [...places].join(" and ");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
