import type { Outcome } from "../../api/shapes.ts";

/** Corners of the shape that tells a standing, about a middle, of radius 1; null: a circle. As in every list. */
export const CORNERS: Readonly<Record<Outcome, readonly (readonly [x: number, y: number])[] | null>> = {
	allow: null,
	conditional: cornersOf(3),
	deny: cornersOf(6),
};

/** Corners of a regular shape that stands on a side. */
function cornersOf(count: number): (readonly [number, number])[] {
	return Array.from({ length: count }, (_, corner) => {
		const angle = (corner / count) * 2 * Math.PI - Math.PI / 2;
		return [round(Math.cos(angle)), round(Math.sin(angle))] as const;
	});
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
