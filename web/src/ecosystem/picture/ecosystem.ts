import { Graph, Searcher } from "@gatehouse/framework/graph";
import type { Outcome, Schemas, Tier } from "../../api/shapes.ts";
import type { GraphLink } from "../graph/shapes.ts";

type Answer = Schemas["EcosystemPicture"];
export type SubjectKind = Answer["words"]["kinds"][number];
export type Layer = Answer["words"]["layers"][number];
export type Sector = Answer["words"]["sectors"][number];

/** One node of the picture: who or what it is, and where it stands. */
export interface PictureNode {
	readonly place: number;
	readonly id: string;
	readonly name: string;
	readonly kind: SubjectKind;
	readonly layer: Layer;
	readonly degree: string | null;
	readonly sector: Sector | null;
	readonly outcome: Outcome;
	readonly tier: Tier;
	/** Links that end at it, those included that the server left out. */
	readonly links: number;
}

/** The ecosystem of a day, ready to be drawn, listed and searched. */
export interface Ecosystem {
	readonly at: string;
	readonly nodes: readonly PictureNode[];
	readonly placeOf: ReadonlyMap<string, number>;
	/** Links by number: from where, to where, of which kind (a place in `linkKinds`). */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	readonly kinds: Uint8Array;
	readonly linkKinds: readonly GraphLink[];
	readonly graph: Graph;
	readonly searcher: Searcher;
	/** Nodes the server left out. */
	readonly hidden: number;
}

/** The server's columns as nodes and links. */
export function readPicture({ at, nodes, links, linkKinds, words, hidden }: Answer): Ecosystem {
	const [from, to, kinds] = [Uint32Array.from(links.from), Uint32Array.from(links.to), Uint8Array.from(links.kinds)];
	const graph = new Graph(nodes.ids.length, from, to, kinds);
	const read = nodes.ids.map((id, place): PictureNode => {
		const [degree, sector] = [nodes.degrees[place] ?? -1, nodes.sectors[place] ?? -1];
		return {
			place,
			id,
			name: nodes.names[place] ?? id,
			kind: words.kinds[nodes.kinds[place] ?? 0] ?? "organisation",
			layer: words.layers[nodes.layers[place] ?? 0] ?? "organisation",
			degree: words.degrees[degree] ?? null,
			sector: words.sectors[sector] ?? null,
			outcome: words.outcomes[nodes.outcomes[place] ?? 0] ?? "deny",
			tier: nodes.tiers[place] ?? 1,
			links: (graph.down.count[place] ?? 0) + (graph.up.count[place] ?? 0) + (nodes.hiddenLinks[place] ?? 0),
		};
	});
	return {
		at,
		nodes: read,
		placeOf: new Map(read.map(({ id, place }) => [id, place])),
		from,
		to,
		kinds,
		linkKinds,
		graph,
		searcher: new Searcher(graph),
		hidden: hidden.nodes,
	};
}
