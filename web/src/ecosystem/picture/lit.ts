import type { Blast } from "./blast.ts";
import type { Ecosystem } from "./ecosystem.ts";

/** What stands out of the picture; the rest is drawn faintly. */
export interface Lit {
	/** Places; null: all stand out alike. */
	readonly nodes: ReadonlySet<number> | null;
	/** Pairs of places joined by a link that stands out, as {@link pairOf} numbers them. */
	readonly pairs: ReadonlySet<number>;
}

/** A number for two joined places. */
export function pairOf({ nodes }: Pick<Ecosystem, "nodes">, from: number, to: number): number {
	return from * nodes.length + to;
}

/** The blast radius up to a hop, and the links by which it spread. */
export function litByBlast(ecosystem: Ecosystem, blast: Blast, hop: number): Lit {
	const nodes = new Set<number>();
	const pairs = new Set<number>();
	blast.hopOf.forEach((away, place) => {
		if (away >= 0 && away <= hop) nodes.add(place);
	});
	const { from, to } = ecosystem;
	for (let link = 0; link < from.length; link++) {
		const [a, b] = [from[link]!, to[link]!];
		// Every shortest way shows, not only the one that is told.
		if (nodes.has(a) && nodes.has(b) && blast.hopOf[b] === blast.hopOf[a]! + 1) pairs.add(pairOf(ecosystem, a, b));
	}
	return { nodes, pairs };
}

/** Chains of ids, whichever way they lead. */
export function litByChains(ecosystem: Ecosystem, chains: readonly (readonly { readonly id: string }[])[]): Lit {
	const nodes = new Set<number>();
	const pairs = new Set<number>();
	for (const chain of chains) {
		const places = chain.flatMap(({ id }) => ecosystem.placeOf.get(id) ?? []);
		places.forEach((place, index) => {
			nodes.add(place);
			const next = places[index + 1];
			if (next !== undefined) pairs.add(pairOf(ecosystem, place, next));
		});
	}
	return { nodes, pairs };
}

/** A node and what it is joined to. */
export function litByNode(ecosystem: Ecosystem, place: number): Lit {
	const nodes = new Set([place]);
	const pairs = new Set<number>();
	const { down, up } = ecosystem.graph;
	for (let at = down.start[place]!; at < down.start[place]! + down.count[place]!; at++) {
		nodes.add(down.targets[at]!);
		pairs.add(pairOf(ecosystem, place, down.targets[at]!));
	}
	for (let at = up.start[place]!; at < up.start[place]! + up.count[place]!; at++) {
		nodes.add(up.targets[at]!);
		pairs.add(pairOf(ecosystem, up.targets[at]!, place));
	}
	return { nodes, pairs };
}

/** Nodes whose name or id holds every word. */
export function litByText(ecosystem: Ecosystem, text: string): Lit {
	return { nodes: new Set(ecosystem.nodes.filter(nameHolds(text)).map(({ place }) => place)), pairs: new Set() };
}

/** Whether a node's name or id holds every word of the text. */
export function nameHolds(text: string): (node: { readonly name: string; readonly id: string }) => boolean {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return ({ name, id }) => {
		const said = `${name} ${id}`.toLowerCase();
		return words.every((word) => said.includes(word));
	};
}
