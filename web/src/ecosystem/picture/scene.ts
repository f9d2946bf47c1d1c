import type { Outcome } from "../../api/shapes.ts";
import { BANDS, type Band, bandOf } from "./bands.ts";
import type { Ecosystem } from "./ecosystem.ts";
import { layoutOf } from "./layout.ts";
import { type Lit, pairOf } from "./lit.ts";
import type { Shown } from "./shown.ts";

export interface SceneNode {
	readonly place: number;
	readonly id: string;
	readonly name: string;
	readonly outcome: Outcome;
	readonly x: number;
	readonly y: number;
	/** Radius in pixels where a cell is drawn at its usual size. */
	readonly size: number;
}

/** Two joined nodes; several links between them are one line. */
export interface SceneLine {
	readonly from: number;
	readonly to: number;
	/** Number of the two places together. */
	readonly pair: number;
}

/** What is shown, placed: what the screen draws and what the exports write. */
export interface Scene {
	readonly nodes: readonly SceneNode[];
	/** By place in the ecosystem the number in `nodes`. */
	readonly numberOf: ReadonlyMap<number, number>;
	/** From and to as numbers in `nodes`. */
	readonly lines: readonly SceneLine[];
	readonly bands: readonly { readonly band: Band; readonly top: number; readonly bottom: number }[];
	readonly width: number;
	readonly height: number;
}

/** Up to so many nodes they are drawn large. */
const LARGE = 400;

export function sceneOf(ecosystem: Ecosystem, shown: Shown): Scene {
	const numberOf = new Map(shown.nodes.map((place, number) => [place, number]));
	const lines = new Map<number, SceneLine>();
	for (const link of shown.links) {
		const [a, b] = [ecosystem.from[link]!, ecosystem.to[link]!];
		const pair = pairOf(ecosystem, a, b);
		if (a !== b) lines.set(pair, { from: numberOf.get(a)!, to: numberOf.get(b)!, pair });
	}
	const list = [...lines.values()];
	const nodes = shown.nodes.map((place) => ecosystem.nodes[place]!);
	const { x, y, bands, width, height } = layoutOf(
		nodes.map((node) => ({ id: node.id, band: BANDS.indexOf(bandOf(node)) })),
		list.map(({ from }) => from),
		list.map(({ to }) => to),
	);
	const base = nodes.length <= LARGE ? 5 : 2;
	return {
		nodes: nodes.map(({ place, id, name, outcome, tier }, number) => {
			return { place, id, name, outcome, x: x[number]!, y: y[number]!, size: base * (0.8 + tier * 0.2) };
		}),
		numberOf,
		lines: list,
		bands: bands.map(({ band, top, bottom }) => ({ band: BANDS[band] ?? "degree.3", top, bottom })),
		width,
		height,
	};
}

/** Letters of a name that fit beside its node; the whole name is in the list. */
const LETTERS = 22;

export function shortened(name: string): string {
	return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

/** Whether a node stands out. */
export function isLit(lit: Lit, place: number): boolean {
	return lit.nodes === null || lit.nodes.has(place);
}
