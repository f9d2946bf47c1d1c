import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf } from "../../../src/ecosystem/picture/layout.ts";

const drawn = fc.integer({ min: 0, max: 60 }).chain((count) =>
	fc.record({
		bands: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: count, maxLength: count }),
		links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: count === 0 ? 0 : 120 }),
	}),
);
const nodesOf = (bands: readonly number[]) => bands.map((band, node) => ({ id: `node-${node}`, band }));

test("every node has a place of its own, within its band, and bands do not overlap", () => {
	fc.assert(
		fc.property(drawn, ({ bands, links }) => {
			const ends = links.map(([a, b]) => [a % bands.length, b % bands.length] as const);
			const {
				x,
				y,
				bands: laid,
				height,
			} = layoutOf(
				nodesOf(bands),
				ends.map(([a]) => a),
				ends.map(([, b]) => b),
			);
			expect(new Set(bands.map((_, node) => `${x[node]} ${y[node]}`)).size).toBe(bands.length);
			for (const [node, band] of bands.entries()) {
				const strip = laid.find((one) => one.band === band);
				expect(y[node]).toBeGreaterThanOrEqual(strip?.top ?? Number.NaN);
				expect(y[node]).toBeLessThanOrEqual(strip?.bottom ?? Number.NaN);
			}
			for (const [index, { top }] of laid.entries()) {
				expect(top).toBeGreaterThan(laid[index - 1]?.bottom ?? -1);
			}
			expect(height).toBe(laid.at(-1)?.bottom ?? 0);
		}),
	);
});

test("the same nodes and links have the same places in whatever order they come", () => {
	fc.assert(
		fc.property(drawn, fc.integer({ min: 0, max: 1000 }), ({ bands, links }, turn) => {
			const nodes = nodesOf(bands);
			const shift = bands.length === 0 ? 0 : turn % bands.length;
			const turned = [...nodes.slice(shift), ...nodes.slice(0, shift)].reverse();
			const at = new Map(turned.map(({ id }, place) => [id, place]));
			const ends = links.map(([a, b]) => [a % bands.length, b % bands.length] as const);
			const one = layoutOf(
				nodes,
				ends.map(([a]) => a),
				ends.map(([, b]) => b),
			);
			const other = layoutOf(
				turned,
				ends.toReversed().map(([a]) => at.get(`node-${a}`) ?? 0),
				ends.toReversed().map(([, b]) => at.get(`node-${b}`) ?? 0),
			);
			for (const [node, { id }] of nodes.entries()) {
				const place = at.get(id) ?? 0;
				expect([other.x[place], other.y[place]]).toEqual([one.x[node], one.y[node]]);
			}
		}),
	);
});

test("what is joined stands close together", () => {
	// Two rows of ten joined in reverse: laid out, no line is longer than the gap between the rows is high.
	const nodes = [0, 1].flatMap((band) =>
		Array.from({ length: 10 }, (_, index) => ({ id: `band-${band}-node-${index}`, band })),
	);
	const from = Array.from({ length: 10 }, (_, index) => index);
	const to = from.map((index) => 19 - index);
	const { x } = layoutOf(nodes, from, to);
	for (const index of from) expect(x[index]).toBe(x[19 - index]);
});

test("twenty thousand nodes are no higher than wide", () => {
	const nodes = Array.from({ length: 20_000 }, (_, node) => ({ id: `node-${node}`, band: node % 12 }));
	const from = Array.from({ length: 100_000 }, (_, link) => (link * 7919) % 20_000);
	const to = from.map((node, link) => (node * 31 + link) % 20_000);
	const { width, height } = layoutOf(nodes, from, to);
	expect(width).toBeGreaterThanOrEqual(height);
});
