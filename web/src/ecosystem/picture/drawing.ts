import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import { extremityArrow, sdfCircle, sdfTriangle } from "sigma/rendering";
import type { Outcome } from "../../api/shapes.ts";
import type { SceneColours } from "./export/svg.ts";
import type { Lit } from "./lit.ts";
import { paintBands, paintRings } from "./overlay.ts";
import { isLit, type Scene, shortened } from "./scene.ts";

const SHAPE: Readonly<Record<Outcome, string>> = { allow: "circle", conditional: "triangle", deny: "hexagon" };

/** How far a point lies outside a regular hexagon that stands on a corner, by its three pairs of sides. */
const HEXAGON = {
	name: "hexagon",
	glsl: `
float sdf_hexagon(vec2 uv, float size) {
  float across = abs(uv.x);
  float rising = abs(dot(uv, vec2(0.5, 0.8660254)));
  float falling = abs(dot(uv, vec2(0.5, -0.8660254)));
  return max(across, max(rising, falling)) - size * 0.8660254;
}
`,
	inradiusFactor: 0.866,
};

/** From so many lines on they have no heads, are drawn by themselves only, and rest while the picture moves. */
const MANY_LINES = 3000;

export interface DrawingWords {
	readonly band: (band: Scene["bands"][number]["band"]) => string;
	readonly wheel: string;
	readonly touch: string;
}

/** A scene on a WebGL canvas: drawn, painted anew when other nodes stand out, and asked which node was pressed. */
export class Drawing {
	readonly #sigma: Sigma;
	readonly #colours: SceneColours;
	#scene: Scene = { nodes: [], numberOf: new Map(), lines: [], bands: [], width: 0, height: 0 };
	#marked: readonly number[] = [];
	#lit: Lit | undefined;

