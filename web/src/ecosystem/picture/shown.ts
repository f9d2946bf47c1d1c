import type { Ecosystem } from "./ecosystem.ts";

/** What the address narrows the picture to. */
export interface PictureFilter {
	readonly layer?: string | undefined;
	readonly sector?: string | undefined;
	/** Kinds of access, joined by commas. */
	readonly access?: string | undefined;
	readonly updatableCode?: string | undefined;
}

/** A node in the middle, and how many links around it are shown. */
export interface Focus {
	readonly id: string;
	readonly hops: number;
}

/** What of the ecosystem is drawn and listed. */
export interface Shown {
	/** Places of the nodes, in their order. */
	readonly nodes: readonly number[];
	/** Numbers of the links with both ends among them. */
	readonly links: readonly number[];
}

/** By kind of link whether it counts: supplies with the access and the updatable code asked for, and all others. */
export function passesOf({ linkKinds }: Ecosystem, { access, updatableCode }: PictureFilter): Uint8Array {
	const kinds = access?.split(",");
	const passes = new Uint8Array(256);
	linkKinds.forEach((link, number) => {
		const counts =
			link.kind !== "supplies" ||
			((kinds === undefined || kinds.includes(link.access ?? "")) &&
				(updatableCode === undefined || String(link.updatableCode) === updatableCode));
		passes[number] = counts ? 1 : 0;
	});
	return passes;
}

/** What is shown of the ecosystem: within the filters, near the focus, and not hidden by hand. */
export function shownOf(
	ecosystem: Ecosystem,
	filter: PictureFilter,
	focus: Focus | null,
	hidden: ReadonlySet<string>,
): Shown {
	const passes = passesOf(ecosystem, filter);
	const near = focus === null ? null : around(ecosystem, focus, passes);
	const isShown = new Uint8Array(ecosystem.nodes.length);
	const nodes: number[] = [];
	for (const { id, place, layer, sector } of ecosystem.nodes) {
		if (hidden.has(id) || (near !== null && !near.has(place))) continue;
		if (filter.layer !== undefined && layer !== filter.layer && focus?.id !== id) continue;
		if (filter.sector !== undefined && sector !== filter.sector && focus?.id !== id) continue;
		isShown[place] = 1;
		nodes.push(place);
	}
	const { from, to, kinds } = ecosystem;
	const links: number[] = [];
	for (let link = 0; link < from.length; link++) {
		if (isShown[from[link]!] === 1 && isShown[to[link]!] === 1 && passes[kinds[link]!] === 1) links.push(link);
	}
	return { nodes, links };
}

/** Places within so many links of the focus, whichever way they lead. */
function around({ placeOf, graph }: Ecosystem, { id, hops }: Focus, passes: Uint8Array): ReadonlySet<number> {
	const near = new Set<number>();
	const middle = placeOf.get(id);
	if (middle === undefined) return near;
	near.add(middle);
	let frontier = [middle];
	for (let hop = 0; hop < hops; hop++) {
		const next: number[] = [];
		for (const node of frontier) {
			for (const { start, count, targets, classes } of [graph.down, graph.up]) {
				for (let at = start[node]!; at < start[node]! + count[node]!; at++) {
					const other = targets[at]!;
					if (passes[classes[at]!] === 0 || near.has(other)) continue;
					near.add(other);
					next.push(other);
				}
			}
		}
		frontier = next;
	}
	return near;
}
