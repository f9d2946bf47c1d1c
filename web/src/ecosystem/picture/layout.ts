/** A node to be placed: its name for order among equals, and the number of its band from the top. */
export interface Placing {
	readonly id: string;
	readonly band: number;
}

export interface LaidBand {
	readonly band: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Layout {
	/** By number of the node; y grows downwards. */
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly bands: readonly LaidBand[];
	readonly width: number;
	readonly height: number;
}

/** Up to so many nodes each has room for its name beside it. */
const NAMED = 400;
const WIDE_CELL = { width: 7, height: 1 };
const SMALL_CELL = { width: 1, height: 1 };
/** Between two bands, in heights of a cell: room for the name of a band, however small it is all drawn. */
const gapOf = (rows: number) => Math.max(1.2, rows / 40);
/** Width of the whole by its height. */
const ASPECT = 1;
const SWEEPS = 6;

/**
 * Places nodes in bands, each near the middle of those it is joined to (the barycentre rule for layered drawings, Sugiyama,
 * Tagawa, Toda 1981). The same nodes and links give the same places in whatever order they come.
 * @param from and `to` numbers of the nodes each link joins.
 */
export function layoutOf(nodes: readonly Placing[], from: ArrayLike<number>, to: ArrayLike<number>): Layout {
	const cell = nodes.length <= NAMED ? WIDE_CELL : SMALL_CELL;
	const members = [...Map.groupBy(nodes.keys(), (node) => nodes[node]?.band ?? 0)].sort(([a], [b]) => a - b);
	const rank = ranksOf(nodes);
	for (const [, band] of members) band.sort((a, b) => rank[a]! - rank[b]!);
	const columns = columnsFor(
		members.map(([, band]) => band.length),
		cell,
	);
	const x = new Float64Array(nodes.length);
	const joined = neighboursOf(nodes.length, from, to);
	const spread = (band: readonly number[]) => {
		const rows = Math.ceil(band.length / columns);
		const used = Math.ceil(band.length / rows);
		band.forEach((node, index) => {
			x[node] = (Math.floor(index / rows) + (columns - used) / 2) * cell.width;
		});
	};
	for (const [, band] of members) spread(band);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (const [, band] of sweep % 2 === 0 ? members : members.toReversed()) {
			const middle = new Map(band.map((node) => [node, middleOf(joined, node, x)]));
			band.sort((a, b) => middle.get(a)! - middle.get(b)! || rank[a]! - rank[b]!);
			spread(band);
		}
	}
	const gap = gapOf(members.reduce((sum, [, band]) => sum + Math.ceil(band.length / columns), 0));
	const y = new Float64Array(nodes.length);
	const bands: LaidBand[] = [];
	let top = 0;
	for (const [number, band] of members) {
		const rows = Math.ceil(band.length / columns);
		band.forEach((node, index) => {
			y[node] = top + (index % rows) * cell.height;
		});
		const bottom = top + (rows - 1) * cell.height;
		bands.push({ band: number, top, bottom });
		top = bottom + cell.height * (1 + gap);
	}
	return { x, y, bands, width: columns * cell.width, height: bands.at(-1)?.bottom ?? 0 };
}

/** The place of each node in the order of their ids. */
function ranksOf(nodes: readonly Placing[]): Uint32Array {
	const order = [...nodes.keys()].sort((a, b) => (nodes[a]!.id < nodes[b]!.id ? -1 : 1));
	const rank = new Uint32Array(nodes.length);
	order.forEach((node, place) => {
		rank[node] = place;
	});
	return rank;
}

/** The fewest columns with which the whole is at least as wide as it should be for its height. */
function columnsFor(sizes: readonly number[], cell: { width: number; height: number }): number {
	const most = Math.max(1, ...sizes);
	for (let columns = 1; columns < most; columns++) {
		const rows = sizes.reduce((sum, size) => sum + Math.ceil(size / columns), 0);
		const height = (rows + (sizes.length - 1) * gapOf(rows)) * cell.height;
		if (columns * cell.width >= ASPECT * height) return columns;
	}
	return most;
}

interface Neighbours {
	readonly start: Uint32Array;
	readonly list: Uint32Array;
}

function neighboursOf(nodes: number, from: ArrayLike<number>, to: ArrayLike<number>): Neighbours {
	const start = new Uint32Array(nodes + 1);
	for (let link = 0; link < from.length; link++) {
		start[from[link]! + 1]!++;
		start[to[link]! + 1]!++;
	}
	for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
	const next = start.slice(0, nodes);
	const list = new Uint32Array(start[nodes] ?? 0);
	for (let link = 0; link < from.length; link++) {
		list[next[from[link]!]!++] = to[link]!;
		list[next[to[link]!]!++] = from[link]!;
	}
	return { start, list };
}

/** The mean of the neighbours' places; where there are none, the node's own. Sums of whole cells, so order cannot tell. */
function middleOf({ start, list }: Neighbours, node: number, x: Float64Array): number {
	const [first, last] = [start[node]!, start[node + 1]!];
	if (first === last) return x[node]!;
	let sum = 0;
	for (let place = first; place < last; place++) sum += x[list[place]!]!;
	return sum / (last - first);
}