	constructor(
		container: HTMLElement,
		colours: SceneColours,
		words: DrawingWords,
		choose: (place: number | null) => void,
	) {
		this.#colours = colours;
		this.#sigma = new Sigma(new DirectedGraph(), container, {
			primitives: {
				nodes: { shapes: [sdfCircle(), sdfTriangle(), HEXAGON] },
				edges: { extremities: [extremityArrow()] },
			},
			styles: {
				nodes: {
					x: { attribute: "x" },
					y: { attribute: "y" },
					size: { attribute: "size" },
					color: { attribute: "color" },
					shape: { attribute: "shape" },
					opacity: { attribute: "opacity" },
					label: (look, { isHovered }) => (isHovered ? look.name : look.label),
					labelSize: 11,
					labelColor: colours.text,
					labelVisibility: { attribute: "labelVisibility" },
					depth: (_look, { isHovered }) => (isHovered ? "topNodes" : "nodes"),
					backdropVisibility: (_look, { isHovered }) => (isHovered ? "visible" : "hidden"),
					backdropColor: colours.page,
					cursor: "pointer",
				},
				edges: {
					size: { attribute: "size" },
					color: { attribute: "color" },
					opacity: { attribute: "opacity" },
					depth: { attribute: "depth" },
					head: { attribute: "head" },
				},
			},
			settings: {
				stagePadding: 40,
				itemSizesReference: "screen",
				// While the page is being laid out it may have no width yet.
				allowInvalidContainer: true,
				labelRenderedSizeThreshold: 3,
				labelDensity: 2,
				labelGridCellSize: 70,
				minCameraRatio: 0.01,
				maxCameraRatio: 3,
				// The wheel and one finger scroll the page, as everywhere else.
				gestureTarget: "shared",
				sharedGestureWheelMessage: words.wheel,
				sharedGestureAppleWheelMessage: words.wheel,
				sharedGestureTouchMessage: words.touch,
			},
		});
		const under = this.#sigma.createCanvas("bands", { beforeLayer: "stage" });
		const over = this.#sigma.createCanvas("rings", { afterLayer: "stage", style: { pointerEvents: "none" } });
		this.#sigma.on("afterRender", () => {
			paintBands(this.#sigma, under, this.#scene, colours, words.band);
			paintRings(this.#sigma, over, this.#marked.map(String), colours.strong);
		});
		this.#sigma.on("clickNode", ({ node }) => choose(Number(node)));
		this.#sigma.on("clickStage", () => choose(null));
	}

	/** Draws another scene, the whole of it in view. */
	show(scene: Scene, lit: Lit, marked: readonly number[]): void {
		this.#scene = scene;
		this.#lit = lit;
		this.#marked = marked;
		const graph = new DirectedGraph();
		const named = new Set(marked);
		for (const node of scene.nodes) {
			graph.addNode(node.place, {
				x: node.x,
				y: -node.y,
				size: node.size,
				name: node.name,
				label: shortened(node.name),
				color: this.#colours.outcome[node.outcome],
				shape: SHAPE[node.outcome],
				...nodeLook(lit, node.place, named),
			});
		}
		const head = scene.lines.length < MANY_LINES ? "arrow" : "none";
		for (const { from, to, pair } of scene.lines) {
			const [a, b] = [scene.nodes[from]?.place, scene.nodes[to]?.place];
			graph.addEdgeWithKey(pair, a, b, { head, ...this.#lineLook(lit, pair) });
		}
		this.#sigma.setSetting("hideEdgesOnMove", scene.lines.length >= MANY_LINES);
		this.#sigma.setGraph(graph);
		void this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
	}

	/** Lets other nodes and lines stand out. */
	paint(lit: Lit, marked: readonly number[]): void {
		if (lit === this.#lit && marked === this.#marked) return;
		this.#lit = lit;
		this.#marked = marked;
		const graph = this.#sigma.getGraph();
		const named = new Set(marked);
		const changed: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };
		// Looks are changed in place and drawn in one go: an event for each of a hundred thousand takes seconds.
		graph.forEachNode((place, look) => {
			if (changeLook(look, nodeLook(lit, Number(place), named))) changed.nodes.push(place);
		});
		graph.forEachEdge((pair, look) => {
			if (changeLook(look, this.#lineLook(lit, Number(pair)))) changed.edges.push(pair);
		});
		this.#sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
	}

	/** @param by above 1 comes nearer. */
	zoom(by: number, animated: boolean): void {
		const camera = this.#sigma.getCamera();
		const { ratio } = camera.getState();
		this.#move({ ratio: camera.getBoundedRatio(ratio / by) }, animated);
	}

	/** The whole picture in view. */
	fit(animated: boolean): void {
		this.#move({ x: 0.5, y: 0.5, ratio: 1 }, animated);
	}

	/** Brings a node into the middle, near enough to read its name. */
	centre(place: number, animated: boolean): void {
		const at = this.#sigma.getNodeDisplayData(String(place));
		if (at === undefined || this.#scene.nodes.length <= 400) return;
		this.#move({ x: at.x, y: at.y, ratio: Math.min(0.25, this.#sigma.getCamera().getState().ratio) }, animated);
	}

	kill(): void {
		this.#sigma.kill();
	}

	#move(state: { x?: number; y?: number; ratio: number }, animated: boolean): void {
		const camera = this.#sigma.getCamera();
		if (animated) void camera.animate(state, { duration: 250 });
		else void camera.setState({ ...camera.getState(), ...state });
	}

	#lineLook(lit: Lit, pair: number) {
		if (lit.pairs.has(pair)) return { size: 2, color: this.#colours.strong, opacity: 1, depth: "topEdges" };
		const faint = lit.nodes !== null || lit.pairs.size > 0;
		// Many lines are faint already, and changing all of them would take its time.
		const many = this.#scene.lines.length >= MANY_LINES;
		return { size: 1, color: this.#colours.line, opacity: faint || many ? 0.15 : 0.45, depth: "edges" };
	}
}

function nodeLook(lit: Lit, place: number, named: ReadonlySet<number>) {
	const stands = isLit(lit, place);
	const labelVisibility = named.has(place) ? "visible" : stands ? "auto" : "hidden";
	return { opacity: stands ? 1 : 0.2, labelVisibility };
}

/** @returns whether anything of it differed. */
function changeLook(look: Record<string, unknown>, next: Readonly<Record<string, unknown>>): boolean {
	let differs = false;
	for (const [name, value] of Object.entries(next)) {
		if (look[name] === value) continue;
		look[name] = value;
		differs = true;
	}
	return differs;
}
