import { Random } from "../city/random.ts";

/** Who supplies whom, from a seed. */
export type Supplies = {
	readonly parties: number;
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** Who supplies most others. */
	readonly hub: number;
};

/** Supplies each party has on average. */
const EACH = 5;
/** Of a thousand supplies, how many run back to an earlier party and so make circles. */
const BACK = 2;

/**
 * Parties one after another, each supplied by earlier ones: half of them any, half who supplies someone already, the more
 * the likelier (preferential attachment), so that a few supply very many.
 */
export function drawSupplies(parties: number): Supplies {
	const random = new Random(parties);
	const edges = (parties - 1) * EACH;
	const from = new Uint32Array(edges);
	const to = new Uint32Array(edges);
	const supplied = new Uint32Array(parties);
	for (let edge = 0; edge < edges; edge++) {
		const party = 1 + Math.floor(edge / EACH);
		const popular = from[random.below(Math.max(edge, 1))]!;
		const supplier = random.next() < 0.5 || popular >= party ? random.below(party) : popular;
		const isBack = random.below(1000) < BACK;
		from[edge] = isBack ? party : supplier;
		to[edge] = isBack ? supplier : party;
		supplied[from[edge]!]!++;
	}
	const hub = supplied.reduce((most, count, party) => (count > supplied[most]! ? party : most), 0);
	return { parties, from, to, hub };
}
