import {
	type CityFacts,
	type CityGraph,
	LAYERS,
	LINKS,
	OUTCOMES,
	PARTY_DEGREES,
	SECTORS,
	SUBJECT_KINDS,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { Posture } from "../gate/index.ts";
import type { picture } from "./picture-shape.ts";

export type Picture = z.output<typeof picture>;

/** Nodes and links of the graph as the picture draws them, at most `most` nodes. */
export function pictureOf(facts: CityFacts, city: CityGraph, posture: (id: string) => Posture, most: number): Picture {
	const postures = city.ids.map(posture);
	const shown = shownNodes(city, postures, most);
	const placeOf = new Int32Array(city.ids.length).fill(-1);
	shown.forEach((node, place) => {
		placeOf[node] = place;
	});
	const nodes: Picture["nodes"] = {
		ids: [],
		names: [],
		kinds: [],
		layers: [],
		degrees: [],
		sectors: [],
		outcomes: [],
		tiers: [],
		hiddenLinks: new Array<number>(shown.length).fill(0),
	};
	for (const node of shown) {
		const id = city.ids[node]!;
		const subject = facts.subjects.get(id)!;
		const { outcome, tier } = postures[node]!;
		nodes.ids.push(id);
		nodes.names.push(subject.name);
		nodes.kinds.push(SUBJECT_KINDS.indexOf(subject.kind));
		nodes.layers.push(LAYERS.indexOf(subject.layers[0]!));
		nodes.degrees.push(subject.degree === null ? -1 : PARTY_DEGREES.indexOf(subject.degree));
		nodes.sectors.push(subject.sector === null ? -1 : SECTORS.indexOf(subject.sector));
		nodes.outcomes.push(OUTCOMES.indexOf(outcome));
		nodes.tiers.push(tier);
	}
	const { links, hidden } = linksAmong(city, placeOf, nodes.hiddenLinks);
	return {
		at: city.at,
		nodes,
		links,
		linkKinds: LINKS.map((link) => ({ ...link })),
		words: {
			kinds: [...SUBJECT_KINDS],
			layers: [...LAYERS],
			degrees: [...PARTY_DEGREES],
			sectors: [...SECTORS],
			outcomes: [...OUTCOMES],
		},
		hidden: { nodes: city.ids.length - shown.length, links: hidden },
	};
}

/** The nodes that are shown, in the order of the graph: the highest tiers and the most joined first, when not all are. */
function shownNodes({ ids, graph }: CityGraph, postures: readonly Posture[], most: number): number[] {
	const all = ids.map((_, node) => node);
	if (all.length <= most) return all;
	const joined = (node: number) => graph.down.count[node]! + graph.up.count[node]!;
	const first = [...all].sort((a, b) => postures[b]!.tier - postures[a]!.tier || joined(b) - joined(a) || a - b);
	return first.slice(0, most).sort((a, b) => a - b);
}

function linksAmong(
	{ graph }: CityGraph,
	placeOf: Int32Array,
	hiddenLinks: number[],
): { links: Picture["links"]; hidden: number } {
	const links: Picture["links"] = { from: [], to: [], kinds: [] };
	const { start, count, targets, classes } = graph.down;
	let hidden = 0;
	for (let node = 0; node < graph.nodes; node++) {
		for (let at = start[node]!; at < start[node]! + count[node]!; at++) {
			const [from, to] = [placeOf[node]!, placeOf[targets[at]!]!];
			if (from >= 0 && to >= 0) {
				links.from.push(from);
				links.to.push(to);
				links.kinds.push(classes[at]!);
				continue;
			}
			hidden++;
			if (from >= 0) hiddenLinks[from]!++;
			if (to >= 0) hiddenLinks[to]!++;
		}
	}
	return { links, hidden };
}
