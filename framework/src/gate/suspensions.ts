import { holdsOn } from "../ecosystem/calendar.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import { type CityGraph, cityGraph } from "../ecosystem/city-graph.ts";
import { ACTING } from "../ecosystem/links.ts";
import type { Suspension } from "../ecosystem/schema.ts";
import type { IsoDate } from "../shared/day.ts";

/** Why a subject is suspended: the suspension, and the ids on the way from whom it names to the subject, both included. */
export interface Suspended {
	readonly suspension: Suspension;
	readonly path: readonly string[];
}

const NONE: ReadonlyMap<string, Suspended> = new Map();

/**
 * Everything suspended on a day (GATE-15): whom a suspension in force names and, unless it is meant for itself alone,
 * what the suspended one can act on by a chain of links ({@link ACTING}). Of several, the shortest way counts, then the id.
 */
export function suspendedOn(city: CityFile, at: IsoDate): ReadonlyMap<string, Suspended> {
	const inForce = city.suspensions
		.filter(({ from, until }) => holdsOn(at, from, until))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	if (inForce.length === 0) return NONE;
	const suspended = new Map<string, Suspended>();
	const add = (id: string, one: Suspended) => {
		const known = suspended.get(id);
		if (known === undefined || one.path.length < known.path.length) suspended.set(id, one);
	};
	let graph: CityGraph | undefined;
	for (const suspension of inForce) {
		add(suspension.subject, { suspension, path: [suspension.subject] });
		if (suspension.scope === "itself") continue;
		graph ??= cityGraph(city, at);
		for (const [id, path] of actedOn(graph, suspension.subject)) add(id, { suspension, path });
	}
	return suspended;
}

/** What the subject acts on, with the shortest way to each; of several, by the ids, so that the order of facts is none. */
function actedOn({ graph, searcher, ids, numberOf }: CityGraph, subject: string): [string, string[]][] {
	const start = numberOf.get(subject);
	if (start === undefined) return [];
	const { nodes, hops } = searcher.reach([start], { passes: ACTING });
	const ways = new Map<number, string[]>([[start, [subject]]]);
	const { start: first, count, targets, classes } = graph.up;
	const wayTo = (node: number, nearer: ReadonlyMap<number, string[]>): string[] | undefined => {
		let best: string[] | undefined;
		for (let place = first[node]!; place < first[node]! + count[node]!; place++) {
			if (ACTING[classes[place]!] === 0) continue;
			const way = nearer.get(targets[place]!);
			if (way !== undefined && (best === undefined || way.join(" ") < best.join(" "))) best = way;
		}
		return best;
	};
	const found: [string, string[]][] = [];
	let nearer: ReadonlyMap<number, string[]> = ways;
	for (let hop = 1; hop + 1 < hops.length; hop++) {
		const here = new Map<number, string[]>();
		for (const node of nodes.subarray(hops[hop], hops[hop + 1])) {
			const [id, before] = [ids[node], wayTo(node, nearer)];
			if (id === undefined || before === undefined) continue;
			here.set(node, [...before, id]);
			found.push([id, [...before, id]]);
		}
		nearer = here;
	}
	return found;
}
