import type { CityFacts } from "../gate/facts.ts";
import { circles } from "./circles.ts";
import type { CityGraph } from "./city-graph.ts";
import { consentOn } from "./consent.ts";
import { type ConsentDemand, consentDemands } from "./consent-demand.ts";
import { declarants } from "./declarant.ts";
import { declaredAndSeen, type SupplyAnswer, type SupplyPair } from "./declared-and-seen.ts";
import { type Uncertified, uncertifiedOn } from "./inherited-certificate.ts";
import type { Supply } from "./schema.ts";
import { isSupplied } from "./service-life.ts";
import { waysFromCity } from "./ways-from-city.ts";

export const FAULT_KINDS = ["undeclared", "unconsented", "refused", "uncertified", "circular"] as const;

/** Where the chain of supplies breaks a rule on a day (GRAPH-07 to GRAPH-09). */
export interface ChainFault {
	readonly kind: (typeof FAULT_KINDS)[number];
	/** Ids of the organisations concerned: who supplies, then whom; of a circle all members in alphabetical order. */
	readonly organisations: readonly string[];
	/** The supply; null for a circle and for what was only seen. */
	readonly supply: string | null;
	/** Ids on the way from the city to the supplier, both ends included; of a circle, to its first member. */
	readonly way: readonly string[];
	readonly text: string;
}

/** What the faults of one supply follow from. */
interface Judging {
	readonly name: (id: string) => string;
	readonly graph: CityGraph;
	readonly isRefused: (organisation: string) => boolean;
	readonly demandOf: (supply: Supply, receiver: string) => ConsentDemand | undefined;
	readonly uncertified: (organisation: string) => Uncertified | undefined;
}

type SupplyFault = Pick<ChainFault, "kind" | "text">;

/**
 * Faults of the supplies in force to organisations outside the authorities and into what they make (GRAPH-07 to GRAPH-09),
 * in file order; then what was only seen, then circles.
 * @param isRefused whether the gate refuses the organisation on the day.
 * @param answers what suppliers answered to what was seen, where no supply has come of it.
 */
export function chainFaults(
	facts: CityFacts,
	graph: CityGraph,
	isRefused: (organisation: string) => boolean,
	answers: readonly SupplyAnswer[] = [],
): ChainFault[] {
	const { city, actors, engagements } = facts;
	const { at } = graph;
	const name = (id: string) => facts.subjects.get(id)?.name ?? id;
	const declarantOf = declarants(city, facts.content.actorKinds);
	const wayTo = waysFromCity(city, graph);
	const judging = {
		name,
		graph,
		isRefused,
		demandOf: consentDemands(facts, at),
		uncertified: uncertifiedOn(facts, at),
	};
	const behind = (from: string, to: string) => {
		const way = wayTo(to);
		return way.includes(from) ? way.slice(0, way.indexOf(from) + 1) : [...way, from];
	};
	const faults: ChainFault[] = [];
	const links = new Map<string, string[]>(city.actors.map(({ id }) => [id, []]));
	const products = new Set(city.products.map(({ id }) => id));
	for (const supply of city.supplies) {
		const { from, to } = supply;
		if (!actors.has(to) && !products.has(to)) continue;
		if (!isSupplied(supply, engagements.get(supply.engagement ?? ""), at)) continue;
		if (actors.has(to)) links.get(from)?.push(to);
		const receiver = declarantOf(to);
		if (receiver === undefined || receiver === from) continue;
		const common = { organisations: [from, receiver], supply: supply.id, way: behind(from, to) };
		faults.push(...faultsOf(supply, receiver, judging).map(({ kind, text }) => ({ kind, ...common, text })));
	}
	for (const { from, to, text } of onlySeen(declaredAndSeen(city, facts.content.actorKinds, at, answers))) {
		faults.push({ kind: "undeclared", organisations: [from, to], supply: null, way: behind(from, to), text });
	}
	for (const circle of circles(links)) {
		const [first = ""] = circle;
		if (circle.length === 1 && links.get(first)?.includes(first) !== true) continue;
		const organisations = [...circle].sort();
		const text = `they supply each other in a circle: ${organisations.map(name).join(", ")}`;
		faults.push({ kind: "circular", organisations, supply: null, way: wayTo(organisations[0] ?? ""), text });
	}
	return faults;
}

function faultsOf(supply: Supply, receiver: string, judging: Judging): SupplyFault[] {
	const { name, isRefused, uncertified } = judging;
	const faults: SupplyFault[] = [];
	const between = `${name(supply.from)}, which supplies ${name(receiver)},`;
	if (supply.declaredBy !== receiver) {
		const text = `${name(receiver)} has not declared that ${name(supply.from)} supplies it: ${supply.what}`;
		faults.push({ kind: "undeclared", text });
	}
	const unconsented = consentFault(supply, receiver, judging);
	if (unconsented !== undefined) faults.push({ kind: "unconsented", text: unconsented });
	if (isRefused(supply.from)) {
		faults.push({ kind: "refused", text: `${between} does not meet what its tier asks` });
	}
	const lacking = uncertified(supply.from);
	if (lacking !== undefined) {
		const { tier, requirement, grade } = lacking;
		const asked = `inherits tier ${tier}, at which ${requirement} asks for an independent test or a certificate`;
		const text = `${between} ${asked}; none of grade ${grade} or better holds for it or for what it makes`;
		faults.push({ kind: "uncertified", text });
	}
	return faults;
}

function consentFault(supply: Supply, receiver: string, judging: Judging): string | undefined {
	const { name, graph, demandOf } = judging;
	const supplies = `${name(supply.from)} supplies ${name(receiver)} (${supply.what})`;
	const state = consentOn(supply, graph.at);
	if (state === "refused") {
		const reason = supply.consent?.reason === undefined ? "" : `: ${supply.consent.reason}`;
		return `${supplies} although the city refused its consent${reason}`;
	}
	const demand = state === "given" ? undefined : demandOf(supply, receiver);
	if (demand === undefined) return undefined;
	const lacks = state === "ended" ? `since the city's consent ended on ${supply.consent?.until}` : "without consent";
	return `${supplies} ${lacks}, which it needs because ${demand.why}`;
}

/** What was seen and is in no record: undeclared until it is declared, or the city agrees that it is not so. */
function onlySeen(pairs: readonly SupplyPair[]): SupplyPair[] {
	return pairs.filter(
		({ declared, recorded, sightings, answer }) =>
			declared.length === 0 && recorded.length === 0 && sightings.length > 0 && answer?.state !== "denial-accepted",
	);
}
