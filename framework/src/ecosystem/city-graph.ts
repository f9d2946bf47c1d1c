import type { IsoDate } from "../shared/day.ts";
import type { CityFile } from "./city-file.ts";
import { isCredited } from "./dependency-tiers.ts";
import { Graph, Searcher } from "./graph/index.ts";
import { classOf, classOfSupply } from "./links.ts";
import { isEngaged, isInService, isSupplied } from "./service-life.ts";

/** The ecosystem of a city on a day as a graph (GRAPH-01): nodes by number, their ids beside them. */
export interface CityGraph {
	readonly at: IsoDate;
	readonly graph: Graph;
	readonly searcher: Searcher;
	/** The id of each node: organisations, systems, products, fleets, engagements, in file order. */
	readonly ids: readonly string[];
	readonly numberOf: ReadonlyMap<string, number>;
}

/** The graph of a city on the day `at` (GRAPH-01). What is not in service, in force or in the city is not in it. */
export function cityGraph(city: CityFile, at: IsoDate): CityGraph {
	const owned = [...city.systems, ...city.fleets].filter((one) => isInService(one, at));
	const engagements = city.engagements.filter((engagement) => isEngaged(engagement, at));
	const ids = [...city.actors, ...city.products, ...owned, ...engagements].map(({ id }) => id);
	const numberOf = new Map(ids.map((id, number) => [id, number]));
	const edges = new Edges(numberOf);
	for (const { id, parent } of city.actors) if (parent !== undefined) edges.add(parent, id, classOf("owns"));
	for (const { id, maker } of city.products) edges.add(maker, id, classOf("makes"));
	for (const one of owned) {
		edges.add(one.operator, one.id, classOf("operates"));
		for (const dependency of one.dependsOn) {
			const linkClass = dependency.hard ? classOf("carries", isCredited(dependency, at)) : classOf("helps");
			edges.add(dependency.on, one.id, linkClass);
		}
	}
	for (const { id, product, managedBy } of city.fleets) {
		edges.add(product, id, classOf("equips"));
		if (managedBy !== undefined) edges.add(managedBy, id, classOf("manages"));
	}
	for (const { id, supplier, delivers, connectsTo } of engagements) {
		edges.add(supplier, id, classOf("engages"));
		for (const touched of new Set([...delivers, ...connectsTo])) edges.add(id, touched, classOf("touches"));
	}
	const all = new Map(city.engagements.map((engagement) => [engagement.id, engagement]));
	for (const supply of city.supplies) {
		if (!isSupplied(supply, all.get(supply.engagement ?? ""), at)) continue;
		edges.add(supply.from, supply.to, classOfSupply(supply));
	}
	const graph = edges.graph(ids.length);
	return { at, graph, searcher: new Searcher(graph), ids, numberOf };
}

/** Gathers edges by id; one to or from what is not in the graph is none. */
class Edges {
	readonly #numberOf: ReadonlyMap<string, number>;
	readonly #from: number[] = [];
	readonly #to: number[] = [];
	readonly #classes: number[] = [];

	constructor(numberOf: ReadonlyMap<string, number>) {
		this.#numberOf = numberOf;
	}

	add(from: string, to: string, linkClass: number): void {
		const [a, b] = [this.#numberOf.get(from), this.#numberOf.get(to)];
		if (a === undefined || b === undefined) return;
		this.#from.push(a);
		this.#to.push(b);
		this.#classes.push(linkClass);
	}

	graph(nodes: number): Graph {
		return new Graph(nodes, Uint32Array.from(this.#from), Uint32Array.from(this.#to), Uint8Array.from(this.#classes));
	}
}
