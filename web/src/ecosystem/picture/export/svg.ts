import type { Outcome } from "../../../api/shapes.ts";
import type { Band } from "../bands.ts";
import type { Lit } from "../lit.ts";
import { isLit, type Scene, type SceneNode, shortened } from "../scene.ts";
import { CORNERS } from "../shapes.ts";
import { xmlText } from "./xml.ts";

/** Colours of the scheme that is on screen. */
export interface SceneColours {
	readonly page: string;
	readonly band: string;
	readonly text: string;
	readonly quiet: string;
	readonly line: string;
	readonly strong: string;
	readonly outcome: Readonly<Record<Outcome, string>>;
}

export interface SvgWords {
	readonly title: string;
	readonly band: (band: Band) => string;
	readonly outcome: (outcome: Outcome) => string;
}

/** Pixels a cell is high; margins leave room for the names of bands. */
const CELL = 26;
const LEFT = 190;
const MARGIN = 40;
/** From so many nodes on they carry no names: nobody could read them. */
const NAMED = 400;

/** What is shown as a drawing of its own (SVG 1.1), each node with its name and standing as its title. */
export function svgOf(scene: Scene, lit: Lit, colours: SceneColours, words: SvgWords): string {
	const scale = scene.nodes.length <= NAMED ? CELL : CELL / 3;
	const [width, height] = [scene.width * scale + LEFT + MARGIN, (scene.height + 1) * scale + MARGIN * 2 + 24];
	const at = (node: { x: number; y: number }) => ({ x: LEFT + node.x * scale, y: MARGIN + 24 + node.y * scale });
	const bands = scene.bands.map(({ band, top, bottom }) => {
		const y = MARGIN + 24 + (top - 0.6) * scale;
		const high = (bottom - top + 1.2) * scale;
		const name = `<text x="12" y="${one(y + high / 2 + 4)}" font-weight="600" fill="${colours.quiet}">${xmlText(words.band(band))}</text>`;
		return `<rect x="0" y="${one(y)}" width="${one(width)}" height="${one(high)}" fill="${colours.band}"/>${name}\n`;
	});
	const lines = scene.lines.map(({ from, to, pair }) => {
		const [a, b] = [at(scene.nodes[from]!), at(scene.nodes[to]!)];
		const strong = lit.pairs.has(pair);
		const look = strong ? `stroke="${colours.strong}" stroke-width="1.6"` : faintLine(lit);
		return `<line x1="${one(a.x)}" y1="${one(a.y)}" x2="${one(b.x)}" y2="${one(b.y)}" ${look}/>\n`;
	});
	const nodes = scene.nodes.map((node) => {
		const { x, y } = at(node);
		const faint = isLit(lit, node.place) ? "" : ' opacity="0.25"';
		const name =
			scene.nodes.length <= NAMED
				? `<text x="${one(x + node.size + 4)}" y="${one(y + 4)}" fill="${colours.text}">${xmlText(shortened(node.name))}</text>`
				: "";
		const title = `<title>${xmlText(`${node.name}: ${words.outcome(node.outcome)}`)}</title>`;
		return `<g${faint}>${title}${shapeOf(node, x, y, colours)}${name}</g>\n`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" font-family="sans-serif" font-size="11" role="img">\n`,
		`<title>${xmlText(words.title)}</title>\n<rect width="100%" height="100%" fill="${colours.page}"/>\n`,
		`<text x="12" y="24" font-size="14" font-weight="600" fill="${colours.text}">${xmlText(words.title)}</text>\n`,
		...bands,
		`<g stroke="${colours.line}" stroke-width="0.8">\n`,
		...lines,
		"</g>\n",
		...nodes,
		"</svg>\n",
	].join("");
}

function faintLine({ nodes, pairs }: Lit): string {
	return nodes === null && pairs.size === 0 ? 'stroke-opacity="0.6"' : 'stroke-opacity="0.2"';
}

function shapeOf({ outcome, size }: SceneNode, x: number, y: number, colours: SceneColours): string {
	const fill = `fill="${colours.outcome[outcome]}"`;
	const corners = CORNERS[outcome];
	if (corners === null) return `<circle cx="${one(x)}" cy="${one(y)}" r="${one(size)}" ${fill}/>`;
	const points = corners.map(([cx, cy]) => `${one(x + cx * size * 1.15)},${one(y + cy * size * 1.15)}`).join(" ");
	return `<polygon points="${points}" ${fill}/>`;
}

function one(value: number): string {
	return String(Math.round(value * 10) / 10);
}
